import type { PairEnding } from "../../batch/summary.js";
import { openPool } from "../pool/pool.js";
import type { PairTask } from "../pool/tasks.js";
import type { Plan } from "./plan.js";

/** Who takes the pairs of a batch from their files to their outputs. */
export interface Runner {
  /** How many pairs to give to it at once. */
  readonly atOnce: number;
  /** Whether it was closed or lost: then what it rejects was not the pair's fault. */
  readonly closed: boolean;
  /** @param bytes of the pair's texts */
  align(task: PairTask, bytes: number): Promise<PairEnding>;
  /** Is told when the journal has a pair that was aligned. */
  recorded(id: string): Promise<void>;
  close(): Promise<void>;
}

/** Tasks that are given out for each thread: one that it works on, and one that is there when it has finished. */
const TASKS_PER_THREAD = 2;

/** The threads of this machine. */
export async function threadRunner({ threads, glossaries }: Plan): Promise<Runner> {
  const pool = await openPool(threads, glossaries);
  return {
    atOnce: TASKS_PER_THREAD * threads,
    get closed() {
      return pool.closed;
    },
    align: (task) => pool.run("alignFiles", task),
    recorded: async () => {},
    close: () => pool.close(),
  };
}
