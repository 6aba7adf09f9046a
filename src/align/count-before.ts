/** How many of ascending numbers are below one; by bisection. */
export function countBefore(ascending: ArrayLike<number>, one: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ascending[middle]! < one) low = middle + 1;
    else high = middle;
  }
  return low;
}
