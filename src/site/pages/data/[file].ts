// The data files themselves.
import type { APIRoute } from 'astro';
import { listDataFiles } from '../../data-files.ts';
import { listExportFiles } from '../../export-files.ts';

interface File {
  readonly name: string;
  readonly type: string;
  readonly contents: string | Uint8Array<ArrayBuffer>;
}

export const getStaticPaths = async () => {
  const whole = (await listExportFiles()).map(({ name, format, contents }): File => ({
    name,
    type: format.type,
    contents,
  }));
  return [...listDataFiles(), ...whole].map((file) => ({
    params: { file: file.name },
    props: { file },
  }));
};

export const GET: APIRoute<{ file: File }> = ({ props: { file } }) =>
  new Response(file.contents, { headers: { 'content-type': file.type } });
