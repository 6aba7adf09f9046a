import { isMap, isScalar, isSeq, type Scalar, type YAMLMap } from "yaml";
import type { Piece } from "../pieces.js";
import { scalarPieces } from "./scalar.js";
import type { Found, KeyedTree, MapEntry } from "./tree.js";

/** Deeper than any file nests its keys. */
const MOST_DEPTH = 100;

/** What stands beside the text of a message in a browser extension (`messages.json`), and is none of it. */
const NOTES = ["description", "placeholders"];

/** A text, and the way to it through the file's maps and lists: `menu.file.open`, `steps.0`. */
export interface Message {
  readonly key: string;
  readonly pieces: readonly Piece[];
  /** Where it begins in the input; its alias, if it is repeated by one. */
  readonly offset: number;
}

/**
 * The texts of a tree with their keys, in the order in which they stand in the file. Numbers and truth values are none.
 *
 * @throws InputFailure if it is nested absurdly, or a key is there twice in a map
 */
export function messagesIn(found: Found, tree: KeyedTree): Message[] {
  const messages: Message[] = [];
  collect(found, [], tree, messages);
  return messages.sort((a, b) => a.offset - b.offset);
}

function collect(found: Found, keys: readonly string[], tree: KeyedTree, messages: Message[]): void {
  const { node, alias } = tree.followed(found);
  if (isScalar(node) && typeof node.value === "string") {
    messages.push(messageOf(node as Scalar.Parsed, keys, alias, tree.input));
  }
  if (!isMap(node) && !isSeq(node)) return;
  if (keys.length === MOST_DEPTH) {
    const expected = `at most ${MOST_DEPTH} keys within each other`;
    throw tree.failure("nested too deeply", alias ?? node.range![0], { expected });
  }
  const children = isMap(node) ? tree.entriesOf(node as YAMLMap.Parsed, alias) : [];
  for (const [index, item] of isSeq(node) ? node.items.entries() : []) {
    children.push({ name: `${index}`, node: item as Found["node"], alias });
  }
  const text = extensionText(children);
  if (text !== undefined) collect(text, keys, tree, messages);
  else for (const child of withoutMetadata(children)) collect(child, [...keys, child.name], tree, messages);
}

function messageOf(
  scalar: Scalar.Parsed,
  keys: readonly string[],
  alias: number | undefined,
  input: string,
): Message {
  const key = keys.join(".");
  if (alias !== undefined)
    return { key, pieces: [{ text: `${scalar.value}`, offset: alias }], offset: alias };
  return { key, pieces: [...scalarPieces(scalar, input)], offset: scalar.range[0] };
}

/** The text of a message of a browser extension, which has notes for translators beside it. */
function extensionText(entries: readonly MapEntry[]): MapEntry | undefined {
  const text = entries.find(({ name, node }) => name === "message" && isScalar(node));
  const notes = entries.filter((entry) => entry !== text);
  return notes.length > 0 && notes.every(({ name }) => NOTES.includes(name)) ? text : undefined;
}

/** The entries without what ARB says of its file (beside `@@locale`) and of its messages (`@key` beside `key`). */
function withoutMetadata(entries: readonly MapEntry[]): MapEntry[] {
  const texts = new Set(entries.filter(({ node }) => isScalar(node)).map(({ name }) => name));
  const isMetadata = ({ name, node }: MapEntry) =>
    name.startsWith("@@")
      ? texts.has("@@locale")
      : isMap(node) && name !== "@" && texts.has(name.replace(/^@/, ""));
  return entries.filter((entry) => !entry.name.startsWith("@") || !isMetadata(entry));
}
