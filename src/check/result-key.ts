import { createHash } from "node:crypto";
import { formatNamedBy } from "../read/format-of.js";
import type { RuleId } from "../record/check.js";
import type { ReadSettings, Text } from "../texts.js";

/** What all results of a check depend on beside the texts. */
export interface Grounds {
  /** The program and its data. */
  readonly program: readonly string[];
  readonly settings: ReadSettings;
  readonly rules: Iterable<RuleId>;
  /** SHA-256 of each glossary, in the order in which they were given. */
  readonly glossaries: readonly string[];
}

/** What stands for the grounds of a check in the keys of its results: a SHA-256, hexadecimal. */
export function groundsKey({ program, settings, rules, glossaries }: Grounds): string {
  const { sentences, sourceLanguage, targetLanguage, sourceColumn, targetColumn } = settings;
  const reading = [sentences, sourceLanguage, targetLanguage, sourceColumn, targetColumn];
  return sha256(JSON.stringify([program, reading, [...rules].sort(), glossaries]));
}

/**
 * What a pair's result is kept by: a SHA-256, hexadecimal, of everything that it depends on. Of paths, that is what
 * their extensions say, and whether both are the same.
 *
 * @param grounds as `groundsKey` gives it
 */
export function resultKey(grounds: string, source: Text, target: Text): string {
  const text = ({ bytes, path }: Text) => [sha256(bytes), formatNamedBy(path)];
  return sha256(JSON.stringify([grounds, text(source), text(target), source.path === target.path]));
}

function sha256(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}
