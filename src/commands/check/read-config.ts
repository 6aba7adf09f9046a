import { basename, dirname, relative } from "node:path";
import type { Given } from "../../check/settings.js";
import { InputFailure } from "../../failure.js";
import { parseJson } from "../../record/json-value.js";
import { readInput } from "../input.js";
import { ioFailure } from "../io-failure.js";

/** Where settings are looked for, in the working directory and then in each folder above it. */
const CONFIG_FILE = "duiqi.config.json";
const PACKAGE_FILE = "package.json";

/** The key of `package.json` that holds settings. */
const PACKAGE_KEY = "duiqi";

/** Settings that were found in a file. */
export interface ConfigFile extends Given {
  /** As it can be opened from the working directory. */
  readonly path: string;
}

/**
 * The settings of a configuration file.
 *
 * @param option what `--config` names; false for `--no-config`; undefined to look for a file
 * @returns undefined if there is none
 * @throws InputFailure if it cannot be read, or something in it is wrong
 */
export async function readConfig(option: string | false | undefined): Promise<ConfigFile | undefined> {
  if (option === false) return undefined;
  const found = option === undefined ? await search() : await load(option);
  if (found === undefined) return undefined;
  const { decodeConfig } = await import("../../check/decode-config.js");
  const { path, value } = found;
  const config = decodeConfig(value, path);
  return { config, path, base: dirname(path), nameOf: (key) => `${path}: ${key}` };
}

interface Found {
  readonly path: string;
  readonly value: unknown;
}

async function load(path: string): Promise<Found> {
  const { bytes } = await readInput(path);
  const value = parse(path, new TextDecoder().decode(bytes));
  if (basename(path) !== PACKAGE_FILE) return { path, value };
  const settings = (value as Record<string, unknown>)[PACKAGE_KEY];
  if (settings !== undefined) return { path, value: settings };
  throw new InputFailure(`there is no key ${PACKAGE_KEY} in it`, {
    path,
    expected: "settings of align check",
  });
}

async function search(): Promise<Found | undefined> {
  const { lilconfig } = await import("lilconfig");
  const { search } = lilconfig("duiqi", {
    searchPlaces: [CONFIG_FILE, PACKAGE_FILE],
    packageProp: [PACKAGE_KEY],
    ignoreEmptySearchPlaces: false,
    loaders: { ".json": (path, text) => parse(relative("", path), text) },
  });
  const found = await search().catch((error: NodeJS.ErrnoException) => {
    throw ioFailure(error, relative("", error.path ?? ""));
  });
  if (found === null) return undefined;
  const path = relative("", found.filepath);
  return { path, value: found.isEmpty ? parse(path, "") : found.config };
}

/** Of a `package.json` that is no object, there is nothing to look for settings in. */
function parse(path: string, text: string): unknown {
  const value = parseJson(text.replace(/^\uFEFF/, ""), path, "settings of align check as JSON");
  const isObject = typeof value === "object" && value !== null;
  return basename(path) === PACKAGE_FILE && !isObject ? {} : value;
}
