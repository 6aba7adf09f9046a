import type { Bitext } from "./bitext.js";

/**
 * The record as JSON text, in chunks. Laid out for `git diff`: an object's fields on a line each, and of a list each
 * bead, sentence or gap on one line, so that a changed bead is a changed line. The same record gives the same text.
 */
export function encodeRecord(bitext: Bitext): Iterable<string> {
  return encodeForDiff(bitext);
}

/** An object as JSON text in the layout of records, in chunks. */
export function* encodeForDiff(fields: object): Iterable<string> {
  yield* object(fields, "");
  yield "\n";
}

function* object(fields: object, indent: string): Iterable<string> {
  const inner = `${indent}  `;
  let separator = "{\n";
  for (const [name, value] of Object.entries(fields)) {
    yield `${separator}${inner}${JSON.stringify(name)}: `;
    if (Array.isArray(value)) yield* list(value, inner);
    else if (typeof value === "object") yield* object(value, inner);
    else yield JSON.stringify(value);
    separator = ",\n";
  }
  yield `\n${indent}}`;
}

function* list(elements: readonly unknown[], indent: string): Iterable<string> {
  if (elements.length === 0) return yield "[]";
  let separator = "[\n";
  for (const element of elements) {
    yield `${separator}${indent}  ${JSON.stringify(element)}`;
    separator = ",\n";
  }
  yield `\n${indent}]`;
}
