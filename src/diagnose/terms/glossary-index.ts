import type { Lexicon } from "../../lexicon/lexicon.js";
import type { GlossaryTerm } from "../../read/glossary-term.js";
import { Phrases, symbolsOf } from "../../score/phrases.js";

/** What a term is in the other language, and how it is spelled in its own. */
export interface TermEntry {
  /** As the glossary writes them; the first is named first. */
  readonly translations: readonly string[];
  readonly spellings: readonly string[];
}

/** What English texts leave out at the beginning of a term. */
const LEADING = /^(?:the|an?|to) (?=\S)/i;

/** A glossary, to be looked up from both languages. */
export interface GlossaryIndex {
  /** By the term's simplified characters, as the words of a pair spell it. */
  readonly chinese: ReadonlyMap<string, TermEntry>;
  /** By the term's stems with a space between. */
  readonly english: ReadonlyMap<string, TermEntry>;
  readonly englishPhrases: Phrases;
}

/** Reads a glossary for looking up. */
export function glossaryIndex(glossary: readonly GlossaryTerm[], lexicon: Lexicon): GlossaryIndex {
  const chinese = new Map<string, TermEntry>();
  const english = new Map<string, TermEntry>();
  const englishPhrases = new Phrases();
  for (const term of glossary) {
    const written = term.english.replace(LEADING, "");
    const stems = symbolsOf(written);
    const phrase = stems.join(" ");
    addTo(chinese, chineseKey(term.chinese, lexicon), term.chinese, written);
    addTo(english, phrase, written, term.chinese);
    englishPhrases.add(stems, phrase);
  }
  return { chinese, english, englishPhrases };
}

/** A Chinese term or text as terms are compared: simplified, without spaces and interpuncts. */
export function chineseKey(text: string, lexicon: Lexicon): string {
  return symbolsOf(lexicon.simplify(text)).join("");
}

function addTo(entries: Map<string, TermEntry>, key: string, spelling: string, translation: string): void {
  const { translations = [], spellings = [] } = entries.get(key) ?? {};
  entries.set(key, {
    translations: [...new Set([...translations, translation])],
    spellings: [...new Set([...spellings, spelling])],
  });
}
