// The data files themselves.
import type { APIRoute } from 'astro';
import { listDataFiles, type DataFile } from '../../data-files.ts';

export const getStaticPaths = () =>
  listDataFiles().map((file) => ({ params: { file: file.name }, props: { file } }));

export const GET: APIRoute<{ file: DataFile }> = ({ props: { file } }) =>
  new Response(file.contents, { headers: { 'content-type': file.type } });
