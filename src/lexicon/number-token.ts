/** A number in a text: what it counts, wherever it is written in digits or in words. */
export interface NumberToken {
  /** UTF-16 offsets in the text, half-open; a sign that says no more than the value does (`年`, `日`, `%`) is included. */
  readonly start: number;
  readonly end: number;
  /** Its value; percentages as written (`5%` is 5), a month of the year by its number, a decade by its first year. */
  readonly value: number;
  readonly unit: "count" | "month";
}

/** What floating point adds to `1.3 × 10⁸` is cut off after so many digits. */
const PRECISION = 12;

/** Two ways to the same number give the same value: `1.3亿` and `130 million`. */
export function roundValue(value: number): number {
  return Number(value.toPrecision(PRECISION));
}

/** The text with full-width digits, points and percent signs as ASCII ones; offsets stay. */
export function withPlainDigits(text: string): string {
  return text.replace(/[０-９．％]|(?<=[０-９])，(?=[０-９]{3})/g, (sign) =>
    String.fromCharCode(sign.charCodeAt(0) - 0xfee0),
  );
}
