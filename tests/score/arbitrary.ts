import fc from "fast-check";
import type { Band } from "../../src/score/band.js";
import type { Link } from "../../src/score/links.js";
import { type WordTable, wordTable } from "../../src/score/word-table.js";

/** Any band of a table that a path can pass: each row starts no further right than the one before ends. */
export function anyBand(rows: number, columns: number): fc.Arbitrary<Band> {
  const bound = fc.nat(columns);
  const shares = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: rows, maxLength: rows });
  return fc
    .tuple(fc.array(bound, { minLength: rows, maxLength: rows }), shares)
    .map(([bounds, lowShares]) => {
      const high = Int32Array.from([...bounds.sort((a, b) => a - b), columns]);
      const low = new Int32Array(rows + 1);
      lowShares.forEach((share, i) => {
        low[i + 1] = low[i]! + Math.round(share * (high[i]! - low[i]!));
      });
      return { low, high };
    });
}

/** Sentences of a few words out of a few types; each of two weights as content and as evidence. */
export function anyWordTable(sentences: number, types: number): fc.Arbitrary<WordTable> {
  const words = fc.array(fc.nat(types - 1), { maxLength: 4 });
  return fc.array(words, { minLength: sentences, maxLength: sentences }).map((numbers) => {
    // All types stand in a sentence before the first, which is cut off again: so each has its number as id.
    const all = [Array.from({ length: types }, (_, k) => k), ...numbers];
    const { start, type, ...rest } = wordTable(
      all.map((sentence) => sentence.map(String)),
      (spelling) => (Number(spelling) % 2 === 0 ? [1, 1.3] : [0.5, 0.2]),
    );
    return { ...rest, start: start.slice(1).map((at) => at - types), type: type.slice(types) };
  });
}

export function anyLinks(rows: number, columns: number): fc.Arbitrary<Link[]> {
  return fc.array(
    fc.record({
      from: fc.nat(rows - 1),
      to: fc.nat(columns - 1),
      ratio: fc.constantFrom(2, 10, 60, 1500),
    }),
    { maxLength: 12 },
  );
}
