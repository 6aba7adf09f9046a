import type { Command } from "commander";
import { RULES } from "../record/check.js";
import { reporters } from "../report/check/index.js";
import { collect, reading } from "./options.js";

/** Exit code of a check that found what counts. */
const FOUND = 1;

/** `align check`. */
export function addCheck(program: Command): void {
  const command = program
    .command("check")
    .description("Check translations for what is missing, added or wrong: for CI.")
    .argument("[source]", "the text, Chinese or English; - reads standard input")
    .argument("[target]", "its translation; not needed if the source's file holds it, too")
    .option(
      "--pairs <pattern>",
      "check all pairs named so: docs/zh/{path}.md=docs/en/{path}.md; {path} spans folders; repeatable",
      collect,
    )
    .option(
      "--manifest <file>",
      "check the pairs of a list: source, tab, target and, if you like, tab and id",
    )
    .option("--exclude <glob>", "of these, leave out pairs with a file named so; repeatable", collect);
  accepting(judging(reading(sentences(configuration(command)))));
  giving(command)
    .helpOption("-h, --help", "print this help")
    .allowExcessArguments(false)
    .action(async (source: string | undefined, target: string | undefined, options) => {
      const { check } = await import("../commands/check.js");
      const files = [source, target].filter((path) => path !== undefined);
      if (!(await check(files, options))) process.exitCode = FOUND;
    });
}

function configuration(command: Command): Command {
  return command
    .option(
      "--config <file>",
      "read settings from a file (default: duiqi.config.json, or package.json's key duiqi, here or in a folder above)",
    )
    .option("--no-config", "read settings from no file");
}

function sentences(command: Command): Command {
  return command.option(
    "--sentences <mode>",
    "auto finds the sentences, lines takes every line as one (default: auto)",
  );
}

/** What is looked for, and what of it fails the check. */
function judging(command: Command): Command {
  const rules = RULES.map(({ id }) => id).join(", ");
  return command
    .option(
      "--rule <rule=severity>",
      `what findings of a rule weigh: off, note, warning or error; repeatable; the rules are ${rules}`,
      collect,
    )
    .option("--fail-on <severity>", "the least severity that fails the check (default: error)")
    .option("--max-omissions <number>", "let so many omitted paragraphs and sentences pass (default: 0)")
    .option("--min-confidence <p>", "leave out findings of lower probability: 0 to 1 (default: 0)");
}

/** What of the findings does not count. */
function accepting(command: Command): Command {
  return command
    .option("--ignore-text <regex>", "findings whose text matches do not count; repeatable", collect)
    .option("--baseline <file>", "findings that are in this file do not count: they are known")
    .option("--update-baseline", "write what is found now into the baseline, and pass")
    .option(
      "--since <rev>",
      "only what was changed since this git revision counts: findings where lines were changed, on either side",
    );
}

/** How results are given. */
function giving(command: Command): Command {
  const names = reporters.map(({ name, title }) => `${name} (${title})`).join(", ");
  return command
    .option(
      "--reporter <name[=file]>",
      `give the report in this form, to a file or standard output: ${names}; repeatable (default: ${reporters[0]!.name})`,
      collect,
    )
    .option(
      "--explain <finding>",
      "say why something is flagged: its fingerprint or the beginning of it, or PATH:LINE",
    )
    .option("--jobs <number>", "threads to work with (default: one per core)")
    .option(
      "--cache-location <dir>",
      "keep results for the next run there (default: the user's cache folder)",
    )
    .option("--no-cache", "check everything anew, and keep nothing")
    .option("--watch", "check again whenever a file changes, until Ctrl-C")
    .option("--quiet", "say only that the check fails, and what could not be checked")
    .option("--no-color", "draw the report without colours")
    .option("--debug", "print the stack trace of a failure, and how many results were kept");
}
