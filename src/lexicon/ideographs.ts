/**
 * Whether a UTF-16 unit is one of the ideographs that nearly all Chinese text is made of: CJK Unified Ideographs and their
 * Extension A. Spares loops over characters a pattern; of other units it says nothing.
 */
export function isIdeograph(unit: number): boolean {
  // Between the two blocks stand the hexagrams of the Yijing.
  return (unit >= 0x4e00 && unit <= 0x9fff) || (unit >= 0x3400 && unit <= 0x4dbf);
}
