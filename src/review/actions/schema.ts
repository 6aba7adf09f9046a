import { z } from "zod";
import type { Action } from "./action.js";

const index = z.int().min(0);
/** UTF-8 has no place for half of a surrogate pair. */
const text = z.string().regex(/^\P{Surrogate}*$/u);
const side = z.enum(["source", "target"]);

/** An action as it comes from outside: every field that it has, and no other. */
export const actionSchema: z.ZodType<Action> = z.discriminatedUnion("do", [
  z.strictObject({
    do: z.literal("merge"),
    row: index,
    side: z.enum(["source", "target", "both"]),
    with: z.enum(["above", "below"]),
  }),
  z.strictObject({
    do: z.literal("split"),
    row: index,
    side,
    sentence: index,
    offset: index,
    above: index.exactOptional(),
  }),
  z.strictObject({ do: z.literal("shift"), row: index, side, to: z.enum(["up", "down"]) }),
  z.strictObject({ do: z.literal("move"), row: index, side, sentence: index, to: index }),
  z.strictObject({
    do: z.literal("mark"),
    rows: z.strictObject({ start: index, end: index }),
    verdict: z.enum(["confirmed", "accepted", "to-fix"]).nullable(),
  }),
  z.strictObject({ do: z.literal("edit"), side, sentence: index, text }),
]);
