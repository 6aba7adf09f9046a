/** Of the records of a ZIP file: what they begin with, and where in them times and other records are noted. */
const END = { signature: 0x06054b50, size: 22, entries: 10, directory: 16 };
const ENTRY = { size: 46, time: 12, name: 28, extra: 30, comment: 32, member: 42 };
const MEMBER = { time: 10 };

/** Midnight of 1 January 1980, the first time that ZIP can write. */
const FIRST_TIME = 0x00210000;

/**
 * Sets the time of each member of a ZIP file to the first that there is, in place: those who write ZIP for us write the
 * time of writing, which would make every file another.
 *
 * @param zip a file without a comment, as APPNOTE.TXT 4.3 has it, under 4 GiB
 */
export function withoutTimes(zip: Buffer): Buffer {
  const end = zip.length - END.size;
  if (zip.readUInt32LE(end) !== END.signature) throw new Error("a ZIP file with a comment");
  let entry = zip.readUInt32LE(end + END.directory);
  for (let left = zip.readUInt16LE(end + END.entries); left > 0; left--) {
    zip.writeUInt32LE(FIRST_TIME, entry + ENTRY.time);
    zip.writeUInt32LE(FIRST_TIME, zip.readUInt32LE(entry + ENTRY.member) + MEMBER.time);
    entry += entrySize(zip, entry);
  }
  return zip;
}

function entrySize(zip: Buffer, entry: number): number {
  const length = (field: number) => zip.readUInt16LE(entry + field);
  return ENTRY.size + length(ENTRY.name) + length(ENTRY.extra) + length(ENTRY.comment);
}
