import type { Bitext, Side } from "../../record/bitext.js";
import { cell, type Typesetting } from "./cell.js";
import { holesOf } from "./holes.js";
import { type Mark, marksOf } from "./marks.js";
import { type Row, rowLayout, sideRows } from "./row-layout.js";

/** Letters on a line of a column, as wide as it mostly is. */
const LETTERS_A_LINE = { "zh-Hans": 28, "zh-Hant": 28, en: 60 } as const;

/** A row's height is estimated in steps, as powers of two of lines, up to this one: the styles have no more. */
const MOST_STEPS = 6;

/** Both texts, a row for each pair of corresponding paragraphs. */
export function* rows(bitext: Bitext): Iterable<string> {
  const layout = rowLayout(bitext);
  const marks = marksOf(bitext);
  const holes = holesOf(bitext, { source: sideRows(layout, "source"), target: sideRows(layout, "target") });
  const typesetting = (side: Side): Typesetting => ({
    name: side,
    side: bitext[side],
    marks: marks[side],
    holes: holes[side],
  });
  const sides = { source: typesetting("source"), target: typesetting("target") };
  for (const row of layout) {
    const kinds = [...rowMarks(row, sides)];
    const missing = kinds.length === 1 && kinds[0] !== "low" ? kinds[0] : undefined;
    const classes = rowClasses(row, kinds, bitext);
    yield `<div class="${classes}">
${cell(row.source, sides.source, missing)}${cell(row.target, sides.target, missing)}</div>
`;
  }
}

/** The marks that occur in a row; `undefined` for pairs that are sure. */
function rowMarks(row: Row, sides: Readonly<Record<Side, Typesetting>>): Set<Mark | undefined> {
  const found = new Set<Mark | undefined>();
  for (const side of ["source", "target"] as const) {
    for (const { sentences } of row[side]) for (const index of sentences) found.add(sides[side].marks[index]);
  }
  return found;
}

/** What the filters go by, and `size-N`, the height to expect before the row is drawn. */
function rowClasses(row: Row, kinds: readonly (Mark | undefined)[], bitext: Bitext): string {
  const lines = Math.max(linesOf(row, "source", bitext), linesOf(row, "target", bitext), 1);
  const classes = ["row", `size-${Math.min(Math.round(Math.log2(lines)), MOST_STEPS)}`];
  if (kinds.includes("omission") || kinds.includes("addition")) classes.push("has-gap");
  if (kinds.includes("low")) classes.push("has-low");
  return classes.join(" ");
}

function linesOf(row: Row, side: Side, bitext: Bitext): number {
  const { language, sentences } = bitext[side];
  const lengths = row[side].map((paragraph) =>
    paragraph.sentences.reduce((sum, index) => sum + sentences[index]!.text.length, 0),
  );
  return lengths.reduce((sum, length) => sum + Math.ceil(length / LETTERS_A_LINE[language]), 0);
}
