import { spawnSync } from "node:child_process";
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { Bitext, RecordBead } from "../../src/record/bitext.js";
import { decodeRecord } from "../../src/record/decode.js";
import { formats } from "../../src/write/index.js";
import { tmxUnits } from "../write/tmx-structure.js";
import { run } from "./run.js";

const PAIR = "fixtures/pairs/inner-mongolia";
const ZH = join(PAIR, "zh.txt");
const EN = join(PAIR, "en.txt");

/** What a careful translator says of the sample pair: made by hand, see the fixture. */
interface Gold {
  readonly source: readonly string[];
  readonly target: readonly string[];
  readonly beads: readonly Links[];
  readonly paragraphBeads: readonly Links[];
  readonly gaps: readonly Record<string, unknown>[];
}
type Links = Pick<RecordBead, "source" | "target">;

const GOLD = JSON.parse(readFileSync(join(PAIR, "gold.json"), "utf8")) as Gold;

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "duiqi-"));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

function record(...args: string[]): Bitext {
  const { stdout, stderr, status } = run([...args, "--to", "json"]);
  expect([stderr, status]).toEqual(["", 0]);
  return decodeRecord(stdout, "stdout");
}

describe("the sample pair", () => {
  test("has the sentences of the gold, each bead of both levels, and no other", () => {
    const { source, target, beads, paragraphBeads } = record(ZH, EN);
    const links = (list: readonly RecordBead[]) => list.map(({ source, target }) => ({ source, target }));
    expect(source.sentences.map(({ text }) => text)).toEqual(GOLD.source);
    expect(target.sentences.map(({ text }) => text)).toEqual(GOLD.target);
    expect(links(beads)).toEqual(GOLD.beads);
    expect(links(paragraphBeads)).toEqual(GOLD.paragraphBeads);
  });

  test("has the four gaps of the gold, and no other", () => {
    const { gaps } = record(ZH, EN);
    const found = gaps.map(({ confidence, severity, message, ...gap }) => gap);
    expect(found).toEqual(GOLD.gaps);
    expect(gaps.map(({ severity }) => severity)).toEqual(["error", "error", "error", "error"]);
  });

  test("has the same gaps with the sides changed, as the other kind", () => {
    const { gaps, source } = record(EN, ZH);
    expect(source.language).toBe("en");
    const found = gaps.map(({ kind, line }) => `${line} ${kind}`).sort();
    expect(found).toEqual(["1 omission", "3 addition", "39 addition", "5 omission"]);
  });

  test("is reported in plain text where there is no terminal", () => {
    const { stdout, stderr, status } = run([ZH, EN]);
    expect([stderr, status]).toEqual(["", 0]);
    expect(stdout).toContain("✖ 2 omissions, 2 additions; ");
    expect(stdout).toContain(`\n${ZH}:39:1  error  paragraph omitted  `);
    expect(stdout).not.toContain("\u001b");
  });

  test("is reported in colour if that is forced, unless it is refused", () => {
    const env = { FORCE_COLOR: "1" };
    expect(run([ZH, EN], { env }).stdout).toContain("\u001b[31m");
    expect(run([ZH, EN, "--no-color"], { env }).stdout).not.toContain("\u001b");
    expect(run([ZH, EN], { env: { ...env, NO_COLOR: "1" } }).stdout).not.toContain("\u001b");
  });

  test("gives the same bytes again", () => {
    const args = [ZH, EN, "--to", "json"];
    expect(run(args).stdout).toBe(run(args).stdout);
  });

  test("comes from standard input on either side", () => {
    const file = record(ZH, EN);
    for (const [args, input] of [
      [["-", EN], ZH],
      [[ZH, "-"], EN],
    ] as const) {
      const { stdout } = run([...args, "--to", "json"], { input: readFileSync(input) });
      expect(decodeRecord(stdout, "stdout").beads).toEqual(file.beads);
    }
  });
});

