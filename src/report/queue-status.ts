import { displayWidth, padded, printable } from "./width.js";

/** What a process that takes pairs calls itself. */
export interface WorkerPlace {
  readonly host: string;
  /** Process id on that host. */
  readonly pid: number;
}

/** A pair that a worker is aligning. */
export interface HeldPair {
  readonly pair: string;
  readonly worker: WorkerPlace;
  /** When the worker took it: ISO 8601, UTC. */
  readonly since: string;
}

/** How far a queue is; each number counts pairs. */
export interface QueueCounts {
  readonly waiting: number;
  readonly active: number;
  /** Failed for a reason that may pass, to be tried again. */
  readonly delayed: number;
  /** Aligned, but not yet collected by the batch that they belong to. */
  readonly completed: number;
  /** Given up, and not yet collected either. */
  readonly failed: number;
}

/** A queue: one for each version of the program and its data. */
export interface QueueStatus {
  readonly queue: string;
  /** The version and data that its pairs are aligned with. */
  readonly aligner: string;
  readonly counts: QueueCounts;
  readonly workers: readonly WorkerPlace[];
  readonly held: readonly HeldPair[];
}

const COUNTS = ["waiting", "active", "delayed", "completed", "failed"] as const;
const GAP = "  ";

/**
 * The queues, and the pairs that workers hold, as two tables.
 *
 * @param now the time to count from, in milliseconds since 1970
 */
export function queueStatusText(queues: readonly QueueStatus[], now: number): string {
  if (queues.length === 0) return "no queues\n";
  const rows = queues.map(({ queue, counts, workers }) => {
    return [queue, ...COUNTS.map((state) => `${counts[state]}`), `${workers.length}`];
  });
  const held = queues.flatMap(({ held }) => held);
  const pairs = held.map(({ pair, worker, since }) => {
    return [printable(pair), nameOf(worker), elapsed(now - Date.parse(since))];
  });
  return [
    table(["queue", ...COUNTS, "workers"], rows),
    ...(pairs.length === 0 ? [] : [table(["pair", "worker", "for"], pairs)]),
  ].join("\n");
}

/** A worker as one word. */
export function nameOf({ host, pid }: WorkerPlace): string {
  return `${host}:${pid}`;
}

/** Columns as wide as their widest cell; numbers stand to the right. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((title, column) => {
    return Math.max(displayWidth(title), ...rows.map((row) => displayWidth(row[column]!)));
  });
  const numeric = head.map((_, column) => rows.every((row) => /^\d+$/.test(row[column]!)));
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, column) =>
        numeric[column] ? cell.padStart(widths[column]!) : padded(cell, widths[column]!),
      )
      .join(GAP)
      .trimEnd();
  return `${[head, ...rows].map(line).join("\n")}\n`;
}

/** A duration in its largest unit and the next: `12 s`, `3 min 5 s`, `2 h 10 min`. */
function elapsed(milliseconds: number): string {
  const seconds = Math.max(0, Math.floor(milliseconds / 1000));
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  if (hours > 0) return `${hours} h ${minutes} min`;
  return minutes > 0 ? `${minutes} min ${seconds % 60} s` : `${seconds} s`;
}
