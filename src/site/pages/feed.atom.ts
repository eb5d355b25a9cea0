// Atom feed of summaries.
import type { APIRoute } from 'astro';
import { atomResponse, summariesFeed } from '../feeds.ts';

export const GET: APIRoute = () => atomResponse(summariesFeed());
