/** An address in the kernel's memory. */
export type Address = number;

/**
 * What the kernel exports; kernel/index.ts names the files. Arguments are whole numbers and addresses of structures and
 * of rows of numbers.
 */
export interface KernelFunctions {
  allocate(size: number): Address;
  mark(): Address;
  release(to: Address): void;
  lengthFit(delta: number, shorter: number, variance: number): number;
  strongestOfRow(evidence: Address, row: number, most: number, columns: Address, weights: Address): number;
  linkMeanings(
    meanings: Address,
    stems: Address,
    headword: number,
    parts: Address,
    partCount: number,
    row: Address,
  ): void;
  matchWords(matches: Address, own: Address, other: Address, strength: Address, count: number): void;
  matchBead(pair: Address, i: number, rows: number, j: number, columns: number, sides: number): void;
  slidingSpan(spans: Address, words: Address, links: Address, band: Address, longest: number): Address;
  supportFrom(span: Address, support: Address, i: number): void;
  measureCell(pair: Address, i: number, j: number): void;
  weighCell(pair: Address, weights: Address, boundaries: Address, i: number, j: number, out: Address): void;
  forwardRow(lattice: Address, sums: Address, i: number): void;
  backwardRow(lattice: Address, sums: Address, i: number): void;
  posteriorRow(lattice: Address, forward: Address, backward: Address, corner: Address, i: number): void;
}
