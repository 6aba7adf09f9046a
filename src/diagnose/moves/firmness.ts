import { type Bead, indexesOf, isPaired, type Span } from "../../align/bead.js";
import type { Side } from "../../read/document.js";
import type { Match, SentenceSets } from "./match.js";
import { sentencesIn } from "./match.js";
import type { Relatedness } from "./relatedness.js";

/** How much surer a sentence without counterpart must be of a bead's sentence than the bead is, in nats. */
const RIVAL_MARGIN = 10;
/** Sentences of the other side that are looked at as such. */
const RIVALS = 3;

/** What of an alignment holds, and what may belong elsewhere. */
export interface Firmness {
  /** The beads whose spans translate each other, without the sentences that add nothing, in order. */
  readonly firm: readonly Match[];
  /** The sentences outside of these. */
  readonly loose: SentenceSets;
}

/** Parts the beads that words bear out from sentences without counterpart, and from what only stands beside it. */
export function firmnessOf(
  beads: readonly Bead[],
  sizes: Readonly<Record<Side, number>>,
  relatedness: Relatedness,
): Firmness {
  const cores = beads.filter(isPaired).flatMap((bead) => coreOf(bead, relatedness));
  const rivalled = rivalledBy(outside(cores, sizes), cores, relatedness);
  const firm = cores.filter((core) => !rivalled.has(core));
  return { firm, loose: outside(firm, sizes) };
}

/** A bead without the sentences at its ends that its value does not need; none if it has none. */
function coreOf({ source, target }: Bead, relatedness: Relatedness): Match[] {
  let core = { source, target, value: relatedness.of(source, target) };
  for (;;) {
    const trimmed = trimmings(core)
      .map((spans) => ({ ...spans, value: relatedness.of(spans.source, spans.target) }))
      .find(({ value }) => value >= core.value);
    if (trimmed === undefined) return core.value > 0 ? [core] : [];
    core = trimmed;
  }
}

/** The spans with one sentence less at either end of either. */
function trimmings({ source, target }: Match): Omit<Match, "value">[] {
  return [
    ...shorter(source).map((span) => ({ source: span, target })),
    ...shorter(target).map((span) => ({ source, target: span })),
  ];
}

function shorter({ start, end }: Span): Span[] {
  if (end - start < 2) return [];
  return [
    { start: start + 1, end },
    { start, end: end - 1 },
  ];
}

/** The cores of which a loose sentence translates one side much better than the other side does. */
function rivalledBy(
  loose: SentenceSets,
  cores: readonly Match[],
  relatedness: Relatedness,
): ReadonlySet<Match> {
  const rivalled = new Set<Match>();
  for (const [side, other] of [
    ["source", "target"],
    ["target", "source"],
  ] as const) {
    const holder = new Map(cores.flatMap((core) => indexesOf(core[other]).map((index) => [index, core])));
    for (const sentence of loose[side]) {
      for (const rival of relatedness.likeliest(side, sentence, RIVALS)) {
        const core = holder.get(rival);
        const [own, its] = [sentence, rival].map((start) => ({ start, end: start + 1 })) as [Span, Span];
        const value = side === "source" ? relatedness.of(own, its) : relatedness.of(its, own);
        if (core && value > core.value + RIVAL_MARGIN) rivalled.add(core);
      }
    }
  }
  return rivalled;
}

function outside(matches: readonly Match[], sizes: Readonly<Record<Side, number>>): SentenceSets {
  const inside = sentencesIn(matches);
  const of = (side: Side) =>
    new Set(indexesOf({ start: 0, end: sizes[side] }).filter((index) => !inside[side].has(index)));
  return { source: of("source"), target: of("target") };
}
