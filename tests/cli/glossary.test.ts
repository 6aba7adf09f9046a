import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { Bitext } from "../../src/record/bitext.js";
import { decodeRecord } from "../../src/record/decode.js";
import { run } from "./run.js";

const FOLDER = resolve("fixtures/glossary");
const TEXTS = [join(FOLDER, "src/greytide"), join(FOLDER, "tgt/greytide")];
const TERMS = join(FOLDER, "terms.tsv");

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "duiqi-"));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

function record(args: readonly string[], input = ""): Bitext {
  const { stdout, stderr, status } = run([...TEXTS, "--sentences", "lines", "--to", "json", ...args], {
    input,
  });
  expect([stderr, status]).toEqual(["", 0]);
  return decodeRecord(stdout, "stdout");
}

/** A file of the test's folder. */
function file(name: string, content: string | Uint8Array): string {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
}

function beadsOf({ beads }: Bitext): string[] {
  return beads.map(({ source, target }) => `[${source.join(", ")}]:[${target.join(", ")}]`);
}

const gold = readFileSync(join(FOLDER, "gold/greytide.align"), "utf8").trim().split("\n");

describe("--glossary", () => {
  test.each(["terms.tsv", "terms.tbx", "terms.v2.tbx"])("aligns by the terms of %s", (name) => {
    const path = join(FOLDER, name);
    const { signature, ...bitext } = record(["--glossary", path]);
    expect(beadsOf({ signature, ...bitext })).toEqual(gold);
    const hash = createHash("sha256").update(readFileSync(path)).digest("hex").slice(0, 8);
    expect(signature).toMatch(new RegExp(` sentences=lines glossary ${hash}$`));
  });

  test("changes beads and the signature's end, and nothing without it", () => {
    const { signature, beads } = record([]);
    expect(beadsOf(record([]))).not.toEqual(gold);
    const none = file("none.tsv", "无此词\tno such term\n");
    const other = record(["--glossary", none]);
    expect(other.beads).toEqual(beads);
    expect(other.signature.startsWith(`${signature} glossary `)).toBe(true);
  });

  test("takes several files, whose terms count together", () => {
    const [head = "", ...lines] = readFileSync(TERMS, "utf8").trim().split("\n").slice(1);
    const half = lines.length >> 1;
    const first = file("first.tsv", `${head}\n${lines.slice(0, half).join("\n")}\n`);
    const second = file("second.tsv", lines.slice(half).join("\n"));
    const bitext = record(["--glossary", first, "--glossary", second]);
    expect(beadsOf(bitext)).toEqual(gold);
    expect(bitext.signature).toMatch(/ glossary [0-9a-f]{8} glossary [0-9a-f]{8}$/);
  });

  test("takes a file in another encoding, and says so", () => {
    const utf16 = file("utf16.tsv", Buffer.from(`\uFEFF${readFileSync(TERMS, "utf8")}`, "utf16le"));
    const args = [...TEXTS, "--sentences", "lines", "--to", "json", "--glossary", utf16];
    const { stdout, stderr } = run(args);
    expect(stderr).toBe(`${utf16}: read as UTF-16LE\n`);
    expect(beadsOf(decodeRecord(stdout, "stdout"))).toEqual(gold);
    expect(run([...args, "--quiet"]).stderr).toBe("");
  });

  test("takes standard input", () => {
    expect(beadsOf(record(["--glossary", "-"], readFileSync(TERMS, "utf8")))).toEqual(gold);
  });
});

describe("a glossary that cannot be used", () => {
  test.each([
    [
      "a line with one column",
      "雾汐 greytide\n",
      /^terms:1: a term without its translation; expected .*; put # before a line that is no term$/,
    ],
    ["XML that is broken", "<tbx>\n<text></tbx>", /^terms:2: not well-formed XML; got /],
    [
      "declared entities",
      '<!DOCTYPE tbx [<!ENTITY a "b">]><tbx/>',
      /^terms:1: a DOCTYPE that declares entities; /,
    ],
    ["no term", "# none\n", /^terms: there is no term in the glossary; /],
    ["nothing", "", /^terms: the file is empty$/],
  ])("%s is named in one line, and nothing is written", (_, content, message) => {
    file("terms", content);
    const before = readdirSync(folder).sort();
    const { stdout, stderr, status } = run([...TEXTS, "--glossary", "terms", "-o", "out.json"], {
      cwd: folder,
    });
    expect([stdout, status]).toEqual(["", 2]);
    expect(stderr).toMatch(/^align: [^\n]*\n$/);
    expect(stderr.slice("align: ".length, -1)).toMatch(message);
    expect(readdirSync(folder).sort()).toEqual(before);
  });

  test.each([
    ["is not there", ["--glossary", "missing.tsv"], "missing.tsv: not found"],
    [
      "would be overwritten",
      ["--glossary", "terms.json", "-o", "terms.json"],
      "terms.json: is an input; it would be overwritten; name another output",
    ],
    [
      "is standard input twice",
      ["--glossary", "-", "--glossary", "-"],
      "--glossary: standard input is named twice; got -",
    ],
  ])("one that %s is refused", (_, args, message) => {
    file("terms.json", "雾汐\tgreytide\n");
    const { stderr, status } = run([...TEXTS, ...args], { cwd: folder });
    expect([stderr, status]).toEqual([`align: ${message}\n`, 2]);
  });
});
