import { InputFailure } from "../failure.js";
import type { Bitext } from "../record/bitext.js";

/** What a line calls its pair; the answer has it as it was. Null where the line does not tell. */
export type RequestId = string | number | null;

/** A text of a request: itself, or where it is. A text with a path is only called so. */
export interface RequestText {
  readonly path: string;
  readonly text?: string;
}

/** A pair that a line of JSON asks to align. */
export interface Request {
  readonly source: RequestText;
  readonly target: RequestText;
}

const EXPECTED = '{"id": …, "source": "text", "target": "text"} or with "sourcePath", "targetPath"';

/**
 * The object of a line.
 *
 * @param line 1-based, for messages
 * @throws InputFailure if it is not valid UTF-8, or no JSON object
 */
export function parseRequest(bytes: Uint8Array, line: number): Readonly<Record<string, unknown>> {
  const value = parseJson(bytes, line);
  if (typeof value === "object" && value !== null && !Array.isArray(value))
    return value as Record<string, unknown>;
  throw malformed("not a JSON object", line);
}

function parseJson(bytes: Uint8Array, line: number): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch (error) {
    throw malformed(error instanceof SyntaxError ? "not JSON" : "not valid UTF-8", line);
  }
}

/** The id that a line's object has, as far as it has one. */
export function requestId({ id }: Readonly<Record<string, unknown>>): RequestId {
  return typeof id === "string" || typeof id === "number" ? id : null;
}

/**
 * The pair that a line's object asks for.
 *
 * @throws InputFailure naming the field that is missing or of another type
 */
export function decodeRequest(fields: Readonly<Record<string, unknown>>, line: number): Request {
  if (requestId(fields) === null) throw malformed("there is no id, a string or number", line);
  return { source: requestText(fields, "source", line), target: requestText(fields, "target", line) };
}

function requestText(
  fields: Readonly<Record<string, unknown>>,
  side: "source" | "target",
  line: number,
): RequestText {
  const text = stringField(fields, side, line);
  const path = stringField(fields, `${side}Path`, line);
  if (text !== undefined) return { path: path ?? side, text };
  if (path === undefined) throw malformed(`there is neither ${side} nor ${side}Path`, line);
  if (path === "-") throw malformed(`${side}Path is standard input`, line);
  return { path };
}

function stringField(
  fields: Readonly<Record<string, unknown>>,
  name: string,
  line: number,
): string | undefined {
  const value = fields[name];
  if (value === undefined || typeof value === "string") return value;
  throw malformed(`${name} is not a string`, line);
}

function malformed(problem: string, line: number): InputFailure {
  return new InputFailure(problem, { path: "-", line, expected: EXPECTED });
}

/** The record as a line, with the pair's id before its other fields. */
export function recordLine(id: RequestId, bitext: Bitext): string {
  return `${JSON.stringify({ id, ...bitext })}\n`;
}

/** A line for a pair that could not be aligned. */
export function errorLine(id: RequestId, error: string): string {
  return `${JSON.stringify({ id, error })}\n`;
}
