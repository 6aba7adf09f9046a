import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Sentences and their translations. */
const SENTENCES: readonly (readonly [string, string])[] = [
  ["今天下了一整天的雨。", "It rained all day today."],
  ["我没有带伞，所以留在了家里。", "I had no umbrella, so I stayed at home."],
  ["老师在1998年写了三本书。", "In 1998 the teacher wrote three books."],
  ["北京的冬天又冷又长。", "Winters in Beijing are cold and long."],
  ["他问我为什么不喝茶。", "He asked me why I did not drink tea."],
  ["医院就在河的另一边。", "The hospital is on the other side of the river."],
  ["孩子们在花园里唱歌。", "The children were singing in the garden."],
  ["这条路通向一座古老的城市。", "This road leads to an ancient city."],
  ["“你明天来吗？”她问。", "“Are you coming tomorrow?” she asked."],
  ["没有人知道答案。", "Nobody knew the answer."],
];

/** Writes that many pairs, all different, and a manifest of them as `pairs.tsv`; yields their ids. */
export function writePairs(folder: string, count: number, sentences: number): string[] {
  mkdirSync(folder, { recursive: true });
  const ids = Array.from({ length: count }, (_, index) => `pair-${index}`);
  for (const [index, id] of ids.entries()) {
    const order = Array.from(
      { length: sentences },
      (_, n) => SENTENCES[(n * 7 + index + ((n * n * index) % 5)) % 10]!,
    );
    writeFileSync(join(folder, `${id}.zh.txt`), order.map(([zh]) => `${zh}\n`).join(""));
    writeFileSync(join(folder, `${id}.en.txt`), order.map(([, en]) => `${en}\n`).join(""));
  }
  const lines = ids.map((id) => `${id}.zh.txt\t${id}.en.txt\t${id}\n`);
  writeFileSync(join(folder, "pairs.tsv"), lines.join(""));
  return ids;
}
