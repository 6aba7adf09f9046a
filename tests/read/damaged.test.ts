import { readdirSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { InputFailure } from "../../src/failure.js";
import { readDocument } from "../../src/read/index.js";
import { fixture } from "./keyed-texts.js";

const FILES = ["xliff", "tmx", "po", "qt", "json", "yaml", "properties", "android", "resx", "rst"].flatMap(
  (format) => readdirSync(`fixtures/formats/${format}`).map((name) => `${format}/${name}`),
);
const SIGNS = [
  "<",
  ">",
  "&",
  '"',
  "'",
  "\\",
  "{",
  "]",
  ":",
  "\n",
  "-",
  "*a",
  "\0",
  "\ufffd",
  "你",
  "]]>",
  "<!--",
];

/** Where a file is hurt, as a share of its length, how much of it is cut out there, and what comes in its place. */
const anyDamage = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  cut: fc.nat(30),
  added: fc.array(fc.constantFrom(...SIGNS), { maxLength: 3 }).map((signs) => signs.join("")),
});

describe.each(FILES)("%s, damaged anywhere,", (name) => {
  const text = fixture(name).toString();

  test("is read or refused in a line that names it", async () => {
    await fc.assert(
      fc.asyncProperty(anyDamage, fc.boolean(), async ({ at, cut, added }, isTruncated) => {
        const start = Math.floor(at * text.length);
        const damaged = text.slice(0, start) + added + (isTruncated ? "" : text.slice(start + cut));
        const side = cut % 2 === 0 ? "source" : "target";
        const outcome = await readDocument(Buffer.from(damaged), { path: name, side }).catch(
          (error) => error,
        );
        if (outcome instanceof InputFailure) expect(outcome.message).toMatch(/^[^\n]+$/);
        else expect(outcome).toMatchObject({ path: name, blocks: expect.anything() });
      }),
      { numRuns: 60 },
    );
  });
});
