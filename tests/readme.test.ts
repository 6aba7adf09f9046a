import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { formats } from "../src/write/index.js";
import { run } from "./cli/run.js";

const readme = readFileSync("README.md", "utf8");
const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as { scripts: Record<string, string> };

/** The pages that people read, all of them Markdown. */
const PAGES = [
  "README.md",
  "CONTRIBUTING.md",
  "CHANGELOG.md",
  "data/README.md",
  "docs/batch.md",
  "docs/check.md",
  "docs/ci.md",
  "docs/formats.md",
  "docs/living-with-findings.md",
  "docs/reporters.md",
  "docs/tmx-profiles.md",
  "docs/decisions/README.md",
  ...readdirSync("docs/rules").map((name) => `docs/rules/${name}`),
];

describe("the README", () => {
  test("shows the options as --help prints them", () => {
    const [, help] = /^## Options\n+```text\n(.*?)```$/ms.exec(readme)!;
    expect(help).toBe(run(["--help"]).stdout);
  });

  test.each(["check", "export", "compare", "review", "inspect", "batch", "worker", "queue status"])(
    "shows the options of %s as its --help prints them",
    (name) => {
      const [, help] = new RegExp(`^### align ${name}\\n+\`\`\`text\\n(.*?)\`\`\`$`, "ms").exec(readme)!;
      expect(help).toBe(run([...name.split(" "), "--help"]).stdout);
    },
  );

  test("has a table of all formats, with their extensions", () => {
    const [, rows] = /^\| `--to` .*\n\|[- |]+\n((?:\|.*\n)+)/m.exec(readme)!;
    const listed = rows!
      .trimEnd()
      .split("\n")
      .map((row) => row.split("|").slice(1, 3).map(codes));
    expect(listed).toEqual(formats.map(({ name, extensions }) => [[name], extensions]));
  });

  test("has a command that aligns the sample pair", () => {
    const [, args] = /^npm ci && node bin\/align\.js (.+)$/m.exec(readme)!;
    const { status, stdout } = run(args!.split(" "));
    expect(status).toBe(0);
    expect(stdout).toContain("paragraph omitted");
  });

  test("has a command that runs the tests", () => {
    expect(readme).toContain("\nnpm ci && npm test\n");
    expect(readFileSync(".ci/run", "utf8")).toMatch(/^npm ci\b.*\n(.*\n)*npm test\b/m);
  });
});

/** What a cell sets as code. */
function codes(cell: string): string[] {
  return [...cell.matchAll(/`([^`]+)`/g)].map(([, code]) => code!);
}

describe.each(PAGES)("%s", (page) => {
  const text = readFileSync(page, "utf8");

  test("links to files that are there", () => {
    const links = [...text.matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, target]) =>
      join(dirname(page), target!),
    );
    expect(links.filter((path) => !existsSync(path))).toEqual([]);
  });

  test("names npm scripts that are there", () => {
    const named = [...text.matchAll(/npm run ([a-z]+)/g)].map(([, name]) => name!);
    expect(named.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
  });
});

test("the index of decisions lists all of them", () => {
  const index = readFileSync("docs/decisions/README.md", "utf8");
  const listed = [...index.matchAll(/\]\((\d{4}-[a-z-]+\.md)\)/g)].map(([, file]) => file!);
  expect(listed).toEqual(
    readdirSync("docs/decisions")
      .filter((file) => file !== "README.md")
      .sort(),
  );
});
