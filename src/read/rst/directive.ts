import { type DirectiveKind, kindOf } from "./directive-kinds.js";
import { after, isBlank, type Line, leftmost } from "./lines.js";
import { fieldMarker } from "./lists.js";
import type { Body } from "./parts.js";
import { csvTable } from "./tables/csv.js";

const NAME = /^([\p{L}\p{N}]+(?:[-._+:][\p{L}\p{N}]+)*) ?::(?:[ \t]+|$)/u;
const LONGEST_NAME = 100;
/** A comment to this program with one colon too many. */
const OURS = /^duiqi-/;
/** Options that are text. */
const TEXT_OPTIONS: Readonly<Record<string, "caption">> = { ":alt:": "caption", ":caption:": "caption" };
const VERSIONS = /^(?:[\d.]+|next|\|\w+\|)(?:[ \t,]+(?:\d[\d.]*|next))*,?(?:[ \t]+|$)/;

/** An option of a directive, and its value, which may go on over lines. */
interface Option {
  readonly name: string;
  readonly lines: readonly Line[];
}

/** The parts of a directive. */
interface Parsed {
  readonly argument: readonly Line[];
  readonly options: readonly Option[];
  readonly content: readonly Line[];
}

/** Whether a line, after its two dots, begins with the name of a directive. */
export function isDirective({ text }: Line): boolean {
  const [, name] = NAME.exec(text.slice(0, LONGEST_NAME)) ?? [];
  return name !== undefined && !OURS.test(name);
}

/**
 * Reads a directive.
 *
 * @param first its line, from its name on
 * @param more the lines that are indented below
 */
export function directive(body: Body, first: Line, more: readonly Line[]): void {
  const [marker, name = ""] = NAME.exec(first.text)!;
  const rest = after(first, marker.length);
  const kind = kindOf(name.toLowerCase(), /[().]/.test(rest.text) || /^[A-Z]\w*$/.test(rest.text));
  const parsed = parse(rest, more);
  readArgument(body, kind, parsed);
  for (const { name, lines } of parsed.options) {
    const caption = kind.content === "none" ? undefined : TEXT_OPTIONS[name];
    if (caption !== undefined) body.read(lines, caption);
  }
  readContent(body, kind, parsed, name);
}

/** The argument goes on up to options or a blank line, whatever is indented after that is content. */
function parse(rest: Line, more: readonly Line[]): Parsed {
  const head = headOf(more);
  const first = more.slice(0, head).findIndex((line) => fieldMarker(line) !== undefined);
  const options = first < 0 ? head : first;
  const argument = [{ ...rest, column: leftmost(more.slice(0, options)) }, ...more.slice(0, options)];
  return {
    argument: argument.filter((line) => !isBlank(line)),
    options: optionsOf(more.slice(options, head)),
    content: more.slice(head),
  };
}

function headOf(lines: readonly Line[]): number {
  const blank = lines.findIndex(isBlank);
  return blank < 0 ? lines.length : blank;
}

function optionsOf(lines: readonly Line[]): Option[] {
  const options: { name: string; lines: Line[] }[] = [];
  for (const line of lines) {
    const marker = fieldMarker(line);
    if (marker !== undefined) options.push({ name: marker.trimEnd(), lines: [after(line, marker.length)] });
    else options.at(-1)?.lines.push(line);
  }
  const level = (lines: readonly Line[]) => lines.map((line) => ({ ...line, column: 0 }));
  return options.map((option) => ({ ...option, lines: level(option.lines) }));
}

function readArgument(body: Body, { argument: role, content }: DirectiveKind, { argument }: Parsed): void {
  const [first, ...more] = argument;
  if (first === undefined) return;
  if (role === "signature") body.add({ type: "code", lines: argument });
  else if (role === "text") body.add({ type: "passage", kind: titleKind(content), lines: argument });
  else if (role === "versions") {
    const version = VERSIONS.exec(first.text)?.[0].length ?? 0;
    body.read(
      [after(first, version), ...more].map((line) => ({ ...line, column: 0 })),
      body.kind,
    );
  }
}

function titleKind(content: DirectiveKind["content"]): "caption" | "paragraph" {
  return content === "csv" || content === "cells" ? "caption" : "paragraph";
}

function readContent(body: Body, kind: DirectiveKind, parsed: Parsed, name: string): void {
  const held = heldBy(kind, parsed);
  if (kind.content === "body") body.read(held, body.kind);
  else if (kind.content === "quote") body.read(held, "quote");
  else if (kind.content === "figure") body.read(held, "caption");
  else if (kind.content === "cells") body.read(held, "cell");
  else if (kind.content === "code")
    body.add({ type: "code", lines: fromText(held), ...languageOf(name, parsed) });
  else if (kind.content === "csv") {
    csvTable(body, held, optionOf(parsed, ":header:"), optionOf(parsed, ":delim:")[0]?.text);
  }
}

/** What a directive holds, with what stands on its first line if that belongs to it. */
function heldBy({ argument: role }: DirectiveKind, { argument, content }: Parsed): readonly Line[] {
  if (role !== "body") return content;
  const [first, ...more] = argument;
  if (first === undefined) return content;
  const column = leftmost(more.length > 0 ? more : content);
  return [{ ...first, column }, ...more, ...content];
}

function optionOf({ options }: Parsed, name: string): readonly Line[] {
  return options.find((option) => option.name === name)?.lines ?? [];
}

/** Lines from the first that is not blank. */
function fromText(lines: readonly Line[]): readonly Line[] {
  const first = lines.findIndex((line) => !isBlank(line));
  return first < 0 ? [] : lines.slice(first);
}

/** Only what is called code has its language for an argument. */
function languageOf(name: string, { argument }: Parsed): { language?: string } {
  const language = /^(?:code|code-block|sourcecode)$/.test(name) ? argument[0]?.text : undefined;
  return language === undefined ? {} : { language };
}
