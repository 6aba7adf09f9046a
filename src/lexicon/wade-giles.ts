/** What Wade–Giles writes instead of these initials; the others are the same. */
const INITIALS: Readonly<Record<string, string>> = {
  b: "p",
  d: "t",
  g: "k",
  j: "ch",
  q: "ch",
  x: "hs",
  zh: "ch",
  r: "j",
  z: "ts",
  c: "ts",
};
/** What it writes instead of these finals. */
const FINALS: Readonly<Record<string, string>> = {
  ie: "ieh",
  ue: "ueh",
  ve: "ueh",
  v: "u",
  uo: "o",
  ian: "ien",
  ong: "ung",
  iong: "iung",
};
/** Syllables that are not their initial and final put together. */
const WHOLE: ReadonlyMap<string, readonly string[]> = new Map([
  ["zhi", ["chih"]],
  ["chi", ["chih"]],
  ["shi", ["shih"]],
  ["ri", ["jih"]],
  ["zi", ["tzu"]],
  ["ci", ["tzu"]],
  ["si", ["ssu", "szu"]],
  ["yi", ["i", "yi"]],
  ["ye", ["yeh"]],
  ["yan", ["yen"]],
  ["you", ["yu"]],
  ["e", ["o", "e"]],
  ["er", ["erh"]],
  ["ge", ["ko", "ke"]],
  ["ke", ["ko", "ke"]],
  ["he", ["ho"]],
  ["gui", ["kuei"]],
  ["kui", ["kuei"]],
  ["guo", ["kuo"]],
  ["kuo", ["kuo"]],
  ["huo", ["huo"]],
  ["shuo", ["shuo"]],
]);

/** Those that have been asked for, too: there are some 400 syllables. */
const spellingsOf = new Map(WHOLE);

const SYLLABLE = /^(zh|ch|sh|[^aeiouv])?(.*)$/;

/**
 * How Wade–Giles spells a syllable, as print mostly has it: without tone, apostrophe and diacritics, so that
 * `zhu`, `chu`, `ju` and `qu` all give `chu`. Usual first, then what is found as well (`si` gives `ssu` and `szu`).
 *
 * @param pinyin a toneless syllable in lower case, with `v` for ü
 * @see Giles, H. A. (1912). A Chinese–English Dictionary, 2nd ed.
 */
export function wadeGilesOf(pinyin: string): readonly string[] {
  let spellings = spellingsOf.get(pinyin);
  if (spellings === undefined) {
    const [, initial = "", final = ""] = SYLLABLE.exec(pinyin) ?? [];
    spellings = [(INITIALS[initial] ?? initial) + (FINALS[final] ?? final)];
    spellingsOf.set(pinyin, spellings);
  }
  return spellings;
}
