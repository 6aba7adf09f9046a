import { type Block, type Document, isChinese, type ReadWarning } from "./document.js";

/** Words of a block from which on it is plainly in some language. */
const ENOUGH_WORDS = 4;

const LOST = /\ufffd/u;
const PRIVATE = /\p{Co}/u;
const CHINESE = /\p{sc=Han}/u;
const LATIN_WORDS = /\p{sc=Latin}{2,}/gu;
const IDEOGRAPHS = /\p{sc=Han}/gu;

/** A question to ask of each block, and how to say how many of them answered yes. */
interface Check {
  readonly applies: (block: Block, document: Document) => boolean;
  readonly says: (blocks: string) => string;
}

const CHECKS: readonly Check[] = [
  {
    applies: ({ text }) => LOST.test(text),
    says: (blocks) => `characters were lost (U+FFFD) in ${blocks}, before the file was read`,
  },
  {
    applies: ({ text }) => PRIVATE.test(text),
    says: (blocks) => `characters without a meaning (private use) are in ${blocks}`,
  },
  {
    applies: (block, { language }) => isChinese(language) && isLatin(block.text),
    says: (blocks) => `no Chinese in ${blocks}: left untranslated, or no text`,
  },
  {
    applies: (block, { language }) => !isChinese(language) && isIdeographic(block.text),
    says: (blocks) => `no English in ${blocks}: left untranslated, or no text`,
  },
];

/** What in a document may mislead an alignment, beside what its reader warned of. */
export function oddities(document: Document): readonly ReadWarning[] {
  return CHECKS.flatMap(({ applies, says }) => {
    const found = document.blocks.filter((block) => applies(block, document));
    const count = `${found.length} ${found.length === 1 ? "block" : "blocks"}`;
    return found.length === 0 ? [] : [{ message: says(count), line: found[0]!.line }];
  });
}

function isLatin(text: string): boolean {
  return !CHINESE.test(text) && (text.match(LATIN_WORDS)?.length ?? 0) >= ENOUGH_WORDS;
}

function isIdeographic(text: string): boolean {
  return (
    (text.match(LATIN_WORDS)?.length ?? 0) === 0 && (text.match(IDEOGRAPHS)?.length ?? 0) >= ENOUGH_WORDS
  );
}
