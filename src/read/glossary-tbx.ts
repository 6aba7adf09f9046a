import { checkChinese, checkEnglish, type GlossaryTerm } from "./glossary-term.js";
import { primaryLanguage } from "./language-tag.js";
import { readXml } from "./xml.js";

/** The outermost element, one concept, and its terms in one language: of TBX 2 (ISO 30042:2008), of TBX 3 (2019). */
const ROOTS = ["martif", "tbx"];
const ENTRIES = ["termEntry", "conceptEntry"];
const LANGUAGES = ["langSet", "langSec"];
const TERM = "term";

/** A term of the entry that is being read. */
interface EntryTerm {
  readonly text: string;
  readonly line: number;
}

/**
 * Reads terms from TBX, version 2 or 3: the Chinese and the English terms of an entry translate each other. Entries
 * without one of the two languages are passed over. No DTD or other file is fetched.
 *
 * @param xml the file's text
 * @param path what messages call the file
 * @throws InputFailure if it is not well formed or not TBX, or if it declares entities
 */
export function readTbx(xml: string, path: string): GlossaryTerm[] {
  const entries = new EntryReader(path);
  let isInside = false;
  readXml(xml, path, (fail) => ({
    open: (name, attributes, { line }) => {
      if (!isInside && !ROOTS.includes(name)) {
        fail("not a TBX file", { expected: "the outermost element martif or tbx", got: name });
      }
      isInside = true;
      const language = attributes["xml:lang"];
      if (LANGUAGES.includes(name) && language === undefined) {
        fail("terms without their language", { expected: `<${name} xml:lang="…">`, got: `<${name}>` });
      }
      entries.open(name, language, line);
    },
    text: (text) => entries.addText(text),
    close: (name) => entries.close(name),
  }));
  return entries.terms;
}

/** Collects terms from elements as they open and close. */
class EntryReader {
  readonly terms: GlossaryTerm[] = [];
  readonly #path: string;
  #chinese: EntryTerm[] = [];
  #english: EntryTerm[] = [];
  /** Where terms of the current language belong; undefined outside, and for other languages. */
  #current: EntryTerm[] | undefined;
  /** The text so far of the term that is open. */
  #text: string | undefined;
  #line = 0;

  constructor(path: string) {
    this.#path = path;
  }

  open(name: string, language: string | undefined, line: number): void {
    if (LANGUAGES.includes(name)) this.#current = this.#termsIn(language ?? "");
    if (name !== TERM) return;
    this.#text = "";
    this.#line = line;
  }

  addText(text: string): void {
    if (this.#text !== undefined) this.#text += text;
  }

  close(name: string): void {
    if (name === TERM) this.#endTerm();
    else if (LANGUAGES.includes(name)) this.#current = undefined;
    else if (ENTRIES.includes(name)) this.#endEntry();
  }

  #termsIn(language: string): EntryTerm[] | undefined {
    const primary = primaryLanguage(language);
    if (primary === "zh") return this.#chinese;
    return primary === "en" ? this.#english : undefined;
  }

  #endTerm(): void {
    const text = this.#text?.replace(/\s+/g, " ").trim() ?? "";
    if (text !== "") this.#current?.push({ text, line: this.#line });
    this.#text = undefined;
  }

  #endEntry(): void {
    for (const chinese of this.#chinese) {
      for (const english of this.#english) {
        checkChinese(chinese.text, { path: this.#path, line: chinese.line });
        checkEnglish(english.text, { path: this.#path, line: english.line });
        this.terms.push({ chinese: chinese.text, english: english.text });
      }
    }
    this.#chinese = [];
    this.#english = [];
  }
}
