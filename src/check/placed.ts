import { isAbsolute, join, relative } from "node:path";

/**
 * A path as it can be opened from the working directory.
 *
 * @param base the folder that it is relative to; `.` is the working directory
 */
export function placed(path: string, base: string): string {
  return base === "." || isAbsolute(path) ? path : relative("", join(base, path)) || ".";
}
