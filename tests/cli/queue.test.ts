import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { writePairs } from "./invented-pairs.js";
import { type Running, start } from "./process.js";
import { hasRedis, type RedisServer, startRedis } from "./redis-server.js";
import { run } from "./run.js";

const JOURNAL = ".duiqi-batch.jsonl";

/** Long enough for a busy machine, short enough for the dead to be noticed soon. */
const LEASE = ["--lease", "1"];

let server: RedisServer;
let folder: string;
let database = 0;
let queue: string[];
let running: Running[] = [];

function started(...args: readonly string[]): Running {
  const process = start(args, folder);
  running.push(process);
  return process;
}

const worker = (...args: readonly string[]) => started("worker", ...queue, "--jobs", "1", ...LEASE, ...args);
const batch = (out: string, ...args: readonly string[]) => [
  "batch",
  "pairs.tsv",
  "--out",
  out,
  "--to",
  "json,tmx",
  ...args,
];

/** The outputs by their names, and the journal as a set of lines, as the order in which pairs end is by chance. */
function outcome(out: string): unknown {
  const names = readdirSync(join(folder, out)).sort();
  return names.map((name) => {
    const text = readFileSync(join(folder, out, name), "utf8");
    return [name, name === JOURNAL ? text.split("\n").sort() : text];
  });
}

function journalLines(out: string): number {
  try {
    return readFileSync(join(folder, out, JOURNAL), "utf8").split("\n").length - 1;
  } catch {
    return 0;
  }
}

/** Has a batch aligned by workers that are killed at their work, two at a time, and yields how many were. */
async function deaths(out: string, most: number): Promise<number> {
  const producer = started(...batch(out, ...queue));
  let over = false;
  producer.ended.then(() => {
    over = true;
  });
  let hired = 0;
  let killed = 0;
  const place = async () => {
    while (hired++ < most) {
      const victim = worker();
      // Lives of 3 to 8 pairs: not so many that pairs run out, nor so few that one pair meets death after death.
      const life = 3 + Math.floor(6 * Math.random());
      await until(() => over || victim.said().split(": aligned").length > life);
      await sleep(60 * Math.random());
      if (over) return;
      victim.kill("SIGKILL");
      await victim.ended;
      killed++;
    }
    worker();
  };
  await Promise.all([place(), place()]);
  expect(await producer.ended).toBe(0);
  return killed;
}

/** Stops all, and yields the pairs that workers said they had aligned, each as often as they did. */
async function aligned(): Promise<string[]> {
  for (const process of running) process.kill("SIGTERM");
  await Promise.all(running.map(({ ended }) => ended));
  return running
    .flatMap((process) => [...process.said().matchAll(/^(\S+): aligned/gm)].map(([, id]) => id!))
    .sort();
}

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await sleep(20);
}

