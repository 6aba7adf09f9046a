import { spawn } from "node:child_process";
import { once } from "node:events";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { type Run, run } from "./run.js";

const CHINESE = [
  "今天下雨，我没带伞。",
  "他在河边等了三个小时。",
  "船没有来。",
  "老人说明年会有一座新桥。",
  "孩子们笑了。",
];
const ENGLISH = [
  "It is raining today and I have no umbrella.",
  "He waited by the river for three hours.",
  "The boat did not come.",
  "The old man said there would be a new bridge next year.",
  "The children laughed.",
];

/** A folder of invented texts for a batch, and the program run in it. */
export class BatchFolder {
  readonly path = mkdtempSync(join(tmpdir(), "duiqi-batch-"));

  remove(): void {
    rmSync(this.path, { recursive: true });
  }

  write(name: string, text: string): void {
    mkdirSync(dirname(join(this.path, name)), { recursive: true });
    writeFileSync(join(this.path, name), text);
  }

  read(name: string): string {
    return readFileSync(join(this.path, name), "utf8");
  }

  bytes(name: string): Buffer {
    return readFileSync(join(this.path, name));
  }

  has(name: string): boolean {
    return existsSync(join(this.path, name));
  }

  /** All files below a folder, sorted. */
  files(name: string): string[] {
    const entries = readdirSync(join(this.path, name), { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(join(this.path, name).length + 1))
      .sort();
  }

  /** Writes a pair of texts of so many sentences, told apart by the number. */
  writePair(source: string, target: string, number: number, sentences = 5): void {
    const all = Array.from({ length: sentences }, (_, index) => (number + index) % CHINESE.length);
    this.write(source, `第${number}章\n\n${all.map((index) => CHINESE[index]).join("")}\n`);
    this.write(target, `Chapter ${number}\n\n${all.map((index) => ENGLISH[index]).join(" ")}\n`);
  }

  /** Writes so many pairs and a manifest `list.tsv` of them, with ids `p0`, `p1`, …; yields the ids. */
  writeBatch(pairs: number, sentences = 5): string[] {
    const ids = Array.from({ length: pairs }, (_, index) => `p${index}`);
    ids.forEach((id, index) => {
      this.writePair(`zh/${id}.txt`, `en/${id}.txt`, index, sentences);
    });
    this.write("list.tsv", ids.map((id) => `zh/${id}.txt\ten/${id}.txt\t${id}\n`).join(""));
    return ids;
  }

  run(...args: string[]): Run {
    return run(args, { cwd: this.path });
  }

  /** Starts a run that is told to stop with a signal; yields how it ended. */
  async runUntil(
    args: readonly string[],
    moment: () => Promise<unknown>,
    signal: NodeJS.Signals,
  ): Promise<readonly [number | null, NodeJS.Signals | null]> {
    const child = spawn(process.execPath, [resolve("bin/align.js"), ...args], {
      cwd: this.path,
      stdio: "ignore",
    });
    const exit = once(child, "exit");
    await Promise.race([moment(), exit]);
    child.kill(signal);
    return (await exit) as [number | null, NodeJS.Signals | null];
  }
}
