import type { Redis, RedisOptions } from "ioredis";
import { InputFailure } from "../../failure.js";
import type { QueueAddress } from "./address.js";

/**
 * Milliseconds without a byte after which a worker's connection with an open question is taken for dead, as after a
 * cable was pulled. Longer than the 5 to 10 s for which its question for pairs is kept open.
 */
const SILENCE = 30_000;

/** The same for one question of a batch; longer than a lost server is waited for. */
const NO_ANSWER = 60_000;

/** Milliseconds that a lost server is waited for: a restart takes less, a night is too long. */
const PATIENCE = 30_000;

/** Milliseconds between two attempts to connect again, at most. */
const LONGEST_PAUSE = 2_000;

const OPTIONS: RedisOptions = {
  lazyConnect: true,
  // Whatever is asked waits for the connection to come back; how long it may be gone is for `retryStrategy` to say.
  maxRetriesPerRequest: null,
};

/**
 * Connects to a server that has to be there. If it is lost later, it is waited for, but not for long: then whatever is
 * asked of it is rejected.
 *
 * @param patience milliseconds to wait for a lost server
 * @throws InputFailure if there is none, or it does not let us in
 */
export async function connect(address: QueueAddress, patience = PATIENCE): Promise<Redis> {
  const { Redis } = await import("ioredis");
  let welcome = false;
  let lostAt: number | undefined;
  const redis = new Redis(address.url, {
    ...OPTIONS,
    // Not `socketTimeout`: its timer would keep the process for so long after the connection was closed.
    commandTimeout: NO_ANSWER,
    retryStrategy: (times) => {
      lostAt ??= Date.now();
      return welcome && Date.now() - lostAt <= patience ? pause(times) : null;
    },
  });
  redis.on("ready", () => {
    lostAt = undefined;
  });
  // The first error says why; of those after it, only the ones that reject a command matter.
  const refusal = new Promise<never>((_, reject) => redis.on("error", reject));
  try {
    await Promise.race([refusal, redis.connect()]);
    welcome = true;
    return redis;
  } catch (error) {
    redis.disconnect();
    throw unreachable(address, error, "is a Redis server running there?");
  }
}

/** A connection that is tried again for ever, even if the server was never there; what goes wrong are its events. */
export async function keepConnecting(address: QueueAddress): Promise<Redis> {
  const { Redis } = await import("ioredis");
  return new Redis(address.url, { ...OPTIONS, socketTimeout: SILENCE, retryStrategy: pause });
}

/** The failure of a server that cannot be used, without its password. */
export function unreachable({ shown }: QueueAddress, error: unknown, hint: string): InputFailure {
  return new InputFailure(`the queue cannot be used (${reason(error)})`, { path: shown, hint });
}

/** Why a connection failed: the operating system's code, or what the server answered. */
export function reason(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return code ?? message.replace(/\.$/, "");
}

function pause(times: number): number {
  return Math.min(100 * 2 ** times, LONGEST_PAUSE);
}
