import { Composer, type CST, type Document, Lexer, type ParsedNode, Parser } from "yaml";
import { type FailureDetails, InputFailure } from "../../failure.js";
import { Places } from "../places.js";

/** Most collections within each other while parsing, twice what is read: a level may take two of the parser's steps. */
const MOST_OPEN = 200;

/** Most words and marks of a file, some 200 000 messages with their keys: each takes half a kilobyte while parsing. */
const MOST_LEXEMES = 1_500_000;

/** The languages of files in which texts have keys: JSON is YAML with stricter rules. */
export type KeyedSyntax = "JSON" | "YAML";

/**
 * The tree of a JSON or YAML file.
 *
 * @param path what messages call the file
 * @throws InputFailure at the first place that is malformed, or if it holds several documents, far too much, or is
 *   nested absurdly
 */
export function parseKeyed(text: string, path: string, syntax: KeyedSyntax): ParsedNode | null {
  if (syntax === "JSON") checkJson(text, path);
  const failure = (problem: string, offset: number, details: FailureDetails = {}) =>
    new InputFailure(problem, { path, line: new Places(text).at(offset).line, ...details });
  // Keys that are there twice are found while the tree is walked, which does not compare each with each.
  const composer = new Composer({ uniqueKeys: false });
  const documents = composer.compose(tokensOf(text, failure), true, text.length) as Iterable<Document.Parsed>;
  const trees: (ParsedNode | null)[] = [];
  for (const { contents, errors, range } of documents) {
    const [error] = errors;
    if (error !== undefined) {
      throw failure(`not well-formed ${syntax}`, error.pos[0], { got: error.message.replace(/\.$/, "") });
    }
    const hint = "make a file of each";
    if (trees.length > 0) throw failure("several documents in one file", range[0], { expected: "one", hint });
    trees.push(contents);
  }
  return trees[0] ?? null;
}

/** The tokens of a file, one by one, so that what is nested absurdly is refused before it is in memory. */
function* tokensOf(
  text: string,
  failure: (problem: string, offset: number) => InputFailure,
): Iterable<CST.Token> {
  const parser = new Parser();
  let lexemes = 0;
  for (const lexeme of new Lexer().lex(text)) {
    lexemes += 1;
    if (lexemes > MOST_LEXEMES) throw failure("more than a file of messages would hold", parser.offset);
    yield* parser.next(lexeme);
    if (parser.stack.length > MOST_OPEN) throw failure("nested too deeply", parser.offset);
  }
  yield* parser.end();
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
