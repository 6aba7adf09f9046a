import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { CheckFolder, MANUALS, PAIRS, SENTENCE } from "./check-folder.js";
import { writePairs } from "./invented-pairs.js";
import { run } from "./run.js";

let folder: CheckFolder;

beforeEach(() => {
  folder = new CheckFolder();
});

afterEach(() => {
  folder.remove(".");
});

/** Writes the manual's texts there, or texts like them. */
function write(zh: string, en: string, texts = MANUALS): void {
  folder.write(zh, texts.zh);
  folder.write(en, texts.en);
}

describe("align check --pairs", () => {
  test("checks files that belong together in folders of any depth", () => {
    write("zh/a.md", "en/a.md");
    write("zh/x/y/b.md", "en/x/y/b.md", { ...MANUALS, en: MANUALS.en.replace(SENTENCE.backUp, "") });
    folder.write("zh/node_modules/c.md", MANUALS.zh);
    const { status, stdout } = folder.check(...PAIRS, "--reporter", "json");
    const { pairs, summary } = JSON.parse(stdout);
    expect([status, summary.pairs]).toEqual([1, 2]);
    expect(pairs.map((pair: { id: string }) => pair.id)).toEqual(["a", "x/y/b"]);
    expect(folder.findings(...PAIRS)).toEqual(["zh/x/y/b.md:3 omitted-sentence"]);
  });

  test("takes patterns of absolute paths, from a settings file in another folder, too", () => {
    write("zh/a.md", "en/a.md");
    const pattern = `${folder.path}/zh/{path}.md=${folder.path}/en/{path}.md`;
    expect(folder.check("--pairs", pattern).stdout).toContain("1 pair checked");
    folder.write("ci/settings.json", JSON.stringify({ pairs: [pattern] }));
    expect(folder.check("--config", "ci/settings.json").stdout).toContain("1 pair checked");
  });

  test("finds files without a partner, and says where it is expected", () => {
    write("zh/a.md", "en/a.md");
    folder.write("zh/x/b.md", MANUALS.zh);
    folder.write("en/c.md", MANUALS.en);
    expect(folder.findings(...PAIRS)).toEqual(["en/c.md:1 missing-file", "zh/x/b.md:1 missing-file"]);
    const { status, stdout } = folder.check(...PAIRS);
    expect(status).toBe(1);
    expect(stdout).toContain("no translation; expected it in en/x/b.md");
    expect(stdout).toContain("no source; expected it in zh/c.md");
  });

  test("takes a file that both sides are like for the side that says more of it", () => {
    write("a.md", "a.en.md");
    folder.write("b.en.md", MANUALS.en);
    const { stdout } = folder.check("--pairs", "{path}.md={path}.en.md");
    expect(stdout).toContain("no source; expected it in b.md");
    expect(stdout).toContain("2 pairs checked");
  });

  test("leaves out pairs with an excluded file, and files whose partner is", () => {
    write("zh/a.md", "en/a.md");
    write("zh/b.md", "en/b.md");
    folder.write("zh/drafts/c.md", MANUALS.zh);
    folder.write("en/old.md", MANUALS.en);
    expect(folder.findings(...PAIRS, "--exclude", "zh/drafts/", "--exclude", "zh/old.md")).toEqual([]);
    const { stdout } = folder.check(...PAIRS, "--exclude", "**/b.md", "--reporter", "json");
    expect(JSON.parse(stdout).pairs.map(({ id }: { id: string }) => id)).toEqual(["a", "drafts/c", "old"]);
  });

  test("takes absolute paths, and patterns of one pair each", () => {
    write("zh/a.md", "en/a.md");
    folder.write("zh/b.md", MANUALS.zh);
    const { path } = folder;
    expect(folder.findings("--pairs", `${path}/zh/{n}.md=${path}/en/{n}.md`)).toEqual([
      `${path}/zh/b.md:1 missing-file`,
    ]);
    expect(folder.findings("--pairs", "zh/a.md=en/a.md")).toEqual([]);
    folder.write("below/duiqi.config.json", JSON.stringify({ pairs: `${path}/zh/{n}.md=${path}/en/{n}.md` }));
    const { stdout } = folder.check("--config", "below/duiqi.config.json", "--exclude", "zh/b.md");
    expect(stdout).toContain("1 pair checked");
  });

  test("goes on when a pair fails, and says which", () => {
    write("zh/a.md", "en/a.md");
    write("zh/b.md", "en/b.md");
    write("zh/c.md", "en/c.md", { ...MANUALS, en: MANUALS.en.replace(SENTENCE.backUp, "") });
    writeFileSync(join(folder.path, "en/b.md"), Buffer.from([0xff, 0xfe, 0x00]));
    folder.write("en/a.md", "Zuerst öffnen Sie bitte das Gehäuse und lösen dann alle Schrauben.");
    const { status, stdout, stderr } = folder.check(...PAIRS, "--reporter", "json", "--jobs", "2");
    const lines = stderr.trimEnd().split("\n");
    expect(status).toBe(2);
    expect(lines).toHaveLength(3);
    expect(lines[0]).toMatch(/^en\/a\.md: .*German/);
    expect(lines[1]).toMatch(/^en\/b\.md/);
    expect(lines[2]).toBe("align: 2 of 3 pairs could not be checked");
    const { pairs, summary } = JSON.parse(stdout);
    expect(pairs.map(({ failure }: { failure?: string }) => failure)).toEqual([
      lines[0],
      lines[1],
      undefined,
    ]);
    expect(summary).toMatchObject({ pairs: 3, failed: 2, errors: 1, passed: false });
  });

  test("finds a translation that is still in the source's language as a whole", () => {
    write("zh/a.md", "en/a.md", { zh: MANUALS.zh, en: MANUALS.zh });
    write("zh/b.md", "en/b.md");
    const { status, stdout } = folder.check(...PAIRS, "--reporter", "json");
    const { pairs, summary } = JSON.parse(stdout);
    expect(status).toBe(1);
    expect(pairs[0].findings).toMatchObject([
      {
        rule: "untranslated",
        severity: "error",
        side: "target",
        place: { line: 1 },
        message: "the whole text is in Chinese, as the source is",
      },
    ]);
    expect(pairs[0].source).toMatchObject({ language: "zh-Hans", matched: 0 });
    expect(pairs[1].findings).toEqual([]);
    expect(summary).toMatchObject({ pairs: 2, failed: 0, errors: 1, passed: false });
    expect(folder.check("zh/a.md", "en/a.md", "--rule", "untranslated=off").status).toBe(0);
  });

  test.each([
    [["--pairs", "zh/{path}.md"], /^--pairs: not a pattern; expected SOURCE=TARGET/],
    [
      ["--pairs", "cn/{path}.md=uk/{path}.md"],
      "--pairs: a folder that is not there; expected files as cn/{path}.md or uk/{path}.md; got cn/ and uk/",
    ],
    [
      ["--pairs", "zh/{path}.rst=en/{path}.rst"],
      "--pairs: no file is like it; expected files as zh/{path}.rst or en/{path}.rst",
    ],
    [[...PAIRS, "--exclude", "zh"], "--exclude: every pair is excluded; got zh"],
    [
      [...PAIRS, "--manifest", "list.tsv"],
      "--manifest: pairs are named in several ways; expected a manifest or patterns; got both",
    ],
  ])("refuses %j", (args, message) => {
    write("zh/a.md", "en/a.md");
    const { status, stdout, stderr } = run(["check", ...args], { cwd: folder.path });
    expect([status, stdout]).toEqual([2, ""]);
    const [, said] = /^align: (.*)\n$/.exec(stderr)!;
    if (typeof message === "string") expect(said).toBe(message);
    else expect(said).toMatch(message);
  });
});

