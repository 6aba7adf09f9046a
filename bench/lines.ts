import type { Figures } from "./figures.js";

/** What was measured on a set, and with what. */
export interface Reported {
  readonly name: string;
  readonly signature: string;
  readonly result: Figures;
}

/**
 * A result as lines of tab-separated set, figure, value, change since the last committed result (`=` none, `new` where
 * there is nothing to compare with) and signature; the last line says what was compared with.
 */
export function linesOf(
  { name, signature, result }: Reported,
  before: Omit<Reported, "name"> | undefined,
): string[] {
  const figures = Object.entries(result).map(([figure, value]) => {
    return [name, figure, show(value), change(value, before?.result[figure]), signature].join("\t");
  });
  return [...figures, [name, "comparedWith", before?.signature ?? "nothing committed"].join("\t")];
}

function change(value: number, before: number | undefined): string {
  if (before === undefined) return "new";
  const difference = show(value - before);
  if (Number(difference) === 0) return "=";
  return value > before ? `+${difference}` : difference;
}

function show(value: number): string {
  return Number.isInteger(value) ? String(value) : value.toFixed(4);
}
