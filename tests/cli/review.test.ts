import { spawn } from "node:child_process";
import {
  appendFileSync,
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import type { Bitext } from "../../src/record/bitext.js";
import { decodeRecord } from "../../src/record/decode.js";
import type { Action } from "../../src/review/actions/action.js";
import { reviewOf } from "../../src/review/from-record.js";
import type { Step } from "../../src/review/history.js";
import { readJournal, replayed } from "../../src/review/journal.js";
import type { Applied, Opened } from "../../src/review/protocol.js";
import { recordOf } from "../../src/review/to-record.js";
import { listen } from "../commands/review/listening.js";
import { confirmation } from "../commands/review/open-desk.js";
import { ask, post } from "../commands/review/requests-of.js";
import { endAll, following, type Reviewing, review } from "./reviewing.js";
import { run } from "./run.js";

const GOLDEN = resolve("fixtures/golden/small.json");

let folder: string;
let path: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "duiqi-"));
  path = join(folder, "small.json");
  copyFileSync(GOLDEN, path);
});

afterEach(() => {
  endAll();
  rmSync(folder, { recursive: true });
});

const record = (): Bitext => decodeRecord(readFileSync(path, "utf8"), path);
const confirmedRows = (): number[] =>
  record().beads.flatMap(({ verdict }, index) => (verdict === "confirmed" ? [index] : []));

async function opened({ url }: Reviewing): Promise<Opened> {
  return JSON.parse((await ask(url, `${new URL(url).pathname}api/review`)).body) as Opened;
}

