/** What a headword means: English stems with weights. */
export type Glosses = ReadonlyMap<string, number>;

/** How much a gloss weighs less for each gloss before it in its entry. Tuned on MAC-Dev. */
export const RANK_DISCOUNT = 0.15;

/**
 * The headwords of `own` with the glosses of `other` mixed in; a headword that `other` lacks keeps its own.
 *
 * @param share what the glosses of `other` make of the whole, 0 to 1
 * @returns weights that add up to one for each headword that both have
 */
export function mixGlosses(
  own: ReadonlyMap<string, Glosses>,
  other: ReadonlyMap<string, Glosses>,
  share: number,
): Map<string, Glosses> {
  const mixed = new Map(own);
  for (const [headword, glosses] of own) {
    const others = other.get(headword);
    if (others !== undefined) mixed.set(headword, mixture(glosses, others, share));
  }
  return mixed;
}

function mixture(own: Glosses, other: Glosses, share: number): Glosses {
  const mixed = new Map<string, number>();
  const ownTotal = totalWeight(own);
  const otherTotal = totalWeight(other);
  for (const [stem, weight] of own) mixed.set(stem, ((1 - share) * weight) / ownTotal);
  for (const [stem, weight] of other) {
    mixed.set(stem, (mixed.get(stem) ?? 0) + (share * weight) / otherTotal);
  }
  return mixed;
}

/** The sum of all stems' weights. */
export function totalWeight(glosses: Glosses): number {
  let total = 0;
  for (const weight of glosses.values()) total += weight;
  return total;
}
