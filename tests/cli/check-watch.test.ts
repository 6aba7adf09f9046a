import { type ChildProcess, spawn } from "node:child_process";
import { join, resolve } from "node:path";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { CheckFolder, MANUALS, PAIRS, SENTENCE } from "./check-folder.js";

let folder: CheckFolder;
let child: ChildProcess;
let shown: string;
let said: string;
let look = (): void => {};

beforeEach(() => {
  folder = new CheckFolder();
  folder.write("zh/a.md", MANUALS.zh);
  folder.write("en/a.md", MANUALS.en);
});

afterEach(() => {
  child.kill("SIGKILL");
  folder.remove(".");
});

/** Starts a run that watches. */
function start(...args: readonly string[]): void {
  shown = "";
  said = "";
  const env = { ...process.env, XDG_CACHE_HOME: join(folder.path, ".cache") };
  child = spawn(process.execPath, [resolve("bin/align.js"), "check", "--watch", ...args], {
    cwd: folder.path,
    env,
  });
  child.stdout!.setEncoding("utf8").on("data", (text) => {
    shown += text;
    look();
  });
  child.stderr!.setEncoding("utf8").on("data", (text) => {
    said += text;
    look();
  });
}

/** Resolves to what is shown and said of a check when it is done, and files are watched again. */
async function checked(): Promise<string> {
  await new Promise<void>((resolve) => {
    look = () => {
      if (said.includes("Ctrl-C ends\n")) resolve();
    };
    look();
  });
  const all = shown + said;
  shown = "";
  said = "";
  return all;
}

test("--watch checks again what changes, takes up new files, and ends with Ctrl-C", async () => {
  start(...PAIRS);
  expect(await checked()).toContain("1 pair checked");
  folder.edit("en/a.md", SENTENCE.backUp, "");
  expect(await checked()).toMatch(/^zh\/a\.md:3:\d+ .*omitted-sentence/m);
  folder.write("zh/more/b.md", MANUALS.zh);
  expect(await checked()).toContain("no translation; expected it in en/more/b.md");
  folder.write("en/more/b.md", MANUALS.en);
  folder.write("en/a.md", MANUALS.en);
  const mended = await checked();
  expect(mended).toContain("2 pairs checked");
  expect(mended).not.toContain("error");
  folder.remove("zh/more");
  expect(await checked()).toContain("no source; expected it in zh/more/b.md");
  const ended = new Promise((resolve) => child.once("exit", resolve));
  child.kill("SIGINT");
  expect(await ended).toBe(130);
  expect(said).toBe("align: stopped by SIGINT\n");
});

test("--watch follows the configuration, and waits for what is wrong to be mended", async () => {
  folder.write(
    "duiqi.config.json",
    JSON.stringify({ pairs: "zh/{path}.md=en/{path}.md", reporters: ["text", "json=zh/out.json"] }),
  );
  folder.write("uk/a.md", MANUALS.en.replace(SENTENCE.backUp, ""));
  start();
  expect(await checked()).toContain("1 pair checked");
  folder.write("duiqi.config.json", "{");
  expect(await checked()).toMatch(/^align: duiqi\.config\.json.*: not JSON/m);
  folder.write(
    "duiqi.config.json",
    JSON.stringify({ pairs: "zh/{path}.md=uk/{path}.md", glossary: "terms/a.tsv" }),
  );
  expect(await checked()).toMatch(/^align: terms\/a\.tsv: not found$/m);
  folder.write("terms/a.tsv", "图标\ticon\n");
  expect(await checked()).toMatch(/^zh\/a\.md:3:\d+ .*omitted-sentence/m);
  folder.write("uk/a.md", MANUALS.en);
  expect(await checked()).not.toContain("omitted-sentence");
  folder.write("terms/a.tsv", "图标\tsymbol\n");
  expect(await checked()).toContain("1 pair checked");
});
