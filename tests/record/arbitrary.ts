import fc from "fast-check";
import type { Bead } from "../../src/align/bead.js";
import { findGaps } from "../../src/diagnose/index.js";
import type { AlignedPair } from "../../src/record/encode.js";
import type { Segmented } from "../../src/segment/sentence.js";
import { addWords } from "../../src/segment/words.js";
import { beads, text } from "../diagnose/pairs.js";

const sizes = fc.tuple(fc.nat(3), fc.nat(3)).filter(([a, b]) => a + b > 0);
const confidences = fc.double({ min: 0, max: 1, noNaN: true });

/** Beads of any kind over as many sentences as they take. */
const anyBeads = fc
  .array(fc.tuple(sizes, confidences), { maxLength: 12 })
  .map((list) => beads(...list.map(([[a, b], confidence]) => [a, b, confidence] as const)));

/** Aligned pairs with any beads, any paragraphs and any characters, with words or without; every sentence's text is its own. */
export const alignedPairs: fc.Arbitrary<AlignedPair> = fc
  .tuple(
    anyBeads,
    fc.array(fc.boolean()),
    fc.array(fc.string({ unit: "binary" })),
    fc.boolean(),
    fc.boolean(),
  )
  .map(([sentences, cuts, texts, chineseFirst, withWords]) => {
    const last = sentences.at(-1);
    const blocksOf = (prefix: string, count: number): string[][] => {
      const blocks: string[][] = [];
      for (let index = 0; index < count; index++) {
        const sentence = `${prefix}${index}: ${texts[index] ?? ""};`;
        if (index === 0 || cuts[index]) blocks.push([sentence]);
        else blocks.at(-1)!.push(sentence);
      }
      return blocks;
    };
    const source = text("a", chineseFirst ? "zh-Hans" : "en", blocksOf("s", last?.source.end ?? 0));
    const target = text("b", chineseFirst ? "en" : "zh-Hant", blocksOf("t", last?.target.end ?? 0));
    const whole = (count: number) => ({ start: 0, end: count });
    const paragraphs: Bead[] = last
      ? [
          {
            source: whole(source.document.blocks.length),
            target: whole(target.document.blocks.length),
            confidence: 0.5,
          },
        ]
      : [];
    const alignment = { sentences, paragraphs };
    const gaps = findGaps(source, target, alignment);
    const words = (side: Segmented) => (withWords ? addWords(side, (text) => [...text], String) : side);
    return { source: words(source), target: words(target), alignment, gaps, signature: "duiqi 0.1.0" };
  });
