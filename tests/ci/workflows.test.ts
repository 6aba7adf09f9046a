import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { parse } from "yaml";
import { action } from "./composite-action.js";
import { blocks, fileInGuide } from "./guide.js";
import { shell } from "./shell.js";
import { faultsOfWorkflow } from "./workflow-files.js";

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

  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "duiqi-comment-"));
  });

  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  /** What `gh` is asked to do, where it finds such a comment of an earlier check, if any. */
  const asked = (found: string, passed: string): string => {
    writeFileSync(join(folder, "gh"), '#!/bin/bash\n[[ $2 == --paginate ]] && echo "$FOUND" || echo "$@"\n');
    chmodSync(join(folder, "gh"), 0o755);
    const given = { FOUND: found, PASSED: passed, NUMBER: "7", COMMENT: "x.md", GITHUB_REPOSITORY: "a/b" };
    return shell(`PATH=".:$PATH"\n${step.run}`, folder, given).stdout;
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
