import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { FEATURES, type FeatureName } from "../../src/score/features.js";
import { SPAN_MARKS, sentenceSpans, totalLength } from "../../src/score/sentence-spans.js";
import { type Surface, surfacesOf } from "../../src/score/surface.js";
import { anySentence } from "./any-pair.js";
import { measuredBead } from "./measured-bead.js";

/** The marks of a span, one by one. */
function marksOf(span: readonly Surface[]): string[] {
  const last = span.at(-1)!;
  const has: Record<(typeof SPAN_MARKS)[number], boolean> = {
    question: span.some(({ asks }) => asks),
    exclamation: span.some(({ exclaims }) => exclaims),
    ellipsis: span.some(({ trails }) => trails),
    bracket: span.some(({ bracketed }) => bracketed),
    openingQuote: span[0]!.opensQuote,
    closingQuote: last.closesQuote,
    speechGoesOn: last.endsInside,
    questionEnd: last.endsAsking,
    colon: last.announces,
  };
  return SPAN_MARKS.filter((name) => has[name]);
}

function sum(span: readonly Surface[], of: (surface: Surface) => number): number {
  return span.reduce((total, surface) => total + of(surface), 0);
}

describe("sentenceSpans", () => {
  const anySide = fc.record({
    sentences: fc.array(anySentence, { maxLength: 8 }),
    longest: fc.integer({ min: 1, max: 6 }),
    scale: fc.constantFrom(1, 0.25, 3.1),
  });

  test("show what the sentences of each span show together", () => {
    fc.assert(
      fc.property(anySide, ({ sentences, longest, scale }) => {
        const surfaces = surfacesOf(sentences);
        const spans = sentenceSpans(surfaces, longest, scale);
        for (let i = 0; i < surfaces.length; i++) {
          for (let a = 1; a <= longest && i + a <= surfaces.length; a++) {
            const at = longest * i + a - 1;
            const span = surfaces.slice(i, i + a);
            const length = scale * sum(span, (surface) => surface.length);
            const speech = scale * sum(span, ({ spoken }) => spoken);
            expect(SPAN_MARKS.filter((_, k) => (spans.marks[at]! >> k) & 1)).toEqual(marksOf(span));
            expect(spans.quotations[at]).toBe(sum(span, ({ opened }) => opened));
            expect(spans.tells[at]).toBe(span.some(({ narrated }) => narrated > 0) ? 1 : 0);
            expect(spans.length[at]).toBeCloseTo(length, 9);
            expect(spans.logLength[at]).toBeCloseTo(Math.log(length), 9);
            expect(spans.speech[at]).toBeCloseTo(speech, 9);
            expect(spans.logSpeech[at]).toEqual(
              speech > 0 ? expect.closeTo(Math.log(speech), 9) : Number.NEGATIVE_INFINITY,
            );
          }
        }
      }),
    );
  });

  test("are none of no sentences, and those have no length", () => {
    expect(sentenceSpans([], 4).marks).toHaveLength(0);
    expect(totalLength([])).toBe(0);
    expect(totalLength(surfacesOf(["走 了", "", "Go."]))).toBe(6);
  });
});

/** The names of the marks in which a bead's sides differ. */
function differing(chinese: readonly string[], english: readonly string[]): FeatureName[] {
  const features = measuredBead(chinese, english, [0, chinese.length, 0, english.length]);
  const marks: FeatureName[] = [...SPAN_MARKS, "quotations"];
  return FEATURES.filter((name) => marks.includes(name) && features[name] === 1);
}

describe("marks that one side has and the other lacks", () => {
  test.each<[string[], string[], FeatureName[]]>([
    [["下雨了。"], ["It rained."], []],
    [["他说：“走吗？”"], ["He said: “Shall we go?”"], []],
    [["走吗？"], ["Let us go."], ["question", "questionEnd"]],
    [["走！"], ["Let us go (now)."], ["exclamation", "bracket"]],
    [["“走。”"], ["He went."], ["quotations", "openingQuote", "closingQuote"]],
    [["他说：“走。", "快。”"], ["He said: “Go. Now.”"], []],
    [["他说：“走。"], ["He said: “Go.”"], ["closingQuote", "speechGoesOn"]],
    [["他说："], ["He said."], ["colon"]],
    [["他走……了。"], ["He went."], ["ellipsis"]],
    [["他走……了。"], ["He ... went."], []],
    [["“走吗？”他说。"], ["He said: “Shall we go?”"], ["openingQuote", "closingQuote", "questionEnd"]],
    [["“走吧，”他说，“走。”"], ["“Let us go,” he said."], ["quotations", "closingQuote"]],
  ])("of %j and %j are %j", (chinese, english, expected) => {
    expect(differing(chinese, english).sort()).toEqual([...expected].sort());
  });

  test("count how many more quotations one side opens, up to two", () => {
    const count = (chinese: string, english: string) =>
      measuredBead([chinese], [english], [0, 1, 0, 1]).quotations;
    expect(count("他走了。", "“A,” he said, “b.”")).toBe(2);
    expect(count("他走了。", "“A,” he said, “b,” and “c.”")).toBe(2);
    expect(count("“甲”，“乙”。", "“A,” he said, “b,” and “c.”")).toBe(1);
  });
});
