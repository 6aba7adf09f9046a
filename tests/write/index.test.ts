import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { InputFailure } from "../../src/failure.js";
import { formatNamed, formatOf, formats } from "../../src/write/index.js";
import { small } from "../record/small.js";
import { contentOf } from "./content-of.js";
import { withoutPageAssets } from "./html/page-text.js";

describe("formats", () => {
  test.each(formats.map((format) => [format.name, format] as const))(
    "%s is found by name and extension",
    (name, format) => {
      expect(formatNamed(name.toUpperCase())).toBe(format);
      for (const extension of format.extensions)
        expect(formatOf(`a/B${extension.toUpperCase()}`)).toBe(format);
    },
  );

  test.each(formats)("$name is the golden file", async ({ name, write }) => {
    const options = { version: "0.1.0", date: new Date("2021-07-13T08:00:00Z") };
    const golden = readFileSync(`fixtures/golden/small.${name}`, "utf8");
    const text = (await contentOf(write(small, options))).toString("utf8");
    expect(withoutPageAssets(text)).toBe(golden);
  });

  test("an extension that tells nothing gives none", () => {
    expect(formatOf("a.json.txt")).toBeUndefined();
    expect(formatOf("tmx")).toBeUndefined();
  });

  test("an unknown name is a failure that lists the known", () => {
    expect(() => formatNamed("xls", "--to")).toThrow(
      new InputFailure("--to: unknown format; expected json, jsonl, tmx or html; got xls"),
    );
  });
});
