import { expect, test } from "@jest/globals";
import type { Spans } from "../../../src/align/bead.js";
import type { Bitext } from "../../../src/record/bitext.js";
import type { RecordText } from "../../../src/review/realign/record-text.js";
import { warmUp } from "../../../src/review/realign/warm-up.js";
import { small } from "../../record/small.js";

function searchedIn(record: Bitext): Spans[] {
  const searched: Spans[] = [];
  const text = { search: (_: unknown, stretch: Spans) => searched.push(stretch) };
  warmUp(text as unknown as RecordText, record);
  return searched;
}

test("a text is searched from its beginning to a pair", () => {
  const beads = small.beads.filter(({ source, target }) => source.length > 0 && target.length > 0);
  const [stretch] = searchedIn(small);
  expect(stretch).toEqual({
    source: { start: 0, end: beads.at(-1)!.source.at(-1)! + 1 },
    target: { start: 0, end: beads.at(-1)!.target.at(-1)! + 1 },
  });
});

test("where nothing corresponds, nothing is searched", () => {
  const beads = small.beads.map((bead) => ({ ...bead, target: [] }));
  expect(searchedIn({ ...small, beads })).toEqual([]);
});
