import { crc32 } from "node:zlib";

/** A file to put into an archive. */
export type Stored = readonly [name: string, content: string | Uint8Array];

/** A ZIP archive of these files, in their order and not compressed, as small documents for tests may be. */
export function zip(files: readonly Stored[]): Buffer {
  const locals: Buffer[] = [];
  const entries: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of files) {
    const bytes = Buffer.from(content as string);
    const fields = fieldsOf(name, bytes);
    locals.push(Buffer.concat([Buffer.from("PK\x03\x04"), fields, Buffer.from(name), bytes]));
    entries.push(entryOf(name, fields, offset));
    offset += locals.at(-1)!.length;
  }
  const directory = Buffer.concat(entries);
  const end = Buffer.alloc(22);
  end.write("PK\x05\x06");
  end.writeUInt16LE(files.length, 8);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, directory, end]);
}

/** What a file's own header and its entry in the directory have in common (APPNOTE.TXT, 4.3.7). */
function fieldsOf(name: string, bytes: Buffer): Buffer {
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(20, 0);
  // Names are in UTF-8.
  fields.writeUInt16LE(0x0800, 2);
  fields.writeUInt32LE(crc32(bytes), 10);
  fields.writeUInt32LE(bytes.length, 14);
  fields.writeUInt32LE(bytes.length, 18);
  fields.writeUInt16LE(Buffer.byteLength(name), 22);
  return fields;
}

function entryOf(name: string, fields: Buffer, offset: number): Buffer {
  const rest = Buffer.alloc(14);
  rest.writeUInt32LE(offset, 10);
  return Buffer.concat([Buffer.from("PK\x01\x02\x14\x00"), fields, rest, Buffer.from(name)]);
}
