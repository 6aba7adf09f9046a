import { kernel } from "../kernel/kernel.js";

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

/**
 * Matches each word of one side with at most one of the other, as `matchPairs` of kernel/matches.ts does.
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
  const joined: Joined = { own: [], other: [], strength: [] };
  for (let own = 0; own < types.length; own++) {
    for (let other = 0; other < others; other++) join(joined, own, other, strength(own, other));
  }
  return kernel().scope(() => matchJoined(types, others, joined));
}

/** By pair of words: their indexes, and how strongly they are joined. */
interface Joined {
  readonly own: number[];
  readonly other: number[];
  readonly strength: number[];
}

function join(joined: Joined, own: number, other: number, strength: number): void {
  if (strength === 0) return;
  joined.own.push(own);
  joined.other.push(other);
  joined.strength.push(strength);
}

function matchJoined(types: readonly number[], others: number, joined: Joined): (Match | undefined)[] {
  const found = {
    other: kernel().room(Int32Array, types.length),
    strength: kernel().room(Float64Array, types.length),
    alone: kernel().room(Uint8Array, types.length),
    company: kernel().room(Uint8Array, types.length),
  };
  // The last fields are the kernel's own.
  kernel().run.matchWords(
    kernel().structure(types.length, others, Uint32Array.from(types), ...Object.values(found), 0, 0, 0),
    kernel().addressOf(Int32Array.from(joined.own)),
    kernel().addressOf(Int32Array.from(joined.other)),
    kernel().addressOf(Float64Array.from(joined.strength)),
    joined.own.length,
  );
  return types.map((_, own) => {
    const other = found.other[own]!;
    if (other < 0) return undefined;
    const [strength, company] = [found.strength[own]!, found.company[own]!];
    return { other, strength, alone: found.alone[own] === 1, company };
  });
}
