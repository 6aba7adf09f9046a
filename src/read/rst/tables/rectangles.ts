/** A cell of a drawn table, by the rows and columns of the lines around it. */
export interface Rectangle {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Steps for each character of a table: what is drawn well takes few, what is made to take many is no table. */
const STEPS = 40;

/**
 * The cells of a drawn table, row by row; undefined if they do not cover it. As docutils does it: from each corner
 * right along the edge, down, and back to where it began.
 *
 * @param at the character at a row and a column
 */
export function rectangles(
  height: number,
  width: number,
  at: (row: number, column: number) => string,
): Rectangle[] | undefined {
  const finder = new Finder(height, width, at);
  return finder.find();
}

class Finder {
  readonly #height: number;
  readonly #width: number;
  readonly #at: (row: number, column: number) => string;
  #steps: number;

  constructor(height: number, width: number, at: (row: number, column: number) => string) {
    this.#height = height;
    this.#width = width;
    this.#at = at;
    this.#steps = STEPS * height * width;
  }

  find(): Rectangle[] | undefined {
    const found: Rectangle[] = [];
    // How far down each column is covered.
    const done = new Array<number>(this.#width).fill(-1);
    const corners = Array.from({ length: this.#height }, () => new Set<number>());
    corners[0]!.add(0);
    for (const [top, left] of this.#inOrder(corners)) {
      if (top === this.#height - 1 || left === this.#width - 1 || top <= done[left]!) continue;
      const rectangle = this.#from(top, left);
      if (rectangle === undefined) continue;
      const { bottom, right } = rectangle;
      for (let column = left; column < right; column += 1) {
        if (done[column] !== top - 1) return undefined;
        done[column] = bottom - 1;
      }
      found.push(rectangle);
      corners[top]!.add(right);
      corners[bottom]!.add(left);
    }
    const isCovered = done.slice(0, -1).every((row) => row === this.#height - 2);
    if (!isCovered || this.#steps < 0) return undefined;
    return found.sort((a, b) => a.top - b.top || a.left - b.left);
  }

  /** Corners from the top down and from left to right, though more come to the right and below meanwhile. */
  *#inOrder(corners: readonly ReadonlySet<number>[]): Iterable<[number, number]> {
    for (const [row, lefts] of corners.entries()) {
      if (lefts.size === 0) continue;
      for (let column = 0; column < this.#width; column += 1) if (lefts.has(column)) yield [row, column];
    }
  }

  #from(top: number, left: number): Rectangle | undefined {
    if (this.#at(top, left) !== "+") return undefined;
    for (let right = left + 1; right < this.#width && this.#steps > 0; right += 1) {
      const character = this.#step(top, right);
      if (character === "+") {
        const bottom = this.#down(top, left, right);
        if (bottom !== undefined) return { top, left, bottom, right };
      } else if (character !== "-" && character !== "=") return undefined;
    }
    return undefined;
  }

  #down(top: number, left: number, right: number): number | undefined {
    for (let bottom = top + 1; bottom < this.#height && this.#steps > 0; bottom += 1) {
      const character = this.#step(bottom, right);
      if (character === "+" && this.#closes(top, left, bottom, right)) return bottom;
      if (character !== "+" && character !== "|") return undefined;
    }
    return undefined;
  }

  #closes(top: number, left: number, bottom: number, right: number): boolean {
    for (let column = right - 1; column > left; column -= 1) {
      if (!"+-=".includes(this.#step(bottom, column) || " ")) return false;
    }
    if (this.#step(bottom, left) !== "+") return false;
    for (let row = bottom - 1; row > top; row -= 1) {
      if (!"+|".includes(this.#step(row, left) || " ")) return false;
    }
    return true;
  }

  #step(row: number, column: number): string {
    this.#steps -= 1;
    return this.#at(row, column);
  }
}
