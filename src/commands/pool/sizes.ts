import { statSync } from "node:fs";

/** Bytes of each pair's texts, in the order of the pairs; 0 for what is not there. */
export function sizesOf(pairs: readonly { readonly source: string; readonly target: string }[]): number[] {
  const size = (path: string) => statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  return pairs.map(({ source, target }) => {
    try {
      return size(source) + size(target);
    } catch {
      return 0;
    }
  });
}