describe("align check --manifest", () => {
  test("reports the same whether threads check or not", () => {
    const ids = writePairs(folder.path, 8, 600);
    folder.write("pair-3.en.txt", folder.read("pair-3.en.txt").slice(0, -2000));
    folder.write("pair-5.en.txt", "");
    const args = ["--manifest", "pairs.tsv", "--reporter", "json"];
    const [one, two] = ["1", "2"].map((jobs) => folder.check(...args, "--jobs", jobs));
    expect(two).toEqual(one);
    expect(one!.stderr).toBe("pair-5.en.txt: the file is empty\nalign: 1 of 8 pairs could not be checked\n");
    const { pairs, summary } = JSON.parse(one!.stdout);
    expect(pairs.map(({ id }: { id: string }) => id)).toEqual(ids);
    expect(summary).toMatchObject({ failed: 1, sourceSentences: 4200 });
    expect(summary.errors).toBeGreaterThan(5);
  });

  test("checks its pairs, in its order", () => {
    write("docs/zh/a.md", "docs/en/a.md");
    folder.write("docs/zh/b.md", MANUALS.zh);
    folder.write("docs/list.tsv", "# pairs\nzh/b.md\ten/b.md\tsecond\nzh/a.md\ten/a.md\n");
    const { status, stdout } = folder.check("--manifest", "docs/list.tsv", "--reporter", "json");
    const { pairs } = JSON.parse(stdout);
    expect([status, pairs.map(({ id }: { id: string }) => id)]).toEqual([1, ["second", "a"]]);
    expect(pairs[0].findings[0].message).toBe("no translation; expected it in docs/en/b.md");
    expect(pairs[1]).toMatchObject({ source: { path: "docs/zh/a.md" }, findings: [] });
  });

  test("fails pairs of which neither file is there", () => {
    folder.write("list.tsv", "a.md\tb.md\n");
    const { status, stderr } = folder.check("--manifest", "list.tsv");
    expect([status, stderr]).toEqual([2, "a.md: not found\nalign: 1 of 1 pair could not be checked\n"]);
  });
});
