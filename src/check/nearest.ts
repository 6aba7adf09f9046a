/** Names that are further off than this many edits are not what was meant. */
const MOST_EDITS = 3;

/** The name that a word was probably meant to be, whatever its case; undefined if none is like it. */
export function nearest(word: string, names: readonly string[]): string | undefined {
  const distances = names.map((name) => ({
    name,
    edits: editsBetween(word.toLowerCase(), name.toLowerCase()),
  }));
  const [best] = distances.sort((a, b) => a.edits - b.edits);
  return best !== undefined && best.edits <= Math.min(MOST_EDITS, word.length / 2) ? best.name : undefined;
}

/** How many letters have to be put in, taken out or changed (Levenshtein's distance). */
function editsBetween(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const above = row;
    row = [i];
    for (let j = 1; j <= b.length; j++) {
      const changed = above[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(changed, above[j]! + 1, row[j - 1]! + 1));
    }
  }
  return row[b.length]!;
}
