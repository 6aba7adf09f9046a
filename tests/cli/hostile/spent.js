import { writeSync } from "node:fs";

// Loaded before the program under test: says at its end how much memory it has taken, in kilobytes, and how much of
// the processors' time, in milliseconds.
process.on("exit", () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  writeSync(2, `\npeak ${maxRSS} ${Math.round((userCPUTime + systemCPUTime) / 1000)}\n`);
});
