/** A probability as people read it, as `87%`. */
export function percent(probability: number): string {
  return `${Math.round(100 * probability)}%`;
}
