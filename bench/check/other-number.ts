/**
 * The sentence with one of its numbers in digits, drawn at random, changed to another of as many digits.
 *
 * @param sentence holds a digit
 */
export function otherNumber(sentence: string, random: () => number): string {
  const numbers = [...sentence.matchAll(/\d+/g)];
  const { 0: digits, index } = numbers[Math.floor(random() * numbers.length)]!;
  return sentence.slice(0, index) + changed(digits, random) + sentence.slice(index + digits.length);
}

/** The last digit is another; what 1 to 9 count up to stays below 10, so that it is a month, a day or a share still. */
function changed(digits: string, random: () => number): string {
  const last = Number(digits.at(-1));
  const other = (last + 1 + Math.floor(random() * 9)) % 10;
  const isAlone = digits.length === 1;
  return digits.slice(0, -1) + String(isAlone && other === 0 ? (last % 9) + 1 : other);
}
