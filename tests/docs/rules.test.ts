import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { RULES } from "../../src/diagnose/rules.js";

const index = readFileSync("docs/rules/README.md", "utf8");

describe("docs/rules", () => {
  test("has an index that says of all rules what the program says", () => {
    const rows = [...index.matchAll(/^\| \[(.+?)\]\((.+?)\) +\| (.+?) +\| (\w+) +\|$/gm)];
    expect(rows.map(([, id, page, summary, severity]) => ({ id, page, summary, severity }))).toEqual(
      RULES.map(({ id, summary, severity }) => ({ id, page: `${id}.md`, summary, severity })),
    );
  });

  test("has no page of something that is no rule", () => {
    const known = ["README.md", ...RULES.map(({ id }) => `${id}.md`)];
    expect(readdirSync("docs/rules").filter((name) => !known.includes(name))).toEqual([]);
  });

  test.each(RULES.map(({ id }) => id))("has a page of %s under its name", (id) => {
    const path = `docs/rules/${id}.md`;
    expect(existsSync(path)).toBe(true);
    const page = readFileSync(path, "utf8");
    expect(page).toMatch(new RegExp(`^# \`?${id}\`?\\n`));
  });
});
