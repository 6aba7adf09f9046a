import { checkPair } from "../../src/check/check-pair.js";
import type { PairResult } from "../../src/check/pair-result.js";
import type { GapRule } from "../../src/diagnose/gap-rules.js";
import { isGapRule, RULES, type RuleId } from "../../src/record/check.js";
import type { Shipped } from "../../src/shipped.js";
import type { Figures } from "../figures.js";
import { addCounts, type Counts, prf } from "../scores.js";
import { seededRandom } from "../seeded-random.js";
import { type CutDocument, complete, withDeletions } from "./deletions.js";
import { gapCounts } from "./matches.js";
import { type ParallelSet, unitsOf } from "./parallel.js";

/** As many draws of deletions are made of each document. */
const DRAWS = 3;
const SEED = 20_261;

const ALL_RULES: ReadonlySet<RuleId> = new Set(RULES.map(({ id }) => id));
const GAP_RULES = RULES.map(({ id }) => id).filter(isGapRule);

/** Checks the translations of a set as they are, and with deletions; rates and F1 are 0 to 1, the rest counts. */
export async function measureSet(set: ParallelSet, shipped: Shipped): Promise<Figures> {
  const units = set.documents.reduce((sum, document) => sum + unitsOf(document), 0);
  const figures = { documents: set.documents.length, units };
  return {
    ...figures,
    ...(await deletionFigures(set, shipped)),
    ...(await falseFigures(set, units, shipped)),
  };
}

/** How well what was deleted is found, by rule and in all. */
async function deletionFigures({ documents }: ParallelSet, shipped: Shipped): Promise<Figures> {
  const counts = new Map<GapRule, Counts>(
    GAP_RULES.map((rule) => [rule, { right: 0, proposed: 0, gold: 0 }]),
  );
  for (let draw = 0; draw < DRAWS; draw++) {
    const random = seededRandom(SEED + draw);
    for (const document of documents) {
      const cut = withDeletions(document, random);
      const { findings } = await check(cut, shipped);
      for (const rule of GAP_RULES)
        counts.set(rule, addCounts(counts.get(rule)!, gapCounts(rule, findings, cut.deletions)));
    }
  }
  const all = [...counts.values()].reduce(addCounts);
  const byRule = GAP_RULES.map((rule) => [`f1 ${rule}`, prf(counts.get(rule)!).f1]);
  const { precision, recall, f1 } = prf(all);
  return { deletions: all.gold, precision, recall, f1, ...Object.fromEntries(byRule) };
}

/** How much is found in complete translations: all of it is false. */
async function falseFigures({ documents }: ParallelSet, units: number, shipped: Shipped): Promise<Figures> {
  const found = new Map<RuleId, number>(RULES.map(({ id }) => [id, 0]));
  for (const document of documents) {
    const { findings } = await check(complete(document), shipped);
    for (const { rule } of findings) found.set(rule, found.get(rule)! + 1);
  }
  const gaps = GAP_RULES.reduce((sum, rule) => sum + found.get(rule)!, 0);
  const byRule = RULES.map(({ id }) => [`per 1000 ${id}`, (1000 * found.get(id)!) / units]);
  return { "false gaps": gaps, "false gaps per 200": (200 * gaps) / units, ...Object.fromEntries(byRule) };
}

/** Both texts of a pair. */
type Texts = Pick<CutDocument, "id" | "source" | "target">;

/** Checks a document by all rules, as `align check` would. */
export function check({ id, source, target }: Texts, shipped: Shipped): Promise<PairResult> {
  const text = (side: string, text: string) => ({ path: `${id}.${side}.txt`, bytes: Buffer.from(text) });
  return checkPair(
    {
      source: text("source", source),
      target: text("target", target),
      settings: SETTINGS,
      rules: ALL_RULES,
    },
    shipped,
    [],
  );
}

const SETTINGS = {
  sentences: "auto",
  sourceLanguage: undefined,
  targetLanguage: undefined,
  sourceColumn: undefined,
  targetColumn: undefined,
} as const;
