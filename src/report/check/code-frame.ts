import type { Finding } from "../../record/check.js";
import { displayWidth, fitted, fittedEnd, printable } from "../width.js";

/** A line of text, of which a stretch is to be underlined; all safe to print. */
export interface Framed {
  readonly before: string;
  readonly span: string;
  readonly after: string;
}

/** What is flagged with what is around it on its line, cut with `…` on either side to that many columns. */
export function framed({ text, start, end }: Finding["context"], columns: number): Framed {
  const before = printable(text.slice(0, start));
  const span = printable(text.slice(start, end));
  const after = printable(text.slice(end));
  const marks = Number(before !== "") + Number(after !== "");
  const room = columns - displayWidth(span);
  if (room < marks)
    return { before: before && "…", span: fitted(span, columns - Number(before !== "")), after: "" };
  const left = Math.min(displayWidth(before), Math.max(Math.floor(room / 2), room - displayWidth(after)));
  const head = before && fittedEnd(before, left);
  return { before: head, span, after: after && fitted(after, room - displayWidth(head)) };
}

/** The marks under a framed stretch, by the columns that it takes. */
export function underline({ before, span }: Framed): string {
  return " ".repeat(displayWidth(before)) + "~".repeat(Math.max(1, displayWidth(span)));
}
