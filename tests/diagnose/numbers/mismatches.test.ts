import { describe, expect, test } from "@jest/globals";
import type { Diagnosed } from "../../../src/diagnose/diagnosed.js";
import { flagNumbers } from "../../../src/diagnose/rules/number-mismatch.js";
import type { Lexicon } from "../../../src/lexicon/lexicon.js";
import { beads, text } from "../pairs.js";

const lexicon = { simplify: (written: string) => written } as Lexicon;

/** Paragraphs of sentences that correspond one by one. */
function pair(chinese: readonly (readonly string[])[], english: readonly (readonly string[])[]): Diagnosed {
  const source = text("zh.txt", "zh-Hans", chinese);
  const target = text("en.txt", "en", english);
  const sentences = beads(...source.sentences.map(() => [1, 1] as const));
  return {
    source,
    target,
    alignment: { sentences, paragraphs: [] },
    gaps: [],
    glossary: [],
    lexicon,
  } as never;
}

function messages(chinese: string, english: string): string[] {
  return flagNumbers(pair([[chinese]], [[english]])).map(({ message }) => message);
}

describe("numbers that agree", () => {
  test.each([
    ["一般有1.3亿人。", "There are 130 million people."],
    ["投资2000万元。", "It invested 20 million yuan."],
    ["投资 2000 万元。", "It invested 20 million yuan."],
    ["投资三万五千元。", "It invested 35,000 yuan."],
    ["投资１，３００元。", "It invested 1,300 yuan."],
    ["投资1.25亿英镑。", "It invested £125m."],
    ["投资20亿美元。", "It invested $2bn."],
    ["投资300万至500万元。", "It invested 3 to 5 million yuan."],
    ["投资3到5亿元。", "It invested 300 to 500 million yuan."],
    ["几十万人来了。", "Hundreds of thousands came."],
    ["《保障措施》是3月10日发布的。", "The measures were issued on March 10."],
    ["五月四日，2021年。", "4 May 2021."],
    ["二〇一七年十一月二十日。", "On November 20th, 2017."],
    ["2018至2019年。", "In 2018–19."],
    ["20世纪90年代。", "In the 1990s."],
    ["90年代。", "In the nineties."],
    ["19世纪。", "In the nineteenth century."],
    ["19世纪。", "In the 1800s."],
    ["下午3点。", "At 15:00."],
    ["下午3点30分。", "At 3.30 p.m."],
    ["百分之五。", "Five percent."],
    ["5%。", "5 per cent."],
    ["五成。", "50 percent."],
    ["三分之一。", "A third."],
    ["五分之一。", "One in five."],
    ["四分之三。", "Three quarters."],
    ["五分之一。", "Twenty per cent."],
    ["两年半。", "Two and a half years."],
    ["第三条。", "The third article."],
    ["第21条。", "The twenty-first article."],
    ["“十四五”规划。", "The 14th Five-Year Plan."],
    ["十七八岁。", "Seventeen or eighteen."],
    ["七八十人。", "Seventy or eighty people."],
    ["十几个人。", "A dozen people."],
    ["四十年。", "Four decades."],
    ["五十两银子。", "Fifty taels."],
    ["500千米。", "500 km."],
    ["6米高。", "20 feet tall."],
    ["Python 3.10.1。", "Python 3.10.1."],
    ["Python3.7 开始。", "Since Python 3.7."],
    ["新冠肺炎。", "COVID-19."],
    ["歼-20战机。", "The J-20 fighter."],
    ["如图2.1所示。", "See Figure 2-1."],
    ["十六进制。", "Hexadecimal."],
    ["16 进制。", "Hexadecimal."],
    ["20 世纪 90 年代。", "In the 1990s."],
    ["90 年代。", "In the nineties."],
    ["19 世纪。", "In the 1800s."],
    ["5 成。", "50 percent."],
    ["2 周。", "Fourteen days."],
    ["格式 3.0 (quilt)。", "Format 3.0 (quilt)."],
    ["下一页9.10. 电源", "Next9.10. Power"],
    ["一千点一。", "One thousand point one."],
    ["350万人。", "Three point five million people."],
    ["1. 引言", "Introduction"],
    ["七零八落的声音。", "Scattered sounds."],
    ["千万不要一个人去，三言两语说不清。", "Never go alone; it takes long to explain."],
    ["没有人知道。", "No one knows; one of them asked a second time."],
    ["他等了1年以上。", "He waited for more than one year."],
    ["二战。", "World War II."],
    ["两人都来了。", "Both came."],
    ["二十英尺的天线。", "A six-metre antenna."],
    ['print("four million")', 'print("four million")'],
    ["民国元年。", "The first year."],
    ["18个月。", "A year and a half."],
    ["一年半。", "18 months."],
    ["两周。", "Fourteen days."],
    ["两打。", "Two dozen."],
    ["一个世纪。", "100 years."],
    ["九一一袭击。", "The 9/11 attacks."],
    ["双十一。", "Singles' Day."],
    ["一百八十度大转弯。", "An about-turn."],
    ["3点15分。", "A quarter past three."],
    ["全天候。", "24/7."],
    ["100 000个粒子。", "100,000 particles."],
    ["本世纪。", "The 21st century."],
  ])("%s – %s", (chinese, english) => {
    expect(messages(chinese, english)).toEqual([]);
  });
});

