import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Observation } from "../../src/diagnose/diagnosed.js";
import { withFingerprints } from "../../src/diagnose/fingerprint.js";
import { inBlock } from "../../src/diagnose/passage.js";
import type { Block } from "../../src/read/document.js";

/** A paragraph of sentences, on a line of its own. */
function paragraph(line: number, sentences: readonly string[]): Block {
  return { kind: "paragraph", text: sentences.join(""), line, anchors: [{ start: 0, line, column: 1 }] };
}

/** A sentence of a paragraph, flagged. */
function flagged(block: Block, text: string): Observation {
  const start = block.text.indexOf(text);
  return {
    rule: "omitted-sentence",
    severity: "error",
    side: "source",
    ...inBlock(block, start, start + text.length),
    message: "not translated",
    confidence: 0.9,
  };
}

function fingerprintsOf(...observations: readonly Observation[]): string[] {
  return withFingerprints(observations).map(({ fingerprint }) => fingerprint);
}

const sentence = fc
  .string({ minLength: 1, maxLength: 6, unit: fc.constantFrom(..."天地玄黄宇宙洪荒") })
  .map((text) => `${text}。`);
const paragraphs = fc.array(fc.array(sentence, { minLength: 1, maxLength: 4 }), { maxLength: 6 });

describe("withFingerprints", () => {
  test("survive whatever is edited elsewhere, in the same paragraph, too", () => {
    fc.assert(
      fc.property(paragraphs, paragraphs, sentence, sentence, (before, after, left, right) => {
        const all = [...before, [left, "我在这里。", right], ...after];
        const lines = all.map((sentences, index) => paragraph(index + 1, sentences));
        const [own] = fingerprintsOf(flagged(lines[before.length]!, "我在这里。"));
        const [alone] = fingerprintsOf(flagged(paragraph(1, ["我在这里。"]), "我在这里。"));
        expect(own).toBe(alone);
      }),
    );
  });

  test("of several findings are those of each by itself, whichever are found beside them", () => {
    fc.assert(
      fc.property(fc.uniqueArray(sentence, { maxLength: 8 }), fc.array(fc.boolean()), (sentences, kept) => {
        const observations = sentences.map((text, index) => flagged(paragraph(index + 1, [text]), text));
        const all = fingerprintsOf(...observations);
        const isKept = (_: unknown, index: number) => kept[index] ?? true;
        expect(fingerprintsOf(...observations.filter(isKept))).toEqual(all.filter(isKept));
        expect(new Set(all).size).toBe(all.length);
      }),
    );
  });

  test("tell a clause by its sentence, and the same text again by its turn", () => {
    const clause = (sentences: string[], text: string) => flagged(paragraph(1, sentences), text);
    const [a, b] = fingerprintsOf(clause(["他来了，三天。"], "三天"), clause(["她走了，三天。"], "三天"));
    expect(a).not.toBe(b);
    const [first, second] = fingerprintsOf(clause(["天。"], "天。"), clause(["天。"], "天。"));
    expect(first).not.toBe(second);
  });

  test("do not hang on line breaks", () => {
    const [one] = fingerprintsOf(flagged(paragraph(1, ["It is\n  here."]), "It is\n  here."));
    expect(fingerprintsOf(flagged(paragraph(9, ["It is here."]), "It is here."))).toEqual([one]);
  });
});
