import { indented } from "./lines.js";
import type { Construct } from "./parts.js";

/** Lines that are indented without a reason are quoted; in a list, they are what else there is to an item. */
export const quote: Construct = (body, at) => {
  if (body.lines[at]!.column <= body.column) return undefined;
  const { lines, end } = indented(body.lines, at, body.column + 1);
  body.read(lines, body.kind === "cell" ? "cell" : "quote");
  return end;
};
