/** A probability as people read it, as `87%`; only certainty is 100%. */
export function percent(probability: number): string {
  return `${probability === 1 ? 100 : Math.min(99, Math.round(100 * probability))}%`;
}
