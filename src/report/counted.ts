/** A number with its noun, as `1 omission`, `2 omissions`. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