describe("numbers that disagree", () => {
  test.each([
    ["有20人。", "There are 30 people.", "20 here, 30 in the translation"],
    ["有1.3亿人。", "There are 13 million people.", "1.3亿 here, 13 million in the translation"],
    ["投资2000万元。", "It invested 2 billion yuan.", "2000万 here, 2 billion in the translation"],
    ["增长5%。", "It grew by 6%.", "5% here, 6% in the translation"],
    ["百分之五。", "Six percent.", "百分之五 here, Six percent in the translation"],
    ["3月10日。", "March 11.", "10 here, 11 in the translation"],
    ["3月10日。", "May 10.", "3 here, May in the translation"],
    ["11月1日。", "November 11.", "1 here, 11 in the translation"],
    ["2021年。", "In 2012.", "2021 here, 2012 in the translation"],
    ["20世纪60年代。", "In the 1950s.", "20世纪60年代 here, 1950s in the translation"],
    ["15:30。", "At 15:20.", "30 here, 20 in the translation"],
    ["4年前。", "Seven years ago.", "4 here, Seven in the translation"],
    ["四年前。", "7 years ago.", "四 here, 7 in the translation"],
    ["三十二人。", "Twenty-three people.", "三十二 here, Twenty-three in the translation"],
    ["3.10.1版。", "Version 3.10.2.", "3.10.1 here, 3.10.2 in the translation"],
    ["2.1 引言", "2.3 Introduction", "2.1 here, 2.3 in the translation"],
    ["COVID-19。", "COVID-18.", "COVID-19 here, COVID-18 in the translation"],
    ["3.6。", "Three point five.", "3.6 here, Three point five in the translation"],
    ["90 年代。", "In the 1980s.", "90 年代 here, 1980s in the translation"],
    ["6米高。", "30 feet tall.", "6 here, 30 in the translation"],
    ["来自1个州。", "From 18 states and a district.", "1 here, 18 in the translation"],
  ])("%s – %s", (chinese, english, message) => {
    expect(messages(chinese, english)).toEqual([message]);
  });

  test("are placed on the source, with the translation's number beside them", () => {
    const [finding] = flagNumbers(
      pair([["一样。"], ["有20人，3天。"]], [["The same."], ["There are 30 for 3 days."]]),
    );
    expect(finding).toMatchObject({
      rule: "number-mismatch",
      severity: "error",
      side: "source",
      place: { line: 3, column: 2, endLine: 3, endColumn: 4, text: "20" },
      context: { text: "有20人，3天。", start: 1, end: 3 },
      counterpart: {
        relation: "translation",
        passages: [{ line: 3, column: 11, endColumn: 13, text: "30" }],
      },
      evidence: [{ side: "source", word: "20", line: 3, column: 2, found: "30" }],
    });
  });
});

describe("numbers of one side alone", () => {
  test("are warnings where they stand, with the sentence of the other side", () => {
    const [missing] = flagNumbers(pair([["有20人来了。"]], [["People came."]]));
    expect(missing).toMatchObject({
      side: "source",
      severity: "warning",
      message: "20 is not in the translation",
    });
    expect(missing!.counterpart!.passages[0]!.text).toBe("People came.");
    const [added] = flagNumbers(pair([["有人来了。"]], [["In 1912 people came."]]));
    expect(added).toMatchObject({
      side: "target",
      severity: "warning",
      message: "1912 is not in the source",
    });
  });

  test("are not flagged if they are small and in words", () => {
    expect(messages("他有三个孩子。", "He has children.")).toEqual([]);
    expect(messages("他有孩子。", "He has three children.")).toEqual([]);
  });

  test("are looked for beside them in the paragraph, but not in the next one", () => {
    const near = pair([["他来了。", "那是2021年。"]], [["In 2021 he came.", "That was then."]]);
    expect(flagNumbers(near)).toEqual([]);
    const far = pair([["他来了。"], ["那是2021年。"]], [["In 2021 he came."], ["That was then."]]);
    expect(flagNumbers(far)).toHaveLength(2);
  });

  test("do not take their counterpart from a sentence that has one itself", () => {
    const repeated = pair([["他21岁。", "她21岁。"]], [["He is 21.", "She is 30."]]);
    expect(flagNumbers(repeated).map(({ message }) => message)).toEqual(["21 here, 30 in the translation"]);
  });
});

test("sentences without counterpart have no numbers to compare", () => {
  const source = text("zh.txt", "zh-Hans", [["有20人。"]]);
  const target = text("en.txt", "en", [["It is 30."]]);
  const alignment = { sentences: beads([1, 0], [0, 1]), paragraphs: [] };
  expect(flagNumbers({ source, target, alignment, gaps: [], glossary: [], lexicon } as never)).toEqual([]);
});
