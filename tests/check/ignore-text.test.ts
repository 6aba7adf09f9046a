import { describe, expect, test } from "@jest/globals";
import { applyIgnoreText } from "../../src/check/ignore-text.js";
import { finding, pairOf, passage } from "./invented-findings.js";

describe("applyIgnoreText", () => {
  test("sets aside what is flagged of such text, and says by what", () => {
    const [toc, other] = ["（本报记者）", "此外，"].map((text) => finding({ place: passage(5, 1, 9, text) }));
    const pair = applyIgnoreText(pairOf("a", toc!, other!), [/记者$/u, /^（.*）$/u]);
    expect(pair.findings).toEqual([other]);
    expect(pair.setAside).toEqual([{ finding: toc, by: "ignored", reason: "matches /^（.*）$/" }]);
  });

  test("leaves missing files alone, of which no text is flagged", () => {
    const missing = finding({ rule: "missing-file", place: passage(1, 1, 1, "") });
    expect(applyIgnoreText(pairOf("a", missing), [/^.*$/u]).findings).toEqual([missing]);
  });
});
