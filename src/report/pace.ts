import { counted } from "./counted.js";

/** How far a batch has come. */
export interface Pace {
  /** Pairs that have ended, and all of them. */
  readonly ended: number;
  readonly pairs: number;
  /** Source sentences that were aligned. */
  readonly sentences: number;
  /** Bytes of the pairs that have ended, of all, and of those that were skipped, which takes no time. */
  readonly bytes: number;
  readonly totalBytes: number;
  readonly skippedBytes: number;
  /** Since the start. */
  readonly seconds: number;
}

/** Progress in words, as `12 of 24 pairs, 2400 sentences/s, 3 s left`; rate and time only when they are known. */
export function paceText(pace: Pace): string {
  const { ended, pairs, sentences, bytes, totalBytes, skippedBytes, seconds } = pace;
  const parts = [`${ended} of ${counted(pairs, "pair")}`];
  if (sentences > 0 && seconds > 0) parts.push(`${Math.round(sentences / seconds)} sentences/s`);
  const worked = bytes - skippedBytes;
  if (worked > 0) parts.push(`${durationText((seconds * (totalBytes - bytes)) / worked)} left`);
  return parts.join(", ");
}

/** A time in two units at most: `8 s`, `12 min 5 s`, `3 h 20 min`. */
export function durationText(seconds: number): string {
  const whole = Math.round(seconds);
  if (whole < 60) return `${whole} s`;
  if (whole < 3600) return `${Math.floor(whole / 60)} min ${whole % 60} s`;
  const minutes = Math.round(whole / 60);
  return `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
