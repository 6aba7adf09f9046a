import type { LeftOut } from "../write/left-out.js";

/**
 * Says on standard error what was left out of a file and why, if anything was.
 *
 * @param name what the user calls the file
 */
export async function sayLeftOut(name: string, leftOut: readonly LeftOut[]): Promise<void> {
  if (leftOut.length === 0) return;
  const { leftOutText } = await import("../report/left-out.js");
  for (const line of leftOutText(name, leftOut)) process.stderr.write(line);
}
