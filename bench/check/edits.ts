import type { RuleId } from "../../src/diagnose/finding.js";
import type { Side } from "../../src/read/document.js";
import type { MarkedSentence } from "./layout.js";
import { MADE_UP } from "./made-up.js";
import { otherNumber } from "./other-number.js";
import type { ParallelDocument } from "./parallel.js";

/** What may be done to one side of a complete translation. */
export const EDITS = [
  "delete sentence",
  "delete paragraph",
  "insert sentence",
  "insert paragraph",
  "swap sentences",
  "swap paragraphs",
  "change number",
] as const;

/** One of them. */
export type EditKind = (typeof EDITS)[number];

/** Both sides' paragraphs; what is marked is to be found by the rule. */
export type EditedParagraphs = Readonly<Record<Side, MarkedSentence<RuleId>[][]>>;

/** An edit that is being made: the sides are changed in place. */
interface Editing {
  readonly sides: EditedParagraphs;
  /** The side that is edited, and the other one. */
  readonly side: Side;
  readonly other: Side;
  readonly random: () => number;
}

/** Makes an edit; false if it cannot be made there. */
const MAKE: Readonly<Record<EditKind, (editing: Editing) => boolean>> = {
  "delete sentence": deleteSentence,
  "delete paragraph": deleteParagraph,
  "insert sentence": insertSentence,
  "insert paragraph": insertParagraph,
  "swap sentences": swapSentences,
  "swap paragraphs": swapParagraphs,
  "change number": changeNumber,
};

/** Edits one side of a document, at random; nothing if there is no place for such an edit. */
export function edited(
  { paragraphs }: ParallelDocument,
  kind: EditKind,
  random: () => number,
): EditedParagraphs | undefined {
  const of = (side: Side) => paragraphs.map((units) => units.map((unit) => ({ text: unit[side] })));
  const [side, other]: [Side, Side] = random() < 0.5 ? ["source", "target"] : ["target", "source"];
  const sides = { source: of("source"), target: of("target") };
  return MAKE[kind]({ sides, side, other, random }) ? sides : undefined;
}

function deleteSentence({ sides, side, other, random }: Editing): boolean {
  const p = drawIndex(sides[side], ({ length }) => length > 1, random);
  if (p === undefined) return false;
  const k = Math.floor(random() * sides[side][p]!.length);
  sides[side][p]!.splice(k, 1);
  mark(sides[other][p]!, k, gapRule(other, "sentence"));
  return true;
}

function deleteParagraph({ sides, side, other, random }: Editing): boolean {
  if (sides[side].length < 3) return false;
  const p = Math.floor(random() * sides[side].length);
  sides[side][p] = [];
  markAll(sides[other][p]!, gapRule(other, "paragraph"));
  return true;
}

function insertSentence({ sides, side, random }: Editing): boolean {
  const p = drawIndex(sides[side], (paragraph) => /[.。]/.test(paragraph[0]!.text), random);
  if (p === undefined) return false;
  const at = Math.floor(random() * (sides[side][p]!.length + 1));
  sides[side][p]!.splice(at, 0, { text: madeUp(sides, side, random), mark: gapRule(side, "sentence") });
  return true;
}

function insertParagraph({ sides, side, random }: Editing): boolean {
  const at = Math.floor(random() * (sides[side].length + 1));
  sides[side].splice(at, 0, [{ text: madeUp(sides, side, random), mark: gapRule(side, "paragraph") }]);
  return true;
}

function swapSentences({ sides, side, other, random }: Editing): boolean {
  const p = drawIndex(sides[side], ({ length }) => length > 1, random);
  if (p === undefined) return false;
  const [first, second] = drawTwo(sides[side][p]!.length, random);
  for (const k of [first, second]) for (const one of [side, other]) mark(sides[one][p]!, k, "moved");
  swap(sides[side][p]!, first, second);
  return true;
}

function swapParagraphs({ sides, side, other, random }: Editing): boolean {
  if (sides[side].length < 2) return false;
  const [first, second] = drawTwo(sides[side].length, random);
  for (const p of [first, second]) {
    for (const one of [side, other]) markAll(sides[one][p]!, "moved");
  }
  swap(sides[side], first, second);
  return true;
}

function changeNumber({ sides, side, other, random }: Editing): boolean {
  const hasNumber = (sentence: MarkedSentence<RuleId>) => /\d/.test(sentence.text);
  const p = drawIndex(sides[side], (paragraph) => paragraph.some(hasNumber), random);
  if (p === undefined) return false;
  const paragraph = sides[side][p]!;
  const k = drawIndex(paragraph, hasNumber, random)!;
  paragraph[k] = { text: otherNumber(paragraph[k]!.text, random) };
  for (const one of [side, other]) mark(sides[one][p]!, k, "number-mismatch");
  return true;
}

function gapRule(side: Side, level: "sentence" | "paragraph"): RuleId {
  return `${side === "source" ? "omitted" : "added"}-${level}`;
}

function mark(sentences: MarkedSentence<RuleId>[], k: number, rule: RuleId): void {
  sentences[k] = { ...sentences[k]!, mark: rule };
}

function markAll(sentences: MarkedSentence<RuleId>[], rule: RuleId): void {
  for (const k of sentences.keys()) mark(sentences, k, rule);
}

function madeUp(sides: EditedParagraphs, side: Side, random: () => number): string {
  const isChinese = sides[side].some((sentences) =>
    sentences.some(({ text }) => /\p{Script=Han}/u.test(text)),
  );
  const sentences = MADE_UP[isChinese ? "zh" : "en"];
  return sentences[Math.floor(random() * sentences.length)]!;
}

function drawIndex<Item>(
  items: readonly Item[],
  fits: (item: Item) => boolean,
  random: () => number,
): number | undefined {
  const indexes = items.flatMap((item, index) => (fits(item) ? [index] : []));
  return indexes[Math.floor(random() * indexes.length)];
}

function drawTwo(length: number, random: () => number): [number, number] {
  const first = Math.floor(random() * length);
  const second = Math.floor(random() * (length - 1));
  return [first, second < first ? second : second + 1];
}

function swap<Item>(items: Item[], first: number, second: number): void {
  [items[first], items[second]] = [items[second]!, items[first]!];
}
