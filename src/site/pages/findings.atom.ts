// Atom feed of findings.
import type { APIRoute } from 'astro';
import { atomResponse, findingsFeed } from '../feeds.ts';

export const GET: APIRoute = () => atomResponse(findingsFeed());
