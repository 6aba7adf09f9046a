import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { Bitext } from "../../src/record/bitext.js";
import { formats } from "../../src/write/index.js";
import { run } from "./run.js";

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "duiqi-export-"));
  writeFileSync(join(folder, "zh.txt"), "今天下雨，我没带伞。船没有来。\n");
  writeFileSync(
    join(folder, "en.txt"),
    "It is raining today and I have no umbrella. The boat did not come.\n",
  );
  run(["zh.txt", "en.txt", "-o", "pair.json", "--quiet"], { cwd: folder });
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

const exported = (args: readonly string[], more: { input?: string; env?: Record<string, string> } = {}) =>
  run(["export", ...args], { cwd: folder, ...more });
const bytes = (name: string) => readFileSync(join(folder, name));
const write = (name: string, text: string | Uint8Array) => writeFileSync(join(folder, name), text);

describe("align export", () => {
  test("writes in every format what align writes, several at once", () => {
    const ends = [...new Set(formats.map(({ extensions }) => extensions[0]!))];
    const files = (stem: string) => ends.map((end) => `${stem}${end}`);
    const dated = { SOURCE_DATE_EPOCH: "1626163200" };
    const outputs = (names: readonly string[]) => names.flatMap((name) => ["-o", name]);
    const env = { env: dated };
    expect(run(["zh.txt", "en.txt", "--quiet", ...outputs(files("a"))], { cwd: folder, ...env }).status).toBe(
      0,
    );
    const { status, stdout, stderr } = exported(["pair.json", ...outputs(files("b"))], env);
    expect([status, stdout]).toEqual([0, ""]);
    expect(stderr).toBe(
      files("b")
        .map((name) => `${name}: written: 2 pairs, 0 omissions, 0 additions\n`)
        .join(""),
    );
    for (const [index, name] of files("b").entries()) {
      expect([name, bytes(name).equals(bytes(files("a")[index]!))]).toEqual([name, true]);
    }
  });

  test("writes to standard output, from standard input", () => {
    const { status, stdout, stderr } = exported(["-", "--to", "gold"], {
      input: bytes("pair.json").toString(),
    });
    expect([status, stdout, stderr]).toEqual([0, "[0]:[0]\n[1]:[1]\n", ""]);
  });

  test("takes the record's time for the date", () => {
    utimesSync(join(folder, "pair.json"), 0, Date.UTC(2019, 4, 6, 7, 8, 9) / 1000);
    expect(exported(["pair.json", "--to", "tmx"]).stdout).toContain(' creationdate="20190506T070809Z"');
    const input = bytes("pair.json").toString();
    expect(exported(["-", "--to", "tmx"], { input }).stdout).not.toContain("creationdate");
  });

  test("takes one line of many records", () => {
    const line = exported(["pair.json", "--to", "jsonl"]).stdout;
    write("two.jsonl", line + line);
    expect(exported(["-", "--to", "zh"], { input: line }).stdout).toBe("今天下雨，我没带伞。\n船没有来。\n");
    const { status, stdout, stderr } = exported(["two.jsonl", "--to", "zh"]);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(/^align: two\.jsonl:2: more than one record; expected one record; /);
  });

  test("writes confirmed pairs alone, in every format", () => {
    const record = JSON.parse(bytes("pair.json").toString()) as Bitext;
    const [first, ...rest] = record.beads;
    const beads = [
      { ...first, verdict: "confirmed" },
      ...rest.map((bead) => ({ ...bead, verdict: "corrected" })),
    ];
    write("reviewed.json", JSON.stringify({ ...record, beads }));
    const outputs = [...new Set(formats.map(({ extensions }) => `confirmed${extensions[0]}`))];
    const args = ["reviewed.json", "--confirmed", ...outputs.flatMap((name) => ["-o", name])];
    const { status, stderr } = exported(args);
    expect([status, stderr]).toEqual([
      0,
      outputs.map((name) => `${name}: written: 1 pair, 0 omissions, 0 additions\n`).join(""),
    ]);
    expect(bytes("confirmed.zh").toString()).toBe("今天下雨，我没带伞。\n");
    expect(bytes("confirmed.en").toString()).toBe("It is raining today and I have no umbrella.\n");
    expect(bytes("confirmed.tmx").toString().match(/<tu /g)).toHaveLength(1);
    expect(exported(["confirmed.json", "--to", "gold"]).stdout).toBe("[0]:[0]\n");
    for (const name of ["confirmed.html", "confirmed.xlf"])
      expect(bytes(name).toString()).not.toContain("船");
  });

  test.each<[string, string[], string]>([
    ["no record", [], "missing required argument 'record'; see align --help"],
    ["a record that is not there", ["none.json", "--to", "tmx"], "none.json: not found"],
    ["no output", ["pair.json"], "pair.json: nothing to write; expected -o FILE, or --to json, "],
    ["an unknown format", ["pair.json", "--to", "xls"], "--to: unknown format; expected json, "],
    ["an unknown extension", ["pair.json", "-o", "a.xls"], "a.xls: the extension tells no format; name one"],
    [
      "to overwrite it",
      ["pair.json", "-o", "./pair.json"],
      "./pair.json: is an input; it would be overwritten",
    ],
    ["an output twice", ["pair.json", "-o", "x.md", "-o", "x.md"], "x.md: is given twice as an output"],
    ["text", ["zh.txt", "--to", "md"], "zh.txt: not JSON ("],
    [
      "confirmed pairs of a record without any",
      ["pair.json", "--confirmed", "-o", "none.tmx"],
      "pair.json: no confirmed pair; expected a record that was reviewed, for --confirmed; confirm pairs with align review",
    ],
    [
      "what is no text",
      ["bytes.json", "--to", "md"],
      "bytes.json: not valid UTF-8; expected a record saved as .json",
    ],
    [
      "another JSON",
      ["other.json", "--to", "md"],
      'other.json: not a record: format; expected "duiqi/bitext"; got ',
    ],
    ["a record cut off", ["cut.json", "--to", "md"], "cut.json:"],
  ])("refuses %s, and writes nothing", (_, args, message) => {
    write("bytes.json", Uint8Array.of(0x7b, 0xff, 0xfe));
    write("other.json", "{}");
    write("cut.json", bytes("pair.json").subarray(0, 700));
    const before = readdirSync(folder);
    const { status, stdout, stderr } = exported(args);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr.startsWith(`align: ${message}`) ? message : stderr).toBe(message);
    expect(stderr.trimEnd()).not.toContain("\n");
    expect(readdirSync(folder)).toEqual(before);
  });
});
