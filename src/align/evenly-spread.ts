/** So many of a row, evenly spread over it, or all if it has no more. */
export function evenlySpread<One>(row: readonly One[], most: number): readonly One[] {
  const count = Math.min(row.length, most);
  return Array.from({ length: count }, (_, k) => row[Math.floor((k * row.length) / count)]!);
}
