import type { Bitext } from "../../record/bitext.js";
import { checkedPairs } from "../../record/checked-pairs.js";
import { formatNamed, type WriteOptions } from "../../write/index.js";
import { batched } from "../batched.js";
import { Refused } from "./refused.js";

/** A file to be saved by the browser. */
export interface ExportedFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/**
 * A record in a format, as `align export` writes it.
 *
 * @param stem the file's name without extension
 * @param confirmed whether it is to hold confirmed pairs alone
 * @throws Refused if these are to be written, and there are none
 * @throws InputFailure as the format's writer
 */
export async function exportedFile(
  bitext: Bitext,
  { format: named, stem, confirmed }: { format: string; stem: string; confirmed: boolean },
  options: WriteOptions,
): Promise<ExportedFile> {
  const format = formatNamed(named);
  const written = confirmed ? checkedPairs(bitext) : bitext;
  if (confirmed && written.beads.length === 0) throw new Refused(422, "no pair is confirmed yet");
  const chunks: Uint8Array[] = [];
  for await (const chunk of batched(format.write(written, options))) chunks.push(Buffer.from(chunk));
  const name = `${stem}${confirmed ? ".confirmed" : ""}${format.extensions[0]}`;
  return { name, bytes: Buffer.concat(chunks) };
}
