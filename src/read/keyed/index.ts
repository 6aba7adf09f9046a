import { isMap, isScalar, type ParsedNode } from "yaml";
import { InputFailure } from "../../failure.js";
import { languageOfTag } from "../language-tag.js";
import { messageBlocks } from "../message.js";
import { Places } from "../places.js";
import type { ReadContext, Reading } from "../reader.js";
import { localeTree } from "./locale.js";
import { messagesIn } from "./messages.js";
import { type KeyedSyntax, parseKeyed } from "./parse.js";
import { KeyedTree } from "./tree.js";

/**
 * Reads the messages of a program from JSON, ARB among it: a text under each key, nested or not.
 *
 * @throws InputFailure if it is malformed, or the record of an alignment
 */
export function readJson(text: string, context: ReadContext): Reading {
  return readKeyed(text, context, "JSON");
}

/**
 * Reads the messages of a program from YAML: a text under each key, nested or not.
 *
 * @throws InputFailure if it is malformed
 */
export function readYaml(text: string, context: ReadContext): Reading {
  return readKeyed(text, context, "YAML");
}

function readKeyed(text: string, context: ReadContext, syntax: KeyedSyntax): Reading {
  const root = parseKeyed(text, context.path, syntax);
  refuseRecord(root, context.path);
  if (isScalar(root)) {
    throw new InputFailure("a single value", { path: context.path, expected: "texts with keys" });
  }
  const tree = new KeyedTree(root, text, context.path);
  const { tag, ...found } = localeTree(tree, context);
  return {
    blocks: messageBlocks(messagesIn(found, tree), new Places(text)),
    language: tag === undefined ? undefined : languageOfTag(tag),
  };
}

function refuseRecord(root: ParsedNode | null, path: string): void {
  const format: unknown = isMap(root) ? root.get("format") : undefined;
  if (format !== "duiqi/bitext") return;
  throw new InputFailure("the record of an alignment, not a text", {
    path,
    hint: "align export writes it in other formats",
  });
}
