import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { PhraseModel } from "./diagnose/phrase/model.js";
import type { CheckerData } from "./pipeline.js";
import type { Glossary } from "./read/glossary.js";
import type { SentencesMode } from "./settings.js";

/** The package's own files stand one folder above this one, in `src/` as in the built `dist/`. */
const ROOT = new URL("../", import.meta.url);

/** Hexadecimal digits of a file's SHA-256 in a signature: enough to tell releases apart. */
const HASH_DIGITS = 8;

/** The data that ships with the package. */
export interface Shipped {
  readonly data: CheckerData;
  /** What `signature` begins with: the version, and the hash of each data file that alignments depend on. */
  readonly origin: string;
  /** The same of findings, which depend on more. */
  readonly findingsOrigin: string;
}

/** The files of the shipped data as plain data, which can be handed to another thread. */
export interface ShippedFiles {
  readonly lexicon: Uint8Array;
  readonly weights: string;
  readonly losses: Uint8Array;
  readonly phrases: string;
  /** The WebAssembly module that kernel/ is compiled to. */
  readonly kernel: Uint8Array;
  readonly origin: string;
  readonly findingsOrigin: string;
}

let version: string | undefined;

/** The version of this package. */
export function packageVersion(): string {
  version ??= versionIn(readFileSync(new URL("package.json", ROOT), "utf8"));
  return version;
}

function versionIn(packageJson: string): string {
  return (JSON.parse(packageJson) as { version: string }).version;
}

/**
 * The shipped lexicon and weights, with the kernel started. They are decoded here, and only here, so that `--version`
 * loads none.
 *
 * @param files their files, if they have been read already
 */
export async function loadShipped(files?: ShippedFiles): Promise<Shipped> {
  const [
    shipped,
    { decodeLexicon },
    { decodeWeights },
    { decodePhrases },
    { decodeLosses },
    { startKernel },
  ] = await Promise.all([
    files ?? readShippedFiles(),
    import("./lexicon/index.js"),
    import("./score/weights.js"),
    import("./diagnose/phrase/model.js"),
    import("./match/losses.js"),
    import("./kernel/kernel.js"),
  ]);
  const { lexicon, weights, origin, findingsOrigin } = shipped;
  startKernel(shipped.kernel);
  const losses = decodeLosses(shipped.losses);
  let phrases: PhraseModel | undefined;
  const data: CheckerData = {
    lexicon: decodeLexicon(lexicon),
    weights: decodeWeights(weights),
    losses,
    // Only checks ask for it.
    get phrases() {
      phrases ??= decodePhrases(shipped.phrases, losses);
      return phrases;
    },
  };
  return { data, origin, findingsOrigin };
}

/** Reads the files of the shipped data. */
export async function readShippedFiles(): Promise<ShippedFiles> {
  const [lexicon, weights, losses, phrases, kernel] = await Promise.all([
    readShipped("data/lexicon.bin"),
    readShipped("data/weights.json"),
    readShipped("data/losses.bin"),
    readShipped("data/phrases.json"),
    readShipped("dist/kernel/kernel.wasm"),
  ]);
  const hashes = { lexicon, weights, losses };
  const parts = Object.entries(hashes).map(([name, file]) => `${name} ${shortHash(file)}`);
  const origin = `duiqi ${packageVersion()} ${parts.join(" ")}`;
  return {
    lexicon,
    weights: weights.toString("utf8"),
    losses,
    phrases: phrases.toString("utf8"),
    kernel,
    origin,
    findingsOrigin: `${origin} phrases ${shortHash(phrases)}`,
  };
}

/** What tells this build of the program from any other, of the same version, too: a SHA-256, hexadecimal. */
export async function readBuildId(): Promise<string> {
  return (JSON.parse((await readShipped("dist/build-id.json")).toString("utf8")) as { id: string }).id;
}

/**
 * What a result depends on beside its texts, as the record keeps it.
 *
 * @param words whether its Chinese sentences have words; they depend on the version of segmentit
 * @param glossaries the user's terms, in the order in which they were given
 */
export function signatureOf(
  { origin }: Pick<Shipped, "origin">,
  sentences: SentencesMode,
  words = false,
  glossaries: readonly Glossary[] = [],
): string {
  return [
    `${origin} sentences=${sentences}`,
    ...(words ? [`words=segmentit-${segmentitVersion()}`] : []),
    ...glossaries.map(({ sha256 }) => `glossary ${sha256.slice(0, HASH_DIGITS)}`),
  ].join(" ");
}

function segmentitVersion(): string {
  const { version } = createRequire(import.meta.url)("segmentit/package.json") as { version: string };
  return version;
}

async function readShipped(name: string): Promise<Buffer> {
  try {
    return await readFile(new URL(name, ROOT));
  } catch (cause) {
    throw new Error(`the installation is broken: ${name} cannot be read; install duiqi again`, { cause });
  }
}

/** The digits of a file's SHA-256 that stand for it in a signature. */
export function shortHash(bytes: string | Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex").slice(0, HASH_DIGITS);
}
