import { randomUUID } from "node:crypto";
import { hostname, userInfo } from "node:os";
import { z } from "zod";

/** A process that reviews a record, or wants to. */
export interface Holder {
  /** Tells it from all others. */
  readonly id: string;
  readonly pid: number;
  readonly host: string;
  /** Missing if the system does not say. */
  readonly user?: string | undefined;
}

const holderSchema: z.ZodType<Holder> = z.object({
  id: z.string(),
  pid: z.int().min(1),
  host: z.string(),
  user: z.string().optional(),
});

/** This process. */
export function thisHolder(): Holder {
  return { id: randomUUID(), pid: process.pid, host: hostname(), user: userName() };
}

/** What a file says of a holder; undefined if it is not written whole, or by another program. */
export function decodedHolder(json: string): Holder | undefined {
  try {
    return holderSchema.safeParse(JSON.parse(json)).data;
  } catch {
    return undefined;
  }
}

/** Whether a process has certainly ended: of another host's, it cannot be known. */
export function hasEnded({ pid, host }: Holder): boolean {
  if (host !== hostname()) return false;
  try {
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "ESRCH";
  }
}

/** Who it is, for people: `process 123 of ann on host-2`. */
export function holderName(holder: Holder | undefined): string {
  if (holder === undefined) return "another process";
  const { pid, host, user } = holder;
  return `process ${pid}${user === undefined ? "" : ` of ${user}`} on ${host}`;
}

/** Whether whoever started it has started this process, too, on the same host: it is another window of theirs. */
export function isOwn(holder: Holder | undefined): boolean {
  return holder !== undefined && holder.host === hostname() && holder.user === userName();
}

function userName(): string | undefined {
  try {
    return userInfo().username;
  } catch {
    // A user without an entry in the system's list, as in a container.
    return undefined;
  }
}
