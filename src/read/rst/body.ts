import { quote } from "./block-quote.js";
import { explicit } from "./explicit.js";
import { isBlank, type Line, leftmost } from "./lines.js";
import { bulletItem, enumeratedItem, field, lineBlock, option } from "./lists.js";
import { doctest } from "./literal.js";
import { paragraph, plainParagraph } from "./paragraph.js";
import type { Body, Construct, Part } from "./parts.js";
import { gridTable } from "./tables/grid.js";
import { simpleTable } from "./tables/simple.js";
import { overlined } from "./titles.js";

/** How deep bodies are read within bodies: no document goes there, and each level reads its lines again. */
const MOST_DEPTH = 40;

/** What may begin at a line, in the order in which docutils tries it; anything else is a paragraph. */
const CONSTRUCTS: readonly Construct[] = [
  quote,
  bulletItem,
  enumeratedItem,
  field,
  option,
  doctest,
  lineBlock,
  gridTable,
  simpleTable,
  explicit,
  overlined,
  paragraph,
];

/** The parts of a document. Whatever is not understood is a paragraph. */
export function partsOf(lines: readonly Line[]): Part[] {
  const parts: Part[] = [];
  readBody({ lines, column: 0, kind: "paragraph", depth: 0 }, parts);
  return parts;
}

interface Level extends Pick<Body, "lines" | "column" | "kind"> {
  /** How many bodies it is within. */
  readonly depth: number;
}

function readBody({ depth, ...level }: Level, parts: Part[]): void {
  const body: Body = {
    ...level,
    add: (part) => parts.push(part),
    read: (lines, kind) => readBody({ lines, column: leftmost(lines), kind, depth: depth + 1 }, parts),
  };
  const constructs = depth < MOST_DEPTH ? CONSTRUCTS : [plainParagraph];
  for (let at = 0; at < body.lines.length; ) {
    if (isBlank(body.lines[at])) at += 1;
    else at = firstThatFits(constructs, body, at);
  }
}

function firstThatFits(constructs: readonly Construct[], body: Body, at: number): number {
  for (const construct of constructs) {
    const end = construct(body, at);
    if (end !== undefined) return end;
  }
  return at + 1;
}
