import { z } from "zod";
import { fieldOf } from "../../record/json-value.js";
import { actionSchema } from "../../review/actions/schema.js";
import type { Act, Turn } from "../../review/protocol.js";
import { formats } from "../../write/index.js";
import { Refused } from "./refused.js";

const revision = z.int().min(0);

/** What tells tabs apart. */
export const tabSchema = z.string().min(1).max(64);

/** The body of `POST api/act`. */
export const actSchema: z.ZodType<Act> = z.strictObject({
  revision,
  tab: tabSchema,
  action: actionSchema,
  realign: z.boolean(),
});

/** The body of `POST api/undo` and `api/redo`. */
export const turnSchema: z.ZodType<Turn> = z.strictObject({ revision, tab: tabSchema });

/** The body of `POST api/stop`: whatever it says. */
export const stopSchema = z.looseObject({});

/** The query of `GET api/export`. */
export const exportSchema = z.strictObject({
  format: z.enum(formats.map(({ name }) => name)),
  confirmed: z.enum(["0", "1"]).default("0"),
});

/**
 * What came, if it is as it should be.
 *
 * @throws Refused that names the field that is not
 */
export function checked<T>(schema: z.ZodType<T>, value: unknown): T {
  const { data, error, success } = schema.safeParse(value);
  if (success) return data;
  const issue = error.issues[0]!;
  throw new Refused(
    400,
    `the request cannot be understood: ${fieldOf(issue) || "the whole"}: ${issue.message}`,
  );
}
