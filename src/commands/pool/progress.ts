import { type Pace, paceText } from "../../report/pace.js";

/** How often a line is written where no terminal shows a bar. */
const LINE_INTERVAL = 10_000;

/** How often the bar's rate and time left are counted anew while no pair ends. */
const BAR_INTERVAL = 500;

/** A pair that has ended. */
export interface Step {
  /** Of its texts. */
  readonly bytes: number;
  /** Of its source, if they were aligned now. */
  readonly sentences: number;
  /** Whether it had been done before. */
  readonly skipped: boolean;
}

/** What is shown of the progress through many pairs. */
export interface Progress {
  advance(step: Step): void;
  /** Shows no more. */
  stop(): void;
}

/** Shows numbers on standard error. */
interface Display {
  show(pace: Pace): void;
  readonly interval: number;
  /** Whether to show what has just changed, too. */
  readonly eager: boolean;
  stop(): void;
}

/**
 * Shows progress on standard error: a bar if it is a terminal, else a line now and then; nothing if quiet.
 *
 * @param sizes bytes of each pair's texts, by which the time that is left is reckoned
 */
export async function startProgress(sizes: readonly number[], quiet: boolean): Promise<Progress> {
  if (quiet) return { advance: () => {}, stop: () => {} };
  const totalBytes = sizes.reduce((sum, size) => sum + size, 0);
  const display = process.stderr.isTTY ? await bar() : lines();
  const started = performance.now();
  const counts = { ended: 0, pairs: sizes.length, sentences: 0, bytes: 0, totalBytes, skippedBytes: 0 };
  const show = () => display.show({ ...counts, seconds: (performance.now() - started) / 1000 });
  const timer = setInterval(show, display.interval).unref();
  if (display.eager) show();
  return {
    advance({ bytes, sentences, skipped }) {
      counts.ended++;
      counts.bytes += bytes;
      counts.sentences += sentences;
      if (skipped) counts.skippedBytes += bytes;
      if (display.eager) show();
    },
    stop() {
      clearInterval(timer);
      display.stop();
    },
  };
}

async function bar(): Promise<Display> {
  const { SingleBar, Presets } = await import("cli-progress");
  const options = { format: "{bar} {pace}", clearOnComplete: true, hideCursor: true, gracefulExit: false };
  const drawn = new SingleBar({ ...options, stream: process.stderr }, Presets.shades_classic);
  drawn.start(1, 0, { pace: "" });
  return {
    interval: BAR_INTERVAL,
    eager: true,
    show: (pace) =>
      drawn.update(pace.totalBytes === 0 ? 0 : pace.bytes / pace.totalBytes, { pace: paceText(pace) }),
    stop: () => drawn.stop(),
  };
}

function lines(): Display {
  return {
    interval: LINE_INTERVAL,
    eager: false,
    show: (pace) => process.stderr.write(`align: ${paceText(pace)}\n`),
    stop: () => {},
  };
}
