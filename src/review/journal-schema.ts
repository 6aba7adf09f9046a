import { z } from "zod";
import { sentenceSchema, sha256Schema, verdictSchema } from "../record/schema.js";
import { actionSchema } from "./actions/schema.js";
import type { Change } from "./change.js";
import type { Step } from "./history.js";
import type { JournalEnd, JournalHead } from "./journal.js";
import type { Row } from "./review.js";

const index = z.int().min(0);

const rowSchema: z.ZodType<Row> = z.object({
  source: index,
  target: index,
  confidence: z.number().min(0).max(1),
  verdict: verdictSchema.exactOptional(),
  isNew: z.literal(true).exactOptional(),
});

const changeSchema: z.ZodType<Change> = z.array(
  z.discriminatedUnion("list", [
    z.object({ list: z.literal("rows"), at: index, ...replaced(rowSchema) }),
    z.object({ list: z.enum(["source", "target"]), at: index, ...replaced(sentenceSchema) }),
  ]),
);

/** The first line of a journal. */
export const headSchema: z.ZodType<JournalHead> = z.object({
  format: z.literal("duiqi/review"),
  version: z.literal(1),
  record: sha256Schema,
});

/** What stands between the first and the last. */
export const stepSchema: z.ZodType<Step> = z.union([
  z.object({ undo: z.literal(true) }),
  z.object({ redo: z.literal(true) }),
  z.object({ action: actionSchema, change: changeSchema, suggested: changeSchema }),
]);

/** The last line of a journal whose steps are about to be in the record. */
export const endSchema: z.ZodType<JournalEnd> = z.object({ saved: sha256Schema });

function replaced<T>(element: z.ZodType<T>) {
  return { removed: z.array(element), added: z.array(element) };
}
