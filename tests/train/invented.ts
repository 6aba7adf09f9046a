import type { GoldDocument } from "../../bench/gold.js";

/** A document with beads of several shapes and gaps on both sides; Chinese is its source. */
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

/** Another, of which English is the source. */
export const TURNED: GoldDocument = {
  id: "turned",
  source: [
    "The old house stood by the river.",
    "Nobody had lived there for years.",
    "Every evening a boat passed.",
    "“Who lives there?” asked the child.",
    "The boatman laughed and said nothing.",
  ],
  target: [
    "老房子在河边，多年没有人住。",
    "每天晚上有一条船经过。",
    "孩子问：“谁住在那里？”",
    "船夫笑了。",
    "他什么也没说。",
    "天黑了。",
  ],
  beads: [
    { source: [0, 1], target: [0] },
    { source: [2], target: [1] },
    { source: [3], target: [2] },
    { source: [4], target: [3, 4] },
    { source: [], target: [5] },
  ],
};

/** The first with beads that no aligner would find: nothing corresponds. */
export const ABSURD: GoldDocument = {
  ...INVENTED,
  beads: [
    ...INVENTED.source.map((_, i) => ({ source: [i], target: [] })),
    ...INVENTED.target.map((_, j) => ({ source: [], target: [j] })),
  ],
};
