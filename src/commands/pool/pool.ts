import { availableParallelism } from "node:os";
import { Tinypool } from "tinypool";
import { InputFailure } from "../../failure.js";
import type { Glossary } from "../../read/glossary.js";
import { readShippedFiles, type ShippedFiles } from "../../shipped.js";
import type { Tasks, ThreadSetup } from "./tasks.js";

/** Threads that align. */
export interface Pool {
  /** How many. */
  readonly threads: number;
  /** Whether it was closed: then what it rejects was not the task's fault. */
  readonly closed: boolean;
  /** Has the next thread that is free do a task. */
  run<Name extends keyof Tasks>(name: Name, task: Parameters<Tasks[Name]>[0]): ReturnType<Tasks[Name]>;
  /** Ends all threads where they are; what they have not finished is rejected. */
  close(): Promise<void>;
}

/**
 * The number of threads that `--jobs` asks for; of all cores if it is missing.
 *
 * @throws InputFailure if it is no number from 1
 */
export function threadCount(jobs: string | undefined): number {
  if (jobs === undefined) return availableParallelism();
  if (/^[1-9]\d{0,3}$/.test(jobs)) return Number(jobs);
  throw new InputFailure("not a number of threads", { path: "--jobs", expected: "1 or more", got: jobs });
}

/**
 * Starts threads, all at once. They share the bytes of the lexicon and of the losses, which are read once.
 *
 * @param files those of the shipped data, if they have been read already
 */
export async function openPool(
  threads: number,
  glossaries: readonly Glossary[],
  files?: ShippedFiles,
): Promise<Pool> {
  const shipped = files ?? (await readShippedFiles());
  const { lexicon, losses } = shipped;
  const setup: ThreadSetup = {
    shipped: { ...shipped, lexicon: shared(lexicon), losses: shared(losses) },
    glossaries,
  };
  const pool = new Tinypool({
    filename: new URL("./worker.js", import.meta.url).href,
    name: "alignFiles",
    minThreads: threads,
    maxThreads: threads,
    workerData: setup,
  });
  let closed = false;
  return {
    threads,
    get closed() {
      return closed;
    },
    run: ((name: string, task: unknown) => pool.run(task, { name })) as Pool["run"],
    async close() {
      closed = true;
      await pool.destroy();
    },
  };
}

function shared(bytes: Uint8Array): Uint8Array {
  const copy = new Uint8Array(new SharedArrayBuffer(bytes.length));
  copy.set(bytes);
  return copy;
}
