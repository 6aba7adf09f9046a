/** What a comment concerns: the next block or the one that it stands in, a region's start or end, or the file. */
export type IgnoreScope = "block" | "start" | "end" | "file";

/** What a comment asks for. */
export interface IgnoreComment {
  readonly scope: IgnoreScope;
  /** Names of rules as they are written; none: all rules. */
  readonly rules: readonly string[];
  /** Missing if none is given. */
  readonly reason?: string;
}

const SCOPES: Readonly<Record<string, IgnoreScope>> = {
  "duiqi-ignore": "block",
  "duiqi-ignore-start": "start",
  "duiqi-ignore-end": "end",
  "duiqi-ignore-file": "file",
};

/** A word, the names of rules, and a reason after a colon; the punctuation may be Chinese. */
const SHAPE = /^\s*(?<word>[^\s:：]+)(?<rules>[^:：]*)(?:[:：](?<reason>[\s\S]*))?$/u;
const BETWEEN_RULES = /[\s,，、]+/u;

/**
 * What a comment to this program asks for: `duiqi-ignore RULE, RULE: reason`.
 *
 * @param text what stands between `<!--` and `-->`
 * @returns the word that it begins with, if that is none of those that are known
 */
export function parseIgnoreComment(text: string): IgnoreComment | string {
  const { word = "", rules = "", reason = "" } = SHAPE.exec(text)?.groups ?? {};
  const scope = SCOPES[word];
  if (scope === undefined) return word;
  const names = rules.split(BETWEEN_RULES).filter((name) => name !== "");
  const said = reason.replace(/\s+/gu, " ").trim();
  return { scope, rules: names, ...(said !== "" && { reason: said }) };
}
