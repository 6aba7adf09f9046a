import {
  appendFileSync,
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { parse } from "yaml";
import { decodeConfig } from "../../src/check/decode-config.js";
import { action } from "./composite-action.js";
import { blocks, fileInGuide, firstColumn, guide } from "./guide.js";
import { commit, EN, git, NEW_PARAGRAPH, ZH } from "./repository.js";
import { shell } from "./shell.js";
import { faultsOfWorkflow } from "./workflow-files.js";

const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };

let folder: string;
let repository: string;
let main: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "duiqi-guide-"));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** The repository that the guide is for: the sample pair on `main`, a draft, and a branch to work on. */
beforeEach(() => {
  repository = mkdtempSync(join(folder, "repository-"));
  git(repository, "init", "--quiet");
  main = commit(repository, {
    "docs/zh/news.md": ZH,
    "docs/en/news.md": EN,
    "docs/zh/drafts/idea.md": "草稿。\n",
    "docs/terms.tsv": "虚拟货币\tvirtual currency\n",
  });
  git(repository, "checkout", "--quiet", "-b", "change");
  git(repository, "update-ref", "refs/remotes/origin/main", main);
});

function write(path: string, text: string): void {
  mkdirSync(join(repository, dirname(path)), { recursive: true });
  writeFileSync(join(repository, path), text);
}

describe("the guide", () => {
  test("has commands that end as it says, in its order", () => {
    const ended: string[] = [];
    for (const { language, text, file } of blocks) {
      if (file === "duiqi.config.json") write(file, text);
      if (language === "markdown") appendFileSync(join(repository, "docs/zh/news.md"), `\n${text}`);
      if (language === "sh") ended.push(...linesOf(text).map((line) => ending(line)));
    }
    expect(ended).toEqual(blocks.flatMap(({ language, text }) => (language === "sh" ? linesOf(text) : [])));
    expect(ended.length).toBeGreaterThan(5);
  });

  test("has a comment without which its paragraph would be found", () => {
    const [commented] = blocks.filter(({ language }) => language === "markdown").map(({ text }) => text);
    write("duiqi.config.json", fileInGuide("duiqi.config.json"));
    appendFileSync(join(repository, "docs/zh/news.md"), `\n${commented!.replace(/<!--.*-->/, "")}`);
    const { status, stdout } = shell("align check --since main", repository);
    expect(status).toBe(1);
    expect(stdout).toContain("omitted-paragraph");
  });

  test("has settings that a configuration takes", () => {
    const settings = [...guide.matchAll(/^\| `("\w+": .+?)` +\|/gm)].map(([, setting]) => `{${setting}}`);
    expect(settings.length).toBeGreaterThan(4);
    for (const setting of settings) expect(() => decodeConfig(JSON.parse(setting), "x")).not.toThrow();
  });

  test("lists all inputs and outputs of the action", () => {
    expect(firstColumn("input")).toEqual(Object.keys(action.inputs));
    expect(firstColumn("output")).toEqual(Object.keys(action.outputs));
  });

  test("names this version", () => {
    const named = [...guide.matchAll(/\bv(\d+\.\d+\.\d+)\b/g)].map(([, name]) => name);
    expect(new Set(named)).toEqual(new Set([version]));
  });
});

function linesOf(block: string): string[] {
  return block.trimEnd().split("\n");
}

/** The line with the exit code that it ended with, which the guide leaves out if it is 0. */
function ending(line: string): string {
  const [command] = line.split(" # ");
  const { status } = shell(command!, repository);
  return status === 0 ? command! : `${command} # exit code ${status}`;
}

