import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { parse } from "yaml";
import { fileInGuide } from "./guide.js";
import { commit, documentationRepository, git, NEW_PARAGRAPH, ZH } from "./repository.js";
import { shell } from "./shell.js";

let repository: string;
let main: string;

beforeEach(() => {
  repository = mkdtempSync(join(tmpdir(), "duiqi-guide-"));
  main = documentationRepository(repository);
});

afterEach(() => {
  rmSync(repository, { recursive: true });
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
