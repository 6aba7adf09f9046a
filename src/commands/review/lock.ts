import { readFile, rename, rm, stat, utimes, writeFile } from "node:fs/promises";
import { InputFailure } from "../../failure.js";
import { ioFailure } from "../io-failure.js";
import { decodedHolder, type Holder, hasEnded, holderName, isOwn, thisHolder } from "./holder.js";
import type { Places } from "./places.js";

/** Milliseconds without a beat after which whoever held a lock is taken for dead. */
const LONGEST_PAUSE = 60_000;

/** How often a lock is tried that was gone or stale when it was looked at. */
const MOST_TRIES = 5;

/** What keeps two processes from reviewing one record at a time: a file beside it that only one of them can make. */
export class Lock {
  readonly #places: Places;
  readonly #holder: Holder;

  private constructor(places: Places, holder: Holder) {
    this.#places = places;
    this.#holder = holder;
  }

  /**
   * Takes the lock of a record, from a holder that has ended, too.
   *
   * @param path the record as the user named it, for messages
   * @throws InputFailure that says who has it; they are told that somebody wanted it
   */
  static async take(places: Places, path: string): Promise<Lock> {
    const holder = thisHolder();
    for (let tries = 1; ; tries++) {
      if (await isMade(places.lock, holder)) {
        await rm(places.wanted, { force: true }).catch(() => {});
        return new Lock(places, holder);
      }
      const other = await readHolder(places.lock);
      const isStale = await isLeftBehind(places, other, holder);
      if (!isStale || tries === MOST_TRIES) throw taken(path, other);
      await takeAway(places.lock, other, holder);
    }
  }

  /** Says that its holder is alive. */
  async beat(): Promise<void> {
    const now = new Date();
    // Whether it is still held is looked at before each step, not here.
    await utimes(this.#places.lock, now, now).catch(() => {});
  }

  /**
   * Makes sure that nobody has taken it away, as from a computer that slept.
   *
   * @throws InputFailure if somebody has
   */
  async check(): Promise<void> {
    const holder = await readHolder(this.#places.lock);
    if (holder?.id === this.#holder.id) return;
    throw new InputFailure("another process has taken this review over", {
      path: this.#places.record,
      got: holderName(holder),
      hint: "nothing more is saved here; open the record again",
    });
  }

  /** Who has wanted it since this was last asked. */
  async wantedBy(): Promise<Holder | undefined> {
    const other = await readHolder(this.#places.wanted);
    if (other !== undefined) await rm(this.#places.wanted, { force: true }).catch(() => {});
    return other;
  }

  /** Gives it back. */
  async release(): Promise<void> {
    const { lock, wanted } = this.#places;
    const isHeld = (await readHolder(lock))?.id === this.#holder.id;
    if (isHeld) await Promise.all([lock, wanted].map((path) => rm(path, { force: true }).catch(() => {})));
  }
}

async function isMade(path: string, holder: Holder): Promise<boolean> {
  try {
    await writeFile(path, `${JSON.stringify(holder)}\n`, { flag: "wx" });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw ioFailure(error, path);
  }
}

async function readHolder(path: string): Promise<Holder | undefined> {
  return decodedHolder(await readFile(path, "utf8").catch(() => ""));
}

/**
 * Whether the lock's holder has ended, or has not beaten for long. Asks for it, which tells the holder, and what time it
 * is where the files are: clocks of computers that share a folder may differ.
 */
async function isLeftBehind(
  { lock, wanted }: Places,
  other: Holder | undefined,
  asking: Holder,
): Promise<boolean> {
  if (other !== undefined && hasEnded(other)) return true;
  try {
    await writeFile(wanted, `${JSON.stringify(asking)}\n`);
    const [now, beat] = await Promise.all([stat(wanted), stat(lock)]);
    return now.mtimeMs - beat.mtimeMs >= LONGEST_PAUSE;
  } catch (error) {
    // It was given back meanwhile. Whoever may not ask does not get it.
    return (error as NodeJS.ErrnoException).code === "ENOENT";
  }
}

/** Takes a stale lock away under another name first, so that one that another process has made by now is not lost. */
async function takeAway(path: string, stale: Holder | undefined, { id }: Holder): Promise<void> {
  const aside = `${path}.${id}`;
  try {
    await rename(path, aside);
  } catch {
    return;
  }
  const isStale = (await readHolder(aside))?.id === stale?.id;
  if (isStale) await rm(aside, { force: true });
  else await rename(aside, path).catch(() => {});
}

function taken(path: string, holder: Holder | undefined): InputFailure {
  return new InputFailure(`${holderName(holder)} reviews this record`, {
    path,
    hint: isOwn(holder) ? "go on at the address that it printed, or stop it" : "wait until they have stopped",
  });
}
