import { posix } from "node:path";
import { InputFailure } from "../failure.js";

/** What the placeholders of a pattern stand for in a path, by their names. */
export type Places = Readonly<Record<string, string>>;

/** One side of a pattern: text and placeholders in turns, text first and last. */
export interface Template {
  /** As the user gave it. */
  readonly text: string;
  readonly names: readonly string[];
  readonly literals: readonly string[];
  /** Matches a whole path; its groups are the placeholders. */
  readonly expression: RegExp;
}

/** `SOURCE=TARGET`: which files of one side belong to which of the other. */
export interface Pattern {
  readonly source: Template;
  readonly target: Template;
}

const PLACEHOLDER = /\{([a-z_][a-z0-9_]*)\}/gi;

/** The placeholder that matches across folders; any other matches within a file's or folder's name. */
const ACROSS = "path";

const EXPECTED = "SOURCE=TARGET, as zh/{name}.md=en/{name}.md";

/**
 * A pattern as `zh/{name}.md=en/{name}.md`. Each placeholder is on both sides and stands for the same text on both.
 *
 * @param option what the user gave it with, for messages
 * @throws InputFailure if it is none
 */
export function parsePattern(text: string, option = "--pairs"): Pattern {
  const refused = (problem: string) =>
    new InputFailure(problem, { path: option, expected: EXPECTED, got: text });
  const [source, target, ...rest] = text.split("=");
  if (!source || !target || rest.length > 0) throw refused("not a pattern");
  const pattern = {
    source: parseTemplate(posix.normalize(source), refused),
    target: parseTemplate(posix.normalize(target), refused),
  };
  const names = (side: Template) => [...new Set(side.names)].sort().join();
  if (names(pattern.source) !== names(pattern.target)) throw refused("the sides have other placeholders");
  if (pattern.source.text === pattern.target.text) throw refused("both sides are the same files");
  return pattern;
}

function parseTemplate(text: string, refused: (problem: string) => InputFailure): Template {
  const parts = text.split(PLACEHOLDER);
  const literals = parts.filter((_, index) => index % 2 === 0);
  const names = parts.filter((_, index) => index % 2 === 1);
  if (literals.some((literal) => /[{}]/.test(literal))) {
    throw refused("a placeholder has no name of letters, digits and _");
  }
  if (literals.slice(1, -1).includes("")) throw refused("nothing parts two placeholders");
  return { text, names, literals, expression: expressionOf(literals, names) };
}

/** A placeholder takes as little as it can; where it stands again, it has to be the same. */
function expressionOf(literals: readonly string[], names: readonly string[]): RegExp {
  const parts = names.map((name, index) => {
    const seen = names.indexOf(name) < index;
    const group = name === ACROSS ? `(?<${name}>.+?)` : `(?<${name}>[^/]+?)`;
    return (seen ? `\\k<${name}>` : group) + escaped(literals[index + 1]!);
  });
  return new RegExp(`^${escaped(literals[0]!)}${parts.join("")}$`, "su");
}

function escaped(literal: string): string {
  return literal.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}

/** What the placeholders stand for in a path; undefined if the path does not match. */
export function matchTemplate({ expression }: Template, path: string): Places | undefined {
  const match = expression.exec(path);
  return match === null ? undefined : { ...match.groups };
}

/** The path that a template gives for these. */
export function fillTemplate({ literals, names }: Template, places: Places): string {
  return names.reduce((path, name, index) => path + places[name] + literals[index + 1], literals[0]!);
}

/** Where the files of a template are: a folder that is named in full, and how the names go on below it. */
export interface Search {
  /** Ends with `/` if it is not empty, so that it stands before the names that are found as they are. */
  readonly folder: string;
  /** For each level of folders: the name if it is known, undefined if it is not; the last is the file. */
  readonly levels: readonly (string | undefined)[];
  /** Whether folders may be nested to any depth. */
  readonly deep: boolean;
}

/** Where to look for the files of a template. */
export function searchOf({ text, names }: Template): Search {
  const first = text.search(PLACEHOLDER);
  const folder = text.slice(0, text.lastIndexOf("/", first < 0 ? text.length : first) + 1);
  const levels = text
    .slice(folder.length)
    .split("/")
    .map((level) => (level.search(PLACEHOLDER) < 0 ? level : undefined));
  return { folder, levels, deep: names.includes(ACROSS) };
}
