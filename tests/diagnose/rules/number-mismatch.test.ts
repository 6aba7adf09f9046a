import { describe, expect, test } from "@jest/globals";
import type { Finding } from "../../../src/diagnose/finding.js";
import type { Side } from "../../../src/read/document.js";
import { findingsIn, SAMPLE } from "../sample.js";

const { chinese, english } = SAMPLE;
const ALIGNING_ALL = 300_000;

interface NumberInText {
  readonly written: string;
  readonly at: number;
  readonly line: number;
}

function numbersIn(text: string): NumberInText[] {
  return Array.from(text.matchAll(/\d+/g), ({ 0: written, index: at }) => {
    return { written, at, line: text.slice(0, at).split("\n").length };
  });
}

/** The text with another number at a place. */
function changed(text: string, { written, at }: NumberInText): string {
  return `${text.slice(0, at)}${Number(written) + 37}${text.slice(at + written.length)}`;
}

function check(source: string, target: string): Promise<readonly Finding[]> {
  return findingsIn([source, "zh-Hans"], [target, "en"], ["number-mismatch"]);
}

/** The lines of a side that a finding shows: where it is placed, or where its counterpart is. */
function linesOn(side: Side, { side: own, place, counterpart }: Finding): number[] {
  return own === side ? [place.line] : (counterpart?.passages ?? []).map(({ line }) => line);
}

describe("the sample pair", () => {
  test("has no number that differs", async () => {
    expect(await check(chinese, english)).toEqual([]);
  });

  // In the paragraph that only the Chinese has there is nothing that a number could differ from.
  const translated = numbersIn(chinese).filter(({ line }) => line < 39);

  test.each(translated)(
    "shows that $written in line $line of the source was changed",
    async (number) => {
      const findings = await check(changed(chinese, number), english);
      expect(findings).toHaveLength(1);
      expect(linesOn("source", findings[0]!)).toEqual([number.line]);
    },
    ALIGNING_ALL,
  );

  // “Over 50% profit during the year” is only in the English.
  const fromSource = numbersIn(english).filter(({ line }) => line !== 5);

  test.each(fromSource)(
    "shows that $written in line $line of the target was changed",
    async (number) => {
      const findings = await check(chinese, changed(english, number));
      expect(findings).toHaveLength(1);
      expect(linesOn("target", findings[0]!)).toEqual([number.line]);
    },
    ALIGNING_ALL,
  );
});
