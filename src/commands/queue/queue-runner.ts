import { readShippedFiles } from "../../shipped.js";
import { alignPairFiles } from "../batch/pair-files.js";
import type { Plan } from "../batch/plan.js";
import type { Runner } from "../batch/runner.js";
import { queueAddress } from "./address.js";
import { ByteBudget } from "./byte-budget.js";
import { RemoteAligner } from "./remote-aligner.js";

/** Pairs that are in the queue at once: enough for some hundred threads, and little for a server to hold. */
const PAIRS = 256;

/** Bytes of the texts of these pairs together; compressed, they are half as many in Redis. */
const BYTES = 64 * 2 ** 20;

/**
 * The workers of a queue. This process reads the inputs and writes the outputs, as its threads would.
 *
 * @param url as the user gave it
 * @param say takes a line for the user
 * @throws InputFailure if it is no address, or there is no server
 */
export async function queueRunner(
  url: string,
  { jobs, glossaries }: Plan,
  say: (line: string) => void,
): Promise<Runner> {
  const shipped = await readShippedFiles();
  const remote = await RemoteAligner.connect(queueAddress(url), shipped, say);
  const budget = new ByteBudget(BYTES);
  const uncollected = new Map<string, () => Promise<void>>();
  return {
    atOnce: Math.min(PAIRS, jobs.length),
    get closed() {
      return remote.lost !== undefined;
    },
    async align(task, bytes) {
      await budget.take(bytes);
      const ending = await alignPairFiles(task, { shipped, glossaries }, async (work) => {
        const { product, collect } = await remote.align({ work, glossaries });
        uncollected.set(work.id, collect);
        return product;
      });
      budget.give(bytes);
      if (ending.status === "failed" && remote.lost !== undefined) throw remote.lost;
      return ending;
    },
    async recorded(id) {
      await uncollected.get(id)?.();
      uncollected.delete(id);
    },
    close: () => remote.close(),
  };
}
