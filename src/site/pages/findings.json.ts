// JSON Feed of findings.
import type { APIRoute } from 'astro';
import { jsonResponse, findingsFeed } from '../feeds.ts';

export const GET: APIRoute = () => jsonResponse(findingsFeed());
