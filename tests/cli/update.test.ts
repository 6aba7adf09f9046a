import { createHash } from "node:crypto";
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import type { Bitext } from "../../src/record/bitext.js";
import { encodeRecord } from "../../src/record/json.js";
import { isPair } from "../../src/record/pairs.js";
import { correctionOf } from "../../src/review/actions/index.js";
import { reviewOf } from "../../src/review/from-record.js";
import { journalLine } from "../../src/review/journal.js";
import { run } from "./run.js";

const CHINESE = ["今天下雨，我没带伞。", "船没有来。", "我们在码头等了三个小时。", "后来灯塔的灯亮了。"];
const ENGLISH = [
  "It is raining today and I have no umbrella.",
  "The boat did not come.",
  "We waited at the pier for three hours.",
  "Later the light of the lighthouse came on.",
];
const NEW_CHINESE = "邮递员把信放在了门口。";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "duiqi-update-"));
  save("zh.txt", CHINESE);
  save("en.txt", ENGLISH);
  expect(align("-o", "pair.json").status).toBe(0);
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

const save = (name: string, lines: readonly string[]) =>
  writeFileSync(join(folder, name), lines.join("\n\n"));
const bytes = (name: string) => readFileSync(join(folder, name), "utf8");
const record = (name = "pair.json"): Bitext => JSON.parse(bytes(name)) as Bitext;
const align = (...args: readonly string[]) => run(["zh.txt", "en.txt", ...args], { cwd: folder });
const update = (...args: readonly string[]) => align("--update", "pair.json", ...args);

/** The record with all of its pairs confirmed. */
function confirmAll(): void {
  const before = record();
  const beads = before.beads.map((bead) => {
    return isPair(bead) ? { ...bead, confidence: 1, verdict: "confirmed" as const } : bead;
  });
  writeFileSync(join(folder, "pair.json"), [...encodeRecord({ ...before, beads })].join(""));
}

describe("align SOURCE TARGET --update RECORD", () => {
  test("writes the record of unchanged texts as it is", () => {
    confirmAll();
    const before = bytes("pair.json");
    const { status, stdout, stderr } = update("-o", "pair.json");
    expect([status, stdout]).toEqual([0, ""]);
    expect(stderr).toContain("pair.json: 4 of 4 confirmed beads kept, 0 regions aligned again, 0 new gaps\n");
    expect(bytes("pair.json")).toBe(before);
    expect(readdirSync(folder).sort()).toEqual(["en.txt", "pair.json", "zh.txt"]);
  });

  test("keeps what is still there, aligns the rest, and marks new gaps", () => {
    confirmAll();
    save("zh.txt", [CHINESE[0]!, NEW_CHINESE, "船昨天没有来。", ...CHINESE.slice(2)]);
    const { status, stderr } = update("-o", "pair.json");
    expect(status).toBe(0);
    expect(stderr).toBe(
      "pair.json: written: 4 pairs, 1 omission, 0 additions\n" +
        "pair.json: 3 of 4 confirmed beads kept, 1 region aligned again, 1 new gap\n",
    );
    const after = record();
    expect(after.beads.map(({ source, target, verdict }) => [source, target, verdict])).toEqual([
      [[0], [0], "confirmed"],
      [[1], [], undefined],
      [[2], [1], undefined],
      [[3], [2], "confirmed"],
      [[4], [3], "confirmed"],
    ]);
    expect(after.beads[1]).toMatchObject({ isNew: true });
    expect(after.gaps).toMatchObject([{ text: NEW_CHINESE, isNew: true }]);
    // What is known at the next update is not new.
    save("en.txt", [...ENGLISH, "That was all."]);
    expect(update("-o", "pair.json").stderr).toContain(
      "3 of 3 confirmed beads kept, 1 region aligned again, 1 new gap",
    );
    expect(record().gaps.map(({ side, isNew }) => [side, isNew])).toEqual([
      ["source", undefined],
      ["target", true],
    ]);
  });

  test("reports new gaps, and leaves the record alone unless it is named as an output", () => {
    const before = bytes("pair.json");
    save("zh.txt", [CHINESE[0]!, NEW_CHINESE, ...CHINESE.slice(1)]);
    const { status, stdout, stderr } = update();
    expect(status).toBe(0);
    expect(stdout).toMatch(/zh\.txt:3:1 {2}error {2}paragraph omitted {2}\d+% {2}new\n/);
    expect(stderr).toBe("pair.json: 4 of 4 beads kept, 1 region aligned again, 1 new gap\n");
    expect(update("--quiet").stderr).toBe("");
    expect(bytes("pair.json")).toBe(before);
  });

  test("writes other formats of the updated record, too", () => {
    save("en.txt", [...ENGLISH, "That was all."]);
    expect(update("-o", "pair.json", "-o", "pair.tmx", "--quiet").status).toBe(0);
    expect(bytes("pair.tmx").match(/<tu\b/g)).toHaveLength(4);
    expect(record().gaps).toMatchObject([{ kind: "addition", isNew: true }]);
  });

  test("reads the record from standard input", () => {
    const args = ["zh.txt", "en.txt", "--update", "-", "--to", "json", "--quiet"];
    const { status, stdout } = run(args, { cwd: folder, input: bytes("pair.json") });
    expect([status, stdout]).toEqual([0, bytes("pair.json")]);
  });

  test.each<[string, () => { status: number | null; stderr: string }, string]>([
    [
      "a record of the other direction",
      () => run(["en.txt", "zh.txt", "--update", "pair.json"], { cwd: folder }),
      "align: pair.json: a record of the other direction; expected en to zh-Hans; got zh-Hans to en; name the texts in the other order\n",
    ],
    [
      "a record whose sentences were found otherwise",
      () => update("--sentences", "lines"),
      "align: pair.json: a record whose sentences were found otherwise; expected --sentences lines; got --sentences auto; add --sentences auto\n",
    ],
    [
      "a record of other texts",
      () => {
        save("zh.txt", [NEW_CHINESE]);
        save("en.txt", ["The postman left the letter at the door."]);
        return update("-o", "pair.json");
      },
      "align: pair.json: a record of other texts; expected one that has a sentence in common with zh.txt or en.txt; got one that has none; leave out --update to align them anew\n",
    ],
    ["no record", () => align("--update", "zh.txt"), "align: zh.txt: not JSON ("],
    [
      "a record that is not there",
      () => align("--update", "none.json", "-o", "none.json"),
      "align: none.json: not found",
    ],
    [
      "a record that would become something else",
      () => {
        symlinkSync("pair.json", join(folder, "link.tsv"));
        return update("-o", "link.tsv");
      },
      "align: link.tsv: is an input; it would be overwritten; name another output\n",
    ],
    [
      "a text that would be overwritten",
      () => update("-o", "zh.txt", "--to", "json"),
      "align: zh.txt: is an input; it would be overwritten; name another output\n",
    ],
    [
      "two inputs from standard input",
      () => run(["-", "en.txt", "--update", "-"], { cwd: folder }),
      "align: --update: standard input is named twice; got -\n",
    ],
  ])("refuses %s", (_, refused, message) => {
    const before = bytes("pair.json");
    const { status, stderr } = refused();
    expect(status).toBe(2);
    expect(stderr).toContain(message);
    expect(stderr.trim().split("\n")).toHaveLength(1);
    expect(bytes("pair.json")).toBe(before);
  });
});

