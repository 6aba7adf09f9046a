import type { Bitext, Side } from "../../record/bitext.js";
import { isChecked } from "../../record/reviewed.js";
import { cell, type Typesetting } from "./cell.js";
import { holesOf } from "./holes.js";
import { isOpenGap, type Mark, marksOf } from "./marks.js";
import { type Row, rowLayout, sideRows } from "./row-layout.js";

/** Letters on a line of a column, as wide as it mostly is. */
const LETTERS_A_LINE = { "zh-Hans": 24, "zh-Hant": 24, en: 64 } as const;

/** Rows are drawn in groups of so many lines or more, as they come into view. */
const LEAST_GROUP = 32;

/** A group's height is estimated in steps, as powers of two of the least, up to this one: the styles have no more. */
const MOST_STEPS = 5;

/** Both texts, a row for each pair of corresponding paragraphs, in groups. */
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
  const checked = checkedSentences(bitext);
  for (const group of groups(layout, bitext)) {
    const set = group.rows.map((row) => rowElement(row, sides, isWithin(row, checked)));
    const classes = ["rows", `size-${stepOf(group.lines)}`, ...new Set(set.flatMap(({ flags }) => flags))];
    yield `<div class="${classes.join(" ")}">\n`;
    for (const { element } of set) yield element;
    yield "</div>\n";
  }
}

/** Neighbouring rows, and about how many lines high they are. */
interface Group {
  readonly rows: readonly Row[];
  readonly lines: number;
}

function* groups(layout: readonly Row[], bitext: Bitext): Iterable<Group> {
  let rows: Row[] = [];
  let lines = 0;
  for (const row of layout) {
    rows.push(row);
    lines += Math.max(linesOf(row, "source", bitext), linesOf(row, "target", bitext), 1);
    if (lines < LEAST_GROUP) continue;
    yield { rows, lines };
    rows = [];
    lines = 0;
  }
  if (rows.length > 0) yield { rows, lines };
}

function stepOf(lines: number): number {
  return Math.min(Math.max(Math.round(Math.log2(lines / LEAST_GROUP)), 0), MOST_STEPS);
}

/** Sentences of which a person has said what their bead is. */
function checkedSentences({ beads }: Bitext): Readonly<Record<Side, ReadonlySet<number>>> {
  const checked = beads.filter(isChecked);
  return {
    source: new Set(checked.flatMap(({ source }) => source)),
    target: new Set(checked.flatMap(({ target }) => target)),
  };
}

/** Whether all sentences of a row are among these. */
function isWithin(row: Row, all: Readonly<Record<Side, ReadonlySet<number>>>): boolean {
  return (["source", "target"] as const).every((side) => {
    return row[side].every(({ sentences }) => sentences.every((sentence) => all[side].has(sentence)));
  });
}

/** What a row bears of which all was checked. */
const SEAL = '<span class="seal" role="img" aria-label="Checked" title="Checked">✓</span>\n';

/** A row as HTML, and the classes that filters go by. */
function rowElement(
  row: Row,
  sides: Readonly<Record<Side, Typesetting>>,
  isCheckedRow: boolean,
): { element: string; flags: string[] } {
  const marks = [...rowMarks(row, sides)];
  const missing = marks.length === 1 && marks[0] !== "low" ? marks[0] : undefined;
  const flags = [
    ...(marks.some(isOpenGap) ? ["has-gap"] : []),
    ...(marks.includes("low") ? ["has-low"] : []),
  ];
  const cells = cell(row.source, sides.source, missing) + cell(row.target, sides.target, missing);
  const seal = isCheckedRow ? SEAL : "";
  return { element: `<div class="${["row", ...flags].join(" ")}">\n${cells}${seal}</div>\n`, flags };
}

/** The marks that occur in a row; `undefined` for pairs that are sure. */
function rowMarks(row: Row, sides: Readonly<Record<Side, Typesetting>>): Set<Mark | undefined> {
  const found = new Set<Mark | undefined>();
  for (const side of ["source", "target"] as const) {
    for (const { sentences } of row[side]) for (const index of sentences) found.add(sides[side].marks[index]);
  }
  return found;
}

function linesOf(row: Row, side: Side, bitext: Bitext): number {
  const { language, sentences } = bitext[side];
  const lengths = row[side].map((paragraph) =>
    paragraph.sentences.reduce((sum, index) => sum + sentences[index]!.text.length, 0),
  );
  return lengths.reduce((sum, length) => sum + Math.ceil(length / LETTERS_A_LINE[language]), 0);
}