(hasRedis ? describe : describe.skip)("a batch over a queue", () => {
  beforeAll(async () => {
    server = await startRedis();
    folder = mkdtempSync(join(tmpdir(), "duiqi-"));
  });

  beforeEach(() => {
    queue = ["--queue", `redis://127.0.0.1:${server.port}/${database++}`];
  });

  afterEach(async () => {
    for (const process of running) process.kill("SIGKILL");
    await Promise.all(running.map(({ ended }) => ended));
    running = [];
  });

  afterAll(async () => {
    await server.stop();
    rmSync(folder, { recursive: true });
  });

  test("gives what a local run gives, malformed pairs and all", async () => {
    writePairs(folder, 8, 12);
    writeFileSync(join(folder, "pair-3.en.txt"), "");
    rmSync(join(folder, "pair-5.zh.txt"));
    const local = run(batch("local", "--report", "local.json"), { cwd: folder });
    worker();
    worker();
    const remote = run(batch("remote", "--report", "remote.json", ...queue), { cwd: folder });
    expect(remote).toEqual(local);
    expect(remote.status).toBe(2);
    expect(outcome("remote")).toEqual(outcome("local"));
    expect(readFileSync(join(folder, "remote.json"))).toEqual(readFileSync(join(folder, "local.json")));
    const { queues } = JSON.parse(run(["queue", "status", ...queue, "--to", "json"]).stdout);
    expect(queues).toHaveLength(1);
    expect(queues[0]).toMatchObject({
      counts: { waiting: 0, active: 0, delayed: 0, completed: 0, failed: 0 },
    });
    expect(queues[0].workers).toHaveLength(2);
  }, 30_000);

  test("loses nothing and does nothing twice while 20 workers are killed", async () => {
    const ids = writePairs(folder, 220, 4);
    expect(run(batch("local"), { cwd: folder }).status).toBe(0);
    let said = "";
    // Usually one round: another where workers were done with all pairs before 20 of them had been killed.
    for (let round = 1, left = 20; left > 0; round++) {
      const out = `killed-${round}`;
      left -= await deaths(out, left);
      expect(outcome(out)).toEqual(outcome("local"));
      expect(journalLines(out)).toBe(ids.length);
      const done = await aligned();
      expect(done).toEqual([...new Set(done)]);
      said += running.map((process) => process.said()).join("");
      running = [];
    }
    expect(said).toContain("gave no sign of life");
  }, 90_000);

  test("goes on where a producer was killed, and has no pair aligned again", async () => {
    const ids = writePairs(folder, 16, 30);
    expect(run(batch("local-16"), { cwd: folder }).status).toBe(0);
    worker();
    const first = started(...batch("resumed", ...queue));
    await until(() => journalLines("resumed") >= 3);
    first.kill("SIGKILL");
    await first.ended;
    const before = journalLines("resumed");
    expect(before).toBeLessThan(ids.length);
    const second = run(batch("resumed", "--resume", ...queue), { cwd: folder });
    expect(second.stdout).toContain(`${before} skipped`);
    expect(outcome("resumed")).toEqual(outcome("local-16"));
    expect(await aligned()).toEqual([...ids].sort());
  }, 30_000);

  test("waits for a worker, and says so once", async () => {
    writePairs(folder, 2, 5);
    const producer = started(...batch("lonely", ...queue));
    await producer.says("no worker");
    const { stdout } = run(["queue", "status", ...queue]);
    expect(stdout).toMatch(
      /^queue +waiting +active +delayed +completed +failed +workers\n\S+ +2 +0 +0 +0 +0 +0\n$/,
    );
    const late = worker("--until-empty");
    expect(await producer.ended).toBe(0);
    expect(producer.said().match(/no worker/g)).toHaveLength(1);
    late.kill("SIGTERM");
    expect(await late.ended).toBe(0);
    expect(late.said()).toMatch(/stopping: SIGTERM\n$/);
  }, 30_000);

  test("is shown with the worker that holds a pair", async () => {
    writePairs(folder, 1, 3000);
    const holder = worker();
    started(...batch("shown", ...queue));
    const status = () => run(["queue", "status", ...queue]).stdout;
    await holder.says("worker of queue");
    let shown = status();
    while (!shown.includes("pair-0")) shown = status();
    expect(shown).toMatch(new RegExp(`^pair-0 +${hostname()}:${holder.pid} +\\d+ s$`, "m"));
  }, 30_000);
});

describe("an address", () => {
  const none = ["batch", "pairs.tsv", "--out", "out"];

  beforeAll(() => {
    if (folder === undefined) folder = mkdtempSync(join(tmpdir(), "duiqi-"));
    writePairs(folder, 1, 2);
  });

  test.each([
    [
      "redis://user:secret@127.0.0.1:1",
      "align: redis://127.0.0.1:1: the queue cannot be used (ECONNREFUSED); is a Redis",
    ],
    ["http://user:secret@127.0.0.1", "align: --queue: not the address of a Redis server; expected redis://"],
    ["secret@127.0.0.1", "align: --queue: not an address; expected redis://"],
  ])("%s is refused in one line", (url, message) => {
    for (const command of [none, ["queue", "status"]]) {
      const { status, stderr } = run([...command, "--queue", url], { cwd: folder });
      expect(status).toBe(2);
      expect(stderr).toMatch(/^[^\n]*\n$/);
      expect(stderr.startsWith(message)).toBe(true);
      expect(stderr).not.toContain("secret");
    }
  });
});
