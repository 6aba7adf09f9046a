import { InputFailure } from "../failure.js";

/** What the operating system's refusals mean, for people. */
const PROBLEMS: Readonly<Record<string, string>> = {
  EACCES: "permission denied",
  EDQUOT: "disk quota exceeded",
  EISDIR: "a directory, not a file",
  ELOOP: "a loop of symbolic links",
  ENAMETOOLONG: "file name too long",
  ENOENT: "not found",
  ENOSPC: "no space left on the disk",
  ENOTDIR: "a part of the path is not a directory",
  EPERM: "permission denied",
  EROFS: "the disk is read-only",
  ERR_FS_FILE_TOO_LARGE: "larger than 2 GiB",
};

/**
 * A refusal of the operating system as the user's to mend; any other error as it is.
 *
 * @param path the file that was read or written
 */
export function ioFailure(error: unknown, path: string): unknown {
  const { code, syscall } = error as NodeJS.ErrnoException;
  if (code === undefined) return error;
  const problem = PROBLEMS[code];
  if (problem !== undefined) return new InputFailure(problem, { path });
  return syscall === undefined ? error : new InputFailure(`${syscall} failed (${code})`, { path });
}
