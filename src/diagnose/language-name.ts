/** What a list of languages calls Chinese in any language. */
const CHINESE = /^\s*(?:[简簡繁][体體])?(?:中文|[汉漢][语語])(?:\s*[(（][^()（）]*[)）])?\s*$/;
/** What it calls English; a Chinese text has it as a link to the English one, which has the Chinese name there. */
const ENGLISH = /^\s*(?:english|英[文语語])\s*$/i;

/** Whether a text is no more than what Chinese is called in a list of languages. */
export function isNameOfChinese(text: string): boolean {
  return CHINESE.test(text);
}

/** Whether a text is no more than what either language is called in a list of languages. */
export function isLanguageName(text: string): boolean {
  return CHINESE.test(text) || ENGLISH.test(text);
}
