// JSON Feed of summaries.
import type { APIRoute } from 'astro';
import { jsonResponse, summariesFeed } from '../feeds.ts';

export const GET: APIRoute = () => jsonResponse(summariesFeed());
