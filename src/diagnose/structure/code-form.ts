import type { CodeBlock, CodeLine } from "../../read/markup.js";

/** What may hold any text: a line whose words are translated. */
const ANY = "\0";

const HAN = /\p{Script=Han}/u;
// What is longer is taken for code, so that marks without their ends cost little time.
const BLOCK_COMMENT =
  /\/\*[\s\S]{0,5000}?\*\/|<!--[\s\S]{0,5000}?-->|"""[\s\S]{0,5000}?"""|'''[\s\S]{0,5000}?'''/g;
// After a space or at the start of a line, where no URL, colour or preprocessor has one.
const LINE_COMMENT = /(?<=^|\s)(?:#(?=[\s#!:]|\p{Script=Han}|$)|\/\/|--(?=\s|$)|;|%(?=\s|$)|REM\s).*$/u;
const STRING = /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|`[^`]*`|[“「『][^”」』]{0,500}[”」』]/g;

/** A line of code as it is compared: without what is translated in code. */
export interface ComparedLine {
  readonly form: string;
  readonly line: CodeLine;
}

/** The lines of a block without comments, the content of strings and white space; what is blank then is left out. */
export function comparedLines({ lines }: CodeBlock): ComparedLine[] {
  const text = lines.map((line) => line.text).join("\n");
  const bare = text.replace(BLOCK_COMMENT, (comment) => comment.replace(/[^\n]+/g, " ")).split("\n");
  return lines.map((line, k) => ({ form: formOf(bare[k]!), line })).filter(({ form }) => form !== "");
}

function formOf(line: string): string {
  const code = line.replace(STRING, '""').replace(LINE_COMMENT, "").replace(/\s+/g, " ").trim();
  return HAN.test(code) ? ANY : code;
}

/** Where two blocks of code part: the lines of both that are first in what differs. */
export interface Difference {
  readonly source: ComparedLine | undefined;
  readonly target: ComparedLine | undefined;
}

/**
 * The first difference of two blocks of code other than in comments, strings and Chinese; `undefined` if there is none.
 */
export function differenceOf(
  source: readonly ComparedLine[],
  target: readonly ComparedLine[],
): Difference | undefined {
  const most = Math.min(source.length, target.length);
  let head = 0;
  while (head < most && areSame(source[head]!, target[head]!)) head++;
  let tail = 0;
  while (tail < most - head && areSame(source.at(-1 - tail)!, target.at(-1 - tail)!)) tail++;
  const [own, its] = [source.slice(head, source.length - tail), target.slice(head, target.length - tail)];
  // Translated lines may be broken otherwise.
  const isText = [...own, ...its].some(({ form }) => form === ANY);
  if (isText && (own.every(isAny) || its.every(isAny)) && own.length > 0 && its.length > 0) return undefined;
  if (own.length === 0 && its.length === 0) return undefined;
  return { source: own[0], target: its[0] };
}

/** How alike two blocks are: the share of their lines that both have, 0 to 1. */
export function likeness(source: readonly ComparedLine[], target: readonly ComparedLine[]): number {
  if (source.length + target.length === 0) return 1;
  const left = new Map<string, number>();
  for (const { form } of source) left.set(form, (left.get(form) ?? 0) + 1);
  let same = 0;
  for (const { form } of target) {
    const count = left.get(form) ?? 0;
    if (count > 0) same += 1;
    left.set(form, count - 1);
  }
  return (2 * same) / (source.length + target.length);
}

function areSame({ form: one }: ComparedLine, { form: other }: ComparedLine): boolean {
  return one === other || one === ANY || other === ANY;
}

function isAny({ form }: ComparedLine): boolean {
  return form === ANY;
}
