/** What no path can hold, or would break a line of the journal or the terminal. */
const CONTROL = /\p{Cc}/u;

/** Names that start so are the program's own: its journal, its temporary files. */
export const OWN_PREFIX = ".duiqi-";

/**
 * What is wrong with an id as a path below the output folder; undefined if nothing is.
 *
 * @param id folders and file name without extension, `/` between them on every system
 */
export function problemOfId(id: string): string | undefined {
  if (id === "") return "the id is empty";
  if (CONTROL.test(id)) return "the id holds a control character";
  if (id.includes("\\")) return "the id holds a backslash";
  if (id.startsWith("/") || /^[a-z]:/i.test(id)) return "the id is an absolute path";
  const segments = id.split("/");
  if (segments.includes("..")) return "the id leads out of the output folder";
  if (segments.includes("") || segments.includes(".")) return "the id holds an empty folder name";
  if (segments.some((segment) => segment.startsWith(OWN_PREFIX))) return `the id holds a name of duiqi's own`;
  return undefined;
}

/** A path without the extension of its file name. A name that only starts with a dot has none. */
export function withoutExtension(path: string): string {
  return path.replace(/(?<=[^/])\.[^./]*$/, "");
}
