import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { MAX_SHARE, OUTSIDE } from "../../src/kernel/constants.js";
import { SHAPES } from "../../src/score/bead-shapes.js";
import { CellBeads, MEASURES, SIGNS } from "../../src/score/cell-beads.js";
import { lengthFit } from "../../src/score/length.js";
import { type Links, transpose } from "../../src/score/links.js";
import { type Lengths, USUAL_MANNER } from "../../src/score/manner.js";
import { totalLength } from "../../src/score/sentence-spans.js";
import { type Surface, surfacesOf } from "../../src/score/surface.js";
import { type AnyPair, anyPair, supportsOf } from "./any-pair.js";
import { cellsIn, contentOf, isIn, type Range, shareByFormula, supportByFormula } from "./explained.js";
import { measuredBead } from "./measured-bead.js";

/** A pair with what its plain beads are read from. */
interface PlainPair extends AnyPair {
  readonly back: Links;
  readonly surfaces: Readonly<Record<"chinese" | "english", readonly Surface[]>>;
}

function plainPair(pair: AnyPair): PlainPair {
  const surfaces = { chinese: surfacesOf(pair.chinese), english: surfacesOf(pair.english) };
  return { ...pair, surfaces, back: transpose(pair.links, pair.words.english.spelling.length) };
}

/** One bead as its definition has it, slowly. */
class PlainBead {
  readonly #pair: PlainPair;
  readonly #lengths: Lengths;
  readonly #chinese: Range;
  readonly #english: Range;

  constructor(pair: PlainPair, lengths: Lengths, chinese: Range, english: Range) {
    this.#pair = pair;
    this.#lengths = lengths;
    this.#chinese = chinese;
    this.#english = english;
  }

