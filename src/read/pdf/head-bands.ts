import type { Line } from "./lines.js";
import { bodySize } from "./type.js";

/** The outermost line of a page, and the one next to it. */
interface Edge {
  readonly page: number;
  readonly line: Line;
  readonly next: Line;
}

// In points: how far heads at one height differ in it.
const DRIFT = 1;
// In type sizes: how far a head is from the text at least.
const APART = 1.8;
// Larger type is a title, as each slide has one at the same height.
const LARGEST = 1.1;
const LEAST_PAGES = 3;
// Of the outermost lines at one height: so many are apart from the text, and have words that stand elsewhere, too.
const APART_SHARE = 0.9;
const NAMING_SHARE = 0.5;

/**
 * The running heads and feet that differ from page to page, as they name the section: outermost lines at the same height
 * on several pages, set apart from the text and no larger, most of which repeat what stands in another page's head, or
 * on a line of its own in the text.
 *
 * @param pages the lines of each page, from top to bottom
 */
export function headBandsIn(pages: readonly (readonly Line[])[]): Line[] {
  const largest = LARGEST * bodySize(pages.flat());
  const places = placesOf(pages);
  const tops = edgesOf(pages, (lines) => [lines[0], lines[1]]);
  const bottoms = edgesOf(pages, (lines) => [lines.at(-1), lines.at(-2)]);
  return [tops, bottoms].flatMap((edges) => {
    const apart = bandsOf(edges).map((band) => ({
      band,
      heads: band.filter((edge) => isHead(edge, largest)),
    }));
    return apart.flatMap(({ band, heads }) =>
      isRunning(band, heads, places) ? heads.map(({ line }) => line) : [],
    );
  });
}

function edgesOf(
  pages: readonly (readonly Line[])[],
  outermost: (lines: readonly Line[]) => readonly (Line | undefined)[],
): Edge[] {
  return pages.flatMap((lines, page) => {
    const [line, next] = outermost(lines);
    return line === undefined || next === undefined ? [] : [{ page, line, next }];
  });
}

/** Edges by the height of their lines. */
function bandsOf(edges: readonly Edge[]): Edge[][] {
  const bands: Edge[][] = [];
  for (const edge of edges.toSorted((a, b) => a.line.y - b.line.y)) {
    const band = bands.at(-1);
    if (band !== undefined && edge.line.y - band[0]!.line.y <= DRIFT) band.push(edge);
    else bands.push([edge]);
  }
  return bands;
}

function isHead({ line, next }: Edge, largest: number): boolean {
  return line.size <= largest && Math.abs(next.y - line.y) >= APART * line.size;
}

function isRunning(band: readonly Edge[], heads: readonly Edge[], places: Places): boolean {
  if (heads.length < LEAST_PAGES || heads.length < APART_SHARE * band.length) return false;
  const naming = heads.filter(({ line, page }) =>
    namesOf(line).some((name) => isElsewhere(places.get(name), page)),
  );
  return naming.length >= NAMING_SHARE * heads.length;
}

/** The pages on which a name stands as a line of its own, or as a piece of one. */
type Places = ReadonlyMap<string, readonly number[]>;

function placesOf(pages: readonly (readonly Line[])[]): Places {
  const places = new Map<string, number[]>();
  for (const [page, lines] of pages.entries()) {
    for (const name of lines.flatMap(namesOf)) {
      const found = places.get(name);
      if (found === undefined) places.set(name, [page]);
      else found.push(page);
    }
  }
  return places;
}

/** Whether a name stands on another page, or twice on this one: its section may begin there. */
function isElsewhere(pages: readonly number[] | undefined, page: number): boolean {
  return pages !== undefined && (pages.length > 1 || pages[0] !== page);
}

/** What a line or its pieces may name: the letters alone, as heads are often in capitals and numbered otherwise. */
function namesOf({ text, pieces }: Line): string[] {
  const names = [text, ...pieces.map((piece) => piece.text)].map((name) =>
    name.toLowerCase().replace(/\P{L}+/gu, ""),
  );
  return [...new Set(names)].filter((name) => name !== "");
}
