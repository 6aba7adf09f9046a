/** What a word is matched with. */
export interface Match {
  /** Index among the words of the other side. */
  readonly other: number;
  /** Log of how many times likelier the one word is where the other stands, in nats. */
  readonly strength: number;
  /** Whether the other word is its alone; compounds' parts may share one. */
  readonly alone: boolean;
  /** How many of the matched words next to it are matched with words around its match. */
  readonly company: number;
}

/** A word that may translate another, by their indexes. */
interface Candidate {
  readonly own: number;
  readonly other: number;
  readonly strength: number;
  value: number;
}

/** What is taken off a candidate that stands a whole text away from where it would in the same order, in nats. */
const DISTORTION = 2;
/** What each match in its company adds, in nats, and of how many. */
const COMPANY_BONUS = 1;
const MOST_COMPANY = 3;
/** So many matched words on either hand may be company, however many without a match stand between. */
const NEAREST = 3;
/** And their matches stand at most so many words away from the word's. */
const AROUND = 7;
/** Weaker matches are no company, in nats. */
const COMPANION = 2.5;

/**
 * Matches each word of one side with at most one of the other. The strongest come first, then once more with those
 * preferred that have company, since the words of a clause stay together; a word for which none is left shares the
 * best that a word of another type has. So of a word that stands twice where its translation stands once, one has no
 * match: competitive linking (Melamed 2000).
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
  const candidates = candidatesOf(types.length, others, strength).sort(byValue);
  const first = companionsOf(assign(types, others, candidates));
  for (const candidate of candidates) {
    candidate.value +=
      COMPANY_BONUS * Math.min(MOST_COMPANY, companyOf(first, candidate.own, candidate.other));
  }
  const matches = assign(types, others, candidates.sort(byValue));
  const companions = companionsOf(matches);
  return matches.map((match, own) => {
    if (match === undefined) return undefined;
    const { other, strength, alone } = match;
    return { other, strength, alone, company: companyOf(companions, own, other) };
  });
}

function candidatesOf(
  owns: number,
  others: number,
  strengthOf: (own: number, other: number) => number,
): Candidate[] {
  const candidates: Candidate[] = [];
  for (let own = 0; own < owns; own++) {
    for (let other = 0; other < others; other++) {
      const strength = strengthOf(own, other);
      if (strength === 0) continue;
      const apart = Math.abs((own + 0.5) / owns - (other + 0.5) / others);
      candidates.push({ own, other, strength, value: strength - DISTORTION * apart });
    }
  }
  return candidates;
}

function byValue(a: Candidate, b: Candidate): number {
  return b.value - a.value || a.own - b.own || a.other - b.other;
}

/** Gives each word the best candidate that is free, then the others one that they share. */
function assign(
  types: readonly number[],
  others: number,
  candidates: readonly Candidate[],
): (Match | undefined)[] {
  const matches: (Match | undefined)[] = types.map(() => undefined);
  const takenBy = new Int32Array(others).fill(-1);
  for (const { own, other, strength } of candidates) {
    if (matches[own] !== undefined || takenBy[other]! >= 0) continue;
    matches[own] = { other, strength, alone: true, company: 0 };
    takenBy[other] = types[own]!;
  }
  for (const { own, other, strength } of candidates) {
    if (matches[own] !== undefined || takenBy[other] === types[own]) continue;
    matches[own] = { other, strength, alone: false, company: 0 };
  }
  return matches;
}

/** The matches that are company: which there are, and how many before each word. */
interface Companions {
  readonly own: readonly number[];
  readonly others: readonly number[];
  readonly before: Int32Array;
}

function companionsOf(matches: readonly (Match | undefined)[]): Companions {
  const own: number[] = [];
  const others: number[] = [];
  const before = Int32Array.from(matches, (match, word) => {
    const count = own.length;
    if (match?.alone && match.strength >= COMPANION) {
      own.push(word);
      others.push(match.other);
    }
    return count;
  });
  return { own, others, before };
}

/** Of the nearest companions on either hand, those whose matches stand near this one. */
function companyOf({ own, others, before }: Companions, word: number, other: number): number {
  const at = before[word]!;
  const after = own[at] === word ? at + 1 : at;
  let company = 0;
  for (let k = Math.max(0, at - NEAREST); k < Math.min(own.length, after + NEAREST); k++) {
    if (own[k] === word || others[k] === other) continue;
    if (Math.abs(others[k]! - other) <= AROUND) company++;
  }
  return company;
}
