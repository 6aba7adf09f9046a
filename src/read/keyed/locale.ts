import { isMap, isScalar, type YAMLMap } from "yaml";
import { primaryLanguage } from "../language-tag.js";
import type { ReadContext } from "../reader.js";
import type { Found, KeyedTree, MapEntry } from "./tree.js";

/** The part of a tree that is in one language, and the tag of that, if the file has it. */
export interface LocaleTree extends Found {
  readonly tag?: string | undefined;
}

/**
 * The part of a tree that is in the language that is wanted. Where all that a file has stands under language tags
 * (`zh-CN:`, as in Rails), these are not part of the keys: of several, the first is the source, and the first of the
 * other language the target, unless the user names the language. One key may stand around them all (`main:`, as in
 * CLDR). ARB files name theirs under `@@locale`.
 */
export function localeTree(tree: KeyedTree, context: ReadContext): LocaleTree {
  const { root } = tree;
  if (!isMap(root)) return { node: root };
  const entries = tree.entriesOf(root as YAMLMap.Parsed);
  const [only, ...more] = entries;
  const inner = more.length === 0 && isMap(only?.node) ? tree.entriesOf(only.node as YAMLMap.Parsed) : [];
  return wantedOf(entries, context) ?? wantedOf(inner, context) ?? { node: root, tag: arbLocale(entries) };
}

/** What stands under the language tag that is wanted, if there are no keys but language tags. */
function wantedOf(entries: readonly MapEntry[], { side, language }: ReadContext): LocaleTree | undefined {
  const [first, ...others] = entries.filter(isLocale);
  if (first === undefined || others.length + 1 < entries.length) return undefined;
  const asked = [first, ...others].find(({ name }) => language && speaks(name, language));
  const other = others.find(({ name }) => !speaks(name, first.name));
  const wanted = asked ?? (side === "target" ? other : undefined) ?? first;
  return { ...wanted, tag: wanted.name };
}

function isLocale({ name, node }: MapEntry): boolean {
  return primaryLanguage(name) !== undefined && isMap(node);
}

function speaks(tag: string, other: string): boolean {
  return primaryLanguage(tag) === primaryLanguage(other);
}

function arbLocale(entries: readonly MapEntry[]): string | undefined {
  const locale = entries.find(({ name }) => name === "@@locale")?.node;
  return isScalar(locale) && typeof locale.value === "string" ? locale.value : undefined;
}
