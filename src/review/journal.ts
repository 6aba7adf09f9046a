import type { z } from "zod";
import { InputFailure } from "../failure.js";
import { after, beginning, type History, type Step } from "./history.js";
import { endSchema, headSchema, stepSchema } from "./journal-schema.js";
import { type RecordSentence, type Review, rowStart } from "./review.js";

/** What a journal begins with. */
export interface JournalHead {
  readonly format: "duiqi/review";
  readonly version: 1;
  /** SHA-256 of the record's bytes that the steps start from, hexadecimal. */
  readonly record: string;
}

/** Stands last in a journal whose steps are about to be in the record itself. */
export interface JournalEnd {
  /** SHA-256 of the record's bytes that have the steps in them. */
  readonly saved: string;
}

/** A journal as it was found. */
export interface Journal {
  readonly head: JournalHead;
  readonly steps: readonly Step[];
  /** The SHA-256 of the record that has all of the steps in it, if one was about to be saved. */
  readonly saved?: string;
  /** How many bytes of the file are whole lines: what comes after was not acknowledged. */
  readonly bytes: number;
}

/** A line of a journal, with its end. */
export function journalLine(line: JournalHead | Step | JournalEnd): string {
  return `${JSON.stringify(line)}\n`;
}

/**
 * Reads a journal. A last line without end is one that was being written when the program was killed: nobody was told
 * that it was saved, and it counts for nothing.
 *
 * @param text the file as UTF-8
 * @param path where it came from, for messages
 * @returns undefined if not even its head was written whole
 * @throws InputFailure with the line that is none of a journal
 */
export function readJournal(text: string, path: string): Journal | undefined {
  const end = text.lastIndexOf("\n") + 1;
  const lines = text.slice(0, end).split("\n").slice(0, -1);
  if (lines.length === 0) return undefined;
  const [head, ...rest] = lines.map((line, index) => parsedLine(line, index + 1, path));
  const saved = endSchema.safeParse(rest.at(-1)).data?.saved;
  if (saved !== undefined) rest.pop();
  return {
    head: checked(headSchema, head, 1, path),
    steps: rest.map((step, index) => checked(stepSchema, step, index + 2, path)),
    ...(saved !== undefined && { saved }),
    bytes: new TextEncoder().encode(text.slice(0, end)).length,
  };
}

/**
 * The history that a journal tells of a review.
 *
 * @param path where the journal came from, for messages
 * @throws InputFailure with the line that does not follow from those before
 */
export function replayed(review: Review, steps: readonly Step[], path: string): History {
  const history = steps.reduce((before, step, index) => {
    try {
      return after(before, step);
    } catch (cause) {
      if (cause instanceof RangeError) throw broken(path, index + 2, cause.message);
      throw cause;
    }
  }, beginning(review));
  if (!isWhole(history.review, review)) throw broken(path, steps.length + 1, "rows or paragraphs of others");
  return history;
}

/** Whether the rows hold all sentences, and the sentences are of the paragraphs that there were: actions keep both. */
function isWhole(review: Review, before: Review): boolean {
  const end = rowStart(review.rows, review.rows.length);
  return (["source", "target"] as const).every((side) => {
    return end[side] === review[side].length && paragraphs(review[side]) === paragraphs(before[side]);
  });
}

/** The paragraphs that sentences are of, each once as long as it goes on. */
function paragraphs(sentences: readonly RecordSentence[]): string {
  const all = sentences.map(({ paragraph }) => paragraph);
  return all.filter((paragraph, index) => paragraph !== all[index - 1]).join();
}

function parsedLine(line: string, number: number, path: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw broken(path, number, "no JSON");
  }
}

function checked<T>(schema: z.ZodType<T>, value: unknown, line: number, path: string): T {
  const { data, success } = schema.safeParse(value);
  if (success) return data;
  throw broken(path, line, "another line");
}

function broken(path: string, line: number, got: string): InputFailure {
  return new InputFailure("not the journal of this record's review", {
    path,
    line,
    expected: line === 1 ? "the head of a journal" : "a step that follows from those before",
    got,
    hint: "move the journal away to go on from the record as it was saved",
  });
}
