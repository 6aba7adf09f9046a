import { describe, expect, test } from "@jest/globals";
import { invert } from "../../scripts/lexicon/invert.js";

const headwords = new Set(["放弃", "遗弃", "头巾", "包"]);
const even = () => 1;

describe("invert", () => {
  test("gives each headword the stems that it translates, and no other word", () => {
    const inverted = invert(
      [
        { stem: "abandon", items: ["放弃", "遗弃", "抛"] },
        { stem: "desert", items: ["遗弃"] },
      ],
      headwords,
      even,
    );
    expect([...inverted.keys()].sort()).toEqual(["放弃", "遗弃"].sort());
    expect([...inverted.get("放弃")!.keys()]).toEqual(["abandon"]);
    expect([...inverted.get("遗弃")!.keys()]).toEqual(["abandon", "desert"]);
  });

  test("weighs an item less the later it stands", () => {
    const inverted = invert([{ stem: "abandon", items: ["放弃", "遗弃"] }], headwords, even);
    expect(inverted.get("放弃")!.get("abandon")).toBe(1);
    expect(inverted.get("遗弃")!.get("abandon")).toBeCloseTo(1 / 1.15);
  });

  test("lets the headwords of an item share its weight, and adds up what a stem has", () => {
    const inverted = invert(
      [
        { stem: "wrap", items: ["用头巾包"] },
        { stem: "wrap", items: ["包"] },
      ],
      headwords,
      even,
    );
    expect(inverted.get("头巾")!.get("wrap")).toBe(0.5);
    expect(inverted.get("包")!.get("wrap")).toBe(1.5);
  });

  test("weighs a rare stem less than a common one, but not in proportion", () => {
    const probability = (stem: string) => (stem === "abandon" ? 1e-4 : 1e-8);
    const entries = ["abandon", "relinquish"].map((stem) => ({ stem, items: ["放弃"] }));
    const glosses = invert(entries, headwords, probability).get("放弃")!;
    expect(glosses.get("abandon")! / glosses.get("relinquish")!).toBeCloseTo(10);
  });
});
