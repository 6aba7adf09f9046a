import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { Bitext } from "../../src/record/bitext.js";
import { correctionOf } from "../../src/review/actions/index.js";
import { reviewOf } from "../../src/review/from-record.js";
import { journalLine } from "../../src/review/journal.js";
import { run } from "./run.js";

let folder: string;

const CHINESE = "今天下雨，我没带伞。船没有来。我们走回家去了。\n";
const ENGLISH = "It is raining today and I have no umbrella. The boat did not come. We walked home.\n";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "duiqi-compare-"));
  write("zh.txt", CHINESE);
  write("en.txt", ENGLISH);
  align("zh.txt", "en.txt", "-o", "a.json");
  align("en.txt", "zh.txt", "-o", "back.json");
  write("b.json", JSON.stringify(confirmed(JSON.parse(read("a.json")))));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
const read = (name: string) => readFileSync(join(folder, name), "utf8");
const align = (...args: string[]) => run([...args, "--quiet"], { cwd: folder });
const compare = (args: readonly string[], input = "") => run(["compare", ...args], { cwd: folder, input });

/** The record with its first two pairs made one, and that confirmed. */
function confirmed(record: Bitext): Bitext {
  const [first, second, ...rest] = record.beads;
  const both = (side: "source" | "target") => [...first![side], ...second![side]];
  const merged = {
    source: both("source"),
    target: both("target"),
    confidence: 1,
    verdict: "confirmed" as const,
  };
  const beads = [merged, ...rest];
  return { ...record, beads, summary: { ...record.summary, beads: beads.length } };
}

describe("align compare", () => {
  test("shows what differs, and exits with 0", () => {
    const { status, stdout, stderr } = compare(["a.json", "b.json"]);
    expect([status, stderr]).toEqual([0, ""]);
    expect(stdout).toContain("\n1 difference: 1 merged or split\n");
    expect(stdout).toMatch(/^ {2}B {2}confirmed {2}1:1 今天下雨，我没带伞。船没有来。 +│ 1:1 It is raining/m);
  });

  test("gives it as JSON, from standard input too", () => {
    const { status, stdout } = compare(["-", "b.json", "--to", "json"], read("a.json"));
    expect(status).toBe(0);
    const { format, a, summary, differences } = JSON.parse(stdout);
    expect([format, a.path]).toEqual(["duiqi/compare", "-"]);
    expect(summary.agreement.lax.f1).toBe(1);
    expect(differences).toHaveLength(1);
  });

  test("writes it to a file, in the form that its name tells", () => {
    expect(compare(["a.json", "b.json", "-o", "out.json"])).toMatchObject({
      status: 0,
      stdout: "",
      stderr: "",
    });
    expect(JSON.parse(read("out.json")).format).toBe("duiqi/compare");
    compare(["a.json", "b.json", "-o", "out.txt"]);
    expect(read("out.txt")).toBe(compare(["a.json", "b.json"]).stdout);
  });

  test("turns a record round that was aligned from the other language", () => {
    expect(compare(["a.json", "back.json"]).stdout).toContain("en.txt → zh.txt, shown the other way round\n");
  });

  test("takes the same texts by whatever names, and segmented otherwise", () => {
    write("copy.zh.txt", `\uFEFF${CHINESE.replace("船", "\n船")}`);
    align("copy.zh.txt", "en.txt", "-o", "copy.json");
    expect(compare(["a.json", "copy.json"]).stdout).toContain("✔ no differences");
    align("zh.txt", "en.txt", "-o", "lines.json", "--sentences", "lines");
    expect(compare(["a.json", "lines.json"]).stdout).toContain("1 difference: 1 merged or split\n");
  });

  test("compares what a review made of a record that is not saved in it yet", () => {
    write("open.json", read("a.json"));
    const review = reviewOf(JSON.parse(read("a.json")), "open.json");
    const action = { do: "mark", rows: { start: 0, end: 2 }, verdict: "confirmed" } as const;
    const { change } = correctionOf(review, action);
    const record = createHash("sha256").update(read("open.json")).digest("hex");
    const head = { format: "duiqi/review", version: 1, record } as const;
    write("open.json.review.jsonl", journalLine(head) + journalLine({ action, change, suggested: [] }));
    const { status, stdout, stderr } = compare(["a.json", "open.json"]);
    expect([status, stderr]).toEqual([0, "open.json: with 1 correction not saved in it yet\n"]);
    expect(stdout).toContain("0 in A alone, 2 in B alone, 0 that differ\n");
    expect(compare(["a.json", "open.json", "--quiet"]).stderr).toBe("");
    const exported = run(["export", "open.json", "--confirmed", "--to", "zh", "--quiet"], { cwd: folder });
    expect(exported.stdout.split("\n")).toHaveLength(3);
  });

  test.each<[string, string[], RegExp]>([
    ["one record", ["a.json"], /^align: missing required argument 'b'; see align --help$/],
    ["a record that is not there", ["a.json", "none.json"], /^align: none\.json: not found$/],
    ["what is no record", ["a.json", "zh.txt"], /^align: zh\.txt: not JSON \(/],
    ["standard input twice", ["-", "-"], /^align: -: both records cannot come from standard input$/],
    [
      "an unknown format",
      ["a.json", "b.json", "--to", "xml"],
      /^align: --to: unknown format; expected json; got xml$/,
    ],
    ["to overwrite a record", ["a.json", "b.json", "-o", "b.json"], /^align: b\.json: is an input; /],
    [
      "records of other texts",
      ["a.json", "other.json"],
      /^align: other\.json: a record of another text; expected the text of zh\.txt; got that of other\.zh\.txt; /,
    ],
  ])("refuses %s, and writes nothing", (_, args, message) => {
    write("other.zh.txt", "今天没有下雨。我们走路回家。\n");
    align("other.zh.txt", "en.txt", "-o", "other.json");
    const before = readdirSync(folder).map((name) => [name, read(name)]);
    const { status, stdout, stderr } = compare(args);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr.trimEnd()).toMatch(message);
    expect(readdirSync(folder).map((name) => [name, read(name)])).toEqual(before);
  });
});
