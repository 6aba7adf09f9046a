import { InputFailure } from "../failure.js";
import type { Format } from "./format.js";
import { html } from "./html/index.js";
import { json } from "./json.js";
import { jsonl } from "./jsonl.js";
import { tmx } from "./tmx.js";

export type { Chunk, Format, WriteOptions } from "./format.js";

/** The formats that a record can be written in. A new one needs its file and its name here. */
export const formats: readonly Format[] = [json, jsonl, tmx, html];

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
  const name = path.toLowerCase();
  return formats.find(({ extensions }) => extensions.some((extension) => name.endsWith(extension)));
}

/** The names of two formats or more, as `json, jsonl or tmx`; of all of them, if not told which. */
export function formatNames(which = formats): string {
  const names = which.map(({ name }) => name);
  return `${names.slice(0, -1).join(", ")} or ${names.at(-1)}`;
}