describe("a record with the journal of a review beside it", () => {
  beforeEach(() => {
    const review = reviewOf(record(), "pair.json");
    const action = { do: "mark", rows: { start: 0, end: 2 }, verdict: "confirmed" } as const;
    const { change } = correctionOf(review, action);
    const sha256 = createHash("sha256").update(bytes("pair.json")).digest("hex");
    const head = { format: "duiqi/review", version: 1, record: sha256 } as const;
    const lines = [head, { action, change, suggested: [] }].map(journalLine);
    writeFileSync(join(folder, "pair.json.review.jsonl"), lines.join(""));
    save("zh.txt", [...CHINESE.slice(0, 2), NEW_CHINESE, ...CHINESE.slice(2)]);
  });

  const journal = () => existsSync(join(folder, "pair.json.review.jsonl"));

  test("has its corrections in the update, which takes the journal's place", () => {
    const { status, stderr } = update("-o", "pair.json");
    expect(status).toBe(0);
    expect(stderr).toContain("pair.json: with 1 correction not saved in it yet\n");
    expect(stderr).toContain("pair.json: 2 of 2 confirmed beads kept, 1 region aligned again, 1 new gap\n");
    expect(record().beads.slice(0, 2)).toMatchObject([{ verdict: "confirmed" }, { verdict: "confirmed" }]);
    expect(journal()).toBe(false);
    expect(readdirSync(folder).sort()).toEqual(["en.txt", "pair.json", "zh.txt"]);
    expect(run(["export", "pair.json", "--to", "tsv"], { cwd: folder }).status).toBe(0);
  });

  test("keeps the journal if the update is written elsewhere, or not at all", () => {
    const before = bytes("pair.json");
    expect(update("-o", "other.json").status).toBe(0);
    expect(record("other.json").beads[0]).toMatchObject({ verdict: "confirmed" });
    expect([journal(), bytes("pair.json")]).toEqual([true, before]);
    save("zh.txt", [NEW_CHINESE]);
    save("en.txt", ["The postman left the letter at the door."]);
    expect(update("-o", "pair.json").status).toBe(2);
    expect([journal(), bytes("pair.json")]).toEqual([true, before]);
  });

  test("is not written while somebody reviews it", () => {
    const before = bytes("pair.json");
    const holder = { id: "somebody", pid: process.pid, host: hostname(), user: "ann" };
    writeFileSync(join(folder, "pair.json.review.lock"), JSON.stringify(holder));
    const { status, stderr } = update("-o", "pair.json");
    expect(status).toBe(2);
    expect(stderr).toMatch(/^align: pair\.json: process \d+ of ann on .* reviews this record; /);
    expect([journal(), bytes("pair.json")]).toEqual([true, before]);
    expect(update().status).toBe(0);
  });
});
