import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { changedTable } from "../../src/score/changed-table.js";
import { wordTable } from "../../src/score/word-table.js";

const WORD = fc.constantFrom<string[]>("甲", "乙", "丙", "丁", "甲乙", "#3");
const SENTENCES = fc.array(
  fc.record({
    before: fc.array(WORD, { maxLength: 5 }),
    after: fc.option(fc.array(WORD, { maxLength: 5 }), { nil: undefined }),
  }),
);

test("changedTable makes what numbering all words anew makes", () => {
  fc.assert(
    fc.property(SENTENCES, fc.array(WORD), (sentences, heavier) => {
      const before = wordTable(
        sentences.map(({ before }) => before),
        (spelling) => [spelling.length / 4, 1],
      );
      const now = sentences.map(({ before, after }) => after ?? before);
      const weigh = (spelling: string) => [heavier.includes(spelling) ? 2 : spelling.length / 4, 1] as const;
      const change = {
        before,
        isSame: (i: number) => sentences[i]!.after === undefined,
        mayWeigh: (spelling: string) => heavier.includes(spelling),
      };
      expect(changedTable(now, change, weigh)).toEqual(wordTable(now, weigh));
    }),
  );
});
