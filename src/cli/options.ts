import type { Command } from "commander";
import { formatNames } from "../write/index.js";

/** What `--queue` takes. */
export const QUEUE = "the Redis server of the queue: redis://HOST[:PORT][/DATABASE], rediss:// for TLS";

/** What `--to` takes where one format is written. */
export const TO = `${formatNames()}: the format on standard output, or of a file with another extension`;

/** Adds the options that say how texts are read and aligned, and what the record says of them. */
export function aligning(command: Command): Command {
  return reading(
    command.option("--sentences <mode>", "auto finds the sentences, lines takes every line as one", "auto"),
  ).option("--words", "give each Chinese sentence in json and jsonl its list of words");
}

/** Adds the options that say how texts are read, but for their sentences. */
export function reading(command: Command): Command {
  return command
    .option("--source-lang <tag>", "language of the source, where it is not detected right: zh, zh-TW, en, …")
    .option("--target-lang <tag>", "the same of the target")
    .option(
      "--column <name>",
      "of a table, the column to read: its heading, letter or number, as Source, B, 2, Sheet1!B; given twice: the source's, then the target's",
      collect,
    )
    .option(
      "--glossary <file>",
      "terms that translate each other, as TSV or TBX; they count as certain; repeatable",
      collect,
    );
}

/** Adds the options that say how results are written. */
export function writing(command: Command): Command {
  return command
    .option(
      "--profile <tool>",
      "write TMX as a tool takes it, and list what it would not take: trados, memoq, omegat or phrase",
    )
    .option(
      "--source-variant <tag>",
      "what TMX and XLIFF call the source's language: zh-CN, zh-TW, zh-HK, zh-SG, en-US, en-GB, …",
    )
    .option("--target-variant <tag>", "the same of the target");
}

/** Gathers the values of an option that may be given several times. */
export function collect(value: string, previous: readonly string[] = []): string[] {
  return [...previous, value];
}
