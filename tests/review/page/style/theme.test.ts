import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";

const css = readFileSync("src/review/page/style/theme.css", "utf8");

const colours = new Map(
  [...css.matchAll(/--([a-z-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)].map(
    ([, name, light, dark]) => [name!, { light: light!, dark: dark! }] as const,
  ),
);

/** Relative luminance (https://www.w3.org/TR/WCAG22/#dfn-relative-luminance). */
function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

function contrast(one: string, other: string): number {
  const [darker, lighter] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter! + 0.05) / (darker! + 0.05);
}

const GROUNDS = ["paper", "raised", "sunken"];
const MARKS = ["accent", "omission", "addition", "unsure", "checked", "corrected", "suggested"];
const TINTS = MARKS.map((name) => `${name}-tint`);

const TEXT: readonly (readonly [text: string, ...grounds: string[]])[] = [
  ["ink", ...GROUNDS, ...TINTS, "pointed", "hit", "hit-now"],
  ["faint", ...GROUNDS, "pointed", "accent-tint"],
  ["accent-ink", "accent"],
  ...MARKS.map((name) => [name, ...GROUNDS, `${name}-tint`] as const),
];

describe.each(["light", "dark"] as const)("in the %s theme", (theme) => {
  const contrastOf = (one: string, other: string) =>
    contrast(colours.get(one)![theme], colours.get(other)![theme]);

  test.each(TEXT)("%s can be read on its grounds", (text, ...grounds) => {
    const low = grounds.filter((ground) => contrastOf(text, ground) < 4.5);
    expect(low.map((ground) => `${ground} ${contrastOf(text, ground).toFixed(2)}`)).toEqual([]);
  });

  test("the focus can be seen on all grounds", () => {
    for (const ground of [...GROUNDS, "accent-tint"]) {
      expect(contrastOf("focus", ground)).toBeGreaterThanOrEqual(3);
    }
  });
});
