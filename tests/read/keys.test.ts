import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Document } from "../../src/read/document.js";
import { matchKeys } from "../../src/read/keys.js";

/** A document of blocks with these keys; of `-` without one. */
function document(...keys: readonly string[]): Document {
  const blocks = keys.map((key, index) => ({
    kind: "message" as const,
    text: `${index} ${key}`,
    line: index + 1,
    anchors: [],
    ...(key !== "-" && { key }),
  }));
  return {
    path: "a.json",
    language: "en",
    format: "json",
    numbering: "lines",
    sha256: "",
    blocks,
    warnings: [],
  };
}

/** The matched keys in order, groups parted by `|`, sides by `=`. */
function matched(source: Document, target: Document): string | undefined {
  const pair = matchKeys(source, target);
  if (pair === undefined) return undefined;
  const next = { source: pair.source.blocks.values(), target: pair.target.blocks.values() };
  const take = (side: "source" | "target", count: number) =>
    Array.from({ length: count }, () => next[side].next().value!.key).join(" ");
  return pair.groups
    .map((group) => `${take("source", group.source)}=${take("target", group.target)}`)
    .join("|");
}

describe("matchKeys", () => {
  test("brings the target into the source's order", () => {
    expect(matched(document("a", "b", "c"), document("c", "a", "b"))).toBe("a=a|b=b|c=c");
  });

  test("leaves what only one side has after what precedes it there", () => {
    expect(matched(document("a", "b", "c"), document("x", "c", "y", "z", "a"))).toBe("=x|a=a|b=|c=c|=y|=z");
  });

  test("gathers the forms of a message, wherever they stand", () => {
    expect(matched(document("a", "b", "a"), document("b", "a"))).toBe("a a=a|b=b");
  });

  test.each([
    ["i18next", ["n_one", "n_only", "n_other"], ["n_other", "n_only"], "n_one n_other=n_other|n_only=n_only"],
    ["i18next, Chinese first", ["n_other"], ["n_one", "n_other"], "n_other=n_one n_other"],
    ["i18next 3", ["n", "n_plural"], ["n"], "n n_plural=n"],
    ["Rails", ["n.one", "n.other"], ["n.other"], "n.one n.other=n.other"],
    ["forms that both have", ["n.one", "n.other"], ["n.other", "n.one"], "n.one=n.one|n.other=n.other"],
    ["a list for one text", ["n.0", "n.1", "m"], ["m", "n"], "n.0 n.1=n|m=m"],
    ["one text for a list", ["n", "m"], ["n.0", "n.1", "m"], "n=n.0 n.1|m=m"],
    ["what only looks like a form", ["n.one", "n.two", "m"], ["n.two", "m"], "n.one=|n.two=n.two|m=m"],
  ])("joins plural forms: %s", (_, source, target, expected) => {
    expect(matched(document(...source), document(...target))).toBe(expected);
  });

  test.each([
    ["one side has blocks without", ["a", "b"], ["a", "-"]],
    ["neither side has any", ["-"], ["-"]],
    ["none is shared", ["a"], ["b"]],
  ])("does not match by keys if %s", (_, source, target) => {
    expect(matched(document(...source), document(...target))).toBeUndefined();
  });

  test("loses no block, and brings together all that share a key and nothing else", () => {
    const keys = fc.array(
      fc.constantFrom(
        "a",
        "b",
        "c",
        "n_one",
        "n_two",
        "n_other",
        "n_plural",
        "n",
        "n.0",
        "n.1",
        "constructor",
      ),
    );
    fc.assert(
      fc.property(keys, keys, (sourceKeys, targetKeys) => {
        const [source, target] = [document(...sourceKeys), document(...targetKeys)];
        const pair = matchKeys(source, target);
        if (pair === undefined) return;
        for (const side of ["source", "target"] as const) {
          const before = { source, target }[side].blocks;
          expect(new Set(pair[side].blocks)).toEqual(new Set(before));
          expect(pair[side].blocks).toHaveLength(before.length);
          expect(pair.groups.reduce((sum, group) => sum + group[side], 0)).toBe(before.length);
        }
        const groups = matched(source, target)!
          .split("|")
          .map((group) => group.split("="));
        for (const key of new Set(sourceKeys.filter((key) => targetKeys.includes(key)))) {
          const holders = groups.filter((sides) => sides.some((names) => names.split(" ").includes(key)));
          expect(holders).toHaveLength(1);
        }
      }),
    );
  });
});
