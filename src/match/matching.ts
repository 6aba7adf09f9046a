import { WordMatcher } from "./word-matcher.js";

/** What a word is matched with. */
export interface Match {
  /** Index among the words of the other side. */
  readonly other: number;
  /** Log of how many times likelier the one word is where the other stands, in nats. */
  readonly strength: number;
  /** Whether the other word is its alone; compounds' parts may share one. */
  readonly alone: boolean;
  /** How many words around it are matched with words around its match. */
  readonly company: number;
}

const matcher = new WordMatcher();

/**
 * Matches each word of one side with at most one of the other, as `WordMatcher` does.
 *
 * @param types the words of the one side, in order
 * @param others how many words the other side has
 * @param strength of two words by their indexes, in nats; 0 if nothing joins them
 */
export function matchWords(
  types: readonly number[],
  others: number,
  strength: (own: number, other: number) => number,
): (Match | undefined)[] {
  matcher.begin(types.length, others);
  for (let own = 0; own < types.length; own++) {
    for (let other = 0; other < others; other++) {
      const joined = strength(own, other);
      if (joined !== 0) matcher.join(own, other, joined);
    }
  }
  matcher.match(types);
  return types.map((_, own) => matchOf(own));
}

function matchOf(own: number): Match | undefined {
  const other = matcher.other[own]!;
  if (other < 0) return undefined;
  return {
    other,
    strength: matcher.strength[own]!,
    alone: matcher.alone[own] === 1,
    company: matcher.company[own]!,
  };
}
