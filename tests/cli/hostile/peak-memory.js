import { writeSync } from "node:fs";

// Loaded before the program under test: says at its end how much memory it has taken, in kilobytes.
process.on("exit", () => writeSync(2, `\npeak ${process.resourceUsage().maxRSS}\n`));
