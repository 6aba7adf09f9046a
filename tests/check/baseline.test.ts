import { describe, expect, test } from "@jest/globals";
import { applyBaseline, type Baseline, baselineOf, EMPTY_BASELINE } from "../../src/check/baseline.js";
import { decodeBaseline } from "../../src/check/decode-baseline.js";
import type { CheckedPair } from "../../src/record/check.js";
import { encodeForDiff } from "../../src/record/json.js";
import { finding, pairOf, passage } from "./invented-findings.js";

const name = (path: string) => path;
const isThere = () => true;
const print = (digit: string) => digit.repeat(24);
const one = finding({ fingerprint: print("1"), place: passage(5, 1, 9, "此外，\n另有一句。") });
const two = finding({ fingerprint: print("2"), side: "target", rule: "added-sentence" });

function of(...pairs: readonly CheckedPair[]): Baseline {
  return baselineOf(pairs, EMPTY_BASELINE, name, isThere);
}

function encoded(baseline: Baseline): string {
  return [...encodeForDiff(baseline)].join("");
}

describe("baselineOf", () => {
  test("has what was found, in one order, a finding a line", () => {
    const baseline = of(pairOf("b", two, one), pairOf("a", one));
    expect(encoded(baseline).split("\n")).toEqual([
      "{",
      '  "format": "duiqi/baseline",',
      '  "version": 1,',
      '  "findings": [',
      `    {"source":"zh/a.md","target":"en/a.md","side":"source","rule":"omitted-sentence","fingerprint":"${print("1")}","text":"此外， 另有一句。"},`,
      `    {"source":"zh/b.md","target":"en/b.md","side":"source","rule":"omitted-sentence","fingerprint":"${print("1")}","text":"此外， 另有一句。"},`,
      `    {"source":"zh/b.md","target":"en/b.md","side":"target","rule":"added-sentence","fingerprint":"${print("2")}","text":"text"}`,
      "  ]",
      "}",
      "",
    ]);
    expect(decodeBaseline(encoded(baseline), "a.json")).toEqual(baseline);
  });

  test("has what is set aside as known or unchanged, but not what is ignored", () => {
    const pair: CheckedPair = {
      ...pairOf("a"),
      setAside: [
        { finding: one, by: "baseline" },
        { finding: two, by: "unchanged" },
        { finding: finding({ fingerprint: print("3") }), by: "ignored" },
      ],
    };
    expect(of(pair).findings.map(({ fingerprint }) => fingerprint)).toEqual([print("1"), print("2")]);
  });

  test("keeps what it had of pairs that were not checked or failed, while their files are there", () => {
    const previous = of(pairOf("a", one), pairOf("b", one), pairOf("c", one), pairOf("d", one));
    const failed: CheckedPair = { ...pairOf("d"), failure: "zh/d.md: not valid UTF-8" };
    const update = baselineOf([pairOf("a", two), failed], previous, name, (path) => path !== "en/c.md");
    expect(update.findings.map(({ source, rule }) => [source, rule])).toEqual([
      ["zh/a.md", "added-sentence"],
      ["zh/b.md", "omitted-sentence"],
      ["zh/d.md", "omitted-sentence"],
    ]);
  });

  test("names the file that has no partner", () => {
    const missing = finding({ rule: "missing-file", fingerprint: print("4"), place: passage(1, 1, 1, "") });
    const pair: CheckedPair = { source: { path: "zh/a.md" }, findings: [missing], setAside: [] };
    const baseline = of(pair);
    expect(baseline.findings).toEqual([
      { source: "zh/a.md", side: "source", rule: "missing-file", fingerprint: print("4"), text: "" },
    ]);
    expect(applyBaseline([pair], baseline, name).pairs[0]!.findings).toEqual([]);
    // Once there is one, that is no longer found.
    expect(applyBaseline([pairOf("a")], baseline, name).stale).toEqual(baseline.findings);
    expect(baselineOf([pairOf("a")], baseline, name, isThere)).toEqual(EMPTY_BASELINE);
  });
});

describe("applyBaseline", () => {
  test("sets aside what is known of the same files", () => {
    const baseline = of(pairOf("a", one));
    const { pairs, stale } = applyBaseline([pairOf("a", one, two), pairOf("b", one)], baseline, name);
    expect(pairs.map(({ findings }) => findings)).toEqual([[two], [one]]);
    expect(pairs[0]!.setAside).toEqual([{ finding: one, by: "baseline" }]);
    expect(stale).toEqual([]);
  });

  test("knows as many of a kind as it has", () => {
    const { pairs } = applyBaseline([pairOf("a", one, one, one)], of(pairOf("a", one, one)), name);
    expect(pairs[0]!.findings).toEqual([one]);
  });

  test("says what it has of checked pairs that is no longer found", () => {
    const baseline = of(pairOf("a", one, two), pairOf("b", one), pairOf("c", one));
    const failed: CheckedPair = { ...pairOf("c"), failure: "zh/c.md: not valid UTF-8" };
    const { stale } = applyBaseline([pairOf("a", two), failed], baseline, name);
    expect(stale).toEqual(of(pairOf("a", one)).findings);
  });

  test("lets nothing count of which its baseline was made", () => {
    const found = [pairOf("a", one, one, two), pairOf("b", two)];
    const { pairs, stale } = applyBaseline(found, of(...found), name);
    expect(pairs.flatMap(({ findings }) => findings)).toEqual([]);
    expect(stale).toEqual([]);
  });
});

describe("decodeBaseline", () => {
  test.each([
    ["{\n<<<<<<< HEAD\n}", /^b\.json:2: not JSON .*; expected a baseline/],
    ["[]", /not a baseline: the whole; expected an object; got \[\]; mend it/],
    ['{"format":"duiqi/bitext"}', /not a baseline: format; expected "duiqi\/baseline"; got "duiqi\/bitext"/],
    [
      '{"format":"duiqi/baseline","version":2}',
      /version; expected 1; got 2; it was saved by another version/,
    ],
    [
      '{"format":"duiqi/baseline","version":1,"findings":[{"side":"left"}]}',
      /findings\[0\]\.side; expected "source" or "target"; got "left"/,
    ],
    [
      encoded(of(pairOf("a", one))).replace("omitted-sentence", "omited-sentence"),
      /findings\[0\]\.rule; expected "omitted-paragraph" or /,
    ],
  ])("refuses %j", (json, message) => {
    expect(() => decodeBaseline(json, "b.json")).toThrow(message);
  });
});
