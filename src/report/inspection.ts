import { BLOCK_NAMES } from "../record/block-names.js";
import type { InspectedBlock, InspectedSentence, Inspection } from "../record/inspection.js";
import { counted } from "./counted.js";
import type { TextOptions } from "./text.js";
import { displayWidth, padded, printable, wrapped } from "./width.js";

const LANGUAGES = { "zh-Hans": "simplified Chinese", "zh-Hant": "traditional Chinese", en: "English" };

/** Columns of a text at the least; a narrower terminal wraps it. */
const LEAST_TEXT = 20;

/** What was read of a file, for people: what it is, what is odd about it, then block by block its sentences. */
export function* inspectionText(inspection: Inspection, options: TextOptions): Iterable<string> {
  const { chalk } = options;
  yield `${chalk.bold(printable(inspection.path))}\n`;
  for (const [name, value] of facts(inspection)) yield `  ${chalk.dim(padded(name, 11))}${value}\n`;
  for (const { message, line } of inspection.warnings) {
    const place = line === undefined ? "" : chalk.dim(`, at ${line}`);
    yield `  ${chalk.yellow(padded("warning", 11))}${printable(message)}${place}\n`;
  }
  yield "\n";
  yield* blockLines(inspection.blocks, options);
}

function facts({ language, readAs, encoding, numbering, blocks }: Inspection): [string, string][] {
  const sentences = blocks.flatMap((block) => block.sentences);
  return [
    ["language", `${LANGUAGES[language]} (${language})`],
    ["read as", [readAs, ...(encoding === undefined ? [] : [encoding])].join(", ")],
    ["places", numbering === "lines" ? "line and column" : "ordinal of the block, and column in it"],
    ["blocks", `${blocks.length}: ${kinds(blocks)}`],
    ["sentences", `${sentences.length}${longest(sentences)}`],
  ];
}

/** How many blocks there are of each kind, the commonest first. */
function kinds(blocks: readonly InspectedBlock[]): string {
  const counts = new Map<string, number>();
  for (const { kind } of blocks) counts.set(BLOCK_NAMES[kind], (counts.get(BLOCK_NAMES[kind]) ?? 0) + 1);
  const sorted = [...counts].sort(([, a], [, b]) => b - a);
  return sorted.map(([name, count]) => counted(count, name)).join(", ");
}

function longest(sentences: readonly InspectedSentence[]): string {
  const [first] = [...sentences].sort((a, b) => b.text.length - a.text.length);
  if (first === undefined) return "";
  return `, the longest of ${counted([...first.text].length, "character")} at ${placeOf(first)}`;
}

function* blockLines(blocks: readonly InspectedBlock[], { chalk, width }: TextOptions): Iterable<string> {
  const places = blocks.flatMap((block) => block.sentences.map(placeOf));
  const placeWidth = Math.max(0, ...places.map(displayWidth)) + 2;
  const names = blocks.map(nameOf);
  const nameWidth = Math.max(0, ...names.map(displayWidth)) + 2;
  const columns = Math.max(width - placeWidth - nameWidth, LEAST_TEXT);
  for (const [index, block] of blocks.entries()) {
    let name = names[index]!;
    for (const sentence of block.sentences) {
      const [head = "", ...rest] = wrapped(printable(sentence.text), columns);
      yield `${chalk.dim(padded(placeOf(sentence), placeWidth))}${padded(name, nameWidth)}${head}\n`;
      for (const line of rest) yield `${" ".repeat(placeWidth + nameWidth)}${line}\n`;
      name = "";
    }
  }
}

/** Its kind, and its place by the document's own count. */
function nameOf({ kind, place }: InspectedBlock): string {
  return printable([BLOCK_NAMES[kind], ...(place === undefined ? [] : [place])].join(", "));
}

function placeOf({ line, column }: InspectedSentence): string {
  return `${line}:${column}`;
}
