import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { pageLinesOf } from "../../../src/read/pdf/flow.js";
import { type LaidOut, layOut } from "../../../src/read/pdf/layout.js";
import { type Page, pageOf } from "../../../src/read/pdf/run.js";
import { column, page, run } from "./setting.js";

function laidOut(pages: readonly Page[]): LaidOut {
  return layOut(pages.map(pageLinesOf));
}

function textsOf(pages: readonly Page[]): string[] {
  return laidOut(pages).blocks.map(({ text }) => text);
}

function kindsOf(pages: readonly Page[]): string[] {
  return laidOut(pages).blocks.map(({ kind, text }) => `${kind}: ${text}`);
}

// Forty letters wide, as far as words reach.
const FIRST = ["The wind had been rising since the morn-", "ing, and the harbour was full."];
const SECOND = ["Nobody went out. The nets hung up to dry", "along the wall."];

describe("paragraphs", () => {
  test("end with a short line", () => {
    expect(textsOf([page(1, column([...SECOND, ...FIRST], 50, 50))])).toEqual([
      "Nobody went out. The nets hung up to dry along the wall.",
      "The wind had been rising since the morning, and the harbour was full.",
    ]);
  });

  test("begin below space, or indented", () => {
    const spaced = [...column(FIRST, 50, 50), ...column(SECOND, 50, 92)];
    const indented = [
      ...column(FIRST, 50, 50),
      run("  Nobody went out. The nets hung up to", 62, 74),
      run("dry along the wall.", 50, 86),
    ];
    expect(textsOf([page(1, spaced)])).toHaveLength(2);
    expect(textsOf([page(1, indented)])).toHaveLength(2);
  });

  test("run on over pages, before the footnotes of the first", () => {
    const [first, second] = FIRST;
    const one = [...column([...SECOND, first!], 50, 50), run("1 A note.", 50, 500, 8)];
    expect(kindsOf([page(1, one), page(2, column([second!, ...SECOND], 50, 50))])).toEqual([
      "paragraph: Nobody went out. The nets hung up to dry along the wall.",
      "paragraph: The wind had been rising since the morning, and the harbour was full.",
      "footnote: A note.",
      "paragraph: Nobody went out. The nets hung up to dry along the wall.",
    ]);
  });

  test("go down one column and then the other, below a title over both", () => {
    const left = [...FIRST, ...SECOND, ...FIRST];
    const right = [...SECOND, ...FIRST, ...SECOND];
    const title = run("A title over both of the columns", 100, 40, 16);
    const runs = [...column(right, 280, 80), ...column(left, 50, 80), title];
    const [heading, ...paragraphs] = kindsOf([page(1, runs)]);
    expect(heading).toBe("heading: A title over both of the columns");
    expect(paragraphs.map((text) => text.slice(11, 17))).toEqual([
      "The wi",
      "Nobody",
      "The wi",
      "Nobody",
      "The wi",
      "Nobody",
    ]);
  });

  test("of Chinese are joined without spaces, also where the setting made some", () => {
    const lines = ["风 从 早 上 起 就 越 来 越 大，港口里", "停满了 3 艘船，还有 2 只小艇。"];
    expect(textsOf([page(1, column(lines, 50, 50))])).toEqual([
      "风从早上起就越来越大，港口里停满了3艘船，还有2只小艇。",
    ]);
  });

  test("of lists are items, with the lines that hang below them", () => {
    const list = [
      run("1. The first of the items goes on and on", 50, 50),
      run("in another line.", 62, 62),
      run("2. The second.", 50, 74),
    ];
    expect(kindsOf([page(1, list)])).toEqual([
      "item: 1. The first of the items goes on and on in another line.",
      "item: 2. The second.",
    ]);
  });
});

describe("paragraphs of books", () => {
  // Forty letters wide: a frame for what is narrower.
  const wide = [
    ...SECOND.slice(0, 1),
    "The ships lay still, and the gulls slept",
    "on the quay until the tide came in late.",
  ];

  test("run on in an inset that is narrower than the text", () => {
    const justified = (text: string, y: number) => ({ ...run(text, 90, y), width: 120 });
    const inset = [
      justified("Mind the ropes on the quay", 120),
      justified("when the tide comes in and", 132),
      justified("the boats begin to rise up", 144),
      run("at night.", 90, 156),
    ];
    expect(textsOf([page(1, [...column(wide, 50, 50), ...inset])]).at(-1)).toBe(
      "Mind the ropes on the quay when the tide comes in and the boats begin to rise up at night.",
    );
  });

  test("run on with a divided word, whatever room its line has", () => {
    const lines = [...column(wide, 50, 50), run("She left in the morn-", 50, 120), run("ing.", 50, 132)];
    expect(textsOf([page(1, lines)]).at(-1)).toBe("She left in the morning.");
  });

  test("are items under bullets in a list that stands in another one", () => {
    const list = ["• Salt", "– coarse", "– fine", "• Rope", "– tarred"].map((text, at) =>
      run(text, text.startsWith("•") ? 50 : 65, 120 + 20 * at),
    );
    const kinds = laidOut([page(1, [...column(wide, 50, 50), ...list])]).blocks.map(({ kind }) => kind);
    expect(kinds.slice(-5)).toEqual(new Array(5).fill("item"));
  });

  test("are an item each in a table of contents, over two lines also", () => {
    const lines = [
      "1 Salt . . . . . . . . . . . . . . . . 4",
      "2 Rope, and all the other things that we",
      "   had in the store . . . . . . . . . . 7",
      "3 Tar . . . . . . . . . . . . . . . . 12",
    ];
    const { blocks, entries } = laidOut([page(1, column(lines, 50, 50))]);
    expect(blocks.map(({ kind, text }) => `${kind}: ${text}`)).toEqual([
      "item: 1 Salt",
      "item: 2 Rope, and all the other things that we had in the store",
      "item: 3 Tar",
    ]);
    expect(entries).toBe(3);
  });
});

