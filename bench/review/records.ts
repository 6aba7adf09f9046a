import type { AlignerData } from "../../src/align/index.js";
import { alignPair } from "../../src/pipeline.js";
import { readDocument } from "../../src/read/index.js";
import type { Bitext } from "../../src/record/bitext.js";
import type { GoldDocument } from "../gold.js";

/** The record of a document, as `align --sentences lines` makes it. */
export async function recordOf({ id, source, target }: GoldDocument, data: AlignerData): Promise<Bitext> {
  const [one, other] = await Promise.all(
    [source, target].map((lines, side) => {
      const bytes = new TextEncoder().encode(`${lines.join("\n")}\n`);
      return readDocument(bytes, { path: `${id}.${side}`, layout: "lines" });
    }),
  );
  return alignPair(one!, other!, data, id);
}
