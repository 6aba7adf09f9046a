import { crc32, deflateRawSync } from "node:zlib";

/** A file in an archive. What is not given is as it should be. */
export interface Zipped {
  readonly name: string;
  readonly bytes?: string | Uint8Array;
  /** What the archive claims that it unpacks to. */
  readonly claimedSize?: number;
  readonly isStored?: boolean;
  readonly isEncrypted?: boolean;
  readonly checksum?: number;
}

/** A file as it is, not compressed. */
export type Stored = readonly [name: string, bytes: string | Uint8Array];

const DEFLATED = 8;
const ENCRYPTED = 1;
const UTF8 = 0x800;

/** A ZIP archive of these files, in their order and not compressed, as small documents for tests may be. */
export function zip(files: readonly Stored[]): Buffer {
  return zipOf(files.map(([name, bytes]) => ({ name, bytes, isStored: true })));
}

/** A ZIP archive, as APPNOTE.TXT 6.3 has it, with whatever lies its files are to tell. */
export function zipOf(files: readonly Zipped[]): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const file of files) {
    const name = Buffer.from(file.name);
    const { data, fields } = packed(file, name.length);
    const local = Buffer.concat([Buffer.from("PK\x03\x04\x14\0", "latin1"), fields, name, data]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([Buffer.from("PK\x01\x02\x14\0\x14\0", "latin1"), fields, tail, name]));
    locals.push(local);
    offset += local.length;
  }
  return Buffer.concat([
    ...locals,
    ...directory,
    endOf(files.length, Buffer.concat(directory).length, offset),
  ]);
}

/** A file's data, and what local header and directory both say of it. */
function packed(file: Zipped, nameLength: number): { data: Buffer; fields: Buffer } {
  const bytes = Buffer.from(file.bytes ?? "");
  const data = file.isStored ? bytes : deflateRawSync(bytes);
  const fields = Buffer.alloc(24);
  fields.writeUInt16LE(UTF8 + (file.isEncrypted ? ENCRYPTED : 0), 0);
  fields.writeUInt16LE(file.isStored ? 0 : DEFLATED, 2);
  fields.writeUInt32LE(file.checksum ?? crc32(bytes), 8);
  fields.writeUInt32LE(data.length, 12);
  fields.writeUInt32LE(file.claimedSize ?? bytes.length, 16);
  fields.writeUInt16LE(nameLength, 20);
  return { data, fields };
}

function endOf(files: number, size: number, offset: number): Buffer {
  const end = Buffer.alloc(22);
  end.write("PK\x05\x06", "latin1");
  end.writeUInt16LE(files, 8);
  end.writeUInt16LE(files, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  return end;
}
