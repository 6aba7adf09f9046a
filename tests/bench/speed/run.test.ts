import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "@jest/globals";
import { cpuSecondsIn, peakIn, run } from "../../../bench/speed/run.js";

const folder = mkdtempSync(join(tmpdir(), "duiqi-run-"));
afterAll(() => rmSync(folder, { recursive: true }));

function node(script: string) {
  return { command: process.execPath, args: ["-e", script], output: join(folder, "output") };
}

describe("run", () => {
  test("keeps what a program writes, and how long it took", async () => {
    const { seconds } = await run(node("setTimeout(() => console.log('done'), 200)"), folder);
    expect(readFileSync(join(folder, "output"), "utf8")).toBe("done\n");
    expect(seconds).toBeGreaterThanOrEqual(0.2);
  });

  (existsSync("/proc/self/status") ? test : test.skip)(
    "sees what memory it held, and that it worked",
    async () => {
      const hold = "const held = Buffer.alloc(2e8, 1); setTimeout(() => held.length, 200)";
      const { peakMegabytes, cpuSeconds } = await run(node(hold), folder);
      expect(cpuSeconds).toBeGreaterThan(0);
      expect(peakMegabytes).toBeGreaterThan(200);
      expect(peakMegabytes).toBeLessThan(400);
    },
  );

  test("throws what a program that fails says", async () => {
    await expect(run(node("console.error('no such file'); process.exit(2)"), folder)).rejects.toThrow(
      /ended with 2: no such file$/,
    );
  });

  test("throws for a program that is not there", async () => {
    const missing = { command: join(folder, "missing"), args: [], output: join(folder, "output") };
    await expect(run(missing, folder)).rejects.toThrow("ENOENT");
  });
});

describe("peakIn", () => {
  test("reads the line of the peak, in units of 1024 bytes", () => {
    expect(peakIn("VmPeak:\t 9000 kB\nVmHWM:\t    2000 kB\nVmRSS:\t 1000 kB\n")).toBe(2.048);
  });

  test("is nothing where there is none: a process that has ended holds no memory", () => {
    expect(peakIn("Name:\tnode\nState:\tZ (zombie)\n")).toBeUndefined();
  });
});

test("cpuSecondsIn adds the hundredths in user and in system mode, whatever the program is called", () => {
  const stat = "42 (a ) b) S 1 42 42 0 -1 4194304 100 0 0 0 250 30 0 0 20 0 7 0 100 1000 10";
  expect(cpuSecondsIn(stat)).toBe(2.8);
});
