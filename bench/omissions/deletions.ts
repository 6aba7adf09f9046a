import type { TextSpan } from "../../src/diagnose/phrase/clause.js";
import { shortHash } from "../../src/shipped.js";
import { seededRandom } from "../seeded-random.js";
import type { CompleteText } from "./complete.js";
import { isChinese } from "./texts.js";

/** Part of the blocks that lose a clause, if they have one to lose. */
const RATE = 0.3;
/** A clause has at least so many letters and digits of Chinese, or words of English. */
const LEAST = { zh: 5, en: 4 } as const;
/** And as many characters are left. */
const LEAST_LEFT = 5;

/** A translation from which clauses were deleted. */
export interface CutText extends CompleteText {
  /** By the index of a block of the target that lacks one: where it stood. */
  readonly cut: ReadonlyMap<number, TextSpan>;
}

/** Deletes clauses between commas from the blocks of a translation, at random; each text draws by itself. */
export function withoutClauses(text: CompleteText): CutText {
  const chinese = isChinese(text.target);
  const random = seededRandom(Number.parseInt(shortHash(`cut ${text.set}/${text.id} ${chinese}`), 16));
  const cut = new Map<number, TextSpan>();
  const target = text.target.map((block, k) => {
    if (random() > RATE) return block;
    const clause = clauseToCut(block, chinese, random);
    if (clause === undefined) return block;
    cut.set(k, clause);
    return withoutSpan(block, clause);
  });
  return { ...text, target, cut };
}

function clauseToCut(block: string, chinese: boolean, random: () => number): TextSpan | undefined {
  const clauses = block.split(chinese ? /(?<=[，；、：])/u : /(?<=[,;:]\s)/u);
  const long = clauses.flatMap((clause, k) => (isLong(clause, chinese) ? [k] : []));
  const chosen = long[Math.floor(random() * long.length)];
  if (clauses.length < 2 || chosen === undefined) return undefined;
  const start = clauses.slice(0, chosen).join("").length;
  const span = { start, end: start + clauses[chosen]!.length };
  return withoutSpan(block, span).trim().length < LEAST_LEFT ? undefined : span;
}

function withoutSpan(block: string, { start, end }: TextSpan): string {
  return block.slice(0, start) + block.slice(end);
}

function isLong(clause: string, chinese: boolean): boolean {
  if (!chinese) return clause.trim().split(/\s+/).length >= LEAST.en;
  return (clause.match(/[\p{L}\p{N}]/gu)?.length ?? 0) >= LEAST.zh;
}
