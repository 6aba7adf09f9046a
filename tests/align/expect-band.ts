import { expect } from "@jest/globals";
import type { Band } from "../../src/score/band.js";

/** What every search relies on: bounds that never fall, the two far corners, and no break between rows. */
export function expectBand({ low, high }: Band, rows: number, columns: number): void {
  expect([low.length, high.length]).toEqual([rows + 1, rows + 1]);
  expect([low[0], high[rows]]).toEqual([0, columns]);
  for (let i = 0; i <= rows; i++) {
    expect(low[i]!).toBeGreaterThanOrEqual(i === 0 ? 0 : low[i - 1]!);
    expect(high[i]!).toBeLessThanOrEqual(columns);
    expect(high[i]!).toBeGreaterThanOrEqual(i === 0 ? low[i]! : high[i - 1]!);
    if (i > 0) expect(low[i]!).toBeLessThanOrEqual(high[i - 1]!);
  }
}
