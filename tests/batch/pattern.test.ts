import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { fillTemplate, matchTemplate, parsePattern, searchOf } from "../../src/batch/pattern.js";
import { InputFailure } from "../../src/failure.js";

const partner = (pattern: string, path: string): string | undefined => {
  const { source, target } = parsePattern(pattern);
  const places = matchTemplate(source, path);
  return places && fillTemplate(target, places);
};

describe("parsePattern", () => {
  test.each([
    ["zh/{name}.md=en/{name}.md", "zh/a.md", "en/a.md"],
    ["zh/{name}.md=en/{name}.md", "zh/a/b.md", undefined],
    ["zh/{path}.md=en/{path}.md", "zh/a/b.md", "en/a/b.md"],
    ["{name}.zh.txt={name}.en.txt", "第一章.zh.txt", "第一章.en.txt"],
    ["{vol}/zh-{ch}.txt=en/{ch}-{vol}.txt", "v1/zh-2.txt", "en/2-v1.txt"],
    ["{n}/{n}.zh={n}.en", "7/7.zh", "7.en"],
    ["{n}/{n}.zh={n}.en", "7/8.zh", undefined],
    ["a+b({x})=c.{x}", "a+b(1)", "c.1"],
    ["./zh/{x}=en//{x}", "zh/1", "en/1"],
  ])("%s pairs %s with %s", (pattern, path, expected) => {
    expect(partner(pattern, path)).toBe(expected);
  });

  test.each([
    ["zh", "not a pattern"],
    ["a=b=c", "not a pattern"],
    ["{a}=", "not a pattern"],
    ["{a}={b}", "the sides have other placeholders"],
    ["{a}.txt={a}.txt", "both sides are the same files"],
    ["{a}{b}.x={a}{b}.y", "nothing parts two placeholders"],
    ["{1}.x={1}.y", "a placeholder has no name of letters, digits and _"],
    ["{a=a}", "a placeholder has no name of letters, digits and _"],
  ])("refuses %j", (text, problem) => {
    const rest = `expected SOURCE=TARGET, as zh/{name}.md=en/{name}.md; got ${text}`;
    expect(() => parsePattern(text)).toThrow(new InputFailure(`--pairs: ${problem}; ${rest}`));
  });

  test("fails only in one clear way, whatever the text", () => {
    const text = fc.array(fc.constantFrom("{", "}", "=", "a", "{a}", "{path}", "/", "..", "(", "\\"));
    fc.assert(
      fc.property(text, (parts) => {
        try {
          parsePattern(parts.join(""));
        } catch (error) {
          expect(error).toBeInstanceOf(InputFailure);
        }
      }),
    );
  });

  test("finds again what a template was filled with", () => {
    const name = fc.stringMatching(/^[a-z0-9]{1,5}$/);
    const { source } = parsePattern("x/{a}/{b}.zh={b}/{a}.en");
    fc.assert(
      fc.property(name, name, (a, b) => {
        expect(matchTemplate(source, fillTemplate(source, { a, b }))).toEqual({ a, b });
      }),
    );
  });
});

test("searchOf looks no further than it must", () => {
  const search = (text: string) => searchOf(parsePattern(`${text}=x/${text}`).source);
  expect(search("a/b/{n}.md")).toEqual({ folder: "a/b/", levels: [undefined], deep: false });
  expect(search("{v}/zh/{n}.md")).toEqual({ folder: "", levels: [undefined, "zh", undefined], deep: false });
  expect(search("a/x{path}.md")).toEqual({ folder: "a/", levels: [undefined], deep: true });
  expect(search("/a/b.txt")).toEqual({ folder: "/a/", levels: ["b.txt"], deep: false });
});
