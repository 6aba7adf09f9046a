import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { Worker } from "bullmq";
import { queueAddress } from "../../../src/commands/queue/address.js";
import { connect } from "../../../src/commands/queue/connection.js";
import { leaseOptions } from "../../../src/commands/queue/lease.js";
import { openQueue, PREFIX } from "../../../src/commands/queue/open-queue.js";
import { RemoteAligner } from "../../../src/commands/queue/remote-aligner.js";
import { TASK } from "../../batch/tasks.js";
import { hasRedis, type RedisServer, startRedis } from "../../cli/redis-server.js";

const SHIPPED = { origin: "duiqi test" };

let server: RedisServer;

(hasRedis ? describe : describe.skip)("over a real queue", () => {
  beforeAll(async () => {
    server = await startRedis();
  });

  afterAll(() => server.stop());

  test("a pair that every worker dies of is given up", async () => {
    const address = queueAddress(`redis://127.0.0.1:${server.port}/1`);
    const redis = await connect(address);
    const queue = await openQueue(redis, SHIPPED);
    // One that takes the pair again and again and gives no sign of life is as good as many that die.
    const deaths = leaseOptions(0.1);
    let taken = 0;
    const worker = new Worker(queue.name, () => new Promise(() => taken++), {
      connection: { url: address.url },
      prefix: PREFIX,
      concurrency: 20,
      skipLockRenewal: true,
      ...deaths,
    });
    worker.on("error", () => {});
    const remote = await RemoteAligner.connect(address, SHIPPED, () => {});
    await expect(remote.align(TASK)).rejects.toThrow(/^given up: 6 workers died/);
    expect(taken).toBe(deaths.maxStalledCount + 1);
    expect(await queue.getJobCounts("failed", "wait", "active")).toEqual({ failed: 0, wait: 0, active: 0 });
    await worker.close(true);
    await remote.close();
    redis.disconnect();
  }, 20_000);

  test("a server that is emptied is given the pair again", async () => {
    const address = queueAddress(`redis://127.0.0.1:${server.port}/2`);
    const redis = await connect(address);
    const remote = await RemoteAligner.connect(address, SHIPPED, () => {});
    const queue = await openQueue(redis, SHIPPED);
    remote.align(TASK).catch(() => {});
    while ((await queue.getWaitingCount()) === 0);
    await redis.flushdb();
    while ((await queue.getWaitingCount()) === 0);
    await remote.close();
    redis.disconnect();
  }, 20_000);

  test("a server that is lost is waited for, and then told of", async () => {
    const short = await startRedis();
    const address = queueAddress(`redis://nobody:secret@127.0.0.1:${short.port}`);
    await expect(connect(address)).rejects.toThrow(
      /^redis:\/\/127\.0\.0\.1:\d+: the queue cannot be used \(WRONGPASS/,
    );
    const redis = await connect(queueAddress(`redis://127.0.0.1:${short.port}`), 300);
    await short.stop();
    const again = await startRedis(short.port);
    expect(await redis.ping()).toBe("PONG");
    await again.stop();
    await expect(redis.ping()).rejects.toThrow("Connection is closed");
  }, 20_000);
});
