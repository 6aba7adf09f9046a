// Put in by scripts/page.ts, from the lexicon.
declare const TRADITIONAL_CHARACTERS: string;
declare const SIMPLIFIED_CHARACTERS: string;

/** Traditional characters that are written differently in simplified Chinese. */
export const TRADITIONAL = TRADITIONAL_CHARACTERS;

/** At the same places, what is written for them. */
export const SIMPLIFIED = SIMPLIFIED_CHARACTERS;
