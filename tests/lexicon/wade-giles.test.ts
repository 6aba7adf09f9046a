import { describe, expect, test } from "@jest/globals";
import { wadeGilesOf } from "../../src/lexicon/wade-giles.js";

/** Pinyin and Wade–Giles by conversion tables, less apostrophes and diacritics. */
const TABLE = `
  a a, ai ai, bo po, bai pai, bei pei, bian pien, bie pieh, cao tsao, ceng tseng, chi chih, chong chung, chuo cho,
  chuang chuang, cui tsui, cuo tso, da ta, dian tien, dong tung, dui tui, duo to, en en, er erh, fo fo, feng feng,
  gan kan, gong kung, gui kuei, guo kuo, guang kuang, he ho, hong hung, hui hui, huo huo, ji chi, jia chia,
  jian chien, jie chieh, jiong chiung, jiu chiu, ju chu, juan chuan, jue chueh, jun chun, kong kung, kui kuei,
  kuo kuo, le le, lian lien, liu liu, long lung, luo lo, lun lun, lv lu, lve lueh, mo mo, mian mien, nian nien,
  nuo no, nv nu, nve nueh, ou ou, pang pang, ping ping, qi chi, qian chien, qin chin, qing ching, qiong chiung,
  qiu chiu, qu chu, quan chuan, que chueh, ran jan, ren jen, ri jih, rong jung, ru ju, rui jui, ruo jo, she she,
  shi shih, shuo shuo, shui shui, song sung, sui sui, suo so, tao tao, te te, tian tien, tong tung, tuo to, wen wen,
  weng weng, wo wo, wu wu, xi hsi, xia hsia, xian hsien, xiao hsiao, xie hsieh, xin hsin, xiong hsiung, xiu hsiu,
  xu hsu, xuan hsuan, xue hsueh, xun hsun, yan yen, yang yang, ye yeh, yin yin, yong yung, you yu, yu yu,
  yuan yuan, yue yueh, yun yun, ze tse, zeng tseng, zhang chang, zhe che, zhen chen, zhi chih, zhong chung,
  zhou chou, zhu chu, zhuang chuang, zhuo cho, zong tsung, zuo tso, zi tzu, ci tzu`;

describe("wadeGilesOf", () => {
  test.each(
    TABLE.trim()
      .split(/,\s+/)
      .map((row) => row.split(" ")),
  )("spells %s as %s", (pinyin, wadeGiles) => {
    expect(wadeGilesOf(pinyin!)).toEqual([wadeGiles]);
  });

  test.each([
    ["si", ["ssu", "szu"]],
    ["yi", ["i", "yi"]],
    ["e", ["o", "e"]],
    ["ge", ["ko", "ke"]],
    ["ke", ["ko", "ke"]],
  ])("gives all spellings of %s", (pinyin, spellings) => {
    expect(wadeGilesOf(pinyin)).toEqual(spellings);
  });

  test("leaves syllables without a vowel as they are", () => {
    expect(wadeGilesOf("ng")).toEqual(["ng"]);
    expect(wadeGilesOf("m")).toEqual(["m"]);
  });
});
