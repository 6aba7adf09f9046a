import { BlockBuilder } from "./blocks.js";
import type { Block, BlockKind } from "./document.js";
import { drawnTables, startsRow } from "./drawn-table.js";
import { isHeading } from "./heading.js";
import { type Line, runsOf } from "./lines.js";
import { itemsIn, type Marker } from "./marker.js";
import { Places } from "./places.js";
import { runsOn, type Wrap, wrapOf } from "./wrap.js";

type Items = ReadonlyMap<Line, Marker>;
/** The lines of one block. */
type Group = readonly Line[];

// A single space may be one at which the line was wrapped.
const LEAST_INDENT = 2;
const TAB = "    ";
const IDEOGRAPHIC_INDENT = /^[\t ]*\u3000/;
// A rule or frame, as `----` or `* * *`.
const RULE = /^(\S)(\s*\1){2,}$/u;

/** A paragraph, heading or list item of plain text. */
export interface Paragraph {
  readonly kind: BlockKind;
  readonly lines: readonly Line[];
}

/**
 * Reads plain text. A paragraph is a line, or several if the text is hard-wrapped; blank lines, indentation and list
 * markers start one in any case.
 *
 * @param text the decoded input
 */
export function readText(text: string): readonly Block[] {
  const places = new Places(text);
  return paragraphsOf(text)
    .map(({ lines, kind }) => joined(lines, places).build(kind))
    .filter((block) => block !== undefined);
}

/** The paragraphs of plain text, by its lines. */
export function paragraphsOf(text: string): readonly Paragraph[] {
  const runs = runsOf(text);
  const lines = runs.flat();
  const items = itemsIn(lines);
  const tables = drawnTables(lines);
  const rowStarts = (group: Group, line: Line) => startsRow(tables, group.at(-1)!, line);
  const parts = runs.flatMap((run) =>
    split(run, (group, line) => rowStarts(group, line) ?? startsParagraph(group, line, items)),
  );
  const wrap = wrapOf(parts.filter(([first]) => !tables.lines.has(first!)));
  const groups = parts.flatMap((part) =>
    split(part, (group, line) => rowStarts(group, line) ?? !goesOn(group, line, items, wrap)),
  );
  return groups.map((lines, index) => ({ lines, kind: kindOf(index, groups, items) }));
}

/** Splits lines into groups; `starts` says of a line and the group so far whether the line starts the next. */
function split(lines: readonly Line[], starts: (group: Group, line: Line) => boolean): Group[] {
  const groups: Line[][] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    if (group === undefined || starts(group, line)) groups.push([line]);
    else group.push(line);
  }
  return groups;
}

function startsParagraph(group: Group, line: Line, items: Items): boolean {
  const before = group.at(-1)!;
  if (items.has(line) || IDEOGRAPHIC_INDENT.test(line.indent)) return true;
  if (RULE.test(line.text) || RULE.test(before.text)) return true;
  return indentOf(line) >= indentOf(before) + LEAST_INDENT && !items.has(group[0]!);
}

function indentOf({ indent }: Line): number {
  return indent.replaceAll("\t", TAB).length;
}

function goesOn(group: Group, line: Line, items: Items, wrap: Wrap | undefined): boolean {
  const [first] = group;
  const hangs = items.has(first!) && indentOf(line) > indentOf(first!);
  return hangs || (wrap !== undefined && runsOn(group.at(-1)!, line, wrap));
}

function joined(group: Group, places: Places): BlockBuilder {
  const builder = new BlockBuilder(places);
  for (const { text, offset } of group) {
    builder.add(text, offset);
    builder.endLine();
  }
  return builder;
}

function kindOf(index: number, groups: readonly Group[], items: Items): BlockKind {
  const style = (at: number) => items.get(groups[at]?.[0] as Line)?.style;
  const own = style(index);
  if (own !== undefined && (own === style(index - 1) || own === style(index + 1))) return "item";
  return isHeading(groups[index]!, groups[index + 1]) ? "heading" : "paragraph";
}
