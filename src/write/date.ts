import { InputFailure } from "../failure.js";

/** Dates are written with four digits of the year. */
const FIRST_TOO_LATE = Date.UTC(10_000, 0);

/**
 * The date of a result, which is its inputs', not today's: the latest of their times, or what `SOURCE_DATE_EPOCH`
 * says (https://reproducible-builds.org/specs/source-date-epoch/).
 *
 * @param modified when each input was last changed, in milliseconds since 1970; streams have no such time
 * @param epoch the variable's value, if it is set
 * @returns undefined if nothing is known
 * @throws InputFailure if the value is no time
 */
export function dateOf(modified: readonly (number | undefined)[], epoch?: string): Date | undefined {
  if (epoch !== undefined && epoch !== "") return epochDate(epoch);
  const times = modified.filter((time) => time !== undefined);
  return times.length === 0 ? undefined : new Date(Math.max(...times));
}

function epochDate(seconds: string): Date {
  const date = new Date(Number(seconds) * 1000);
  if (/^\d+$/.test(seconds) && date.getTime() < FIRST_TOO_LATE) return date;
  throw new InputFailure("not a time", {
    path: "SOURCE_DATE_EPOCH",
    expected: "seconds since 1970, up to the year 9999",
    got: seconds,
  });
}
