import type { BitextSide, Side } from "../record/bitext.js";

/** What each sentence says, by its index. */
export type Contents = Readonly<Record<Side, readonly string[]>>;

/** What the sentences of a side say: the same wherever they stand. */
export function contentsOf({
  paragraphs,
  sentences,
}: Pick<BitextSide, "paragraphs" | "sentences">): string[] {
  return sentences.map(({ text, paragraph }) => contentOf(text, paragraphs[paragraph]!.key));
}

/**
 * What a sentence says: its text, white space aside. Where a key names what it is, as in a file of messages, the same
 * text of two keys is not the same.
 */
export function contentOf(text: string, key = ""): string {
  return `${key}\n${text.replace(/\s+/g, "")}`;
}

/** The indexes of what is there once and no more, by what it is. */
export function uniqueIn(contents: readonly string[]): Map<string, number> {
  const first = new Map<string, number>();
  const repeated = new Set<string>();
  contents.forEach((content, index) => {
    if (first.has(content)) repeated.add(content);
    else first.set(content, index);
  });
  for (const content of repeated) first.delete(content);
  return first;
}
