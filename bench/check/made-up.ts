/**
 * Made-up news about other things than any document of the sets, to be inserted where it has no counterpart. Written
 * for this bench.
 */
export const MADE_UP = {
  zh: [
    "市博物馆周二宣布，一批失传多年的青铜乐器将于今年秋天首次展出。",
    "渔民老周说，今年的海带比往年厚实，价钱也卖得好。",
    "经过三年修缮，横跨清河的石拱桥上周重新对行人开放。",
    "气象台预计，周末南部山区将有大到暴雨，提醒游客不要进入河谷。",
    "女排姑娘们在主场以三比一逆转获胜，看台上掌声久久不息。",
    "这家百年老店的掌柜表示，酱菜的配方从未改变过。",
    "考古队在沙漠边缘发现了一座保存完好的粮仓。",
    "新开通的夜班公交车让医院的护士们下班后不必再打车回家。",
    "动物园的大熊猫产下一对双胞胎，母子平安。",
    "居民们抱怨说，楼下广场的音乐每天晚上都要响到深夜。",
    "这部讲述登山者故事的纪录片在电影节上获得了最佳摄影奖。",
    "果农们正忙着给苹果套袋，以防止害虫和冰雹造成损失。",
  ],
  en: [
    "The city museum will show a set of long-lost bronze instruments this autumn, its director announced on Tuesday.",
    "Fishermen along the coast say the kelp is thicker than in other years and sells well.",
    "After three years of repairs, the stone bridge across the river was opened to pedestrians last week.",
    "Forecasters expect heavy rain in the southern hills at the weekend and warn hikers to stay out of the valleys.",
    "The volleyball team came from behind to win at home, and the crowd would not stop clapping.",
    "The owner of the hundred-year-old shop insists that the recipe for her pickles has never changed.",
    "Archaeologists have found a well-preserved granary at the edge of the desert.",
    "Thanks to the new night bus, nurses no longer need a taxi to get home from the hospital.",
    "The zoo's giant panda has given birth to twins, and all three are healthy.",
    "Neighbours complain that the music in the square below goes on until late every night.",
    "The documentary about a mountaineer won the prize for best photography at the film festival.",
    "Farmers are busy wrapping their apples in paper bags to keep insects and hail away.",
  ],
} as const;
