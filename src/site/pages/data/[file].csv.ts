// The data files themselves, those that are CSV.
import type { APIRoute } from 'astro';
import { listDataFiles, type DataFile } from '../../data-files.ts';

const EXTENSION = '.csv';

export const getStaticPaths = () =>
  listDataFiles()
    .filter(({ name }) => name.endsWith(EXTENSION))
    .map((file) => ({ params: { file: file.name.slice(0, -EXTENSION.length) }, props: { file } }));

export const GET: APIRoute<{ file: DataFile }> = ({ props: { file } }) =>
  new Response(file.contents, { headers: { 'content-type': file.type } });
