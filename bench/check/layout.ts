import type { Stretch } from "../../src/diagnose/finding.js";
import { joinSentences } from "./documents.js";

/** A sentence of a text, and what is to be found of it. */
export interface MarkedSentence<Mark> {
  readonly text: string;
  readonly mark?: Mark | undefined;
}

/** Where a text has what is marked. */
export interface Marked<Mark> {
  readonly mark: Mark;
  readonly place: Stretch;
}

/** A text and its marks. */
export interface LaidOut<Mark> {
  readonly text: string;
  readonly marks: readonly Marked<Mark>[];
}

/**
 * Lays a text out, a paragraph a line and a blank line between; a paragraph without sentences is left out. Neighbouring
 * sentences of a paragraph with the same mark are one stretch.
 */
export function layOut<Mark>(paragraphs: readonly (readonly MarkedSentence<Mark>[])[]): LaidOut<Mark> {
  const lines: string[] = [];
  const marks: Marked<Mark>[] = [];
  for (const sentences of paragraphs.filter(({ length }) => length > 0)) {
    const line = lines.length + 1;
    let text = "";
    for (const sentence of sentences) {
      text = text === "" ? sentence.text : joinSentences([text, sentence.text]);
      if (sentence.mark !== undefined) addMark(marks, sentence.mark, line, text, sentence.text);
    }
    lines.push(text, "");
  }
  return { text: lines.join("\n"), marks };
}

/** Marks the last sentence of a line up to its end. */
function addMark<Mark>(marks: Marked<Mark>[], mark: Mark, line: number, soFar: string, own: string): void {
  const endColumn = [...soFar].length + 1;
  const last = marks.at(-1);
  const goesOn = last?.mark === mark && last.place.line === line;
  const column = goesOn ? last.place.column : endColumn - [...own].length;
  if (goesOn) marks.pop();
  marks.push({ mark, place: { line, column, endLine: line, endColumn } });
}
