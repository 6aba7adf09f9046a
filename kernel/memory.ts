/**
 * The kernel's memory is one stack: what was allocated last is released first. Whoever allocates knows what it is for;
 * nothing is collected.
 */

let top: usize = __heap_base;

/** Up to here there is memory: asking for its size takes longer than a sum. */
let limit: usize = limitOf(memory.size());

function limitOf(pages: i32): usize {
  return pages > 0xffff ? usize.MAX_VALUE : (<usize>pages) << 16;
}

/** Room for so many bytes, at a multiple of 8; it holds whatever was there before. Traps where memory has run out. */
export function allocate(size: usize): usize {
  const start = top;
  top = (start + size + 7) & ~7;
  if (top > limit) grow();
  return start;
}

function grow(): void {
  const pages = <i32>((top + 0xffff) >>> 16) - memory.size();
  if (pages > 0 && memory.grow(pages) < 0) unreachable();
  limit = limitOf(memory.size());
}

/** Room for so many bytes, all 0. */
export function allocateZeroed(size: usize): usize {
  const start = allocate(size);
  memory.fill(start, 0, size);
  return start;
}

/** Where the next allocation will be. */
export function mark(): usize {
  return top;
}

/** Releases all that was allocated since `mark` gave this. */
export function release(to: usize): void {
  top = to;
}
