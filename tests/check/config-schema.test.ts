import { readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import { Ajv } from "ajv";
import { Command } from "commander";
import type { Config } from "../../src/check/config.js";
import { configJsonSchema, configSchema } from "../../src/check/config-schema.js";
import { optionOf } from "../../src/check/options.js";
import { addCheck } from "../../src/cli/check.js";

const published = JSON.parse(readFileSync("docs/config.schema.json", "utf8"));
const validate = new Ajv({ strict: true, allowUnionTypes: true }).compile(published);

/** Options that say what a run is to do, which is nothing to be settled for all runs. */
const OF_A_RUN = [
  "--config",
  "--no-config",
  "--update-baseline",
  "--watch",
  "--explain",
  "--quiet",
  "--no-color",
  "--debug",
];

const EVERYTHING: Required<Config> = {
  pairs: ["zh/{path}.md=en/{path}.md"],
  manifest: "list.tsv",
  rules: { moved: "off", "omitted-phrase": "note" },
  failOn: "warning",
  maxOmissions: 3,
  minConfidence: 0.5,
  exclude: "drafts/**",
  ignoreText: ["^©"],
  baseline: "baseline.json",
  since: "main",
  reporters: ["text", "json=out.json"],
  cacheLocation: ".cache",
  cache: true,
  jobs: 4,
  sentences: "lines",
  sourceLang: "zh-TW",
  targetLang: "en",
  column: ["A", "B"],
  glossary: "terms.tsv",
};

test("the published schema of settings is the one that the program checks with: npm run schema", () => {
  expect(published).toEqual(configJsonSchema());
});

test("every setting is an option, and every option that is not of one run alone is a setting", () => {
  const program = new Command();
  addCheck(program);
  const options = program.commands[0]!.options.map(({ long }) => long!);
  const settings = Object.keys(configSchema.shape).filter((key) => key !== "$schema");
  const named = settings.map((key) => optionOf(key as keyof Config));
  expect(options.filter((option) => !OF_A_RUN.includes(option)).sort()).toEqual(named.sort());
  expect(Object.keys(EVERYTHING).sort()).toEqual(settings.sort());
});

test("accepts all settings, and tells editors of wrong ones", () => {
  expect(validate({ $schema: "config.schema.json", ...EVERYTHING })).toBe(true);
  expect(validate({})).toBe(true);
  for (const wrong of [
    { maxOmission: 1 },
    { pairs: [] },
    { rules: { moved: "fatal" } },
    { reporters: "xml" },
  ]) {
    expect([wrong, validate(wrong)]).toEqual([wrong, false]);
  }
});
