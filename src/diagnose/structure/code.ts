import type { Side } from "../../read/document.js";
import type { CodeBlock, CodeLine } from "../../read/markup.js";
import type { Diagnosed, Observation } from "../diagnosed.js";
import { excerpt } from "../excerpt.js";
import type { Counterpart, Passage } from "../finding.js";
import { OPPOSITE } from "../runs.js";
import { differenceOf } from "./code-form.js";
import { type CodePair, type PlacedCode, pairCode } from "./code-pairs.js";

/** Code on one side only is certain; whether code may differ is for people to say. */
const CERTAIN = 0.95;
const LIKELY = 0.8;

const WHERE = { source: "the translation", target: "the source" } as const;

/** Flags blocks of code that one side lacks, or has otherwise than in comments and strings. */
export function flagCode(pair: Diagnosed): Observation[] {
  if (!pair.source.document.markup || !pair.target.document.markup) return [];
  return pairCode(pair).flatMap((codes) => {
    if (codes.source && codes.target) return flagDifference(codes.source, codes.target);
    return flagAlone(codes);
  });
}

function flagAlone({ source, target }: CodePair): Observation[] {
  const side: Side = source ? "source" : "target";
  const { block } = (source ?? target)!;
  const line = block.lines.find(({ text }) => text.trim() !== "")!;
  return [
    {
      rule: "structure",
      severity: "error",
      side,
      ...locatedIn(block, line),
      message: `this block of code is not in ${WHERE[side]}`,
      confidence: CERTAIN,
    },
  ];
}

function flagDifference(source: PlacedCode, target: PlacedCode): Observation[] {
  const difference = differenceOf(source.lines, target.lines);
  if (difference === undefined) return [];
  const side: Side = difference.source ? "source" : "target";
  const own = { source, target }[side];
  const its = { source, target }[OPPOSITE[side]];
  const other = difference[OPPOSITE[side]];
  return [
    {
      rule: "structure",
      severity: "warning",
      side,
      ...locatedIn(own.block, difference[side]!.line),
      counterpart: counterpartOf(other?.line, its),
      message: other
        ? `this line of code is another in ${WHERE[side]}: ${excerpt(other.line.text, "en")}`
        : `this line of code is not in ${WHERE[side]}`,
      confidence: LIKELY,
    },
  ];
}

/** The line that stands in a line's place, or the first of the block that lacks it. */
function counterpartOf(line: CodeLine | undefined, { block }: PlacedCode): Counterpart {
  const shown = line ?? block.lines.find(({ text }) => text.trim() !== "")!;
  return { relation: line ? "translation" : "neighbours", passages: [passageOf(shown)] };
}

function locatedIn({ lines }: CodeBlock, line: CodeLine): Pick<Observation, "place" | "context"> {
  const before = lines.slice(0, lines.indexOf(line)).reduce((sum, { text }) => sum + text.length + 1, 0);
  const start = before + line.text.length - line.text.trimStart().length;
  const place = passageOf(line);
  return {
    place,
    context: { text: lines.map(({ text }) => text).join("\n"), start, end: start + place.text.length },
  };
}

function passageOf({ text, line, column }: CodeLine): Passage {
  const shown = text.trim();
  return { text: shown, line, column, endLine: line, endColumn: column + [...shown].length };
}
