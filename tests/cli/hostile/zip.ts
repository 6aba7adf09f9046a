import { crc32, deflateRawSync } from "node:zlib";

/** A file for an archive. */
export interface Member {
  readonly name: string;
  readonly content: string | Uint8Array;
  /** What the archive says that its size is, if not the truth. */
  readonly claimedSize?: number;
}

/** A ZIP archive with deflated members, in the order given; what its directory says of them may be a lie. */
export function zipOf(members: readonly Member[]): Uint8Array {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const member of members) {
    const { name, fields, data } = packed(member);
    const local = Buffer.concat([
      Buffer.from("PK\x03\x04\x14\0", "latin1"),
      fields,
      Buffer.alloc(2),
      name,
      data,
    ]);
    directory.push(directoryEntry(name, fields, offset));
    parts.push(local);
    offset += local.length;
  }
  return Buffer.concat([
    ...parts,
    ...directory,
    endRecord(members.length, Buffer.concat(directory).length, offset),
  ]);
}

/** A member's name, its data, and the fields of 24 bytes that both of its headers share: flags to length of name. */
function packed({ name, content, claimedSize }: Member): { name: Buffer; fields: Buffer; data: Buffer } {
  const bytes = Buffer.from(content as string);
  const data = deflateRawSync(bytes);
  const encoded = Buffer.from(name);
  const fields = Buffer.alloc(22);
  fields.writeUInt16LE(0x0800, 0);
  fields.writeUInt16LE(8, 2);
  fields.writeUInt16LE(0x21, 6);
  fields.writeUInt32LE(crc32(bytes), 8);
  fields.writeUInt32LE(data.length, 12);
  fields.writeUInt32LE(claimedSize ?? bytes.length, 16);
  fields.writeUInt16LE(encoded.length, 20);
  return { name: encoded, fields, data };
}

function directoryEntry(name: Buffer, fields: Buffer, offset: number): Buffer {
  const rest = Buffer.alloc(16);
  rest.writeUInt32LE(offset, 12);
  return Buffer.concat([Buffer.from("PK\x01\x02\x14\0\x14\0", "latin1"), fields, rest, name]);
}

function endRecord(count: number, size: number, offset: number): Buffer {
  const end = Buffer.alloc(22);
  end.write("PK\x05\x06", "latin1");
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  return end;
}
