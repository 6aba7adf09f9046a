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
/** How far words around a word stand from it, in words; English needs more of them. */
const AROUND_OWN = 5;
const AROUND_OTHER = 7;
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
  const first = assign(types, others, candidates);
  for (const candidate of candidates) {
    candidate.value +=
      COMPANY_BONUS * Math.min(MOST_COMPANY, companyOf(first, candidate.own, candidate.other));
  }
  const matches = assign(types, others, candidates.sort(byValue));
  return matches.map((match, own) => match && { ...match, company: companyOf(matches, own, match.other) });
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

function companyOf(matches: readonly (Match | undefined)[], own: number, other: number): number {
  let company = 0;
  const last = Math.min(matches.length - 1, own + AROUND_OWN);
  for (let k = Math.max(0, own - AROUND_OWN); k <= last; k++) {
    const match = matches[k];
    if (k === own || match === undefined || !match.alone || match.strength < COMPANION) continue;
    if (match.other !== other && Math.abs(match.other - other) <= AROUND_OTHER) company++;
  }
  return company;
}
