import { setTimeout as sleep } from "node:timers/promises";
import type { Queue } from "bullmq";
import type { Redis } from "ioredis";
import { type JobData, packTask, type QueueTask, unpackProduct } from "../../batch/queue-job.js";
import { taskIdentity } from "../../batch/task-identity.js";
import type { PairProduct } from "../../batch/work.js";
import { InputFailure } from "../../failure.js";
import type { ShippedFiles } from "../../shipped.js";
import type { QueueAddress } from "./address.js";
import { connect, unreachable } from "./connection.js";
import { failureOf } from "./lease.js";
import { openQueue } from "./open-queue.js";

/** Milliseconds between two looks at what is done. A look is one short question, however many pairs are out. */
const LOOK = 100;

/** Looks between two checks that what is awaited is still there, and that somebody works on it: 3 s. */
const LOOKS_PER_CHECK = 30;

/** A pair that came back. */
export interface Delivery {
  readonly product: PairProduct;
  /** Takes the pair out of the queue; to be called when its outputs are written. */
  collect(): Promise<void>;
}

interface Awaited {
  readonly task: QueueTask;
  readonly deliver: (delivery: Delivery) => void;
  readonly fail: (error: unknown) => void;
}

/**
 * Has pairs aligned by the workers of a queue. This process keeps nothing that a later one could not find again: a pair
 * that is waiting, being aligned or done there already is not put there twice, and its product stays until it is
 * collected.
 */
export class RemoteAligner {
  readonly #awaited = new Map<string, Awaited>();
  readonly #queue: Queue<JobData>;
  readonly #redis: Redis;
  readonly #address: QueueAddress;
  readonly #say: (line: string) => void;
  /** Why the server cannot be used any more. */
  lost: InputFailure | undefined;
  #watching = false;
  #saidLonely = false;

  private constructor(
    queue: Queue<JobData>,
    redis: Redis,
    address: QueueAddress,
    say: (line: string) => void,
  ) {
    this.#queue = queue;
    this.#redis = redis;
    this.#address = address;
    this.#say = say;
  }

  /**
   * @param say takes a line for the user
   * @throws InputFailure if there is no server
   */
  static async connect(
    address: QueueAddress,
    shipped: Pick<ShippedFiles, "origin">,
    say: (line: string) => void,
  ): Promise<RemoteAligner> {
    const redis = await connect(address);
    return new RemoteAligner(await openQueue(redis, shipped), redis, address, say);
  }

  /**
   * @throws InputFailure if the pair is malformed or was given up
   * @throws InputFailure if the server is gone; then `lost` is it
   */
  align(task: QueueTask): Promise<Delivery> {
    const id = taskIdentity(task);
    const delivery = new Promise<Delivery>((deliver, fail) => this.#awaited.set(id, { task, deliver, fail }));
    this.#put(id, task)
      .then(() => this.#watch())
      .catch((error) => this.#lose(error));
    return delivery;
  }

  /** Lets go of the server. What is in the queue stays there. */
  async close(): Promise<void> {
    this.#awaited.clear();
    await this.#queue.close();
    this.#redis.disconnect();
  }

  /** Does nothing if the queue has the pair already, in whatever state. */
  async #put(id: string, task: QueueTask): Promise<void> {
    await this.#queue.add(task.work.id, await packTask(task), { jobId: id });
  }

  /** Looks after what is awaited until there is nothing left. */
  async #watch(): Promise<void> {
    if (this.#watching) return;
    this.#watching = true;
    for (let look = 1; this.#awaited.size > 0; look++) {
      await this.#collect();
      if (look % LOOKS_PER_CHECK === 0) await this.#check();
      await sleep(LOOK);
    }
    this.#watching = false;
  }

  async #collect(): Promise<void> {
    const finished = await this.#queue.getRanges(["completed", "failed"], 0, -1);
    await Promise.all(finished.filter((id) => this.#awaited.has(id)).map((id) => this.#settle(id)));
  }

  async #settle(id: string): Promise<void> {
    const job = await this.#queue.getJob(id);
    const awaited = this.#awaited.get(id);
    if (job === undefined || awaited === undefined) return;
    this.#awaited.delete(id);
    // Out of reach it is dropped by itself, after a while.
    const collect = async () => {
      await this.#queue.remove(id).catch(() => {});
    };
    if ("product" in job.data) {
      awaited.deliver({ product: await unpackProduct(job.data), collect });
    } else {
      await collect();
      awaited.fail(new InputFailure(failureOf(job.failedReason)));
    }
  }

  /** What a server that was emptied or restarted has forgotten is put there again. */
  async #check(): Promise<void> {
    for (const [id, { task }] of [...this.#awaited]) {
      const state = await this.#queue.getJobState(id);
      if (state === "unknown" && this.#awaited.has(id)) await this.#put(id, task);
    }
    if (this.#saidLonely || (await this.#queue.getWorkersCount()) > 0) return;
    this.#saidLonely = true;
    this.#say(
      `no worker for ${this.#queue.name} is at ${this.#address.shown}; waiting for one: align worker --queue ${this.#address.shown}`,
    );
  }

  #lose(error: unknown): void {
    const hint = "what is done is written; run it again with --resume";
    this.lost ??= unreachable(this.#address, error, hint);
    for (const { fail } of this.#awaited.values()) fail(this.lost);
    this.#awaited.clear();
  }
}
