import { expect, test } from "@jest/globals";
import { withInsertions } from "../../../scripts/train/phrases/insertions.js";

test("withInsertions puts clauses of elsewhere into blocks, the same each time", () => {
  const source = Array.from({ length: 40 }, (_, k) => `第${k}天下了大雨，我们都留在家里。`);
  const text = { set: "s", id: "a", kind: "line" as const, source, target: source.map(() => "Rain.") };
  const { inserted, source: changed, target } = withInsertions(text);
  expect(inserted.size).toBeGreaterThan(0);
  expect(target).toEqual(text.target);
  changed.forEach((block, k) => {
    const clause = inserted.get(k);
    if (clause === undefined) expect(block).toBe(source[k]);
    else {
      expect(block).toContain(clause);
      expect(block.length).toBe(source[k]!.length + clause.length + 1);
    }
  });
  expect(withInsertions(text)).toEqual(withInsertions(text));
});