describe("a workflow for GitHub in the guide", () => {
  const files = blocks.flatMap(({ file = "" }) => (file.startsWith(".github/workflows/") ? file : []));

  test("is there", () => {
    expect(files).toHaveLength(2);
  });

  test.each(files)("%s is as GitHub wants it", (file) => {
    expect(faultsOfWorkflow(fileInGuide(file))).toEqual([]);
  });

  test.each(files)("%s uses inputs and outputs that the action has", (file) => {
    const text = fileInGuide(file);
    const { jobs } = parse(text) as { jobs: { check: { steps: { uses?: string; with?: object }[] } } };
    const [use] = jobs.check.steps.filter(({ uses }) => uses?.startsWith("OWNER/duiqi@"));
    const inputs = Object.keys(use!.with ?? {});
    expect(inputs.filter((name) => !Object.hasOwn(action.inputs, name))).toEqual([]);
    const outputs = [...text.matchAll(/steps\.duiqi\.outputs\.([\w-]+)/g)].map(([, name]) => name!);
    expect(outputs.filter((name) => !Object.hasOwn(action.outputs, name))).toEqual([]);
  });
});

describe("the comment on a pull request", () => {
  const [step] = parse(
    fileInGuide(".github/workflows/translations-with-comment.yml"),
  ).jobs.check.steps.filter(({ run }: { run?: string }) => run !== undefined);

  /** What `gh` is asked to do, where it finds such a comment of an earlier check, if any. */
  const asked = (found: string, passed: string): string => {
    writeFileSync(
      join(repository, "gh"),
      '#!/bin/bash\n[[ $2 == --paginate ]] && echo "$FOUND" || echo "$@"\n',
    );
    chmodSync(join(repository, "gh"), 0o755);
    const given = { FOUND: found, PASSED: passed, NUMBER: "7", COMMENT: "x.md", GITHUB_REPOSITORY: "a/b" };
    return shell(`PATH=".:$PATH"\n${step.run}`, repository, given).stdout;
  };

  test("is written when a check fails", () => {
    expect(asked("", "false")).toBe("api repos/a/b/issues/7/comments --field body=@x.md\n");
  });

  test("is not written if nothing is wrong", () => {
    expect(asked("", "true")).toBe("");
  });

  test("takes the place of the earlier one", () => {
    const edit = "api --method PATCH repos/a/b/issues/comments/12 --field body=@x.md\n";
    expect([asked("12", "true"), asked("12\n13", "false")]).toEqual([edit, edit]);
  });
});

describe("a merge request", () => {
  beforeEach(() => {
    commit(repository, {
      "duiqi.config.json": fileInGuide("duiqi.config.json"),
      "docs/zh/news.md": `${ZH}\n${NEW_PARAGRAPH}\n`,
    });
  });

  /** What the CI systems show of it: the new paragraph alone. */
  const expectOneFailure = (): void => {
    const report = readFileSync(join(repository, "translations.xml"), "utf8");
    expect(report.match(/<failure\b/g)).toHaveLength(1);
    expect(report).toContain(NEW_PARAGRAPH);
  };

  test("is checked by the job for GitLab", () => {
    const { translations } = parse(fileInGuide(".gitlab-ci.yml"));
    expect(translations.before_script[0]).toMatch(/^npm install /);
    expect(translations.artifacts.reports.junit).toBe("translations.xml");
    const [line, ...more] = translations.script;
    expect(more).toEqual([]);
    const { status, stderr } = shell(line, repository, { CI_MERGE_REQUEST_DIFF_BASE_SHA: main });
    expect({ status, stderr }).toEqual({ status: 1, stderr: "" });
    expectOneFailure();
    expect(git(repository, "status", "--short", "--", ...translations.cache.paths)).toMatch(/^\?\?/);
  });

  test("is checked by the stage for Jenkins, which leaves judging to its test report", () => {
    const [, line] = /^sh '(.*)'$/m.exec(fileInGuide("Jenkinsfile"))!;
    expect(shell(line!, repository).status).toBe(0);
    expectOneFailure();
  });

  test("is checked by the steps for Azure", () => {
    const [step] = parse(fileInGuide("azure-pipelines.yml"));
    const line = step.script.replace("$(System.PullRequest.TargetBranchName)", "main");
    expect(shell(line, repository).status).toBe(1);
    expectOneFailure();
  });
});
