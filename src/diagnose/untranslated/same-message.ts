/** Placeholders of messages: `{name}`, `%s`, `%(count)d`, `$1`, `<b>`. */
const PLACEHOLDER = /\{[^{}]*\}|%(?:\([^)]*\))?[\w]|\$\{?\w+\}?|<[^<>]*>|&\w*;?/g;
/** Addresses, paths, identifiers: what is the same in every language. */
const IDENTIFIER = /^(?:\w+:\/\/\S+|\S*[_/\\@.:]\S*|\S*\d\S*|[a-z]+[A-Z]\w*)$/;
/** One word that may be a name, or words all in capitals. */
const NAME = /^(?:\p{Lu}[\p{L}'’-]*|[^\p{Ll}]*)$/u;

/** Whether a message that is the same in both languages should not be: it has words, and they are not all names. */
export function isToTranslate(message: string): boolean {
  const words = message.replace(PLACEHOLDER, " ").trim().split(/\s+/);
  const spoken = words.filter(
    (word) => /\p{L}{2}/u.test(word) && !IDENTIFIER.test(word.replace(/[.,:;!?…]+$/, "")),
  );
  if (spoken.length === 0) return false;
  return spoken.length === 1 ? !NAME.test(spoken[0]!) : !spoken.every((word) => NAME.test(word));
}
