import type { CompleteText } from "../../../bench/omissions/complete.js";
import { seededRandom } from "../../../bench/seeded-random.js";
import { shortHash } from "../../../src/shipped.js";

/** Part of the blocks into which a clause is put. */
const RATE = 0.25;
/** Blocks at least so far away are where it is from. */
const LEAST_DISTANCE = 3;
const LEAST_BLOCKS = 8;

const CHINESE = { split: /(?<=[，；：])/u, comma: "，", least: 4, most: 30, block: 8, size: chineseSize };
const ENGLISH = { split: /(?<=[,;:]\s)/u, comma: ", ", least: 3, most: 20, block: 25, size: englishSize };
const END_MARKS = /[\s，；、：。,;:.!?！？]+$/u;
const CLOSING_MARKS = /[。.!?！？”"]*$/u;

/** A text with clauses that its translation lacks. */
export interface TextWithInsertions extends CompleteText {
  /** By the index of a block of the source: what was put into it. */
  readonly inserted: ReadonlyMap<number, string>;
}

/** Puts clauses of a source into other blocks of it, at random; each text draws by itself. */
export function withInsertions(text: CompleteText): TextWithInsertions {
  const { set, id, source } = text;
  const style = /\p{Script=Han}/u.test(source[0]!) ? CHINESE : ENGLISH;
  const random = seededRandom(Number.parseInt(shortHash(`${set}/${id} ${style.comma}`), 16));
  const inserted = new Map<number, string>();
  if (source.length < LEAST_BLOCKS) return { ...text, inserted };
  const changed = source.map((block, k) => {
    if (random() > RATE || block.length < style.block) return block;
    const away = LEAST_DISTANCE + Math.floor(random() * (source.length - 2 * LEAST_DISTANCE));
    const clauses = clausesOf(source[(k + away) % source.length]!, style);
    const clause = clauses[Math.floor(random() * clauses.length)];
    if (clause === undefined) return block;
    inserted.set(k, clause);
    return putInto(block, clause, style, random());
  });
  return { ...text, source: changed, inserted };
}

type Style = typeof CHINESE;

function clausesOf(block: string, { split, size, least, most }: Style): string[] {
  return block
    .split(split)
    .map((clause) => clause.trim().replace(END_MARKS, ""))
    .filter((clause) => size(clause) >= least && size(clause) <= most);
}

function putInto(block: string, clause: string, { split, comma }: Style, where: number): string {
  const clauses = block.split(split);
  const at = Math.floor(where * (clauses.length + 1));
  if (at === clauses.length) return block.replace(CLOSING_MARKS, (marks) => `${comma}${clause}${marks}`);
  return [...clauses.slice(0, at), `${clause}${comma}`, ...clauses.slice(at)].join("");
}

function chineseSize(clause: string): number {
  return clause.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
}

function englishSize(clause: string): number {
  return clause.split(/\s+/).length;
}