describe("align review RECORD", () => {
  test("prints the page's address, and nothing else, on standard output", async () => {
    const server = await review([path]);
    expect(server.said().stdout).toBe(`${server.url}\n`);
    expect((await ask(server.url, new URL(server.url).pathname)).body).toContain('<div id="app">');
    server.kill("SIGINT");
    expect(await server.ended).toBe(0);
    expect(server.said().stderr).toBe(`Ctrl-C saves the review and stops\n${path}: saved, 0 % checked\n`);
  });

  test.each(["SIGINT", "SIGTERM", "SIGHUP"] as const)("saves and stops on %s", async (signal) => {
    const server = await review([path, "--quiet"]);
    await post(server.url, "api/act", confirmation(0));
    server.kill(signal);
    expect(await server.ended).toBe(0);
    expect(confirmedRows()).toEqual([1, 2]);
    expect(readdirSync(folder)).toEqual(["small.json"]);
    expect(server.said().stderr).toBe("");
  });

  test("saves and stops from the page, with tabs open", async () => {
    const server = await review([path]);
    const tab = await listen(server.url, "one");
    await post(server.url, "api/act", confirmation(0));
    expect((await post(server.url, "api/stop", {})).status).toBe(200);
    await tab.hears("stopped");
    expect(await server.ended).toBe(0);
    expect(confirmedRows()).toEqual([1, 2]);
    expect(server.said().stderr).toContain(`${path}: saved, 40 % checked\n`);
  });

  test("goes on after kill -9, says so, and so do exports meanwhile", async () => {
    const first = await review([path]);
    await post(first.url, "api/act", confirmation(0, 1, 2));
    first.kill("SIGKILL");
    await first.ended;
    appendFileSync(`${path}.review.jsonl`, '{"action":{"do":');
    const { stdout, stderr } = run(["export", path, "--to", "json"]);
    expect(stderr).toBe(`${path}: with 1 correction not saved in it yet\n`);
    expect(JSON.parse(stdout).beads[1].verdict).toBe("confirmed");
    const second = await review([path]);
    expect(second.said().stderr).toContain(`${path}: with 1 correction not saved in it yet\n`);
    await post(second.url, "api/act", confirmation(0, 2, 3));
    second.kill("SIGTERM");
    await second.ended;
    expect(confirmedRows()).toEqual([1, 2]);
  });

  test("has one process for a record, which is told of the other", async () => {
    const first = await review([path]);
    const tab = await listen(first.url, "one");
    const second = run(["review", path, "--no-open"]);
    expect(second.status).toBe(2);
    expect(second.stdout).toBe("");
    expect(second.stderr).toContain(`align: ${path}: process ${first.pid} of `);
    expect(second.stderr.trimEnd().split("\n")).toHaveLength(1);
    expect(await tab.hears("notice")).toContain("Somebody else wanted to review this record: process ");
    tab.close();
  });

  test("says where the review is if another program has written the record", async () => {
    const server = await review([path, "--quiet"]);
    await post(server.url, "api/act", confirmation(0));
    writeFileSync(path, readFileSync(GOLDEN, "utf8").replace("duiqi 0.1.0", "duiqi 0.1.1"));
    server.kill("SIGTERM");
    expect(await server.ended).toBe(0);
    const beside = join(folder, "small.reviewed.json");
    expect(server.said().stderr).toBe(
      `${path}: changed by another program; its review is saved as ${beside}\n`,
    );
    expect(record().signature).toContain("0.1.1");
    const again = run(["review", path, "--no-open"]);
    expect(again.stderr).toContain("the record was changed since its review began");
    expect(again.status).toBe(2);
  });

  test("opens the browser, and does without one", async () => {
    const browser = join(folder, "browser");
    writeFileSync(browser, `#!/bin/sh\necho "$1" > '${folder}/opened'\n`);
    chmodSync(browser, 0o755);
    const none = { DISPLAY: "", WAYLAND_DISPLAY: "", XDG_CURRENT_DESKTOP: "" };
    const server = await review([path], { open: true, env: { ...none, BROWSER: browser } });
    while (!existsSync(join(folder, "opened"))) await new Promise((done) => setTimeout(done, 20));
    server.kill("SIGTERM");
    await server.ended;
    const without = await review([path], { open: true, env: { ...none, BROWSER: "/none/such" } });
    while (!without.said().stderr.includes("no browser could be opened: open the address by hand\n")) {
      await new Promise((done) => setTimeout(done, 20));
    }
    expect((await opened(without)).revision).toBe(0);
  });

  test("says that the disk is full, and loses nothing", async () => {
    // The largest file that the process may write stands for a full disk.
    const command = `trap '' XFSZ; ulimit -f 4; exec "$0" "$@"`;
    const args = ["-c", command, process.execPath, resolve("bin/align.js"), "review", path, "--no-open"];
    const server = await following(spawn("bash", args));
    let revision = 0;
    let status = 200;
    for (; status === 200 && revision < 200; revision++) {
      ({ status } = await post(server.url, "api/act", {
        ...confirmation(revision),
        action: { do: "edit", side: "source", sentence: 0, text: `${revision}` },
      }));
    }
    expect(status).toBe(500);
    const { review: now, undo } = await opened(server);
    expect(undo).toBe(revision - 1);
    server.kill("SIGKILL");
    await server.ended;
    const again = await review([path]);
    expect((await opened(again)).review).toEqual(now);
  });

  test.each([
    [["--port", "99999"], "--port: not a port; expected a number up to 65535; got 99999"],
    [["--port", "1e3"], "--port: not a port"],
    [["-o", "x.json"], "--output: an option for two texts, and there is but a record"],
    [["--source-lang", "zh"], "--source-lang: an option for two texts"],
    [["--words"], "--words: an option for two texts"],
    [["--glossary", "none.tsv"], "none.tsv: not found"],
  ])("refuses %j", (args, line) => {
    const { status, stderr } = run(["review", path, "--no-open", ...args]);
    expect(stderr).toMatch(/^align: .*\n$/);
    expect(stderr).toContain(line);
    expect(status).toBe(2);
    expect(readdirSync(folder)).toEqual(["small.json"]);
  });

  test.each([
    ["-", "-: a review is of files; got standard input"],
    ["none.json", "none.json: not found"],
    ["none/none.json", "none.json: not found"],
    ["pair.jsonl", "pair.jsonl: a review is kept in a record; expected a file that ends in .json"],
    ["empty.json", "empty.json: not JSON"],
    ["folder.json", "folder.json: a directory, not a file"],
    ["crossing.json", "crossing.json"],
  ])("refuses %s", (name, line) => {
    const texts = folder;
    writeFileSync(join(texts, "pair.jsonl"), "{}\n");
    writeFileSync(join(texts, "empty.json"), "");
    const crossing = JSON.parse(readFileSync(GOLDEN, "utf8")) as Bitext;
    writeFileSync(
      join(texts, "crossing.json"),
      JSON.stringify({ ...crossing, beads: crossing.beads.toReversed() }),
    );
    mkdirSync(join(texts, "folder.json"));
    const before = readdirSync(folder);
    const { status, stderr } = run(["review", name === "-" ? name : join(folder, name), "--no-open"]);
    expect(stderr).toMatch(/^align: .*\n$/);
    expect(stderr).toContain(line);
    expect(stderr).not.toContain("internal error");
    expect(status).toBe(2);
    expect(readdirSync(folder)).toEqual(before);
  });
});

