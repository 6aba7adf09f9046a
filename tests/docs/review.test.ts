import { readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import type { Command } from "../../src/review/page/command.js";
import { grouped } from "../../src/review/page/panels/keys/grouped.js";
import { keyParts } from "../../src/review/page/panels/keys/key-names.js";

// What the page's modules expect of a browser, and of their bundle, as they are loaded.
Object.assign(globalThis, {
  document: { cookie: "" },
  matchMedia: () => ({ matches: false, addEventListener() {} }),
  TRADITIONAL_CHARACTERS: "",
  SIMPLIFIED_CHARACTERS: "",
});
// By a name that the compiler does not follow: these modules are compiled for browsers.
const page = "../../src/review/page/commands.js";
const { commands } = (await import(page)) as { readonly commands: readonly Command[] };

test("the guide has the keys as the page lists them", () => {
  const [, keys] = /<!-- keys -->\n(.*?)<!-- \/keys -->/s.exec(readFileSync("docs/review.md", "utf8"))!;
  expect(rowsIn(keys!)).toEqual(
    grouped(commands).flatMap(({ group, commands }) => commands.map((command) => rowOf(group, command))),
  );
});

/** The cells of a Markdown table's rows, without its two lines of headings. */
function rowsIn(table: string): string[][] {
  const lines = table.split("\n").filter((line) => line.startsWith("|"));
  return lines.slice(2).map((line) =>
    line
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

function rowOf(group: string, { name, keys }: Command): string[] {
  return [group, keys.map((key) => `\`${keyParts(key, false).join(" ")}\``).join(" or "), name];
}
