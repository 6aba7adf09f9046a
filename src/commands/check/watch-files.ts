import type { FSWatcher } from "chokidar";
import { ioFailure } from "../io-failure.js";
import type { Watched } from "./watched.js";

/** When nothing has changed for so long, in milliseconds, what changed is looked at: editors save in several steps. */
const QUIET = 100;

/** Watches files, and tells when some have changed. */
export class FileWatch {
  #watched: Watched;
  #watcher: FSWatcher | undefined;
  /** When something changed last, in milliseconds since 1970; undefined if nothing has that was not told. */
  #changed: number | undefined;
  #failure: unknown;
  #wake = (): void => {};

  private constructor(watched: Watched) {
    this.#watched = watched;
  }

  /** What changes from when this resolves is told. */
  static async open(watched: Watched): Promise<FileWatch> {
    const watch = new FileWatch(watched);
    watch.#watcher = await watch.#watcherOf(watched);
    return watch;
  }

  /** Watches this from now on. */
  async turnTo(watched: Watched): Promise<void> {
    const isOther = watched.identity !== this.#watched.identity;
    this.#watched = watched;
    if (!isOther) return;
    const old = this.#watcher;
    this.#watcher = await this.#watcherOf(watched);
    await old?.close();
  }

  /**
   * Resolves when something has changed since the last time, and nothing does any more.
   *
   * @throws InputFailure if the operating system watches no more
   */
  async change(): Promise<void> {
    while (this.#changed === undefined && this.#failure === undefined) {
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
    if (this.#failure !== undefined) throw this.#failure;
    for (let rest = QUIET; rest > 0; rest = this.#changed! + QUIET - Date.now()) await elapsed(rest);
    this.#changed = undefined;
  }

  async close(): Promise<void> {
    await this.#watcher?.close();
  }

  async #watcherOf({ roots, leads }: Watched): Promise<FSWatcher> {
    const { watch } = await import("chokidar");
    const watcher = watch([...roots], { ignoreInitial: true, ignored: (path) => !leads(path) });
    watcher.on("all", (_, path) => this.#note(path));
    watcher.on("error", (error) => this.#fail(error));
    await new Promise<void>((resolve) => watcher.once("ready", resolve));
    return watcher;
  }

  #note(path: string): void {
    if (!this.#watched.concerns(path)) return;
    this.#changed = Date.now();
    this.#wake();
  }

  #fail(error: unknown): void {
    this.#failure = ioFailure(error, "--watch");
    this.#wake();
  }
}

function elapsed(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
