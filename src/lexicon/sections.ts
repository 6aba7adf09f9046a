/**
 * Files of numbers that are read where they stand: a magic number, a format version, a table of section lengths, then
 * the sections, each starting at a multiple of 8 bytes so that typed arrays can stand directly on the file's bytes.
 * Little-endian.
 */

type SectionType =
  | Uint8ArrayConstructor
  | Int8ArrayConstructor
  | Uint16ArrayConstructor
  | Uint32ArrayConstructor
  | Float32ArrayConstructor
  | Float64ArrayConstructor;

/** The names of a file's sections in file order, and the typed array that each is read as. */
export type SectionTypes = Readonly<Record<string, SectionType>>;

/** The sections of a file as typed arrays. */
export type SectionsOf<Types extends SectionTypes> = {
  readonly [Name in keyof Types]: Types[Name]["prototype"];
};

/** A kind of file. */
export interface SectionFormat<Types extends SectionTypes> {
  /** Where it stands in the package. */
  readonly path: string;
  /** What it is. */
  readonly noun: string;
  readonly magic: number;
  readonly version: number;
  readonly types: Types;
}

const ALIGNMENT = 8;

/** The file that holds these sections. */
export function encodeFile<Types extends SectionTypes>(
  { magic, version, types }: SectionFormat<Types>,
  sections: SectionsOf<Types>,
): Uint8Array {
  const rows = Object.keys(types).map((name) => sections[name]!);
  const file = new Uint8Array(totalBytes(rows.map(({ byteLength }) => byteLength)));
  const header = new Uint32Array(file.buffer, 0, 2 + rows.length);
  header.set([magic, version, ...rows.map(({ byteLength }) => byteLength)]);
  let offset = headerBytes(rows.length);
  for (const { buffer, byteOffset, byteLength } of rows) {
    file.set(new Uint8Array(buffer, byteOffset, byteLength), offset);
    offset += aligned(byteLength);
  }
  return file;
}

/**
 * Typed arrays over a file's bytes, without copying them.
 *
 * @param file the bytes; copied once only if they do not start at a multiple of 8 in their buffer
 * @throws Error if it is no whole file of this format and version: a broken installation, not a user's mistake
 */
export function decodeFile<Types extends SectionTypes>(
  format: SectionFormat<Types>,
  file: Uint8Array,
): SectionsOf<Types> {
  const bytes = file.byteOffset % ALIGNMENT === 0 ? file : new Uint8Array(file);
  const lengths = sectionLengths(format, bytes);
  let offset = bytes.byteOffset + headerBytes(lengths.length);
  const sections: Record<string, unknown> = {};
  Object.entries(format.types).forEach(([name, Type], i) => {
    sections[name] = new Type(bytes.buffer as ArrayBuffer, offset, lengths[i]! / Type.BYTES_PER_ELEMENT);
    offset += aligned(lengths[i]!);
  });
  return sections as SectionsOf<Types>;
}

function sectionLengths(
  { path, noun, magic, version, types }: SectionFormat<SectionTypes>,
  bytes: Uint8Array,
): number[] {
  const count = Object.keys(types).length;
  if (bytes.length >= headerBytes(count)) {
    const [itsMagic, itsVersion, ...lengths] = new Uint32Array(bytes.buffer, bytes.byteOffset, 2 + count);
    if (itsMagic === magic && itsVersion === version && bytes.length === totalBytes(lengths)) return lengths;
  }
  throw new Error(`${path} is not a whole ${noun} of version ${version}`);
}

function totalBytes(lengths: readonly number[]): number {
  return lengths.reduce((sum, length) => sum + aligned(length), headerBytes(lengths.length));
}

function headerBytes(sections: number): number {
  return aligned(4 * (2 + sections));
}

function aligned(bytes: number): number {
  return Math.ceil(bytes / ALIGNMENT) * ALIGNMENT;
}
