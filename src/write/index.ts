import { InputFailure } from "../failure.js";
import type { Format } from "./format.js";
import { gold } from "./gold.js";
import { html } from "./html/index.js";
import { json } from "./json.js";
import { jsonl } from "./jsonl.js";
import { csv, tsv } from "./table/delimited.js";
import { docx } from "./table/docx.js";
import { md } from "./table/markdown.js";
import { xlsx } from "./table/xlsx.js";
import { en, zh } from "./text-pairs.js";
import { tmx } from "./tmx.js";
import { xliff } from "./xliff.js";
import { xliff12 } from "./xliff12.js";

export type { Chunk, Format, WriteOptions, WriteSettings } from "./format.js";

/**
 * The formats that a record can be written in. A new one needs its file and its name here. Where two have an extension,
 * it tells the first.
 */
export const formats: readonly Format[] = [
  json,
  jsonl,
  tmx,
  xliff,
  xliff12,
  tsv,
  csv,
  xlsx,
  md,
  docx,
  zh,
  en,
  gold,
  html,
];

/**
 * The format of that name, upper or lower case.
 *
 * @param option what the user set it with, for the message
 * @throws InputFailure if there is none
 */
export function formatNamed(name: string, option = "format"): Format {
  const format = formats.find((format) => format.name === name.toLowerCase());
  if (format !== undefined) return format;
  throw new InputFailure("unknown format", { path: option, expected: formatNames(), got: name });
}

/** The format that a file's extension tells, if it does. */
export function formatOf(path: string): Format | undefined {
  return formats.find((format) => hasExtension(path, format));
}

/** Whether a file has one of a format's extensions. */
export function hasExtension(path: string, { extensions }: Format): boolean {
  const name = path.toLowerCase();
  return extensions.some((extension) => name.endsWith(extension));
}

/**
 * The names of two formats or more, as `json, jsonl or tmx`; of all of them, if not told which.
 *
 * @param conjunction what stands before the last
 */
export function formatNames(which = formats, conjunction: "or" | "and" = "or"): string {
  const names = which.map(({ name }) => name);
  return `${names.slice(0, -1).join(", ")} ${conjunction} ${names.at(-1)}`;
}

/** The extensions that tell a format, the first of each: `.json, .jsonl, .tmx`. */
export function formatExtensions(): string {
  return formats.map(({ extensions }) => extensions[0]).join(", ");
}
