import { type Alias, isAlias, isMap, isScalar, isSeq, type ParsedNode, visit, type YAMLMap } from "yaml";
import { type FailureDetails, InputFailure } from "../../failure.js";
import { Places } from "../places.js";

/** Most nodes that aliases may stand for in all: far above what files repeat, far below what would fill memory. */
const MOST_REPEATED = 100_000;

/** Most maps that are merged into each other. */
const MOST_MERGED = 100;

/** A node, and the offset of the alias by which it was come to, if it was by one. */
export interface Found {
  readonly node: ParsedNode | null;
  readonly alias?: number | undefined;
}

/** A value of a map under its name. */
export interface MapEntry extends Found {
  readonly name: string;
}

/** A YAML or JSON file as a tree in which aliases and merged maps (`<<`) are followed. */
export class KeyedTree {
  readonly root: ParsedNode | null;
  readonly input: string;
  readonly #path: string;
  readonly #targets: ReadonlyMap<unknown, ParsedNode>;
  #repeated = 0;
  #merging = 0;

  /** @param path what messages call the file */
  constructor(root: ParsedNode | null, input: string, path: string) {
    this.root = root;
    this.input = input;
    this.#path = path;
    this.#targets = aliasTargets(root);
  }

  /**
   * A node, or what it is an alias of.
   *
   * @throws InputFailure if that is nowhere, or aliases stand for too much in all
   */
  followed({ node, alias }: Found): Found {
    if (alias !== undefined) this.#countRepeated(alias, 1);
    return isAlias(node) ? this.followed(this.#target(node, alias)) : { node, alias };
  }

  /**
   * The values of a map by their names, then those of maps that are merged into it.
   *
   * @throws InputFailure if a name is there twice, or is no name, or maps are merged into themselves
   */
  entriesOf(map: YAMLMap.Parsed, alias?: number): MapEntry[] {
    if (alias !== undefined) this.#countRepeated(alias, map.items.length);
    const entries = new Map<string, MapEntry>();
    const merged: Found[] = [];
    for (const { key, value } of map.items) {
      if (isMergeKey(key) && isMergeable(value)) {
        merged.push({ node: value, alias });
        continue;
      }
      const name = this.#nameOf(key);
      if (entries.has(name))
        throw this.failure("the same key twice", key.range[0], { expected: "each key once", got: name });
      entries.set(name, { name, node: value, alias });
    }
    for (const entry of this.#mergedEntries(merged, map.range[0])) {
      if (!entries.has(entry.name)) entries.set(entry.name, entry);
    }
    return [...entries.values()];
  }

  /** A failure at an offset of the file. */
  failure(problem: string, offset: number, details: FailureDetails = {}): InputFailure {
    const { line } = new Places(this.input).at(offset);
    return new InputFailure(problem, { path: this.#path, line, ...details });
  }

  #target(node: Alias.Parsed, alias: number | undefined): Found {
    const offset = node.range[0];
    const target = this.#targets.get(node);
    if (target === undefined) throw this.failure("an alias of nothing", offset, { got: `*${node.source}` });
    return { node: target, alias: alias ?? offset };
  }

  #countRepeated(offset: number, nodes: number): void {
    this.#repeated += nodes;
    if (this.#repeated <= MOST_REPEATED) return;
    const hint = "write out what they stand for";
    throw this.failure("aliases stand for too much", offset, {
      expected: `at most ${MOST_REPEATED} values`,
      hint,
    });
  }

  #mergedEntries(merged: readonly Found[], offset: number): MapEntry[] {
    const expected = `at most ${MOST_MERGED} maps merged into each other`;
    if (this.#merging === MOST_MERGED) throw this.failure("nested too deeply", offset, { expected });
    this.#merging += 1;
    const entries = merged.flatMap((found) => {
      const { node, alias } = this.followed(found);
      if (isSeq(node))
        return this.#mergedEntries(
          node.items.map((item) => ({ node: item as ParsedNode, alias })),
          offset,
        );
      return isMap(node) ? this.entriesOf(node as YAMLMap.Parsed, alias) : [];
    });
    this.#merging -= 1;
    return entries;
  }

  #nameOf(key: ParsedNode): string {
    if (isScalar(key)) return key.source;
    throw this.failure("a key that is not a text", key.range[0]);
  }
}

function isMergeKey(key: ParsedNode): boolean {
  return isScalar(key) && key.type === "PLAIN" && key.source === "<<";
}

/** Whether a value can be merged: a map, or several. */
function isMergeable(value: ParsedNode | null): boolean {
  if (isSeq(value)) return value.items.every((item) => isMap(item) || isAlias(item));
  return isMap(value) || isAlias(value);
}

/** What each alias stands for: the last node before it that has its anchor. */
function aliasTargets(root: ParsedNode | null): ReadonlyMap<unknown, ParsedNode> {
  const anchored = new Map<string, ParsedNode>();
  const targets = new Map<unknown, ParsedNode>();
  visit(root, {
    Value: (_, node) => {
      if (node.anchor !== undefined) anchored.set(node.anchor, node as ParsedNode);
    },
    Alias: (_, alias) => {
      const target = anchored.get(alias.source);
      if (target !== undefined) targets.set(alias, target);
    },
  });
  return targets;
}
