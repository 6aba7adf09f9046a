import type { GoldDocument } from "../../bench/gold.js";

/** A document with beads of several shapes and gaps on both sides. */
export const INVENTED: GoldDocument = {
  id: "invented",
  source: [
    "来源：新华社",
    "轿夫来了。",
    "他说：“走吧！”",
    "货币是虚拟的，宇宙是无限的。",
    "我没有带伞。",
    "下雨了。",
    "2021年，有1300人死亡。",
    "故事到此为止。",
  ],
  target: [
    "The porters came.",
    "“Go!” he said.",
    "Currency is virtual.",
    "The universe is infinite.",
    "A remark of the translator.",
    "It rained, and I had no umbrella.",
    "In 2021, 1,300 people died.",
  ],
  beads: [
    { source: [0], target: [] },
    { source: [1], target: [0] },
    { source: [2], target: [1] },
    { source: [3], target: [2, 3] },
    { source: [], target: [4] },
    { source: [4, 5], target: [5] },
    { source: [6], target: [6] },
    { source: [7], target: [] },
  ],
};
