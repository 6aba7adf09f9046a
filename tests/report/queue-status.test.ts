import { expect, test } from "@jest/globals";
import { type QueueStatus, queueStatusText } from "../../src/report/queue-status.js";

const NOW = Date.UTC(2024, 0, 2, 3, 4, 5);
const COUNTS = { waiting: 120, active: 3, delayed: 0, completed: 4, failed: 1 };
const A = { host: "a.example", pid: 17 };
const B = { host: "b", pid: 4711 };

const since = (secondsAgo: number): string => new Date(NOW - secondsAgo * 1000).toISOString();

const QUEUES: readonly QueueStatus[] = [
  {
    queue: "0.1.0-01234567",
    aligner: "duiqi 0.1.0",
    counts: COUNTS,
    workers: [A, B],
    held: [
      { pair: "第一章", worker: A, since: since(12) },
      { pair: "two\u001b[31m", worker: A, since: since(185) },
      { pair: "three", worker: B, since: since(7800) },
    ],
  },
  {
    queue: "0.2.0-89abcdef",
    aligner: "duiqi 0.2.0",
    counts: { ...COUNTS, waiting: 0, active: 0 },
    workers: [],
    held: [],
  },
];

test("queues and the pairs that workers hold are two tables", () => {
  expect(queueStatusText(QUEUES, NOW)).toBe(
    [
      "queue           waiting  active  delayed  completed  failed  workers",
      "0.1.0-01234567      120       3        0          4       1        2",
      "0.2.0-89abcdef        0       0        0          4       1        0",
      "",
      "pair      worker        for",
      "第一章    a.example:17  12 s",
      "two\uFFFD[31m  a.example:17  3 min 5 s",
      "three     b:4711        2 h 10 min",
      "",
    ].join("\n"),
  );
});

test("where nobody aligns, there is no second table", () => {
  expect(queueStatusText(QUEUES.slice(1), NOW).split("\n")).toHaveLength(3);
  expect(queueStatusText([], NOW)).toBe("no queues\n");
});

test("a clock that goes slow here counts no negative time", () => {
  expect(queueStatusText(QUEUES, NOW - 60_000)).toContain("a.example:17  0 s");
});
