/** Marks the translations that were collected from the web: they are used where a word has no others. */
const FROM_WEB = "[网络]";
/** The columns of ECDICT hold line ends as a backslash and the letter n. */
const LINE_END = "\\n";
/** Notes on subject, grammar and usage. */
const NOTES = /\[[^\]]*\]|\([^)]*\)|（[^）]*）|<[^>]*>|〈[^〉]*〉|【[^】]*】/g;
const SEPARATOR = /[,，;；、。\s]+|\.\.\.|…/;
const NOT_HAN = /\P{Script=Han}/gu;
/** UTF-16 length of an item; what is longer explains rather than translates. */
const LONGEST_ITEM = 10;

const LONGEST_WORD = 4;
/** A word costs one, less this for each character squared: few long words win, as in `src/lexicon/chinese-words.ts`. */
const LENGTH_BONUS = 0.01;
/** Characters that say nothing of the English word where they stand by themselves in an item of several words. */
const PARTICLES = new Set("的地得了着把被使在之与和或者是于所以为而其有不一个对从向");

/**
 * The Chinese items of a word's translation in ECDICT, each once, in order: `n. 罩；风帽\nv. 覆盖` gives 罩, 风帽, 覆盖.
 */
export function chineseItems(translation: string): string[] {
  const lines = translation.split(LINE_END);
  const edited = lines.filter((line) => !line.startsWith(FROM_WEB));
  const items = (edited.length > 0 ? edited : lines)
    .flatMap((line) => line.replace(NOTES, "").split(SEPARATOR))
    .map((item) => item.replace(NOT_HAN, ""));
  return [...new Set(items)].filter((item) => item.length > 0 && item.length <= LONGEST_ITEM);
}

/**
 * The headwords that an item stands for: itself, or without a trailing 的 or 地 or a leading 使, 令, 把 or 被 (美丽的, 使快乐),
 * else the headwords that it is made of.
 */
export function itemWords(item: string, isHeadword: (word: string) => boolean): string[] {
  const whole = itemForms(item).find(isHeadword);
  return whole === undefined ? splitItem(item, isHeadword) : [whole];
}

function itemForms(item: string): string[] {
  const forms = [item];
  if (item.length > 1 && /[的地]$/.test(item)) forms.push(item.slice(0, -1));
  if (item.length > 2 && /^[使令把被]/.test(item)) forms.push(item.slice(1));
  return forms;
}

/** The fewest words that cover the item, without those that are no headwords and without particles. */
function splitItem(item: string, isHeadword: (word: string) => boolean): string[] {
  const cost = new Float64Array(item.length + 1).fill(Number.POSITIVE_INFINITY);
  const back = new Int32Array(item.length + 1);
  cost[0] = 0;
  for (let start = 0; start < item.length; start++) {
    for (let end = start + 1; end <= Math.min(start + LONGEST_WORD, item.length); end++) {
      const size = end - start;
      if (size > 1 && !isHeadword(item.slice(start, end))) continue;
      const price = cost[start]! + 1 - LENGTH_BONUS * size * size;
      if (price >= cost[end]!) continue;
      cost[end] = price;
      back[end] = start;
    }
  }
  return backtrace(item, back).filter(
    (word) => word.length > 1 || (!PARTICLES.has(word) && isHeadword(word)),
  );
}

function backtrace(item: string, back: Int32Array): string[] {
  const words: string[] = [];
  for (let end = item.length; end > 0; end = back[end]!) words.push(item.slice(back[end]!, end));
  return words.reverse();
}
