import { describe, expect, test } from "@jest/globals";
import { linesOf } from "../../bench/lines.js";

const NOW = {
  name: "small",
  signature: "duiqi 2",

  result: { beads: 12, strictF1: 0.91234, laxF1: 1, "f1 1-2": 0.5 },
};

describe("linesOf", () => {
  test("gives set, figure, value, change and signature of each figure", () => {
    const result = { beads: 10, strictF1: 0.95, laxF1: 1 };
    expect(linesOf(NOW, { signature: "duiqi 1", result })).toEqual([
      "small\tbeads\t12\t+2\tduiqi 2",
      "small\tstrictF1\t0.9123\t-0.0377\tduiqi 2",
      "small\tlaxF1\t1\t=\tduiqi 2",
      "small\tf1 1-2\t0.5000\tnew\tduiqi 2",
      "small\tcomparedWith\tduiqi 1",
    ]);
  });

  test("does not call a change what does not show", () => {
    const result = { ...NOW.result, strictF1: 0.912341 };
    expect(linesOf(NOW, { signature: "duiqi 1", result })[1]).toContain("\t=\t");
  });

  test("says when there is nothing to compare with", () => {
    const lines = linesOf(NOW, undefined);
    expect(lines[0]).toBe("small\tbeads\t12\tnew\tduiqi 2");
    expect(lines.at(-1)).toBe("small\tcomparedWith\tnothing committed");
  });
});
