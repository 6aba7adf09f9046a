import { describe, expect, test } from "@jest/globals";
import type { AlignedText } from "../../scripts/train/align-text.js";
import { tableOf } from "../../scripts/train/table.js";
import { ABSURD, INVENTED } from "./invented.js";

describe("tableOf", () => {
  test("has two lines for each document and each set, with the bench's figures and the likelihood", () => {
    const document = INVENTED;
    const right: AlignedText = {
      document,
      proposed: document.beads.map((bead) => ({ ...bead, confidence: 1 })),
      logLikelihood: -4,
    };
    const wrong: AlignedText = {
      document,
      proposed: ABSURD.beads.map((bead) => ({ ...bead, confidence: 0.5 })),
      logLikelihood: -12,
    };
    const good = { complete: [right], cut: [right, right] };
    const bad = { complete: [wrong], cut: [right, wrong] };
    const lines = tableOf([
      { name: "novels/1", leftOut: bad, inSample: good },
      { name: "novels/2", leftOut: good, inSample: good },
    ]).split("\n");
    expect(new Set(lines.map((line) => line.length)).size).toBe(1);
    const cells = lines.map((line) => line.trim().replace(/[\s|]+/g, " "));
    expect(cells[2]).toBe("novels/1 left out 0.2609 12 -1.5000 0.300 0.5641 0.5714 0.4000 -1.0000 0.196");
    expect(cells[3]).toBe("in sample 1.0000 0 -0.5000 0.000 1.0000 1.0000 1.0000 -0.5000 0.000");
    expect(cells[6]).toMatch(/^novels left out 0\.5641 12 -1\.0000 /);
    expect(lines).toHaveLength(8);
  });
});
