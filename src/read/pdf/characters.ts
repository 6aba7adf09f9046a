// Some fonts call Chinese characters by the radicals that look like them (Unicode blocks 2F00 and 2E80).
const RADICALS = /[\u2e80-\u2fdf]/gu;
// The codes at which symbol fonts have their bullets.
const SYMBOL_BULLETS = /[\uf06c\uf06e\uf076\uf0a7\uf0b7\uf0d8\uf0fc]/gu;
const NOT_TEXT = /[\u00ad\p{Cc}]/gu;

/** A run's text with the characters that were meant, where fonts name others that look the same. */
export function repaired(text: string): string {
  return text
    .replace(RADICALS, (radical) => radical.normalize("NFKC"))
    .replace(SYMBOL_BULLETS, "•")
    .replace(NOT_TEXT, "");
}
