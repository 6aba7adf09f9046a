import { appendFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { decodeConfig } from "../../src/check/decode-config.js";
import { action } from "./composite-action.js";
import { blocks, fileInGuide, firstColumn, guide } from "./guide.js";
import { documentationRepository } from "./repository.js";
import { shell } from "./shell.js";

const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };

let repository: string;

beforeEach(() => {
  repository = mkdtempSync(join(tmpdir(), "duiqi-guide-"));
  documentationRepository(repository);
});

afterEach(() => {
  rmSync(repository, { recursive: true });
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
