import { spawnSync } from "node:child_process";
import { appendFileSync, copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { parse, stringify } from "yaml";
import { inputFormats } from "../../src/read/formats.js";
import { fileInGuide } from "./guide.js";
import { commit, EN, git, NEW_PARAGRAPH, ZH } from "./repository.js";
import { shell } from "./shell.js";

interface Hook {
  readonly id: string;
  readonly entry: string;
  readonly language: string;
  readonly files: string;
  readonly pass_filenames: boolean;
  readonly args?: readonly string[];
}

interface Config {
  readonly repos: readonly { readonly hooks: readonly Hook[] }[];
}

const hasPreCommit = spawnSync("pre-commit", ["--version"]).status === 0;

const [hook] = parse(readFileSync(".pre-commit-hooks.yaml", "utf8")) as [Hook];

/** The hook as the guide has it configured. */
const configured = (parse(fileInGuide(".pre-commit-config.yaml")) as Config).repos[0]!.hooks[0]!;

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "duiqi-hook-"));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe("the hook", () => {
  test("is the one that the guide names", () => {
    expect(configured.id).toBe(hook.id);
  });

  test("runs for changes of all files that are read, and of settings", () => {
    const extensions = Object.values(inputFormats).flatMap((format) => format.extensions);
    const names = [
      ...extensions.map((extension) => `docs/text${extension}`),
      "duiqi.config.json",
      "terms.tbx",
    ];
    expect(names.filter((name) => !new RegExp(hook.files).test(name))).toEqual([]);
    expect("src/program.py").not.toMatch(new RegExp(hook.files));
  });

  test("can be installed: nothing but the file's name is printed when it is packed", () => {
    copyFileSync(".npmrc", join(folder, ".npmrc"));
    const scripts = { prepare: "echo built" };
    writeFileSync(join(folder, "package.json"), JSON.stringify({ name: "loud", version: "1.0.0", scripts }));
    expect(shell("npm pack", folder).stdout).toBe("loud-1.0.0.tgz\n");
  });
});

(hasPreCommit ? describe : describe.skip)("pre-commit", () => {
  beforeEach(() => {
    git(folder, "init", "--quiet");
    commit(folder, {
      "duiqi.config.json": fileInGuide("duiqi.config.json"),
      "docs/zh/news.md": ZH,
      "docs/en/news.md": EN,
      "docs/terms.tsv": "虚拟货币\tvirtual currency\n",
      // The same hook, from what is built here: installing needs a network.
      ".pre-commit-config.yaml": stringify({
        repos: [{ repo: "local", hooks: [{ ...hook, ...configured, language: "system" }] }],
      }),
    });
  });

  const run = () => {
    git(folder, "add", "--all");
    return shell("pre-commit run", folder, { PRE_COMMIT_HOME: join(folder, ".git/pre-commit") });
  };

  test("takes the definition of the hook", () => {
    const { status, stdout } = shell(
      `pre-commit validate-manifest ${process.cwd()}/.pre-commit-hooks.yaml`,
      ".",
    );
    expect({ status, stdout }).toEqual({ status: 0, stdout: "" });
  });

  test("stops a commit that leaves the other side behind, and says where", () => {
    appendFileSync(join(folder, "docs/zh/news.md"), `\n${NEW_PARAGRAPH}\n`);
    const { status, stdout } = run();
    expect(status).toBe(1);
    expect(stdout).toContain("Failed");
    expect(stdout.match(/^docs\/.*omitted-paragraph/gm)).toEqual([
      expect.stringMatching(/^docs\/zh\/news\.md:4\d:1/),
    ]);
  });

  test("lets a commit pass that does not", () => {
    writeFileSync(join(folder, "docs/zh/news.md"), ZH.replace("澎湃新闻注意到", "澎湃新闻看到"));
    expect(run().stdout).toContain("Passed");
  });

  test("does not check where no text was changed", () => {
    writeFileSync(join(folder, "program.py"), "pass\n");
    expect(run().stdout).toContain("Skipped");
  });
});
