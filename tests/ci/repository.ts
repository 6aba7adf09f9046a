import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** Runs git; yields what it prints. */
export function git(cwd: string, ...args: readonly string[]): string {
  const who = ["-c", "user.name=Test", "-c", "user.email=test@localhost", "-c", "init.defaultBranch=main"];
  const { status, stdout, stderr } = spawnSync("git", [...who, ...args], { cwd, encoding: "utf8" });
  if (status !== 0) throw new Error(`git ${args.join(" ")} ended with ${status}: ${stderr}`);
  return stdout.trim();
}

/** Commits files, by their paths; yields the revision. */
export function commit(repository: string, files: Readonly<Record<string, string>>): string {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(repository, dirname(path)), { recursive: true });
    writeFileSync(join(repository, path), text);
  }
  git(repository, "add", "--all");
  git(repository, "commit", "--quiet", "--message", "Change the texts");
  return git(repository, "rev-parse", "HEAD");
}

/**
 * Makes the repository that the guide is for, with the branch `change` checked out.
 *
 * @param folder where to make it
 * @returns the revision of `main`: the sample pair, a draft without a translation, and a glossary
 */
export function documentationRepository(folder: string): string {
  git(".", "init", "--quiet", folder);
  const main = commit(folder, {
    "docs/zh/news.md": ZH,
    "docs/en/news.md": EN,
    "docs/zh/drafts/idea.md": "草稿。\n",
    "docs/terms.tsv": "虚拟货币\tvirtual currency\n",
  });
  git(folder, "update-ref", "refs/remotes/origin/main", main);
  git(folder, "checkout", "--quiet", "-b", "change");
  return main;
}

/** The sample pair, with its four gaps. */
export const ZH = sample("zh.txt");
export const EN = sample("en.txt");

/** The part of it that has no gap. */
export const COMPLETE = { zh: lines(ZH, 5, 37), en: lines(EN, 3, 3) + lines(EN, 6) };

/** A paragraph that none of them translates. */
export const NEW_PARAGRAPH = "客户服务热线：400 000 0000，每天上午九点到下午六点。";

function sample(name: string): string {
  return `${readFileSync(join("fixtures/pairs/inner-mongolia", name), "utf8").trimEnd()}\n`;
}

function lines(text: string, first: number, last?: number): string {
  const chosen = text
    .trimEnd()
    .split("\n")
    .slice(first - 1, last);
  return chosen.map((line) => `${line}\n`).join("");
}