describe("align review SOURCE TARGET", () => {
  let source: string;
  let target: string;
  let made: string;

  beforeEach(() => {
    [source, target] = [join(folder, "story.zh.txt"), join(folder, "story.en.txt")];
    made = join(folder, "story.zh-story.en.json");
    writeFileSync(source, "今天下雨。\n我没有带伞。\n");
    writeFileSync(target, "It rains today.\nI have no umbrella with me.\n");
  });

  test("aligns them first, beside the source, and goes on the next time", async () => {
    const first = await review([source, target]);
    expect((await opened(first)).path).toBe(made);
    const { rows } = (await opened(first)).review;
    await post(first.url, "api/act", confirmation(0, 0, rows.length));
    first.kill("SIGINT");
    await first.ended;
    const second = await review([source, target]);
    expect((await opened(second)).review.rows.every(({ verdict }) => verdict === "confirmed")).toBe(true);
  });

  test("keeps the record where it is told to", async () => {
    const other = join(folder, "other.json");
    const server = await review([source, target, "-o", other, "--sentences", "lines"]);
    expect((await opened(server)).path).toBe(other);
    expect(existsSync(made)).toBe(false);
  });

  test("overwrites nothing", () => {
    writeFileSync(made, readFileSync(GOLDEN));
    const { status, stderr } = run(["review", source, target, "--no-open"]);
    expect(stderr).toBe(
      `align: ${made}: there already, and it is no record of these texts as they are now; bring it up to date with align ${source} ${target} --update ${made} -o ${made}, or name another with -o\n`,
    );
    expect(status).toBe(2);
    expect(readFileSync(made)).toEqual(readFileSync(GOLDEN));
  });

  test.each([
    [["-o", "x.tmx"], "x.tmx: a review is kept in a record; expected a file that ends in .json"],
    [["--sentences", "some"], "--sentences: unknown mode"],
  ])("refuses %j", (args, line) => {
    const { status, stderr } = run(["review", source, target, "--no-open", ...args]);
    expect(stderr).toContain(line);
    expect(status).toBe(2);
    expect(readdirSync(folder).sort()).toEqual(["small.json", "story.en.txt", "story.zh.txt"]);
  });

  test("refuses texts that cannot be aligned, and leaves nothing", () => {
    const { status, stderr } = run(["review", source, source, "--no-open"]);
    expect(status).toBe(2);
    expect(stderr).toMatch(/^align: .*\n$/);
    expect(readdirSync(folder).sort()).toEqual(["small.json", "story.en.txt", "story.zh.txt"]);
  });
});

describe("kill -9", () => {
  test("in the midst of many actions loses nothing that was acknowledged", async () => {
    const base = record();
    let steps: readonly Step[] = [];
    for (let round = 0; round < 6; round++) {
      const server = await review([path]);
      const { review: found, undo } = await opened(server);
      const { review: expected, done } = replayed(reviewOf(base, path), steps, path);
      expect([found, undo]).toEqual([expected, done.length]);
      const acknowledged = [...steps, ...(await killedAmid(server, round))];
      steps = readJournal(readFileSync(`${path}.review.jsonl`, "utf8"), path)!.steps;
      expect(steps.slice(0, acknowledged.length)).toEqual(acknowledged);
      // One may have been kept, and not answered yet.
      expect(steps.length - acknowledged.length).toBeLessThanOrEqual(1);
    }
    expect(steps.length).toBeGreaterThan(10);
    const last = await review([path]);
    last.kill("SIGTERM");
    await last.ended;
    expect(record()).toEqual(recordOf(base, replayed(reviewOf(base, path), steps, path).review));
  });

  test.each([0, 5, 10, 20, 40])("%d ms after Ctrl-C loses nothing", async (milliseconds) => {
    const server = await review([path]);
    await post(server.url, "api/act", confirmation(0));
    server.kill("SIGINT");
    await new Promise((done) => setTimeout(done, milliseconds));
    server.kill("SIGKILL");
    await server.ended;
    const again = await review([path]);
    expect((await opened(again)).review.rows.map(({ verdict }) => verdict ?? "")).toEqual([
      "",
      "confirmed",
      "confirmed",
      "",
      "",
    ]);
    again.kill("SIGINT");
    await again.ended;
    expect(confirmedRows()).toEqual([1, 2]);
    expect(readdirSync(folder).filter((name) => !name.endsWith(".tmp"))).toEqual(["small.json"]);
  });
});

/** Acts until the process is killed; gives the steps that were acknowledged. */
async function killedAmid(server: Reviewing, round: number): Promise<Step[]> {
  const steps: Step[] = [];
  for (let number = 0; ; number++) {
    const turn = { revision: steps.length, tab: "one" };
    const isUndo = number % 4 === 3;
    const answer = await (isUndo
      ? post(server.url, "api/undo", turn)
      : post(server.url, "api/act", { ...turn, action: someAction(number, round), realign: false })
    ).catch(() => undefined);
    if (answer === undefined) break;
    if (answer.status !== 200) continue;
    const { kind, action, change, suggested } = JSON.parse(answer.body) as Applied;
    steps.push(kind === "undo" ? { undo: true } : { action, change, suggested });
    if (steps.length === 3 + 5 * round) setTimeout(() => server.kill("SIGKILL"), 2 * round);
  }
  await server.ended;
  return steps;
}

function someAction(number: number, round: number): Action {
  if (number % 2 === 0) return { do: "edit", side: "source", sentence: 0, text: `${round}：${number}` };
  return { do: "mark", rows: { start: 0, end: 5 }, verdict: number % 3 === 0 ? "confirmed" : "to-fix" };
}
