// The shape of a weights file: named columns of numbers behind a JSON header, the same bytes on every machine.

export type Column = Int8Array | Uint8Array | Int16Array | Uint32Array;

const KINDS = { i8: Int8Array, u8: Uint8Array, i16: Int16Array, u32: Uint32Array } as const;
type Kind = keyof typeof KINDS;

interface Entry {
  readonly name: string;
  readonly kind: Kind;
  readonly length: number;
}

interface Header {
  readonly facts: unknown;
  readonly columns: readonly Entry[];
}

export interface Tensors {
  /** Whatever the writer put in front: sizes, scales, thresholds. */
  readonly facts: unknown;
  /** Throws a RangeError where the file has no such column. */
  readonly column: (name: string, kind: Kind) => Column;
}

/** `<header length, 4 bytes><header JSON><columns, each starting at a multiple of 4>`, little-endian. */
export function packTensors(
  facts: unknown,
  columns: readonly { readonly name: string; readonly data: Column }[],
): Uint8Array {
  const entries: Entry[] = columns.map(({ name, data }) => ({
    name,
    kind: kindOf(data),
    length: data.length,
  }));
  const header = new TextEncoder().encode(
    JSON.stringify({ facts, columns: entries } satisfies Header),
  );
  const size = columns.reduce(
    (sum, { data }) => sum + pad(data.byteLength),
    4 + pad(header.length),
  );
  const bytes = new Uint8Array(size);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, header.length, true);
  bytes.set(header, 4);
  let at = 4 + pad(header.length);
  for (const { data } of columns) {
    const width = data.BYTES_PER_ELEMENT;
    for (let index = 0; index < data.length; index += 1) {
      const value = data[index] ?? 0;
      if (width === 1) view.setUint8(at + index, value & 0xff);
      else if (width === 2) view.setInt16(at + index * 2, value, true);
      else view.setUint32(at + index * 4, value, true);
    }
    at += pad(data.byteLength);
  }
  return bytes;
}

/** Throws a RangeError where the bytes are not such a file. */
export function unpackTensors(bytes: Uint8Array): Tensors {
  if (bytes.length < 4) throw new RangeError('is too short to be a weights file');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const headerLength = view.getUint32(0, true);
  if (headerLength === 0 || headerLength > bytes.length - 4)
    throw new RangeError('has no readable header');
  const header = JSON.parse(
    new TextDecoder().decode(bytes.subarray(4, 4 + headerLength)),
  ) as Header; // our own writer's shape
  let at = 4 + pad(headerLength);
  const places = new Map<string, { readonly entry: Entry; readonly at: number }>();
  for (const entry of header.columns) {
    places.set(entry.name, { entry, at });
    at += pad(entry.length * KINDS[entry.kind].BYTES_PER_ELEMENT);
  }
  if (at !== bytes.length) throw new RangeError('is cut off or longer than its header says');
  return {
    facts: header.facts,
    column(name, kind) {
      const place = places.get(name);
      if (place?.entry.kind !== kind)
        throw new RangeError(`has no column "${name}" of kind ${kind}`);
      const data = new KINDS[kind](place.entry.length);
      for (let index = 0; index < data.length; index += 1) {
        if (kind === 'i8') data[index] = view.getInt8(place.at + index);
        else if (kind === 'u8') data[index] = view.getUint8(place.at + index);
        else if (kind === 'i16') data[index] = view.getInt16(place.at + index * 2, true);
        else data[index] = view.getUint32(place.at + index * 4, true);
      }
      return data;
    },
  };
}

function kindOf(data: Column): Kind {
  if (data instanceof Int8Array) return 'i8';
  if (data instanceof Uint8Array) return 'u8';
  if (data instanceof Int16Array) return 'i16';
  return 'u32';
}

function pad(length: number): number {
  return (length + 3) & ~3;
}
