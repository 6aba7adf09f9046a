import { type ParsedNode, parseDocument } from "yaml";
import { type FailureDetails, InputFailure } from "../../failure.js";
import { Places } from "../places.js";

/** The languages of files in which texts have keys: JSON is YAML with stricter rules. */
export type KeyedSyntax = "JSON" | "YAML";

/**
 * The tree of a JSON or YAML file.
 *
 * @param path what messages call the file
 * @throws InputFailure at the first place that is malformed, or if it holds several documents or is nested absurdly
 */
export function parseKeyed(text: string, path: string, syntax: KeyedSyntax): ParsedNode | null {
  if (syntax === "JSON") checkJson(text, path);
  // Keys that are there twice are found while the tree is walked, which does not compare each with each.
  const { contents, errors } = parseDocument(text, { uniqueKeys: false, prettyErrors: false });
  const [error] = errors;
  if (error === undefined) return contents;
  const at = new Places(text).at(error.pos[0]);
  throw new InputFailure(...problemOf(error.code, error.message, syntax, { path, line: at.line }));
}

function problemOf(
  code: string,
  message: string,
  syntax: KeyedSyntax,
  place: FailureDetails,
): [string, FailureDetails] {
  switch (code) {
    case "RESOURCE_EXHAUSTION":
      return ["nested too deeply", { ...place, expected: "texts with keys" }];
    case "MULTIPLE_DOCS":
      return ["several documents in one file", { ...place, expected: "one", hint: "make a file of each" }];
    default:
      return [`not well-formed ${syntax}`, { ...place, got: message.replace(/\.$/, "") }];
  }
}

/** YAML takes more for good than JSON has: comments, keys without quotation marks. */
function checkJson(text: string, path: string): void {
  try {
    JSON.parse(text);
  } catch (error) {
    const message = (error as SyntaxError).message;
    const [got = "", position] = message.split(/ (?:in JSON )?at position |(?= is not valid JSON)/);
    const offset = message.includes("end of JSON") ? text.length : Number.parseInt(position ?? "", 10);
    // Where the parser shows the place, it does not tell it.
    const line = Number.isNaN(offset) ? {} : { line: new Places(text).at(offset).line };
    throw new InputFailure("not well-formed JSON", { path, ...line, got: got.toLowerCase() });
  }
}
