import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Whether queues can be tested here; `scripts/test-setup.sh` says so if not. */
export const hasRedis = spawnSync("redis-server", ["--version"]).status === 0;

/** A Redis server of the test's own, on the loopback interface. */
export interface RedisServer {
  readonly port: number;
  stop(): Promise<void>;
}

/** Starts a server that keeps nothing on disk. */
export async function startRedis(port?: number): Promise<RedisServer> {
  const taken = port ?? (await freePort());
  const folder = mkdtempSync(join(tmpdir(), "duiqi-redis-"));
  const where = ["--port", `${taken}`, "--bind", "127.0.0.1", "--dir", folder];
  const server = spawn("redis-server", [...where, "--save", "", "--appendonly", "no"]);
  await printed(server, "Ready to accept connections");
  return {
    port: taken,
    async stop() {
      const ended = new Promise((resolve) => server.once("exit", resolve));
      server.kill("SIGKILL");
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
}

function printed(server: ChildProcess, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    let output = "";
    server.stdout!.on("data", (chunk) => {
      output += chunk;
      if (output.includes(text)) resolve();
    });
    server.once("exit", () => reject(new Error(`redis-server ended: ${output}`)));
  });
}
