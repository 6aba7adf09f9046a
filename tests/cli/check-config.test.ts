import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { CheckFolder, MANUALS, SENTENCE } from "./check-folder.js";
import { type Run, run } from "./run.js";

let folder: CheckFolder;

beforeEach(() => {
  folder = new CheckFolder();
  folder.write("docs/zh/a.md", MANUALS.zh);
  folder.write("docs/en/a.md", MANUALS.en.replace(SENTENCE.backUp, ""));
});

afterEach(() => {
  folder.remove(".");
});

function write(name: string, config: unknown): void {
  folder.write(name, JSON.stringify(config, undefined, 2));
}

/** Runs it in a folder below. */
function checkIn(name: string, ...args: readonly string[]): Run {
  mkdirSync(join(folder.path, name), { recursive: true });
  return run(["check", "--no-cache", ...args], { cwd: join(folder.path, name) });
}

const PATTERN = "docs/zh/{path}.md=docs/en/{path}.md";

describe("duiqi.config.json", () => {
  test("is found in a folder above, and its paths are relative to it", () => {
    write("duiqi.config.json", {
      $schema: "./node_modules/duiqi/docs/config.schema.json",
      pairs: [PATTERN],
      exclude: "docs/zh/old/**",
      reporters: ["text", "json=out.json"],
      rules: { "missing-file": "note" },
    });
    folder.write("docs/zh/old/b.md", MANUALS.zh);
    folder.write("docs/zh/c.md", MANUALS.zh);
    const { status, stdout } = checkIn("docs/zh");
    expect(status).toBe(1);
    expect(stdout).toMatch(/^a\.md:3:\d+ {2}error {2}omitted-sentence/m);
    const { pairs, summary } = JSON.parse(folder.read("out.json"));
    expect(pairs.map((pair: { id: string; source: { path: string } }) => pair.source.path)).toEqual([
      "a.md",
      "c.md",
    ]);
    expect(summary).toMatchObject({ errors: 1, notes: 1 });
  });

  test("gives way to the command line, rule by rule", () => {
    write("duiqi.config.json", {
      pairs: PATTERN,
      failOn: "warning",
      rules: { "omitted-sentence": "warning", moved: "off" },
    });
    expect(checkIn(".").status).toBe(1);
    expect(checkIn(".", "--fail-on", "error").status).toBe(0);
    expect(checkIn(".", "--rule", "omitted-sentence=off").status).toBe(0);
    expect(checkIn(".", "--rule", "untranslated=off").status).toBe(1);
    expect(
      checkIn(".", "docs/zh/a.md", "docs/en/a.md", "--no-config", "--rule", "omitted-sentence=warning")
        .status,
    ).toBe(0);
    const named = checkIn(".", "docs/en/a.md", "docs/zh/a.md");
    expect(named.stdout).toMatch(/^docs\/zh\/a\.md:3:\d+ .*added-sentence/m);
  });

  test("may be the key duiqi of package.json, or any file that --config names", () => {
    write("package.json", { name: "manual", duiqi: { pairs: PATTERN, maxOmissions: 1 } });
    expect(checkIn("docs").status).toBe(0);
    write("strict.json", { pairs: PATTERN });
    expect(checkIn("docs", "--config", "../strict.json").status).toBe(1);
    write("docs/package.json", { name: "docs" });
    expect(checkIn("docs").status).toBe(0);
    expect(checkIn("docs", "--config", "package.json").stderr).toBe(
      "align: package.json: there is no key duiqi in it; expected settings of align check\n",
    );
  });

  test.each([
    [
      { maxOmission: 1 },
      /: unknown key maxOmission; expected \$schema, pairs, .*; did you mean maxOmissions\?$/,
    ],
    [{ rules: { ommitted: "off" } }, /: unknown rule ommitted; expected omitted-paragraph, /],
    [
      { rules: { moved: "fatal" } },
      ': rules.moved is wrong; expected "off" or "note" or "warning" or "error"; got "fatal"',
    ],
    [{ jobs: "2" }, ': jobs is wrong; expected a number; got "2"'],
    [{ maxOmissions: 1.5 }, ": maxOmissions is wrong; expected a whole number; got 1.5"],
    [{ minConfidence: 97 }, ": minConfidence is wrong; expected at most 1; got 97"],
    [{ pairs: 7 }, ": pairs is wrong; expected a string, or a list of strings; got 7"],
    [{ pairs: ["a", 7] }, ": pairs[1] is wrong; expected a string; got 7"],
    [{ column: ["a", "b", "c"] }, ': column is wrong; expected at most 2; got ["a","b","c"]'],
    [{ sourceLang: "fr" }, /: sourceLang: unknown language; .*; got fr$/],
    [{ ignoreText: "(" }, ": ignoreText: not a regular expression; got ("],
    [{ pairs: "zh" }, /: pairs: not a pattern; .*; got zh$/],
    [{ pairs: PATTERN, manifest: "x" }, /: manifest: pairs are named in several ways; /],
    [{ reporters: ["json", "text"] }, /: reporters: standard output has room for one report; /],
    [[], ": not settings; expected an object; got []"],
    [null, ": not settings; expected an object; got null"],
  ])("refuses %j", (config, message) => {
    write("duiqi.config.json", config);
    const { status, stdout, stderr } = checkIn(".");
    expect([status, stdout]).toEqual([2, ""]);
    const [, said] = /^align: duiqi\.config\.json(.*)\n$/.exec(stderr)!;
    if (typeof message === "string") expect(said).toBe(message);
    else expect(said).toMatch(message);
  });

  test("is refused if it is nested as deep as you like", () => {
    folder.write("duiqi.config.json", `{"pairs": ${"[".repeat(5000)}${"]".repeat(5000)}}`);
    expect(checkIn(".").stderr).toMatch(
      /^align: duiqi\.config\.json: pairs\[0\] is wrong; expected a string; got /,
    );
    folder.write("duiqi.config.json", `${"[".repeat(200_000)}${"]".repeat(200_000)}`);
    expect(checkIn(".").stderr).toMatch(
      /^align: duiqi\.config\.json: not settings; expected an object; got /,
    );
  });

  test("is refused if it is a directory", () => {
    mkdirSync(join(folder.path, "duiqi.config.json"));
    expect(checkIn(".").stderr).toBe("align: duiqi.config.json: a directory, not a file\n");
  });

  test.each([
    ["", /^align: \.\.\/duiqi\.config\.json: not JSON \(.*\); expected settings of align check as JSON\n$/],
    [
      '{\n"pairs": "zh/{path}.md=en/{path}.md",\n"failOn": }\n',
      /^align: \.\.\/duiqi\.config\.json(:3)?: not JSON \(Unexpected token/,
    ],
  ])("is refused if it is no JSON: %j", (text, message) => {
    folder.write("duiqi.config.json", text);
    expect(checkIn("docs").stderr).toMatch(message);
  });
});
