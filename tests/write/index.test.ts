import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { InputFailure } from "../../src/failure.js";
import { formatNamed, formatOf, formats } from "../../src/write/index.js";
import { small } from "../record/small.js";

describe("formats", () => {
  test.each(formats.map((format) => [format.name, format] as const))(
    "%s is found by name and extension",
    (name, format) => {
      expect(formatNamed(name.toUpperCase())).toBe(format);
      for (const extension of format.extensions)
        expect(formatOf(`a/B${extension.toUpperCase()}`)).toBe(format);
    },
  );

  test.each(["json", "jsonl", "tmx"])("%s is the golden file", (name) => {
    const options = { version: "0.1.0", date: new Date("2021-07-13T08:00:00Z") };
    const golden = readFileSync(`fixtures/golden/small.${name}`, "utf8");
    expect([...formatNamed(name).write(small, options)].join("")).toBe(golden);
  });

  test("an extension that tells nothing gives none", () => {
    expect(formatOf("a.json.txt")).toBeUndefined();
    expect(formatOf("tmx")).toBeUndefined();
  });

  test("an unknown name is a failure that lists the known", () => {
    expect(() => formatNamed("xls", "--to")).toThrow(
      new InputFailure("--to: unknown format; expected json, jsonl or tmx; got xls"),
    );
  });
});
