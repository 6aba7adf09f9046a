import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { type Run, run } from "./run.js";

/** A manual's paragraphs and their translations. */
const MANUAL: readonly (readonly [string, string])[] = [
  ["# 安装指南", "# Installation guide"],
  [
    "本软件可以在三种操作系统上运行。安装之前，请先备份您的数据。",
    "This software runs on three operating systems. Before installing it, please back up your data.",
  ],
  [
    "下载安装包以后，双击图标即可开始安装。安装过程大约需要五分钟。",
    "After downloading the package, double-click the icon to start the installation. The installation takes about five minutes.",
  ],
  [
    "安装完成以后，请重新启动计算机。如果遇到问题，请联系我们的客服。",
    "When the installation is finished, please restart the computer. If you meet with problems, please contact our customer service.",
  ],
];

/** The manual in Chinese, and in English. */
export const MANUALS = {
  zh: `${MANUAL.map(([zh]) => zh).join("\n\n")}\n`,
  en: `${MANUAL.map(([, en]) => en).join("\n\n")}\n`,
};

/** Sentences of it that can be left out or added. */
export const SENTENCE = {
  backUp: " Before installing it, please back up your data.",
  minutes: " The installation takes about five minutes.",
};

export const PAIRS = ["--pairs", "zh/{path}.md=en/{path}.md"] as const;

/** A folder of texts, in which the program is run. */
export class CheckFolder {
  readonly path = mkdtempSync(join(tmpdir(), "duiqi-check-"));

  write(name: string, text: string): void {
    const path = join(this.path, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }

  read(name: string): string {
    return readFileSync(join(this.path, name), "utf8");
  }

  /** Changes a file's text. */
  edit(name: string, from: string, to: string): void {
    const text = this.read(name);
    if (!text.includes(from)) throw new Error(`${name} has no «${from}»`);
    this.write(name, text.replace(from, to));
  }

  remove(name: string): void {
    rmSync(join(this.path, name), { recursive: true });
  }

  /** Runs Git as somebody whose settings are of no matter. */
  git(...args: readonly string[]): string {
    const env = {
      ...process.env,
      GIT_CONFIG_GLOBAL: "/dev/null",
      GIT_CONFIG_SYSTEM: "/dev/null",
      GIT_AUTHOR_NAME: "A",
      GIT_AUTHOR_EMAIL: "a@example.org",
      GIT_COMMITTER_NAME: "A",
      GIT_COMMITTER_EMAIL: "a@example.org",
    };
    const { status, stdout, stderr } = spawnSync("git", args, { cwd: this.path, env, encoding: "utf8" });
    if (status !== 0) throw new Error(`git ${args.join(" ")}: ${stderr}`);
    return stdout;
  }

  commit(message = "Change texts"): void {
    this.git("add", "--all");
    this.git("commit", "--quiet", "--message", message);
  }

  /** Runs `align check` there, without a cache. */
  check(...args: readonly string[]): Run {
    return run(["check", "--no-cache", ...args], { cwd: this.path });
  }

  /** What a check found, as `FILE:LINE RULE`, and what it set aside, as `(BY) FILE:LINE RULE`. */
  findings(...args: readonly string[]): string[] {
    const { stdout, stderr } = this.check("--reporter", "json", ...args);
    if (stdout === "") throw new Error(stderr);
    const { pairs } = JSON.parse(stdout);
    return pairs.flatMap((pair: Pair) => [
      ...pair.findings.map((finding) => placeOf(pair, finding)),
      ...pair.setAside.map(({ by, finding }) => `(${by}) ${placeOf(pair, finding)}`),
    ]);
  }
}

interface Found {
  readonly rule: string;
  readonly side: "source" | "target";
  readonly place: { readonly line: number };
}

interface Pair {
  readonly source?: { readonly path: string };
  readonly target?: { readonly path: string };
  readonly findings: readonly Found[];
  readonly setAside: readonly { readonly by: string; readonly finding: Found }[];
}

function placeOf(pair: Pair, { rule, side, place }: Found): string {
  return `${pair[side]!.path}:${place.line} ${rule}`;
}
