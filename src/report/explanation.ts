import { type Finding, isGapRule, RULE, type WordEvidence } from "../record/check.js";
import type { Candidate, Explanation } from "../record/explanation.js";
import { findingLines } from "./check/finding-lines.js";
import { placeIn, type Reported, reportedIn } from "./check/reported.js";
import type { ReportDrawing } from "./check/reporter.js";
import { counted } from "./counted.js";
import { percent } from "./percent.js";
import { displayWidth, fitted, padded, printable, wrapped } from "./width.js";

const INDENT = "  ";

/** Words that are listed; the rest is counted. */
const MOST_WORDS = 60;

/** A counterpart that makes a word less than so many times likelier is weak, one of the latter strong. */
const WEAK_BELOW = 30;
const STRONG_FROM = 150;

/** Columns of a word and of what is said of its counterpart. */
const WORD_COLUMNS = 24;
const STRENGTH_COLUMNS = 14;

/** Why findings are flagged, for people: what the text report says, then the words, and what to do. */
export function* explanationLines(
  explanations: readonly Explanation[],
  drawing: ReportDrawing,
): Iterable<string> {
  for (const explanation of explanations) {
    const reported = reportedIn(explanation.pair, explanation.finding);
    yield* findingLines(reported, drawing);
    yield "\n";
    yield* wordLines(reported, drawing);
    yield* candidateLines(explanation, reported, drawing);
    yield* confidenceLines(explanation, reported, drawing);
    yield* remedyLines(explanation, drawing);
    yield "\n";
  }
}

/** The words that bear it out, and what the other side has for each. */
function* wordLines({ finding }: Reported, { chalk, width }: ReportDrawing): Iterable<string> {
  const words = finding.evidence ?? [];
  if (words.length === 0) return;
  yield* paragraph(`${wordsTitle(finding, words)}:`, width);
  for (const word of words.slice(0, MOST_WORDS)) {
    const { label, detail } = strengthOf(word);
    const color = COLOR[label];
    const head = `${INDENT}${padded(fitted(printable(word.word), WORD_COLUMNS), WORD_COLUMNS)} `;
    const strength = padded(detail, STRENGTH_COLUMNS);
    const found = word.found === undefined ? "" : `  ${printable(word.found)}`;
    const room = width - displayWidth(head) - STRENGTH_COLUMNS;
    yield `${head}${chalk[color](found === "" ? detail : strength)}${fitted(found, room)}\n`;
  }
  if (words.length > MOST_WORDS) yield `${INDENT}… and ${counted(words.length - MOST_WORDS, "more word")}\n`;
  if (words.some(({ ratio }) => ratio !== undefined))
    yield* paragraph("× is how many times likelier a word is where the other stands than elsewhere.", width);
  yield "\n";
}

/** Beside a gap, whatever is found stands in sentences that have partners already. */
function wordsTitle({ counterpart }: Finding, words: readonly WordEvidence[]): string {
  const without = words.filter(({ found }) => found === undefined).length;
  const of = `${without} of ${counted(words.length, "content word")} found no counterpart`;
  if (counterpart?.relation !== "neighbours") return of;
  const rest = words.length - without;
  return rest === 0
    ? `${of} where it belongs`
    : `${of} where it belongs, ${rest} found one in what has its own partner`;
}

const COLOR = { none: "red", weak: "yellow", fair: "green", strong: "green", found: "green" } as const;

function strengthOf({ found, ratio }: WordEvidence): { label: keyof typeof COLOR; detail: string } {
  if (found === undefined) return { label: "none", detail: "none" };
  if (ratio === undefined) return { label: "found", detail: "found" };
  const label = ratio < WEAK_BELOW ? "weak" : ratio < STRONG_FROM ? "fair" : "strong";
  return { label, detail: `${label} ×${ratio}` };
}

/** The sentence that might be its translation after all. */
function* candidateLines(
  { candidate }: Explanation,
  { other, own, finding }: Reported,
  { width }: ReportDrawing,
): Iterable<string> {
  if (other === undefined) return;
  if (candidate === undefined) {
    yield* paragraph(
      `No sentence of ${printable(other.path)} has a counterpart for any of its words.`,
      width,
    );
    return;
  }
  const place = printable(placeIn(other, candidate.passage));
  yield* paragraph(`Most of its words are in ${place}, ${shareOf(candidate)}:`, width);
  yield quoted(candidate.passage.text, width);
  const { partner } = candidate;
  if (partner === undefined) yield* paragraph("It is aligned with nothing.", width);
  else if (partner.line === finding.place.line && partner.text.includes(finding.place.text))
    yield* paragraph("It is aligned with this.", width);
  else {
    yield* paragraph(`It is aligned with ${printable(placeIn(own, partner))}:`, width);
    yield quoted(partner.text, width);
  }
}

function shareOf({ words, found }: Candidate): string {
  return `${found} of ${words}`;
}

/** What the confidence says, and what else was possible. */
function* confidenceLines(
  { pairing }: Explanation,
  { finding, other }: Reported,
  { width }: ReportDrawing,
): Iterable<string> {
  const { rule, confidence } = finding;
  const least = "--min-confidence leaves out what is less sure.";
  if (!isGapRule(rule)) {
    yield* paragraph(`It is right at ${percent(confidence)}. ${least}`, width);
    return;
  }
  yield* paragraph(
    `Over all ways to align the texts, it has no counterpart at ${percent(confidence)}. ${least}`,
    width,
  );
  if (other === undefined || pairing === undefined || pairing.passages.length === 0) return;
  const [first] = pairing.passages;
  const place = printable(placeIn(other, first!));
  yield* paragraph(`The likeliest pair instead, at ${orLess(pairing.probability)}, is with ${place}:`, width);
  for (const { text } of pairing.passages) yield quoted(text, width);
}

/** Nothing is impossible. */
function orLess(probability: number): string {
  return probability < 0.01 ? "less than 1%" : percent(probability);
}

function quoted(text: string, width: number): string {
  return `${INDENT}${fitted(printable(text), width - INDENT.length)}\n`;
}

function* remedyLines({ finding, comment }: Explanation, { width }: ReportDrawing): Iterable<string> {
  const { summary, remedy, id } = RULE[finding.rule];
  yield "\n";
  yield* paragraph(`${id}: ${summary} ${remedy}`, width);
  const accept =
    comment === undefined ? "Accept it with --baseline" : "Accept it with --baseline, or with this before it";
  yield* paragraph(`${accept}; docs/rules/${id}.md says more.`, width);
  if (comment !== undefined) yield `${INDENT}${comment}\n`;
}

function* paragraph(text: string, width: number): Iterable<string> {
  for (const line of wrapped(text, width)) yield `${line}\n`;
}
