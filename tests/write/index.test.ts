import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { InputFailure } from "../../src/failure.js";
import {
  type Format,
  formatExtensions,
  formatNamed,
  formatNames,
  formatOf,
  formats,
  hasExtension,
} from "../../src/write/index.js";
import { small } from "../record/small.js";
import { contentOf } from "./content-of.js";
import { withoutPageAssets } from "./html/page-text.js";

/** Formats that are no text; they have tests of their own. */
const ARCHIVES = ["xlsx", "docx"];

describe("formats", () => {
  test.each(formats.map((format) => [format.name, format] as const))(
    "%s is found by name and extension",
    (name, format) => {
      expect(formatNamed(name.toUpperCase())).toBe(format);
      for (const extension of format.extensions) {
        const first = formats.find(({ extensions }) => extensions.includes(extension));
        expect(formatOf(`a/B${extension.toUpperCase()}`)).toBe(first);
        expect(hasExtension(`a/B${extension.toUpperCase()}`, format)).toBe(true);
      }
    },
  );

  const options = { version: "0.1.0", date: new Date("2021-07-13T08:00:00Z") };

  test.each(formats.filter(({ name }) => !ARCHIVES.includes(name)))(
    "$name is the golden file",
    async ({ name, write }) => {
      const golden = readFileSync(`fixtures/golden/small.${name}`, "utf8");
      const text = (await contentOf(write(small, options))).toString("utf8");
      expect(withoutPageAssets(text)).toBe(golden);
    },
  );

  test.each(ARCHIVES)("%s is a ZIP archive", async (name) => {
    const content = await contentOf(formatNamed(name).write(small, options));
    expect(content.subarray(0, 4).toString("latin1")).toBe("PK\x03\x04");
  });

  test("none loads a library before it is written", () => {
    const packages = [...importedFrom("src/write/index.ts")].filter((name) => !name.startsWith("."));
    expect(packages).toEqual([]);
  });

  test("an extension that tells nothing gives none", () => {
    expect(formatOf("a.json.txt")).toBeUndefined();
    expect(formatOf("tmx")).toBeUndefined();
  });

  test("an unknown name is a failure that lists the known", () => {
    expect(() => formatNamed("xls", "--to")).toThrow(
      new InputFailure(`--to: unknown format; expected ${formatNames()}; got xls`),
    );
  });

  test("their names and extensions are told in words", () => {
    const [first, second] = formats as [Format, Format];
    expect(formatNames([first, second])).toBe("json or jsonl");
    expect(formatNames([first, second], "and")).toBe("json and jsonl");
    expect(formatNames().split(/, | or /)).toEqual(formats.map(({ name }) => name));
    expect(formatExtensions()).toMatch(/^\.json, \.jsonl, \.tmx, /);
  });
});

/** All that is imported by a file, at once and not lazily, and by what it imports of the project's own. */
function importedFrom(path: string, found = new Set<string>()): Set<string> {
  const statements = readFileSync(path, "utf8").matchAll(
    /^(?:import|export)\b(?! type)(?:[^;"'=]*\bfrom)?\s*["']([^"']+)["']/gm,
  );
  for (const [, name] of statements) {
    const key = name!.startsWith(".") ? `./${join(dirname(path), name!)}` : name!;
    if (found.has(key)) continue;
    found.add(key);
    if (name!.startsWith(".")) importedFrom(key.replace(/\.js$/, ".ts"), found);
  }
  return found;
}
