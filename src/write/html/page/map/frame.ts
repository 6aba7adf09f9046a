/** Space at both ends, in pixels. */
const END = 6;

/** Space beside the bars, where gaps stick out. */
const SIDE = 7;

/** How wide a bar is at most. */
const MOST_BAR = 14;

/** Where things are on a map, in pixels: along the texts, and across from source to target. */
export interface Frame {
  /** Whether the texts run from left to right, as on a strip, and not from top to bottom. */
  readonly lying: boolean;
  readonly length: number;
  readonly breadth: number;
  readonly start: number;
  readonly bar: number;
  /** Where the bars begin, across. */
  readonly sourceBar: number;
  readonly targetBar: number;
}

/** The frame of a map of that width and height. */
export function frameOf(width: number, height: number): Frame {
  const lying = width > height;
  const breadth = lying ? height : width;
  const bar = Math.min(MOST_BAR, breadth / 6);
  return {
    lying,
    length: Math.max((lying ? width : height) - 2 * END, 1),
    breadth,
    start: END,
    bar,
    sourceBar: SIDE,
    targetBar: breadth - SIDE - bar,
  };
}

/** A point of the map as shares of it: along, 0 to 1, and across, 0 on the source's bar, 1 on the target's. */
export function pointIn(frame: Frame, x: number, y: number): { along: number; across: number } {
  const [along, across] = frame.lying ? [x, y] : [y, x];
  const inner = frame.sourceBar + frame.bar;
  return {
    along: clamped((along - frame.start) / frame.length),
    across: clamped((across - inner) / (frame.targetBar - inner)),
  };
}

function clamped(share: number): number {
  return Math.min(Math.max(share, 0), 1);
}
