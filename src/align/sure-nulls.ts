import type { NullRates } from "../score/manner.js";
import type { Passages } from "../score/passages.js";
import { nearMeans } from "./passages.js";
import type { Posteriors } from "./posteriors.js";

/**
 * The power of a posterior of being null that counts. Of 2, 4 and 8, this tells cut texts from freely translated ones
 * best: MAC-Dev, each novel left out of training.
 */
export const SURE_POWER = 8;

/**
 * The share of each side that is surely null: the mean of a high power of the posterior of being null, which hardly
 * counts the many sentences of a loose translation that might be, and fully those of a passage that is missing.
 *
 * @returns by passage
 */
export function sureNulls(
  { cells, band, rowNull, columnNull }: Posteriors,
  { count, chinese, english }: Passages,
): NullRates[] {
  const rows = new Float64Array(band.low.length - 1);
  const columns = new Float64Array(band.high.at(-1)!);
  band.low.forEach((low, i) => {
    for (let j = low; j <= band.high[i]!; j++) {
      const cell = cells.offset[i]! + j;
      if (i < rows.length) rows[i]! += rowNull[cell]!;
      if (j < columns.length) columns[j]! += columnNull[cell]!;
    }
  });
  const ofEnglish = meanPowers(columns, english, count);
  return meanPowers(rows, chinese, count).map((rate, passage) => {
    return { chinese: rate, english: ofEnglish[passage]! };
  });
}

function meanPowers(posteriors: Float64Array, passages: Int32Array, count: number): number[] {
  const told = Array.from(posteriors, (posterior, sentence) => {
    return { passage: passages[sentence]!, value: posterior ** SURE_POWER, weight: 1 };
  });
  return nearMeans(told, count);
}
