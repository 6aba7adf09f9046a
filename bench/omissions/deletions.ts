import { shortHash } from "../../src/shipped.js";
import { seededRandom } from "../seeded-random.js";
import type { CompleteText } from "./complete.js";

/** Part of the blocks that lose a clause, if they have one to lose. */
const RATE = 0.3;
/** A clause has at least so many letters and digits of Chinese, or words of English. */
const LEAST = { zh: 5, en: 4 } as const;
/** And as many characters are left. */
const LEAST_LEFT = 5;

/** A translation from which clauses were deleted. */
export interface CutText extends CompleteText {
  /** Indexes of the target's blocks that lack one. */
  readonly cut: ReadonlySet<number>;
}

/** Deletes clauses between commas from the blocks of a translation, at random; each text draws by itself. */
export function withoutClauses(text: CompleteText): CutText {
  const isChinese = /\p{Script=Han}/u.test(text.target.slice(0, 9).join(""));
  const random = seededRandom(Number.parseInt(shortHash(`cut ${text.set}/${text.id} ${isChinese}`), 16));
  const cut = new Set<number>();
  const target = text.target.map((block, k) => {
    if (random() > RATE) return block;
    const left = withoutClause(block, isChinese, random);
    if (left === undefined) return block;
    cut.add(k);
    return left;
  });
  return { ...text, target, cut };
}

function withoutClause(block: string, isChinese: boolean, random: () => number): string | undefined {
  const clauses = block.split(isChinese ? /(?<=[，；、：])/u : /(?<=[,;:]\s)/u);
  const long = clauses.flatMap((clause, k) => (isLong(clause, isChinese) ? [k] : []));
  const chosen = long[Math.floor(random() * long.length)];
  if (clauses.length < 2 || chosen === undefined) return undefined;
  const left = clauses.toSpliced(chosen, 1).join("");
  return left.trim().length < LEAST_LEFT ? undefined : left;
}

function isLong(clause: string, isChinese: boolean): boolean {
  if (!isChinese) return clause.trim().split(/\s+/).length >= LEAST.en;
  return (clause.match(/[\p{L}\p{N}]/gu)?.length ?? 0) >= LEAST.zh;
}
