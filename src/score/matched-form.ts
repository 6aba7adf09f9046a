// Full-width digits and Latin letters, and their half-width counterparts' distance from them.
const FULL_WIDTH = /[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/g;
const TO_HALF_WIDTH = 0xfee0;
// Soft hyphen, zero-width space, non-joiner and joiner, word joiner, byte-order mark: they part no words.
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;
// Anything else is in its matched form, which most texts are as a whole.
const MAY_DIFFER = /\p{M}|[\u00ad\u200b-\u200d\u2060\ufeff\uf900-\ufaff\uff10-\uff5a]|[\u{2f800}-\u{2fa1f}]/u;

/**
 * The form of a sentence that is matched, whatever the way in which its characters are coded: composed (Unicode NFC,
 * which also replaces compatibility ideographs), digits and Latin letters of half width, nothing invisible inside
 * words. What is written out is the sentence as it stands.
 */
export function matchedForm(text: string): string {
  if (!MAY_DIFFER.test(text)) return text;
  return text
    .normalize("NFC")
    .replace(INVISIBLE, "")
    .replace(FULL_WIDTH, (character) => String.fromCharCode(character.charCodeAt(0) - TO_HALF_WIDTH));
}
