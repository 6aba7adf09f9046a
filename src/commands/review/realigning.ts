import { failureLine } from "../../failure.js";
import type { GlossaryTerm } from "../../read/glossary-term.js";
import type { Bitext } from "../../record/bitext.js";
import type { RecordRealigner } from "../../review/realign/index.js";

/** Gives the realigner of a review; undefined if there can be none. */
export type Realigning = () => Promise<RecordRealigner | undefined>;

/**
 * The realigner of a record, made when it is first asked for: it takes lexicon and aligner, and with 20 000 sentences a
 * second for their words. Corrections are taken without it if it cannot be made, which is said once.
 */
export function lazyRealigner(record: Bitext, glossary: readonly GlossaryTerm[]): Realigning {
  let opened: Promise<RecordRealigner | undefined> | undefined;
  return () => {
    opened ??= open(record, glossary).catch((error) => {
      process.stderr.write(`align: nothing can be realigned: ${failureLine(error)}\n`);
      return undefined;
    });
    return opened;
  };
}

async function open(record: Bitext, glossary: readonly GlossaryTerm[]): Promise<RecordRealigner> {
  const [{ loadShipped }, { openRealigner }] = await Promise.all([
    import("../../shipped.js"),
    import("../../review/realign/index.js"),
  ]);
  const { data } = await loadShipped();
  const realigner = openRealigner(record, data, glossary);
  realigner.prepare();
  return realigner;
}
