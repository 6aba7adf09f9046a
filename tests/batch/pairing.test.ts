import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { type Pairing, pairPatterns, pairTrees } from "../../src/batch/pairing.js";
import { matchTemplate, parsePattern } from "../../src/batch/pattern.js";

const trees = (source: string[], target: string[]): Pairing =>
  pairTrees({ source, target }, (side, path) => `${side}/${path}`);

const shown = ({ jobs, missing }: Pairing): string[] => [
  ...jobs.map(({ id, source, target }) => `${id}: ${source} ${target}`),
  ...missing.map(({ side, path }) => `${side} only: ${path}`),
];

/** Every path that a pairing names, as often as it does. */
const named = ({ jobs, missing }: Pairing): string[] =>
  [...jobs.flatMap(({ source, target }) => [source, target]), ...missing.map(({ path }) => path)].sort();

describe("pairTrees", () => {
  test("pairs the same paths, and reports what is left", () => {
    expect(shown(trees(["b.txt", "x/a.txt", "c.txt"], ["x/a.txt", "b.txt", "a.txt"]))).toEqual([
      "b: source/b.txt target/b.txt",
      "x/a: source/x/a.txt target/x/a.txt",
      "source only: source/c.txt",
      "target only: target/a.txt",
    ]);
  });

  test("pairs other extensions where there is one choice", () => {
    expect(shown(trees(["a.txt", "b.txt"], ["a.md", "b.md", "b.html"]))).toEqual([
      "a: source/a.txt target/a.md",
      "source only: source/b.txt",
      "target only: target/b.html",
      "target only: target/b.md",
    ]);
  });

  test("prefers the same extension, and then tells ids apart by it", () => {
    expect(shown(trees(["a.md", "a.txt"], ["a.txt", "a.md"]))).toEqual([
      "a.md: source/a.md target/a.md",
      "a.txt: source/a.txt target/a.txt",
    ]);
  });

  const paths = fc.uniqueArray(fc.stringMatching(/^([ab]\/)?[ab](\.[xyz]){0,2}$/));

  test("uses no file twice and loses none", () => {
    fc.assert(
      fc.property(paths, paths, (source, target) => {
        const all = [...source.map((path) => `source/${path}`), ...target.map((path) => `target/${path}`)];
        expect(named(trees(source, target))).toEqual(all.sort());
      }),
    );
  });
});

describe("pairPatterns", () => {
  const pair = (files: readonly string[], ...patterns: string[]): Pairing =>
    pairPatterns(
      patterns.map((text) => {
        const pattern = parsePattern(text);
        const fitting = (side: "source" | "target") =>
          files.filter((path) => matchTemplate(pattern[side], path) !== undefined);
        return { pattern, source: fitting("source"), target: fitting("target") };
      }),
    );

  test("names pairs by what the placeholders stand for", () => {
    expect(shown(pair(["v1/zh/1.txt", "v1/en/1.txt"], "{v}/zh/{n}.txt={v}/en/{n}.txt"))).toEqual([
      "v1/1: v1/zh/1.txt v1/en/1.txt",
    ]);
    expect(shown(pair(["all.zh.txt", "all.en.txt"], "all.zh.txt=all.en.txt"))).toEqual([
      "all.zh: all.zh.txt all.en.txt",
    ]);
  });

  test("takes a file that fits both sides for a target if it can", () => {
    expect(shown(pair(["x.txt", "x.en.txt", "y.txt"], "{n}.txt={n}.en.txt"))).toEqual([
      "x: x.txt x.en.txt",
      "source only: y.txt",
    ]);
  });

  test("leaves a file to the first pattern that has it", () => {
    expect(shown(pair(["1.zh", "1.en", "1.gb"], "{n}.zh={n}.en", "{n}.zh={n}.gb"))).toEqual([
      "1: 1.zh 1.en",
      "target only: 1.gb",
    ]);
  });

  test("uses no file twice and loses none that fits", () => {
    const path = fc.stringMatching(/^([ab]\/)?[ab](\.(zh|en)){0,3}$/);
    const patterns = fc.shuffledSubarray(
      ["{n}={n}.en", "{n}.zh={n}.en", "{path}.zh={path}.en", "a/{n}=b/{n}"],
      {
        minLength: 1,
      },
    );
    fc.assert(
      fc.property(fc.uniqueArray(path), patterns, (files, texts) => {
        const parsed = texts.map((text) => parsePattern(text));
        const fits = (path: string) =>
          parsed.some(({ source, target }) => matchTemplate(source, path) ?? matchTemplate(target, path));
        expect(named(pair(files, ...texts))).toEqual(files.filter(fits).sort());
      }),
    );
  });
});