describe("tables", () => {
  test("are read row by row, cell by cell", () => {
    const rows = ["North", "South"].flatMap((name, row) => [
      run(name, 50, 50 + 30 * row),
      run(`${row}20 tons of`, 150, 50 + 30 * row),
      run("grain", 150, 62 + 30 * row),
      run("Remark", 250, 50 + 30 * row),
    ]);
    expect(kindsOf([page(1, rows)])).toEqual([
      "cell: North",
      "cell: 020 tons of grain",
      "cell: Remark",
      "cell: South",
      "cell: 120 tons of grain",
      "cell: Remark",
    ]);
  });
});

describe("footnotes", () => {
  test("leave their numbers out where they are referred to, and other raised numbers in", () => {
    const raised = (text: string, x: number) => ({ ...run(text, x, 46, 6) });
    const runs = [
      run("A fact", 50, 50),
      raised("1", 80),
      run("of 5 m", 90, 50),
      raised("2", 120),
      run("is here.", 130, 50),
      run("1 Its source.", 50, 500, 8),
    ];
    const { blocks, marks } = laidOut([page(1, runs)]);
    expect(blocks.map(({ text }) => text)).toEqual(["A fact of 5 m2 is here.", "Its source."]);
    expect(marks).toBe(2);
  });

  test("follow the paragraph that refers to them, not what else starts on the page", () => {
    const runs = [
      ...column(["A fact⁸ of 5 m².", "", "Another."], 50, 50, 20),
      run("⁸Its source.", 50, 500, 8),
    ];
    expect(kindsOf([page(1, runs)])).toEqual([
      "paragraph: A fact of 5 m².",
      "footnote: Its source.",
      "paragraph: Another.",
    ]);
  });

  test("go on at the foot of the next page in the same type only", () => {
    const pages = (size: number) => [
      page(1, [...column([...SECOND, ...FIRST], 50, 50), run("1 Its source is not", 50, 500, 7)]),
      page(2, [...column(SECOND, 50, 50), run("known.", 50, 500, size)]),
    ];
    expect(kindsOf(pages(7)).filter((text) => text.startsWith("footnote"))).toHaveLength(1);
    expect(kindsOf(pages(9)).at(-1)).toBe("paragraph: known.");
  });
});

describe("whatever the pages", () => {
  const words = fc.constantFrom(
    "Word",
    "and",
    "so-",
    "on.",
    "1.",
    "•",
    "中文",
    "，",
    "“",
    "2",
    "well-known",
    "iv",
    "\u00b2",
  );
  const size = fc.constantFrom(6, 8, 10, 10, 10, 14);
  const place = fc.oneof(
    fc.integer({ min: 0, max: 60 }).map((at) => at * 10),
    fc.double({ noNaN: true }),
  );
  const turn = fc.constantFrom([1, 0, 0, -1], [1, 0, 0, -1], [0, 1, 1, 0], [-0.7, 0.7, 0.7, 0.7]);
  const placed = fc
    .record({ text: words, x: place, y: place, size, turn, isVertical: fc.boolean() })
    .map(({ text, x, y, size, turn, isVertical }) => ({
      text,
      matrix: [...turn.map((part) => part * size), x, y],
      advance: (text.length * size) / 2,
      isVertical,
    }));

  test("every character is in a block, a running head or the mark of a footnote", () => {
    fc.assert(
      fc.property(fc.array(fc.array(placed, { maxLength: 40 }), { maxLength: 4 }), (pages) => {
        const read = pages.map((runs, index) => pageOf(index + 1, runs));
        const given = read.flatMap(({ flows }) => flows.flat().map(({ text }) => text));
        const { blocks, heads, marks } = laidOut(read);
        const kept = lettersOf([...blocks.map(({ text }) => text), ...heads]);
        const lost = difference(lettersOf(given), kept);
        // A mark has at most three characters here, and the hyphens are those of divided words.
        expect(lost.filter((letter) => letter !== "-" && !/[\d²1.]/.test(letter))).toEqual([]);
        expect(lost.filter((letter) => /[\d².]/.test(letter)).length).toBeLessThanOrEqual(3 * marks);
        expect(difference(kept, lettersOf(given))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

function lettersOf(texts: readonly string[]): string[] {
  return [...texts.join("").replace(/\s/gu, "")].sort();
}

/** What the first list has more often than the second. */
function difference(first: readonly string[], second: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const letter of second) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  return first.filter((letter) => {
    const left = counts.get(letter) ?? 0;
    counts.set(letter, left - 1);
    return left <= 0;
  });
}
