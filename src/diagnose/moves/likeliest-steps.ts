/** Units of a side, and of both, in a step that joins some. */
const LONGEST = 3;
const MOST = 4;

/** A bead that ends before row i and column j, and its size. */
export interface Step {
  readonly i: number;
  readonly j: number;
  readonly a: number;
  readonly b: number;
}

/** What a step of such a size is worth that ends before row i and column j. */
type Worth = (i: number, j: number, a: number, b: number) => number;

/** The steps from the first corner to the last that are worth most; one without counterpart is worth nothing. */
export function likeliestSteps(rows: number, columns: number, worth: Worth): Step[] {
  const width = columns + 1;
  const best = new Float64Array((rows + 1) * width);
  const back: Step[] = [];
  for (let i = 0; i <= rows; i++) {
    for (let j = 0; j <= columns; j++) {
      const cell = i * width + j;
      best[cell] = Number.NEGATIVE_INFINITY;
      if (cell === 0) best[cell] = 0;
      for (const { a, b } of SIZES) {
        if (a > i || b > j) continue;
        const value = best[cell - a * width - b]! + (a > 0 && b > 0 ? worth(i, j, a, b) : 0);
        if (value <= best[cell]!) continue;
        best[cell] = value;
        back[cell] = { i, j, a, b };
      }
    }
  }
  const steps: Step[] = [];
  for (let cell = best.length - 1; cell > 0; ) {
    const step = back[cell]!;
    steps.push(step);
    cell -= step.a * width + step.b;
  }
  return steps.reverse();
}

/** The sizes of steps, of those that are worth the same the later one first: rows without counterpart precede columns. */
const SIZES: readonly Pick<Step, "a" | "b">[] = [{ a: 0, b: 1 }, { a: 1, b: 0 }, ...sizesUpTo(LONGEST, MOST)];

function sizesUpTo(longest: number, most: number): Pick<Step, "a" | "b">[] {
  const sizes = [];
  for (let a = 1; a <= longest; a++) {
    for (let b = 1; b <= Math.min(longest, most - a); b++) sizes.push({ a, b });
  }
  return sizes;
}
