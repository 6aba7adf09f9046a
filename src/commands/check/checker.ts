import { availableParallelism } from "node:os";
import type { FilePair } from "../../check/file-pair.js";
import { groundsKey, resultKey } from "../../check/result-key.js";
import type { CheckSettings } from "../../check/settings.js";
import type { Glossary } from "../../read/glossary.js";
import { RULES, type RuleId } from "../../record/check.js";
import {
  loadShipped,
  readBuildId,
  readShippedFiles,
  type Shipped,
  type ShippedFiles,
} from "../../shipped.js";
import type { Text } from "../../texts.js";
import { readInput } from "../input.js";
import { withNotice } from "../notice.js";
import { eachAtOnce } from "../pool/at-once.js";
import { sizesOf } from "../pool/sizes.js";
import { openCache, type ResultCache, userCacheFolder } from "./cache.js";
import { type CheckEnding, type CheckTask, checkPairFiles, readPair } from "./check-files.js";
import { type Outcome, outcomeOf } from "./outcome.js";

/** Pairs whose files are read at once: more wait for the disk, and take memory. */
const READ_AT_ONCE = 16;

/** Bytes of texts from which on threads save more time than it takes to start them. */
const WORTH_THREADS = 250_000;

/** Results are kept by what is in them, and pairs checked with it; a check that watches has use for both once more. */
let files: Promise<ShippedFiles> | undefined;
let shipped: Promise<Shipped> | undefined;

function shippedFiles(): Promise<ShippedFiles> {
  files ??= readShippedFiles();
  return files;
}

/** Who is told of what goes on. */
export interface Listener {
  /** Is told what the user should know, a line without its end. */
  readonly warn: (line: string) => void;
  /** Is told what only whoever looks for a mistake wants to know. */
  readonly debug: (line: string) => void;
  /** Whether no progress is shown. */
  readonly quiet: boolean;
}

/** Checks pairs, as often as it is asked to. Lexicon and threads are loaded when a pair has no result that was kept. */
export class Checker {
  readonly #settings: CheckSettings;
  readonly #glossaries: readonly Glossary[];
  readonly #listener: Listener;
  readonly #rules: readonly RuleId[];
  #grounds = "";
  #cache: ResultCache | undefined;
  #standardInput: Promise<Text> | undefined;

  private constructor(settings: CheckSettings, glossaries: readonly Glossary[], listener: Listener) {
    this.#settings = settings;
    this.#glossaries = glossaries;
    this.#listener = listener;
    this.#rules = RULES.map(({ id }) => id).filter((id) => settings.rules.get(id) !== "off");
  }

  /** What checks by these settings. */
  static async open(
    settings: CheckSettings,
    glossaries: readonly Glossary[],
    listener: Listener,
  ): Promise<Checker> {
    const checker = new Checker(settings, glossaries, listener);
    if (settings.cache) await checker.#openCache();
    return checker;
  }

  /**
   * Checks pairs.
   *
   * @returns what came of each, in their order
   * @throws Interrupted if a signal stopped it
   */
  async check(pairs: readonly FilePair[]): Promise<Outcome[]> {
    const endings = await this.#lookUp(pairs);
    const left = pairs.flatMap(({ missing }, index) => (missing || endings[index] ? [] : [index]));
    const there = pairs.filter(({ missing }) => !missing).length;
    this.#listener.debug(`${there - left.length} of ${there} results were kept`);
    const tasks = left.map((index) => this.#taskOf(pairs[index]!));
    await this.#work(tasks, async (place, ending) => {
      endings[left[place]!] = ending;
      if (ending.status === "checked") await this.#cache?.keep(ending.key, ending.result);
    });
    await this.#cache?.tidy();
    return pairs.map((pair, index) => outcomeOf(pair, endings[index]));
  }

  async #openCache(): Promise<void> {
    const { cacheLocation, reading } = this.#settings;
    const { findingsOrigin } = await shippedFiles();
    this.#grounds = groundsKey({
      program: [findingsOrigin, await readBuildId(), process.versions.node],
      settings: reading,
      rules: this.#rules,
      glossaries: this.#glossaries.map(({ sha256 }) => sha256),
    });
    this.#cache = openCache(cacheLocation ?? (await userCacheFolder()), this.#listener.warn);
  }

  /** The results that were kept of these pairs as they are now; files that cannot be read have none. */
  async #lookUp(pairs: readonly FilePair[]): Promise<(CheckEnding | undefined)[]> {
    const endings = new Array<CheckEnding | undefined>(pairs.length);
    const cache = this.#cache;
    if (cache === undefined) return endings;
    await eachAtOnce(pairs.keys(), READ_AT_ONCE, async (index) => {
      const pair = pairs[index]!;
      if (pair.missing) return;
      const texts = await readPair(pair, this.#read).catch(() => undefined);
      if (texts === undefined) return;
      const key = resultKey(this.#grounds, texts.source, texts.target);
      const result = await cache.read(key);
      if (result !== undefined) endings[index] = { status: "checked", key, result };
    });
    return endings;
  }

  async #work(
    tasks: readonly CheckTask[],
    ended: (index: number, ending: CheckEnding) => Promise<void>,
  ): Promise<void> {
    const { jobs: threads = availableParallelism() } = this.#settings;
    const { quiet } = this.#listener;
    if (Math.min(tasks.length, threads) > 1 && isWorthThreads(tasks)) {
      const { checkOnThreads } = await import("./on-threads.js");
      const settings = { threads, glossaries: this.#glossaries, files: await shippedFiles(), quiet };
      return checkOnThreads(tasks, settings, ended);
    }
    for (const [index, task] of tasks.entries()) await ended(index, await this.#checkHere(task));
  }

  #checkHere(task: CheckTask): Promise<CheckEnding> {
    const work = () =>
      checkPairFiles(task, { read: this.#read, load: this.#load, glossaries: this.#glossaries });
    const { source, target } = task.files;
    return this.#listener.quiet
      ? work()
      : withNotice(`checking ${source} and ${target} …`, process.stderr, work);
  }

  #taskOf(files: FilePair): CheckTask {
    return { files, settings: this.#settings.reading, rules: this.#rules, grounds: this.#grounds };
  }

  readonly #load = (): Promise<Shipped> => {
    shipped ??= shippedFiles().then(loadShipped);
    return shipped;
  };

  /** Standard input can be read but once. */
  readonly #read = (path: string): Promise<Text> => {
    if (path !== "-") return readInput(path);
    this.#standardInput ??= readInput(path);
    return this.#standardInput;
  };
}

function isWorthThreads(tasks: readonly CheckTask[]): boolean {
  const sizes = sizesOf(tasks.map(({ files }) => files));
  return sizes.reduce((sum, size) => sum + size, 0) >= WORTH_THREADS;
}
