import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "@jest/globals";
import { writeManifest } from "../../../bench/speed/pair-files.js";

const folder = mkdtempSync(join(tmpdir(), "duiqi-pairs-"));
afterAll(() => rmSync(folder, { recursive: true }));

test("a manifest names source, target and id of each pair, whose files have a sentence a line", () => {
  const manifest = writeManifest(folder, [
    { id: "01", source: ["一。", "二。"], target: ["One."], beads: [] },
    { id: "02", source: ["三。"], target: ["Three."], beads: [] },
  ]);
  const rows = readFileSync(manifest, "utf8").trimEnd().split("\n");
  const [source, target, id] = rows[0]!.split("\t");
  expect([rows.length, id]).toEqual([2, "01"]);
  expect(readFileSync(source!, "utf8")).toBe("一。\n二。\n");
  expect(readFileSync(target!, "utf8")).toBe("One.\n");
});
