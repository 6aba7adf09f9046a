import { spawnSync } from "node:child_process";
import { expect, test } from "@jest/globals";

const MODULE = new URL("../../dist/cli/engine.js", import.meta.url).href;

/** V8 has a line of its own for a setting that it does not know. */
function said(version: string): string {
  const script = `Object.defineProperty(process.versions, "v8", { value: "${version}" });
    const { tuneEngine } = await import("${MODULE}");
    tuneEngine();`;
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--input-type=module", "--eval", script], {
    encoding: "utf8",
  });
  return `${status} ${stdout}${stderr}`.trim();
}

test("V8 is told nothing that it does not know", () => {
  expect(said(process.versions.v8)).toBe("0");
  expect(said("99.0")).toBe("0");
});

test("only a V8 that has the setting is told", () => {
  const has = process.versions.v8.startsWith("11.");
  expect(said("11.0") === "0").toBe(has);
});
