import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { po } from "gettext-parser";
import { profileNames } from "../../src/write/profiles/index.js";
import { tmxUnits } from "../write/tmx-structure.js";
import { schemaProblems, schemasAreThere } from "../write/xliff-schema.js";
import { parseXliff } from "../write/xliff-structure.js";
import { run } from "./run.js";

const ZH = "fixtures/pairs/inner-mongolia/zh.txt";
const EN = "fixtures/pairs/inner-mongolia/en.txt";

/** Units of the sample pair. */
const UNITS = 34;

const has = (program: string): boolean => spawnSync("which", [program]).status === 0;

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "duiqi-cat-"));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

const inFolder = (name: string): string => join(folder, name);

/** Aligns the sample pair into a file, and gives its path. */
function written(name: string, ...options: string[]): string {
  const { status, stderr } = run([ZH, EN, "--quiet", "-o", inFolder(name), ...options]);
  expect([stderr, status]).toEqual(["", 0]);
  return inFolder(name);
}

/** The source and target of each unit of a memory. */
function unitsOf(tmx: string): (readonly [source: string, target: string])[] {
  return tmxUnits(readFileSync(tmx, "utf8")).map(({ segments: [source, target] }) => [
    source![1],
    target![1],
  ]);
}

(has("omegat") ? describe : describe.skip)("OmegaT pretranslates from the memory", () => {
  /** Translates a text in a project of its own, and gives the translation and the log. */
  function pretranslated(tmx: string, text: string, languages: readonly [string, string]) {
    const project = mkdtempSync(inFolder("project-"));
    for (const name of ["source", "target", "tm/auto", "glossary", "dictionary", "omegat"]) {
      mkdirSync(join(project, name), { recursive: true });
    }
    writeFileSync(join(project, "omegat.project"), projectFile(languages));
    copyFileSync(text, join(project, "source/text.txt"));
    copyFileSync(tmx, join(project, "tm/auto/memory.tmx"));
    const options = [project, "--mode=console-translate", `--config-dir=${join(project, "config")}`];
    const { stdout, stderr } = spawnSync("omegat", options, { encoding: "utf8" });
    return {
      text: readFileSync(join(project, "target/text.txt"), "utf8"),
      log: stdout + stderr,
    };
  }

  test("the Chinese text, all but the sentences that it splits elsewhere, without a warning", () => {
    const tmx = written("omegat.tmx", "--profile", "omegat");
    const { text, log } = pretranslated(tmx, ZH, ["ZH-CN", "EN"]);
    const units = unitsOf(tmx);
    expect(units).toHaveLength(UNITS);
    const missed = units.filter(([source, target]) => !text.includes(target) || text.includes(source));
    expect(missed.map(([source]) => source.slice(0, 7))).toEqual(["一位在内蒙古有", "另一位矿机托管"]);
    expect(text).toContain("来源：澎湃新闻");
    expect(log).not.toMatch(/warn|error/i);
  }, 60_000);

  test("the English text from the same memory", () => {
    const tmx = written("both.tmx", "--profile", "omegat");
    const { text } = pretranslated(tmx, EN, ["EN-US", "ZH-TW"]);
    const translated = unitsOf(tmx).filter(
      ([source, target]) => text.includes(source) && !text.includes(target),
    );
    expect(translated.length).toBeGreaterThan(20);
  }, 60_000);
});

function projectFile([source, target]: readonly [string, string]): string {
  const folders = ["source", "target", "tm", "glossary", "dictionary"];
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<omegat>
  <project version="1.0">
    ${folders.map((name) => `<${name}_dir>__DEFAULT__</${name}_dir>`).join("\n    ")}
    <source_lang>${source}</source_lang>
    <target_lang>${target}</target_lang>
    <sentence_seg>true</sentence_seg>
    <support_default_translations>true</support_default_translations>
    <remove_tags>false</remove_tags>
  </project>
</omegat>
`;
}

(has("pot2po") ? describe : describe.skip)("translate-toolkit", () => {
  test.each([...profileNames, undefined])("translates every source from the memory of %s", (profile) => {
    const tmx = written("memory.tmx", ...(profile === undefined ? [] : ["--profile", profile]));
    const units = unitsOf(tmx);
    writePo(
      "sources.pot",
      units.map(([source]) => source),
    );
    writePo("empty.po", []);
    const options = ["--tm", tmx, "-i", inFolder("sources.pot"), "-t", inFolder("empty.po")];
    spawnSync("pot2po", [...options, "-o", inFolder("translated.po")]);
    const translated = readPo("translated.po");
    expect(units).toHaveLength(UNITS);
    for (const [source, target] of units) expect([source, translated.get(source)]).toEqual([source, target]);
  });

  test("converts XLIFF 1.2: pairs with their translation, what is left out without", () => {
    const xliff = written("pair.xlf", "--to", "xliff12");
    spawnSync("xliff2po", [xliff, inFolder("converted.po")]);
    const converted = readPo("converted.po");
    const { units } = parseXliff(readFileSync(xliff, "utf8"));
    expect(units.filter(({ target }) => target !== undefined)).toHaveLength(UNITS);
    for (const { source, target = "" } of units)
      expect([source, converted.get(source)]).toEqual([source, target]);
  });

  function writePo(name: string, sources: readonly string[]): void {
    const entries = sources.map((msgid) => [msgid, { msgid, msgstr: [""] }]);
    const headers = { "Content-Type": "text/plain; charset=UTF-8" };
    const translations = { "": Object.fromEntries(entries) };
    writeFileSync(inFolder(name), po.compile({ charset: "utf-8", headers, translations }));
  }

  function readPo(name: string): ReadonlyMap<string, string> {
    const { translations } = po.parse(readFileSync(inFolder(name)));
    return new Map(Object.values(translations[""]!).map(({ msgid, msgstr }) => [msgid, msgstr[0]!]));
  }
});

(schemasAreThere ? test : test.skip)(
  "XLIFF of the sample pair validates against the schemas of OASIS",
  () => {
    expect(schemaProblems("2.1", readFileSync(written("pair.xliff"), "utf8"))).toBe("");
    expect(schemaProblems("1.2", readFileSync(written("old.xliff", "--to", "xliff12"), "utf8"))).toBe("");
  },
);
