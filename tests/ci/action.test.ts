import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import type { Log } from "sarif";
import { type ActionRun, action, runAction } from "./composite-action.js";
import { COMPLETE, commit, EN, git, ZH } from "./repository.js";
import { faultsOfAction } from "./workflow-files.js";

const PAIRS = "docs/zh/{path}.md=docs/en/{path}.md";
const FILES = (zh: string, en: string) => ({ "docs/zh/news.md": zh, "docs/en/news.md": en });

/** The sample pair before its source's last paragraph was written. */
const EARLIER_ZH = ZH.slice(0, ZH.indexOf("\n此外"));

let folder: string;
let origin: string;
let base: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "duiqi-action-"));
  origin = join(folder, "origin");
  git(".", "init", "--quiet", origin);
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

/**
 * A pull request that changes what was there before, and its merge into the base, checked out as actions/checkout does
 * it: alone, without what was before.
 */
function pullRequest(
  before: Readonly<Record<string, string>>,
  after: Readonly<Record<string, string>>,
): void {
  base = commit(origin, before);
  git(origin, "checkout", "--quiet", "-b", "change");
  commit(origin, after);
  git(origin, "checkout", "--quiet", "--detach", base);
  git(origin, "merge", "--quiet", "--no-ff", "--no-edit", "change");
  const merge = "refs/pull/1/merge";
  git(origin, "update-ref", merge, "HEAD");
  const workspace = join(folder, "workspace");
  git(".", "init", "--quiet", workspace);
  git(workspace, "remote", "add", "origin", `file://${origin}`);
  git(workspace, "fetch", "--quiet", "--depth=1", "origin", `+${merge}:refs/remotes/pull/1/merge`);
  git(workspace, "checkout", "--quiet", "refs/remotes/pull/1/merge");
}

function run(inputs: Readonly<Record<string, string>>, event: unknown = {}): ActionRun {
  return runAction(inputs, {
    workspace: join(folder, "workspace"),
    temporary: join(folder, "temporary"),
    event,
    // The tests run on what is built already.
    cached: (key) => key.startsWith("duiqi-Linux-X64-"),
  });
}

const ofPullRequest = () => ({ pull_request: { base: { sha: base } } });

describe("action.yml", () => {
  const text = readFileSync("action.yml", "utf8");

  test("is as GitHub wants it", () => {
    expect(faultsOfAction(text)).toEqual([]);
    expect(faultsOfAction(text.replace("color: red", "color: crimson"))).toHaveLength(1);
  });

  test("keeps expressions out of programs, where their values would be run", () => {
    const programs = action.runs.steps.flatMap(({ run }) => run ?? []);
    expect(programs.length).toBeGreaterThan(3);
    expect(programs.filter((program) => program.includes("${{"))).toEqual([]);
  });

  test("hands every input to a step", () => {
    const steps = JSON.stringify(action.runs.steps);
    expect(Object.keys(action.inputs).filter((name) => !steps.includes(`inputs.${name}`))).toEqual([]);
  });
});

