import type { Block, Document } from "./document.js";

/** How many blocks of each side come next and belong together; of a key that only one side has, none of the other. */
export interface KeyGroup {
  readonly source: number;
  readonly target: number;
}

/** Two documents whose blocks are brought together by their keys. */
export interface KeyedPair {
  readonly source: Document;
  readonly target: Document;
  /** They cover all blocks of both, in order. Several blocks of a key are forms of one message. */
  readonly groups: readonly KeyGroup[];
}

/** Blocks that belong together. */
interface Blocks {
  readonly source: Block[];
  readonly target: Block[];
}

/** Plural forms of which languages have some or others, by the names of CLDR; `other` all of them have. */
const PLURAL_FORM = /^(.*[._])(?:zero|one|two|few|many)$/s;
/** One of several names of a thing that has one in the other language: an item of a list. */
const LIST_ITEM = /\.\d+$/;
/** What i18next, up to version 3, added to the key of the singular. */
const PLURAL_ENDING = /_plural$/;

/**
 * Matches blocks by their keys, if all blocks of both documents have one and they share some. The target's blocks are
 * brought into the order of the source's; those of a key that the source lacks stay after the block that precedes them.
 * A plural form that only one side has (`files_one`, `files.one`) joins the form that both have (`files_other`), and the
 * items of a list (`name.0`) the one text that the other side has in its place (`name`).
 *
 * @returns `undefined` if the documents are not to be matched so
 */
export function matchKeys(source: Document, target: Document): KeyedPair | undefined {
  const sourceKeys = keysOf(source);
  const targetKeys = keysOf(target);
  if (sourceKeys === undefined || targetKeys === undefined) return undefined;
  if (![...targetKeys].some((key) => sourceKeys.has(key))) return undefined;
  const matched = new Map<string, Blocks>();
  for (const block of source.blocks) {
    blocksUnder(groupName(block.key!, sourceKeys, targetKeys), matched).source.push(block);
  }
  const ordered = [...withTarget(matched, target.blocks, (key) => groupName(key, targetKeys, sourceKeys))];
  return {
    source: { ...source, blocks: ordered.flatMap((blocks) => blocks.source) },
    target: { ...target, blocks: ordered.flatMap((blocks) => blocks.target) },
    groups: ordered.map((blocks) => ({ source: blocks.source.length, target: blocks.target.length })),
  };
}

/** The keys of a document, if all of its blocks have one. */
function keysOf({ blocks }: Document): ReadonlySet<string> | undefined {
  const keys = blocks.map(({ key }) => key).filter((key) => key !== undefined);
  return keys.length === blocks.length ? new Set(keys) : undefined;
}

/** The key under which a key is matched. */
function groupName(key: string, own: ReadonlySet<string>, others: ReadonlySet<string>): string {
  if (others.has(key)) return key;
  const list = key.replace(LIST_ITEM, "");
  if (others.has(list)) return list;
  const form = key.replace(PLURAL_FORM, "$1other").replace(PLURAL_ENDING, "");
  return own.has(form) && others.has(form) ? form : key;
}

/** Adds the target's blocks to those that match them, or after those of the block before. */
function* withTarget(
  matched: ReadonlyMap<string, Blocks>,
  target: readonly Block[],
  nameOf: (key: string) => string,
): Iterable<Blocks> {
  const start: Blocks = { source: [], target: [] };
  const followers = new Map<Blocks, Map<string, Blocks>>();
  let last = start;
  for (const block of target) {
    const name = nameOf(block.key!);
    last = matched.get(name) ?? last;
    const own = matched.get(name) ?? blocksUnder(name, followersOf(last, followers));
    own.target.push(block);
  }
  for (const blocks of [start, ...matched.values()]) {
    if (blocks !== start) yield blocks;
    yield* followers.get(blocks)?.values() ?? [];
  }
}

function followersOf(blocks: Blocks, followers: Map<Blocks, Map<string, Blocks>>): Map<string, Blocks> {
  const own = followers.get(blocks) ?? new Map<string, Blocks>();
  followers.set(blocks, own);
  return own;
}

function blocksUnder(name: string, groups: Map<string, Blocks>): Blocks {
  const blocks = groups.get(name) ?? { source: [], target: [] };
  groups.set(name, blocks);
  return blocks;
}
