/** Text that a page shows in one go, in coordinates in which its lines run from left to right and down the page. */
export interface Run {
  /** Blank where the page only shows that words are apart. */
  readonly text: string;
  /** Where it starts and how far it reaches, in points. */
  readonly x: number;
  readonly width: number;
  /** Its baseline, in points from the top. */
  readonly y: number;
  /** Its type size, in points. */
  readonly size: number;
  /** Whether its font says that all its characters are of one width, as a typewriter's are. */
  readonly isFixed?: boolean;
}

/** What stands on one page. */
export interface Page {
  /** 1-based. */
  readonly number: number;
  /**
   * Its runs by the direction of their lines: first the one that most of the text has, then what is set across it, as
   * stamps in the margin.
   */
  readonly flows: readonly (readonly Run[])[];
}

/** A run as it stands on the page, before it is turned. */
export interface PlacedRun {
  readonly text: string;
  /** From the run's space to the page's, whose y grows downwards: as in PDF, `[a, b, c, d, e, f]`. */
  readonly matrix: readonly number[];
  /** How far it reaches in the direction of its line. */
  readonly advance: number;
  /** Whether it is set in columns from top to bottom. */
  readonly isVertical: boolean;
  /** Whether its font says that all its characters are of one width. */
  readonly isFixed?: boolean;
}

/** Quarter turns clockwise from a line that runs to the right. */
type Turn = 0 | 1 | 2 | 3;

/** Where a baseline's point is to be in a page that is turned back so that its lines run to the right. */
const UPRIGHT: Readonly<Record<Turn, (x: number, y: number) => readonly [number, number]>> = {
  0: (x, y) => [x, y],
  1: (x, y) => [y, -x],
  2: (x, y) => [-x, -y],
  3: (x, y) => [-y, x],
};

/** The runs of a page by the direction of their lines, upright, the direction of most text first. */
export function pageOf(number: number, placed: readonly PlacedRun[]): Page {
  const turns = new Map<Turn, { runs: Run[]; characters: number }>();
  for (const run of struckOnce(placed)) {
    const turn = turnOf(run);
    const flow = turns.get(turn) ?? { runs: [], characters: 0 };
    flow.runs.push(upright(run, turn));
    flow.characters += run.text.trim().length;
    turns.set(turn, flow);
  }
  const flows = [...turns.values()].filter(({ characters }) => characters > 0);
  return { number, flows: flows.sort((a, b) => b.characters - a.characters).map(({ runs }) => runs) };
}

/** Runs without those that are struck a second time on the same spot, which is how some programs make bold type. */
function struckOnce(runs: readonly PlacedRun[]): PlacedRun[] {
  const seen = new Map<string, PlacedRun>();
  return runs.filter((run) => {
    const before = seen.get(run.text);
    seen.set(run.text, run);
    return before === undefined || run.text.trim() === "" || !isOn(before, run);
  });
}

function isOn(a: PlacedRun, b: PlacedRun): boolean {
  const nearness = sizeOf(a) / 8;
  return [4, 5].every((at) => Math.abs(a.matrix[at]! - b.matrix[at]!) < nearness);
}

function turnOf({ matrix, isVertical }: PlacedRun): Turn {
  const quarters = Math.round(Math.atan2(matrix[1]!, matrix[0]!) / (Math.PI / 2)) + (isVertical ? 1 : 0);
  return (((quarters % 4) + 4) % 4) as Turn;
}

function upright(run: PlacedRun, turn: Turn): Run {
  const [x, y] = UPRIGHT[turn](run.matrix[4]!, run.matrix[5]!);
  const { text, isFixed = false } = run;
  return { text, x, y, width: run.advance, size: sizeOf(run), isFixed };
}

function sizeOf({ matrix }: PlacedRun): number {
  return Math.hypot(matrix[2]!, matrix[3]!);
}
