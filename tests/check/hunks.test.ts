import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { parseChanges } from "../../src/check/hunks.js";
import type { Extent } from "../../src/read/extent.js";

/** What is changed, as `LINE:COLUMN-LINE:COLUMN`. */
function changes(...diff: readonly string[]): "all" | string[] {
  const parsed = parseChanges(diff.join("\n"));
  if (parsed === "all") return parsed;
  return parsed.map(({ start, end }) => `${start.line}:${start.column}-${end.line}:${end.column}`);
}

describe("parseChanges", () => {
  test("reads hunks, whatever their lines look like", () => {
    const diff = ["diff --git a/en.md b/en.md", "--- a/en.md", "+++ b/en.md"];
    expect(
      changes(
        ...diff,
        "@@ -7,2 +7,0 @@",
        "-@@ -1 +1 @@",
        "-gone",
        "@@ -10,0 +9,3 @@",
        "+@@ -1 +1 @@",
        "+b",
        "+c",
        "",
      ),
    ).toEqual(["8:1-8:1", "9:1-12:1"]);
  });

  test("tells the columns where each line came in the place of one", () => {
    expect(changes("@@ -3,2 +3,2 @@ # Title", "-One, two.", "-𠮷 old.", "+One, three.", "+𠮷 new.")).toEqual([
      "3:7-3:11",
      "4:3-4:6",
    ]);
    expect(changes("@@ -3,2 +3 @@", "-One.", "-Two.", "+One!")).toEqual(["3:1-4:1"]);
  });

  test("takes remarks on the ends of files for no lines", () => {
    const remark = "\\ No newline at end of file";
    expect(changes("@@ -3 +3 @@", "-a", remark, "+b", remark, "")).toEqual(["3:1-3:2"]);
  });

  test("takes a line in another encoding as a whole", () => {
    expect(changes("@@ -3 +3 @@", "-\ufffd\ufffd a", "+\ufffd\ufffd b")).toEqual(["3:1-4:1"]);
  });

  test("takes a file that is not text to Git as changed altogether, and no diff for no change", () => {
    expect(changes("diff --git a/a.docx b/a.docx", "Binary files a/a.docx and b/a.docx differ", "")).toBe(
      "all",
    );
    expect(changes("similarity index 100%", "rename from a", "rename to b", "")).toEqual([]);
  });

  test("takes a file whose lines Git does not know as changed altogether, but not for CR LF", () => {
    expect(changes("@@ -1 +1 @@", "-One.\rTwo.", "+One.\rThree.")).toBe("all");
    expect(changes("@@ -3 +3 @@", "-One.\r", "+Two.\r", "")).toEqual(["3:1-3:4"]);
  });

  test("covers wherever a part may have been taken out", () => {
    const text = fc.string({ maxLength: 6, unit: fc.constantFrom("a", "b") });
    fc.assert(
      fc.property(
        text,
        fc.string({ minLength: 1, maxLength: 4, unit: fc.constantFrom("a", "b") }),
        text,
        (a, gone, b) => {
          const now = a + b;
          const [changed] = parseChanges(`@@ -1 +1 @@\n-${a}${gone}${b}\n+${now}`);
          const { start, end } = changed as Extent;
          for (let at = 0; at <= now.length; at++) {
            const before = `${now.slice(0, at)}${gone}${now.slice(at)}`;
            if (before !== a + gone + b) continue;
            expect(start.column).toBeLessThanOrEqual(at + 1);
            expect(end.column).toBeGreaterThanOrEqual(at + 1);
          }
        },
      ),
    );
  });
});
