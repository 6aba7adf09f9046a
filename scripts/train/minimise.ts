/** A function to minimise: its value at `point`; the gradient is written into `gradient`. */
export type Objective = (point: Float64Array, gradient: Float64Array) => number;

/** Past steps that the curvature is estimated from. */
const MEMORY = 8;
/** The share of the expected gain that a step must bring: Nocedal & Wright's c₁. */
const ARMIJO = 1e-4;
const SMALLEST_STEP = 1e-10;
const SMALLEST_CURVATURE = 1e-12;

interface Place {
  readonly point: Float64Array;
  readonly gradient: Float64Array;
  readonly value: number;
}

interface Step {
  readonly step: Float64Array;
  /** Of the gradient. */
  readonly change: Float64Array;
  readonly rho: number;
}

/**
 * Minimises a smooth convex function by L-BFGS with backtracking: Nocedal & Wright (2006), algorithm 7.5.
 *
 * @param tolerance stops when a step improves the value by less than this share of it
 * @returns the best point found
 */
export function minimise(
  objective: Objective,
  start: Float64Array,
  maxSteps: number,
  tolerance: number,
): Float64Array {
  let here = evaluate(objective, start.slice());
  const history: Step[] = [];
  for (let round = 0; round < maxSteps; round++) {
    const next = searchLine(objective, here, descent(here.gradient, history), history.length === 0);
    if (next === undefined) break;
    remember(history, here, next);
    const gain = here.value - next.value;
    here = next;
    if (gain < tolerance * Math.abs(here.value)) break;
  }
  return here.point;
}

function evaluate(objective: Objective, point: Float64Array): Place {
  const gradient = new Float64Array(point.length);
  const value = objective(point, gradient);
  return { point, gradient, value };
}

/** The first place in a direction that is enough of a descent, the steps halving; undefined if there is none. */
function searchLine(
  objective: Objective,
  here: Place,
  direction: Float64Array,
  isFirst: boolean,
): Place | undefined {
  const slope = dot(direction, here.gradient);
  const whole = isFirst ? 1 / Math.max(1, Math.sqrt(dot(here.gradient, here.gradient))) : 1;
  for (let size = whole; size > SMALLEST_STEP; size /= 2) {
    const next = evaluate(
      objective,
      here.point.map((x, k) => x + size * direction[k]!),
    );
    if (next.value <= here.value + ARMIJO * size * slope) return next;
  }
  return undefined;
}

function remember(history: Step[], here: Place, next: Place): void {
  const step = next.point.map((x, k) => x - here.point[k]!);
  const change = next.gradient.map((g, k) => g - here.gradient[k]!);
  const curvature = dot(step, change);
  if (curvature > SMALLEST_CURVATURE) history.push({ step, change, rho: 1 / curvature });
  if (history.length > MEMORY) history.shift();
}

/** The direction of steepest descent, bent by the curvature of past steps. */
function descent(gradient: Float64Array, history: readonly Step[]): Float64Array {
  const direction = gradient.map((g) => -g);
  const alphas: number[] = [];
  for (const { step, change, rho } of [...history].reverse()) {
    const alpha = rho * dot(step, direction);
    alphas.push(alpha);
    for (let k = 0; k < direction.length; k++) direction[k]! -= alpha * change[k]!;
  }
  const last = history.at(-1);
  const scale = last === undefined ? 1 : 1 / (last.rho * dot(last.change, last.change));
  for (let k = 0; k < direction.length; k++) direction[k]! *= scale;
  for (const { step, change, rho } of history) {
    const beta = rho * dot(change, direction);
    const alpha = alphas.pop()!;
    for (let k = 0; k < direction.length; k++) direction[k]! += step[k]! * (alpha - beta);
  }
  return direction;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let k = 0; k < a.length; k++) sum += a[k]! * b[k]!;
  return sum;
}
