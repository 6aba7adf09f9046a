import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import {
  decodeSections,
  encodeSections,
  SECTIONS,
  type SectionName,
  type Sections,
} from "../../src/lexicon/format.js";

const NAMES = Object.keys(SECTIONS) as SectionName[];

/** Sections of any content: what they mean is not the format's business. */
const anySections = fc.tuple(...NAMES.map(() => fc.array(fc.nat(0xff), { maxLength: 9 }))).map((contents) => {
  const sections = NAMES.map((name, k) => [name, new SECTIONS[name](contents[k]!)] as const);
  return Object.fromEntries(sections) as unknown as Sections;
});

describe("the lexicon's file", () => {
  test("gives back what was put in", () => {
    fc.assert(
      fc.property(anySections, (sections) => {
        expect(decodeSections(encodeSections(sections))).toEqual(sections);
      }),
    );
  });

  test("is read wherever it stands in a buffer", () => {
    fc.assert(
      fc.property(anySections, fc.integer({ min: 0, max: 9 }), (sections, shift) => {
        const file = encodeSections(sections);
        const shifted = Buffer.alloc(file.length + shift).subarray(shift);
        shifted.set(file);
        expect(decodeSections(shifted)).toEqual(sections);
      }),
    );
  });

  test("is read where it stands, without a copy", () => {
    const file = encodeSections(fc.sample(anySections, { numRuns: 1, seed: 1 })[0]!);
    for (const section of Object.values(decodeSections(file))) expect(section.buffer).toBe(file.buffer);
  });

  test("is refused if it is none, of another version, or cut short", () => {
    const file = encodeSections(fc.sample(anySections, { numRuns: 1, seed: 1 })[0]!);
    const changed = (at: number) => file.map((byte, k) => (k === at ? byte ^ 1 : byte));
    for (const broken of [changed(0), changed(4), file.slice(0, -8), file.slice(0, 12), new Uint8Array()]) {
      expect(() => decodeSections(broken)).toThrow("data/lexicon.bin is not a whole lexicon of version 2");
    }
  });
});
