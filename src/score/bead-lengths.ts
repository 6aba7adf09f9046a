import { FEATURE } from "./features.js";
import { lengthFit } from "./length.js";
import type { Surface } from "./surface.js";

/** Characters before each sentence of a side, and in all as the last entry. */
interface RunningLengths {
  /** That are not white space. */
  readonly all: Float64Array;
  /** Letters and digits inside quotation marks, and outside. */
  readonly spoken: Float64Array;
  readonly narrated: Float64Array;
}

/**
 * How well the lengths of a bead's sides fit. Who speaks is often said on one side only (`韦小宝道：“是去偷一部书出来。”` is
 * `‘To steal a book.’`), so where both sides speak, their speech alone may fit better.
 */
export class BeadLengths {
  readonly #chinese: RunningLengths;
  readonly #english: RunningLengths;
  /** English characters for one Chinese character. */
  readonly #ratio: number;

  constructor(chinese: readonly Surface[], english: readonly Surface[]) {
    this.#chinese = runningLengths(chinese);
    this.#english = runningLengths(english);
    this.#ratio = this.#english.all.at(-1)! / this.#chinese.all.at(-1)!;
  }

  /** Writes the features of the bead of `a` Chinese sentences from `i` and `b` English ones from `j` into `out`. */
  write(i: number, a: number, j: number, b: number, out: Float64Array): void {
    const chinese = this.#chinese;
    const english = this.#english;
    const fit = this.#fit(within(chinese.all, i, a), within(english.all, j, b));
    out[FEATURE.length] = fit;
    const chineseSpeech = within(chinese.spoken, i, a);
    const englishSpeech = within(english.spoken, j, b);
    if (chineseSpeech === 0 || englishSpeech === 0) return;
    out[FEATURE.length] = Math.max(fit, this.#fit(chineseSpeech, englishSpeech));
    const chineseTells = within(chinese.narrated, i, a) > 0;
    const englishTells = within(english.narrated, j, b) > 0;
    out[FEATURE.chineseTellsAlone] = chineseTells && !englishTells ? 1 : 0;
    out[FEATURE.englishTellsAlone] = englishTells && !chineseTells ? 1 : 0;
  }

  #fit(chinese: number, english: number): number {
    return lengthFit(chinese, english / this.#ratio);
  }
}

function runningLengths(surfaces: readonly Surface[]): RunningLengths {
  return {
    all: runningSums(surfaces, ({ length }) => length),
    spoken: runningSums(surfaces, ({ spoken }) => spoken),
    narrated: runningSums(surfaces, ({ narrated }) => narrated),
  };
}

function runningSums(surfaces: readonly Surface[], lengthOf: (surface: Surface) => number): Float64Array {
  const sums = new Float64Array(surfaces.length + 1);
  surfaces.forEach((surface, i) => {
    sums[i + 1] = sums[i]! + lengthOf(surface);
  });
  return sums;
}

/** What `count` sentences from `first` on hold. */
function within(sums: Float64Array, first: number, count: number): number {
  return sums[first + count]! - sums[first]!;
}
