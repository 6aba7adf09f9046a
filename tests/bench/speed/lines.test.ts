import { expect, test } from "@jest/globals";
import { linesOf } from "../../../bench/speed/lines.js";

test("a line names part, figure and signature; the last say where it was measured", () => {
  const result = { sentences: [4800, 6535], oneJob: { seconds: 1.5, runs: 5 }, gain: 1.8 };
  const measured = { signature: "duiqi 1", machine: "2 × X", load: [0, 1.2] as const, result };
  expect(linesOf("batch", measured)).toEqual([
    "batch\tsentences.0\t4800\tduiqi 1",
    "batch\tsentences.1\t6535\tduiqi 1",
    "batch\toneJob.seconds\t1.5\tduiqi 1",
    "batch\toneJob.runs\t5\tduiqi 1",
    "batch\tgain\t1.8\tduiqi 1",
    "batch\tmachine\t2 × X",
    "batch\tload\t0 1.2",
  ]);
});
