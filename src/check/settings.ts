import { isAbsolute, join } from "node:path";
import { InputFailure } from "../failure.js";
import type { RuleId } from "../record/check.js";
import { reporters } from "../report/check/index.js";
import { alignSettings, languageChoice } from "../settings.js";
import type { ReadSettings } from "../texts.js";
import { type Config, listed, type RuleSeverity } from "./config.js";
import { checkPlaces, type ReportPlace, reportPlace } from "./report-place.js";
import type { Limits } from "./verdict.js";

/** Patterns or globs, and the folder that they are relative to. */
export interface Rooted {
  readonly texts: readonly string[];
  /** As it can be opened from the working directory, which is `.`. */
  readonly base: string;
  /** What the user gave them with, for messages. */
  readonly setting: string;
}

/** All that a check goes by beside its texts. Paths can be opened from the working directory. */
export interface CheckSettings extends Limits {
  /** Patterns; undefined if pairs are named otherwise, or not at all. */
  readonly pairs: Rooted | undefined;
  readonly manifest: string | undefined;
  /** Of the rules that the user says something of. */
  readonly rules: ReadonlyMap<RuleId, RuleSeverity>;
  readonly minConfidence: number;
  /** Globs of files that are in no pair. */
  readonly exclude: Rooted;
  /** Findings whose text matches one of them do not count. */
  readonly ignoreText: readonly RegExp[];
  readonly baseline: string | undefined;
  /** A git revision. */
  readonly since: string | undefined;
  readonly reporters: readonly ReportPlace[];
  /** Whether results are kept. */
  readonly cache: boolean;
  /** The folder that they are kept in; the user's cache folder if undefined. */
  readonly cacheLocation: string | undefined;
  /** Threads; as many as there are cores if undefined. */
  readonly jobs: number | undefined;
  readonly reading: ReadSettings;
  /** Paths of glossaries. */
  readonly glossary: readonly string[];
}

/** Settings, and where they were given. */
export interface Given {
  readonly config: Config;
  /** The folder that paths in it are relative to, as it can be opened from the working directory. */
  readonly base: string;
  /** What messages call a setting: `--since`, `duiqi.config.json: since`. */
  readonly nameOf: (key: keyof Config) => string;
}

const DEFAULTS: Config = { failOn: "error", maxOmissions: 0, minConfidence: 0, cache: true };

/**
 * The settings of a check: what the options say, then what the file says, then the defaults. An option takes the place
 * of the setting of its name; of the rules, each is a setting of its own. Pairs that options name are all there are.
 *
 * @throws InputFailure naming the setting that cannot be followed
 */
export function checkSettings(options: Given, file?: Given): CheckSettings {
  const sources = file === undefined ? [options] : [options, file];
  const all: Config = { ...DEFAULTS, ...file?.config, ...options.config };
  const named = sources.find(({ config }) => config.pairs !== undefined || config.manifest !== undefined);
  if (named !== undefined) refuseSeveralWays(named);
  const from = <Key extends keyof Config>(key: Key) =>
    sources.find(({ config }) => config[key] !== undefined);
  const path = (key: "baseline" | "cacheLocation") => placed(from(key)?.config[key], from(key)?.base);
  const glossary = from("glossary");
  return {
    pairs: rooted("pairs", named?.config.pairs === undefined ? undefined : named),
    manifest: placed(named?.config.manifest, named?.base),
    rules: new Map(
      Object.entries({ ...file?.config.rules, ...options.config.rules }),
    ) as CheckSettings["rules"],
    failOn: all.failOn!,
    maxOmissions: all.maxOmissions!,
    minConfidence: all.minConfidence!,
    exclude: rooted("exclude", from("exclude")) ?? { texts: [], base: ".", setting: "--exclude" },
    ignoreText: expressions(from("ignoreText")),
    baseline: path("baseline"),
    since: all.since,
    reporters: reportPlaces(from("reporters")),
    cache: all.cache!,
    cacheLocation: path("cacheLocation"),
    jobs: all.jobs,
    reading: readSettings(all, from),
    glossary: listed(glossary?.config.glossary ?? []).map((one) => placed(one, glossary!.base)!),
  };
}

function refuseSeveralWays({ config, nameOf }: Given): void {
  if (config.pairs === undefined || config.manifest === undefined) return;
  throw new InputFailure("pairs are named in several ways", {
    path: nameOf("manifest"),
    expected: "a manifest or patterns",
    got: "both",
  });
}

/** A path of a file of settings, from the working directory; standard input stays what it is. */
function placed(path: string | undefined, base = "."): string | undefined {
  return path === undefined || base === "." || isAbsolute(path) ? path : join(base, path);
}

function rooted(key: "pairs" | "exclude", given: Given | undefined): Rooted | undefined {
  if (given === undefined) return undefined;
  return { texts: listed(given.config[key]!), base: given.base, setting: given.nameOf(key) };
}

function expressions(given: Given | undefined): RegExp[] {
  return listed(given?.config.ignoreText ?? []).map((text) => {
    try {
      return new RegExp(text, "u");
    } catch {
      throw new InputFailure("not a regular expression", { path: given!.nameOf("ignoreText"), got: text });
    }
  });
}

/** The first of all reporters is the default. */
function reportPlaces(given: Given | undefined): ReportPlace[] {
  if (given === undefined) return [{ reporter: reporters[0]! }];
  const setting = given.nameOf("reporters");
  const places = listed(given.config.reporters!).map((text) => reportPlace(text, setting));
  checkPlaces(places, setting);
  return places.map(({ reporter, path }) => {
    return path === undefined ? { reporter } : { reporter, path: placed(path, given.base)! };
  });
}

/** @param from where a setting was given, by which a message names it */
function readSettings(
  { sentences, sourceLang, targetLang, column }: Config,
  from: (key: keyof Config) => Given | undefined,
): ReadSettings {
  for (const key of ["sourceLang", "targetLang"] as const) {
    const given = from(key);
    languageChoice(given?.config[key], given?.nameOf(key) ?? key);
  }
  const { words: _, ...reading } = alignSettings({
    ...(sentences !== undefined && { sentences }),
    ...(sourceLang !== undefined && { sourceLang }),
    ...(targetLang !== undefined && { targetLang }),
    ...(column !== undefined && { column: listed(column) }),
  });
  return reading;
}