  measures(): Record<(typeof MEASURES)[number], number> {
    const { words, links, back, best } = this.#pair;
    const english = supportByFormula(words.chinese, words.english, links, this.#chinese, this.#english);
    const chinese = supportByFormula(words.english, words.chinese, back, this.#english, this.#chinese);
    const englishShares = indexes(this.#english).map((k) =>
      shareByFormula(words.chinese, words.english, links, this.#chinese, k),
    );
    const chineseShares = indexes(this.#chinese).map((k) =>
      shareByFormula(words.english, words.chinese, back, this.#english, k),
    );
    const [chineseOpened, englishOpened] = [this.#surfaces("chinese"), this.#surfaces("english")].map(
      (side) => sum(side, ({ opened }) => opened),
    );
    return {
      translation: english + chinese,
      meanTranslation:
        english / Math.max(1, contentOf(words.english, this.#english)) +
        chinese / Math.max(1, contentOf(words.chinese, this.#chinese)),
      relatedness: Math.tanh((english + chinese) / 6),
      length: this.#lengthFit(),
      quotations: Math.min(2, Math.abs(chineseOpened! - englishOpened!)),
      weakestEnglish: englishShares.length > 1 ? Math.min(MAX_SHARE, ...englishShares) : 0,
      weakestChinese: chineseShares.length > 1 ? Math.min(MAX_SHARE, ...chineseShares) : 0,
      shortfallEnglish: shortfall(englishShares, best.english, this.#english),
      shortfallChinese: shortfall(chineseShares, best.chinese, this.#chinese),
    };
  }

  signs(): string[] {
    const chinese = this.#surfaces("chinese");
    const english = this.#surfaces("english");
    const differs = (has: (surfaces: readonly Surface[]) => boolean) => has(chinese) !== has(english);
    const speak = [chinese, english].every((side) => sum(side, ({ spoken }) => spoken) > 0);
    const [chineseTells, englishTells] = [chinese, english].map((side) =>
      side.some(({ narrated }) => narrated > 0),
    );
    const has: Record<(typeof SIGNS)[number], boolean> = {
      question: differs((side) => side.some(({ asks }) => asks)),
      exclamation: differs((side) => side.some(({ exclaims }) => exclaims)),
      ellipsis: differs((side) => side.some(({ trails }) => trails)),
      bracket: differs((side) => side.some(({ bracketed }) => bracketed)),
      openingQuote: differs((side) => side[0]!.opensQuote),
      closingQuote: differs((side) => side.at(-1)!.closesQuote),
      speechGoesOn: differs((side) => side.at(-1)!.endsInside),
      questionEnd: differs((side) => side.at(-1)!.endsAsking),
      colon: differs((side) => side.at(-1)!.announces),
      chineseTellsAlone: speak && chineseTells! && !englishTells!,
      englishTellsAlone: speak && englishTells! && !chineseTells!,
    };
    return SIGNS.filter((name) => has[name]);
  }

  /** Of all characters, or of speech where both sides have any and it fits better; by the text's own ratio. */
  #lengthFit(): number {
    const { chinese, english } = this.#pair.surfaces;
    const scale = totalLength(chinese) / totalLength(english);
    const fits = [({ length }: Surface) => length, ({ spoken }: Surface) => spoken].map((lengthOf) => {
      const [a, b] = [
        sum(this.#surfaces("chinese"), lengthOf),
        scale * sum(this.#surfaces("english"), lengthOf),
      ];
      const { mean, variance } = this.#lengths;
      return a > 0 && b > 0
        ? lengthFit(Math.log(b / a) - mean, Math.min(a, b), variance)
        : Number.NEGATIVE_INFINITY;
    });
    return Math.max(...fits);
  }

  #surfaces(side: "chinese" | "english"): Surface[] {
    const range = side === "chinese" ? this.#chinese : this.#english;
    return this.#pair.surfaces[side].slice(...range);
  }
}

function shortfall(shares: readonly number[], best: Float64Array, [from]: Range): number {
  return shares.reduce((total, share, k) => total + Math.max(0, best[from + k]! - share), 0);
}

function indexes([from, to]: Range): number[] {
  return Array.from({ length: to - from }, (_, k) => from + k);
}

function sum(surfaces: readonly Surface[], of: (surface: Surface) => number): number {
  return surfaces.reduce((total, surface) => total + of(surface), 0);
}

/** @param lengths by Chinese sentence, over and over */
function cellBeads(pair: AnyPair, lengths = [USUAL_MANNER.lengths]): CellBeads {
  const { ofChinese, ofEnglish } = supportsOf(pair);
  const chinese = { support: ofChinese, best: pair.best.chinese };
  const each = (number: keyof Lengths) =>
    Float64Array.from(pair.chinese, (_, i) => lengths[i % lengths.length]![number]);
  return new CellBeads(pair.spans, chinese, { support: ofEnglish, best: pair.best.english }, pair.band, {
    mean: each("mean"),
    variance: each("variance"),
  });
}

const anyLengths: fc.Arbitrary<Lengths> = fc.record({
  mean: fc.double({ min: -0.3, max: 0.3, noNaN: true }),
  variance: fc.double({ min: 0.02, max: 0.2, noNaN: true }),
});

describe("CellBeads", () => {
  test("measures every bead of any band as its definition does, sentence by sentence", () => {
    fc.assert(
      fc.property(anyPair(7), fc.array(anyLengths, { minLength: 1, maxLength: 3 }), (pair, lengths) => {
        const beads = cellBeads(pair, lengths);
        const plain = plainPair(pair);
        for (const [i, j] of cellsIn(pair.band)) {
          const { values, signs } = beads.measure(i, j);
          SHAPES.forEach(({ rows, columns }, s) => {
            if (!isIn(pair.band, i + rows, j + columns)) return;
            const bead = new PlainBead(plain, lengths[i % lengths.length]!, [i, i + rows], [j, j + columns]);
            const expected = bead.measures();
            MEASURES.forEach((name, k) => {
              const found = values[s * MEASURES.length + k]!;
              expect([name, found]).toEqual([name, expect.closeTo(expected[name], 4)]);
            });
            expect(SIGNS.filter((_, k) => (signs[s]! >> k) & 1)).toEqual(bead.signs());
          });
        }
      }),
      { numRuns: 60 },
    );
  });

  test("says of exactly those beads that leave the band that they do", () => {
    fc.assert(
      fc.property(anyPair(12), (pair) => {
        const beads = cellBeads(pair);
        for (const [i, j] of cellsIn(pair.band)) {
          const { signs } = beads.measure(i, j);
          const outside = SHAPES.filter((_, s) => signs[s] === OUTSIDE);
          expect(outside).toEqual(
            SHAPES.filter(({ rows, columns }) => !isIn(pair.band, i + rows, j + columns)),
          );
        }
      }),
    );
  });

  test("has a sign of its own for what is outside", () => {
    expect(OUTSIDE).toBeGreaterThanOrEqual(1 << SIGNS.length);
  });
});

describe("lengths", () => {
  const fitOf = (chinese: number, english: number) =>
    lengthFit(Math.log(english / chinese), Math.min(chinese, english), USUAL_MANNER.lengths.variance);

  /** What a bead's features say of lengths. */
  function measured(chinese: string[], english: string[], bead: [number, number, number, number]) {
    const { length, chineseTellsAlone, englishTellsAlone } = measuredBead(chinese, english, bead);
    return { length, chinese: chineseTellsAlone, english: englishTellsAlone };
  }

  test("are measured by the pair's own ratio, over all sentences of a bead", () => {
    const chinese = ["一二三四五六。", "一二三。"];
    const english = ["One two three four five.", "One.", "Two three four."];
    // 11 characters to 20 + 4 + 13.
    const ratio = 37 / 11;
    expect(measured(chinese, english, [0, 1, 0, 1]).length).toBeCloseTo(fitOf(7, 20 / ratio));
    expect(measured(chinese, english, [1, 1, 1, 2]).length).toBeCloseTo(fitOf(4, 17 / ratio));
    expect(measured(chinese, english, [0, 2, 0, 3]).length).toBeCloseTo(0);
  });

  test("go by speech alone where that fits better, and tell who has narration", () => {
    const chinese = ["“去偷一部书。”", "老人笑着对他说道：“去偷一部书。”"];
    const english = ["“To steal a book.”", "“To steal a book.”"];
    const plain = measured(["他", ...chinese], ["He", ...english], [1, 1, 1, 1]);
    const tagged = measured(["他", ...chinese], ["He", ...english], [2, 1, 2, 1]);
    expect(tagged.length).toBeGreaterThan(fitOf(17, 10));
    expect(tagged).toMatchObject({ chinese: 1, english: 0 });
    expect(plain).toMatchObject({ chinese: 0, english: 0 });
    expect(
      measured(
        english.map(() => chinese[0]!),
        ["“No,” he said.", "Yes."],
        [0, 1, 0, 1],
      ),
    ).toMatchObject({
      chinese: 0,
      english: 1,
    });
  });

  test("have nothing to say of speech that only one side has", () => {
    expect(measured(["他说：“走。”", "走。"], ["He went.", "Go."], [0, 1, 0, 1])).toMatchObject({
      chinese: 0,
      english: 0,
    });
  });
});
