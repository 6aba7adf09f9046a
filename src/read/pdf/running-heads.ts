import { headBandsIn } from "./head-bands.js";
import type { Line } from "./lines.js";

/** The lines of a page, without those that run over the document's pages, and those. */
export interface Cut {
  readonly body: readonly Line[];
  readonly heads: readonly Line[];
}

// So many lines from the top and the bottom of a page may be running heads and feet.
const DEPTH = 3;
// In points: how far a head may move from page to page.
const DRIFT = 3;
// In type sizes: how far a page number is from the text at least, if it stands on one page only.
const APART = 2;
// Page numbers alone, `#` for each number: `- # -`, `# / #`, `Page # of #`, `第#页 共#页`.
const PAGE_NUMBER =
  /^[\p{Pd}·•|[(]?\s?(?:(?:page|p\.|第)\s?)?#(?:\s?[页頁])?(?:\s?(?:of|[/,，]?\s?共|[/／])\s?#(?:\s?[页頁])?)?\s?[\p{Pd}·•|\])]?$/u;
const ROMAN = /^[ivxlcdm]+$/;
const NUMBER = /\d+/g;

/**
 * Parts the running heads and feet of a document from its pages: what stands at the top or bottom of two pages or more
 * at the same height in the same words, but for numbers that count on with the pages; and page numbers, which may
 * stand at the top of some pages and at the bottom of others, or on one page alone. So do heads that name the section
 * on each page, where others stand at their height.
 *
 * @param pages the lines of each page, from top to bottom
 */
export function cutRunningHeads(pages: readonly (readonly Line[])[]): Cut[] {
  const running = runningIn(pages.map((lines) => [...topOf(lines), ...bottomOf(lines)]));
  for (const head of headBandsIn(pages)) running.add(head);
  return pages.map((lines, page) => {
    for (const edge of [topOf(lines), bottomOf(lines)]) {
      if (isNumberOf(page, edge)) running.add(edge[0]!);
    }
    // From the edge inwards, and only as far as everything runs on: what stands beyond belongs to the page.
    const cut = [topOf(lines), bottomOf(lines)].flatMap((edge) => edge.slice(0, endOf(edge, running)));
    const heads = new Set(cut);
    return {
      body: lines.filter((line) => !heads.has(line)),
      heads: lines.filter((line) => heads.has(line)),
    };
  });
}

/** The outermost lines of a page, from the edge inwards. */
function topOf(lines: readonly Line[]): readonly Line[] {
  return lines.slice(0, DEPTH);
}

function bottomOf(lines: readonly Line[]): readonly Line[] {
  return lines.slice(-DEPTH).reverse();
}

function endOf(edge: readonly Line[], running: ReadonlySet<Line>): number {
  const end = edge.findIndex((line) => !running.has(line));
  return end < 0 ? edge.length : end;
}

/** Whether the outermost line of a page is nothing but the number that the page has, apart from what else there is. */
function isNumberOf(page: number, [line, next]: readonly Line[]): boolean {
  if (line === undefined || (next !== undefined && Math.abs(next.y - line.y) < APART * line.size))
    return false;
  const { words, numbers } = wordsOf(line);
  return PAGE_NUMBER.test(words) && numbers[0] === page + 1;
}

/** A line on the page where it was seen, and the numbers in it. */
interface Sighting {
  readonly line: Line;
  readonly page: number;
  readonly numbers: readonly number[];
}

function runningIn(edges: readonly (readonly Line[])[]): Set<Line> {
  const sightings = new Map<string, Sighting[]>();
  for (const [page, lines] of edges.entries()) {
    for (const line of lines) {
      const { words, numbers } = wordsOf(line);
      const seen = sightings.get(words);
      if (seen === undefined) sightings.set(words, [{ line, page, numbers }]);
      else seen.push({ line, page, numbers });
    }
  }
  const running = [...sightings].flatMap(([words, seen]) => {
    const anywhere = PAGE_NUMBER.test(words);
    return seen.filter((one) => seen.some((other) => runsOver(one, other, anywhere)));
  });
  return new Set(running.map(({ line }) => line));
}

/** Whether two lines of the same words are one that runs over both pages. */
function runsOver(one: Sighting, other: Sighting, anywhere: boolean): boolean {
  const pages = other.page - one.page;
  if (pages === 0 || (!anywhere && Math.abs(other.line.y - one.line.y) > DRIFT)) return false;
  const steps = one.numbers.map((number, at) => other.numbers[at]! - number);
  if (anywhere && steps[0] !== pages) return false;
  return steps.every((step) => step === 0 || step === pages);
}

function wordsOf({ text }: Line): { words: string; numbers: readonly number[] } {
  const words = text.trim().replace(/\s+/gu, " ").toLowerCase();
  if (ROMAN.test(words)) return { words: "#", numbers: [romanValue(words)] };
  return { words: words.replace(NUMBER, "#"), numbers: (words.match(NUMBER) ?? []).map(Number) };
}

const ROMAN_DIGITS: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100, d: 500, m: 1000 };

function romanValue(text: string): number {
  const digits = [...text].map((digit) => ROMAN_DIGITS[digit]!);
  return digits.reduce((sum, digit, at) => sum + (digit < (digits[at + 1] ?? 0) ? -digit : digit), 0);
}
