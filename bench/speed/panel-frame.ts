import { COLORS, SIZES, textAt } from "../plot-style.js";

/** Pixels of a panel without the labels of its axes; its title takes the upper ones. */
export const PANEL = { width: 350, height: 230, title: 44 } as const;

export const LABELS = { color: COLORS.muted, fontSize: SIZES.small } as const;

/** Where a panel stands: its number in the chart, from 0, and the pixels of its corner. */
export interface Place {
  readonly index: number;
  readonly left: number;
  readonly top: number;
}

/** What a panel is called, and what its figures are. */
export interface Heading {
  readonly name: string;
  readonly unit: string;
}

/** A panel's heading in two lines. */
export function headingAt({ name, unit }: Heading, { left, top }: Place): object[] {
  return [
    textAt(left, top + 8, name, { size: SIZES.name, bold: true }),
    textAt(left, top + 29, unit, { fill: COLORS.muted }),
  ];
}
