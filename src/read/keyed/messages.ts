import { isMap, isScalar, isSeq, type Scalar, type YAMLMap } from "yaml";
import type { Piece } from "../pieces.js";
import { scalarPieces } from "./scalar.js";
import type { Found, KeyedTree, MapEntry } from "./tree.js";

/** Deeper than any file nests its keys. */
const MOST_DEPTH = 100;

/** What stands beside the text of a message in the `messages.json` of a browser extension, and is none of it. */
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
  const extension = extensionTexts(found, tree);
  if (extension === undefined) collect(found, [], tree, messages);
  for (const text of extension ?? []) collect(text, [text.name], tree, messages);
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
  for (const child of withoutMetadata(children)) collect(child, [...keys, child.name], tree, messages);
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

/**
 * The messages of a browser extension, if a tree is nothing else: each with its text under `message`, and notes for
 * translators beside it.
 */
function extensionTexts(found: Found, tree: KeyedTree): MapEntry[] | undefined {
  const { node, alias } = tree.followed(found);
  const entries = isMap(node) ? tree.entriesOf(node as YAMLMap.Parsed, alias) : [];
  const texts = entries.map((entry) => extensionText(entry, tree)).filter((text) => text !== undefined);
  return texts.length > 0 && texts.length === entries.length ? texts : undefined;
}

function extensionText({ name, ...found }: MapEntry, tree: KeyedTree): MapEntry | undefined {
  const { node, alias } = tree.followed(found);
  const entries = isMap(node) ? tree.entriesOf(node as YAMLMap.Parsed, alias) : [];
  const text = entries.find((entry) => entry.name === "message" && isScalar(entry.node));
  const isMessage = entries.every((entry) => entry === text || NOTES.includes(entry.name));
  return text && isMessage ? { ...text, name } : undefined;
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