describe("the action", () => {
  test("annotates what a pull request left untranslated, and nothing older", () => {
    pullRequest(FILES(EARLIER_ZH, EN), FILES(ZH, EN));
    const { status, stdout, outputs, summary } = run({ pairs: PAIRS }, ofPullRequest());
    expect(status).toBe(1);
    expect(stdout.match(/^::error .*$/gm)).toEqual([
      expect.stringMatching(/^::error file=docs\/zh\/news\.md,line=39,.*title=omitted-paragraph::/),
    ]);
    expect(outputs).toMatchObject({ passed: "false", errors: "1", warnings: "0", notes: "0" });
    expect(summary).toContain("docs/zh/news.md");
    expect(summary).toBe(readFileSync(outputs.comment!, "utf8"));
    const { runs } = JSON.parse(readFileSync(outputs.sarif!, "utf8")) as Log;
    expect(runs[0]!.results!.map(({ ruleId }) => ruleId)).toEqual(["omitted-paragraph"]);
  });

  test("finds the base of a branch that is older than its pull request", () => {
    const first = commit(origin, FILES(EARLIER_ZH, EN));
    commit(origin, { "readme.md": "新闻" });
    pullRequest({ "readme.md": "News" }, FILES(ZH, EN));
    expect(run({ pairs: PAIRS, since: first }).outputs).toMatchObject({ errors: "1" });
  });

  test("reports everything where there is no pull request", () => {
    pullRequest(FILES(EARLIER_ZH, EN), FILES(ZH, EN));
    expect(run({ pairs: PAIRS }).outputs).toMatchObject({ passed: "false", errors: "4" });
  });

  test("passes a complete translation, and saves what it worked out", () => {
    pullRequest(FILES("", ""), FILES(COMPLETE.zh, COMPLETE.en));
    const { status, stdout, outputs, steps, saved } = run({ pairs: PAIRS });
    expect({ status, stdout }).toEqual({ status: 0, stdout: "" });
    expect(outputs).toMatchObject({ passed: "true", errors: "0" });
    expect(steps).not.toContain("Build Duiqi");
    const [key, path] = Object.entries(saved)[0]!;
    expect(key).toMatch(/^duiqi-findings-[0-9a-f]{64}-0123abc$/);
    expect(existsSync(path)).toBe(true);
  });

  test("saves what it worked out if the check fails, too", () => {
    pullRequest(FILES("", ""), FILES(ZH, EN));
    expect(Object.keys(run({ pairs: PAIRS }).saved)).toHaveLength(1);
  });

  test("takes its settings from the repository's configuration, and reports where it is told to", () => {
    const config = JSON.stringify({ pairs: PAIRS, rules: { "added-paragraph": "note" } });
    pullRequest(FILES("", ""), { ...FILES(ZH, EN), "duiqi.config.json": config });
    const { outputs } = run({ reporters: "junit=junit.xml\njson=all.json\n", sarif: "out/gaps.sarif" });
    expect(outputs).toMatchObject({ errors: "2", notes: "2" });
    expect(outputs.sarif).toBe(join(folder, "workspace/out/gaps.sarif"));
    expect(readFileSync(join(folder, "workspace/junit.xml"), "utf8")).toContain("<testsuites");
    expect(existsSync(join(folder, "workspace/all.json"))).toBe(true);
  });

  test("places findings from the repository's root where a part of it has its own configuration", () => {
    const config = JSON.stringify({ pairs: "zh/{path}.md=en/{path}.md" });
    pullRequest(FILES("", ""), { ...FILES(ZH, EN), "docs/duiqi.config.json": config });
    const { stdout } = run({ config: "docs/duiqi.config.json" });
    expect(stdout).toContain("::error file=docs/zh/news.md,line=39,");
  });

  test("says in an annotation why it could not check", () => {
    pullRequest(FILES("", ""), FILES(ZH, EN));
    const { status, stdout, outputs } = run({ pairs: "zh/{path}.md=en/{path}.md", "fail-on": "100%" });
    expect(status).toBe(2);
    expect(stdout).toMatch(/^::error title=Translations could not be checked::.*100%25.*\n$/);
    expect(outputs).toMatchObject({ passed: "false", json: "", errors: "" });
  });

  test("runs nothing that stands in its inputs", () => {
    pullRequest(FILES("", ""), FILES(ZH, EN));
    const { status } = run({
      pairs: '"; touch hacked; echo "',
      manifest: "$(touch hacked)",
      config: "`touch hacked`",
      since: "--upload-pack=touch hacked",
      "fail-on": "'; touch hacked; '",
      reporters: "$(touch hacked)",
      sarif: '"; touch hacked; "',
    });
    expect(status).toBe(2);
    expect(existsSync(join(folder, "workspace/hacked"))).toBe(false);
  });

  test("lets no path set another output", () => {
    pullRequest(FILES("", ""), FILES(ZH, EN));
    expect(run({ pairs: PAIRS, sarif: "x\npassed=true\n" }).outputs.passed).toBe("false");
  });
});
