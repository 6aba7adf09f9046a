import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { CheckFolder, MANUALS, PAIRS, SENTENCE } from "./check-folder.js";

describe("align check --explain", () => {
  let folder: CheckFolder;
  beforeAll(() => {
    folder = new CheckFolder();
    folder.write("zh/a.md", MANUALS.zh);
    folder.write("en/a.md", MANUALS.en.replace(SENTENCE.backUp, ""));
    folder.write("zh/b.md", MANUALS.zh);
    folder.write("en/b.md", MANUALS.en);
  });
  afterAll(() => folder.remove("."));

  test("says why a line is flagged, and passes", () => {
    const { status, stdout, stderr } = folder.check(...PAIRS, "--explain", "zh/a.md:3");
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toMatch(/^zh\/a\.md:3:17 {2}error {2}omitted-sentence/);
    expect(stdout).toMatch(/\n {2}备份 +none\n/);
    expect(stdout).toContain("it has no counterpart at 9");
    expect(stdout).toContain("The likeliest pair instead, at ");
    expect(stdout).toContain("\n  <!-- duiqi-ignore omitted-sentence: REASON -->\n");
  });

  test("takes the fingerprint that the report shows, of a finding that is accepted, too", () => {
    const { stdout } = folder.check("zh/a.md", "en/a.md");
    const [fingerprint] = /[0-9a-f]{8}/.exec(stdout)!;
    folder.check("zh/a.md", "en/a.md", "--baseline", "known.json", "--update-baseline");
    const explained = folder.check(
      "zh/a.md",
      "en/a.md",
      "--baseline",
      "known.json",
      "--explain",
      fingerprint!,
    );
    expect(explained.status).toBe(0);
    expect(explained.stdout).toContain(fingerprint);
  });

  test("what it suggests is taken", () => {
    const { stdout } = folder.check("zh/a.md", "en/a.md", "--explain", "zh/a.md:3");
    const comment = /<!-- .* -->/.exec(stdout)![0].replace("REASON", "obvious");
    folder.write("zh/c.md", MANUALS.zh.replace("本软件", `${comment}\n\n本软件`));
    folder.write("en/c.md", MANUALS.en.replace(SENTENCE.backUp, ""));
    expect(folder.findings("zh/c.md", "en/c.md")).toEqual(["(ignored) zh/c.md:5 omitted-sentence"]);
  });

  test.each([
    ["a line without a finding", ["--explain", "zh/a.md:5"], /zh\/a\.md:3 omitted-sentence/],
    ["an unknown fingerprint", ["--explain", "0000"], /no finding has this fingerprint.*zh\/a\.md:3/],
    ["what is neither", ["--explain", "everything"], /neither a fingerprint nor PATH:LINE/],
    ["another kind of report", ["--explain", "zh/a.md:3", "--reporter", "json"], /--reporter: of no use/],
    ["watching", ["--explain", "zh/a.md:3", "--watch"], /--watch: of no use with --explain/],
  ])("refuses %s", (_, args, message) => {
    const { status, stdout, stderr } = folder.check("zh/a.md", "en/a.md", ...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(message);
    expect(stderr.trimEnd().split("\n").length).toBe(1);
  });
});