describe("outputs", () => {
  test("are written each in its format, and nothing else", () => {
    const files = ["a.json", "b.tmx", "c.jsonl"].map((name) => join(folder, name));
    const { stdout, stderr, status } = run([ZH, EN, ...files.flatMap((file) => ["-o", file])]);
    expect([stdout, status]).toEqual(["", 0]);
    expect(stderr.trim().split("\n")).toEqual(
      files.map((file) => expect.stringMatching(`^${file}: written: \\d+ pairs, 2 omissions, 2 additions$`)),
    );
    expect(readdirSync(folder).sort()).toEqual(["a.json", "b.tmx", "c.jsonl"]);
    const bitext = decodeRecord(readFileSync(files[0]!, "utf8"), "a.json");
    expect(decodeRecord(readFileSync(files[2]!, "utf8"), "c.jsonl")).toEqual(bitext);
    const units = tmxUnits(readFileSync(files[1]!, "utf8"));
    expect(units).toHaveLength(
      bitext.beads.filter(({ source, target }) => source[0] !== undefined && target[0] !== undefined).length,
    );
  });

  test("take --to where their extension tells nothing; --quiet says nothing", () => {
    const file = join(folder, "memory.xml");
    expect(run([ZH, EN, "-o", file, "--to", "tmx", "--quiet"])).toEqual({
      status: 0,
      stdout: "",
      stderr: "",
    });
    expect(tmxUnits(readFileSync(file, "utf8")).length).toBeGreaterThan(20);
  });

  test("leave standard output to --to where their extensions tell", () => {
    const file = join(folder, "memory.tmx");
    const { stdout } = run([ZH, EN, "-o", file, "--to", "json"]);
    expect(decodeRecord(stdout, "stdout").gaps).toHaveLength(4);
  });

  const xmllint = spawnSync("xmllint", ["--version"]).status === 0;
  (xmllint ? test : test.skip)("are XML to another parser, too", () => {
    const { stdout } = run([ZH, EN, "--to", "tmx"]);
    const { stderr, status } = spawnSync("xmllint", ["--noout", "--nonet", "-"], {
      input: stdout,
      encoding: "utf8",
    });
    expect([stderr, status]).toEqual(["", 0]);
  });

  test("are dated by the inputs, or by SOURCE_DATE_EPOCH", () => {
    const [zh, en] = [join(folder, "zh.txt"), join(folder, "en.txt")];
    writeFileSync(zh, readFileSync(ZH));
    writeFileSync(en, readFileSync(EN));
    utimesSync(zh, 1_600_000_000, 1_600_000_000);
    utimesSync(en, 1_500_000_000, 1_500_000_000);
    const date = (env?: Record<string, string>) => {
      const { stdout } = run([zh, en, "--to", "tmx"], env ? { env } : {});
      return tmxUnits(stdout)[0]!.attributes.creationdate;
    };
    expect(date()).toBe("20200913T122640Z");
    expect(date({ SOURCE_DATE_EPOCH: "0" })).toBe("19700101T000000Z");
  });
});

describe("settings", () => {
  test("--sentences lines takes N lines as N sentences, blank ones counted", () => {
    const [zh, en] = [join(folder, "lines.zh"), join(folder, "lines.en")];
    writeFileSync(zh, "今天下雨。我没带伞。\n\n我留在家里\n");
    writeFileSync(en, "It is raining today. I have no umbrella.\nI stay at home\n");
    const bitext = record(zh, en, "--sentences", "lines");
    expect(bitext.source.sentences.map(({ line }) => line)).toEqual([1, 3]);
    expect(bitext.target.sentences).toHaveLength(2);
    expect(bitext.signature).toMatch(
      /^duiqi \S+ lexicon [0-9a-f]{8} weights [0-9a-f]{8} losses [0-9a-f]{8} sentences=lines$/,
    );
  });

  test("--source-lang overrides what is detected", () => {
    expect(record(ZH, EN, "--source-lang", "zh-TW").source.language).toBe("zh-Hant");
  });

  test("--words gives each Chinese sentence its words and changes nothing else, in json and jsonl", () => {
    const plain = record(EN, ZH);
    const file = join(folder, "words.jsonl");
    const bitext = record(EN, ZH, "--words", "-o", file, "--quiet");
    for (const { text, words } of bitext.target.sentences)
      expect(words?.join("")).toBe(text.replace(/\s+/g, ""));
    expect(bitext.target.sentences[0]!.words).toEqual(["来源", "：", "澎湃", "新闻"]);
    expect(bitext.signature).toMatch(/ sentences=auto words=segmentit-\d+\.\d+\.\d+$/);
    const sentences = bitext.target.sentences.map(({ words, ...sentence }) => sentence);
    const { signature } = plain;
    expect({ ...bitext, signature, target: { ...bitext.target, sentences } }).toEqual(plain);
    expect(decodeRecord(readFileSync(file, "utf8"), file)).toEqual(bitext);
  });

  test("another encoding than UTF-8 is said, unless --quiet", () => {
    const file = join(folder, "utf16.txt");
    writeFileSync(file, Buffer.from(`\uFEFF${readFileSync(ZH, "utf8")}`, "utf16le"));
    expect(run([file, EN, "--to", "json"]).stderr).toMatch(`${file}: read as UTF-16`);
    expect(run([file, EN, "--to", "json", "--quiet"]).stderr).toBe("");
  });
});

describe("the program", () => {
  test("tells its version and its options", () => {
    const { version } = JSON.parse(readFileSync("package.json", "utf8"));
    expect(run(["--version"])).toEqual({ status: 0, stdout: `${version}\n`, stderr: "" });
    const help = run(["--help"]);
    expect(help.status).toBe(0);
    for (const { name } of formats) expect(help.stdout).toContain(name);
    for (const option of [
      "-o, --output",
      "--to",
      "--sentences",
      "--source-lang",
      "--quiet",
      "--no-color",
      "--debug",
    ]) {
      expect(help.stdout).toContain(option);
    }
  });

  const align = [process.execPath, resolve("bin/align.js"), ZH, EN, "--to", "json"]
    .map((word) => `'${word}'`)
    .join(" ");

  test("ends in silence when its reader is gone", () => {
    const script = `${align} | true; echo "\${PIPESTATUS[0]}"`;
    const { stdout, stderr } = spawnSync("bash", ["-c", script], { encoding: "utf8" });
    expect([stdout, stderr]).toEqual(["0\n", ""]);
  });

  (existsSync("/dev/full") ? test : test.skip)("says that standard output takes no more", () => {
    const { stderr, status } = spawnSync("bash", ["-c", `${align} > /dev/full`], { encoding: "utf8" });
    expect([stderr, status]).toEqual(["align: standard output: no space left on the disk\n", 2]);
  });
});
