import { isAbsolute, join, relative } from "node:path";
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { problemOfId, withoutExtension } from "../../src/batch/pair-id.js";

describe("problemOfId", () => {
  test.each(["a", "a/b", "第一章", "a b", "..a", "a..", "a.b/c.d"])("takes %j", (id) => {
    expect(problemOfId(id)).toBeUndefined();
  });

  test.each([
    ["", "the id is empty"],
    ["..", "the id leads out of the output folder"],
    ["a/../b", "the id leads out of the output folder"],
    ["/a", "the id is an absolute path"],
    ["C:a", "the id is an absolute path"],
    ["a\\b", "the id holds a backslash"],
    ["a//b", "the id holds an empty folder name"],
    ["a/", "the id holds an empty folder name"],
    ["./a", "the id holds an empty folder name"],
    ["a\nb", "the id holds a control character"],
    [".duiqi-batch", "the id holds a name of duiqi's own"],
  ])("refuses %j", (id, problem) => {
    expect(problemOfId(id)).toBe(problem);
  });

  test("lets no id out of the output folder", () => {
    const id = fc.array(fc.constantFrom("a", "..", ".", "/", "\\", "C:", "b")).map((parts) => parts.join(""));
    fc.assert(
      fc.property(id, (id) => {
        if (problemOfId(id) !== undefined) return;
        const inside = relative("/out", join("/out", id));
        expect(inside.split("/")[0] === ".." || isAbsolute(inside) || inside === "").toBe(false);
      }),
    );
  });
});

test.each([
  ["a.txt", "a"],
  ["a.zh.txt", "a.zh"],
  ["x.y/a", "x.y/a"],
  [".hidden", ".hidden"],
  ["x/.hidden", "x/.hidden"],
])("withoutExtension(%j) is %j", (path, expected) => {
  expect(withoutExtension(path)).toBe(expected);
});
