import { readdirSync, rmSync } from "node:fs";
import { join } from "node:path";

/** What `writeFiles` calls a file that has not got its name yet, with the process that writes it. */
const TEMPORARY = /^\.duiqi-(\d+)-\d+-\d+\.tmp$/;

/**
 * Removes temporary files that nobody will finish: those of processes that are gone, and this one's own. So call it
 * only while no thread writes.
 */
export function removeLeftovers(folders: Iterable<string>): void {
  for (const folder of folders) {
    for (const name of namesIn(folder)) {
      const process = TEMPORARY.exec(name)?.[1];
      if (process !== undefined && isGone(Number(process))) rmSync(join(folder, name), { force: true });
    }
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** Whether what a process writes is left to nobody. A number may have been taken by another program since. */
function isGone(pid: number): boolean {
  if (pid === process.pid) return true;
  try {
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "ESRCH";
  }
}
