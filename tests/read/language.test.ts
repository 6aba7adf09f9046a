import { describe, expect, test } from "@jest/globals";
import { InputFailure } from "../../src/failure.js";
import { languageOf } from "../../src/read/language.js";

describe("languageOf", () => {
  test.each([
    ["zh-Hans", "图书馆的灯一直亮到深夜。"],
    ["zh-Hant", "圖書館的燈一直亮到深夜。"],
    ["zh-Hans", "电脑"],
    ["zh-Hant", "電腦"],
    ["zh-Hans", "中文"],
    ["zh-Hans", "我"],
    ["zh-Hans", "他在书里引用了「國語」这两个字，说这是旧时的写法。"],
    ["zh-Hant", "他在書裡引用了「国语」這兩個字，說這是新的寫法。"],
    ["zh-Hans", "用 React 和 TypeScript 写的 Web App，部署在 AWS EC2 上，见 https://example.org/a/b。"],
    ["zh-Hans", "他喜欢「の」这个字，常常写在本子上，没有人知道为什么。"],
    ["zh-Hans", "第12345678901234567890号"],
    ["en", "The lights in the library were on until late."],
    ["en", "Hello"],
    ["en", "A"],
    ["en", "Over 50% profit during the year"],
    ["en", "Inner Mongolia completely shuts down virtual currency mining"],
    ["en", "The character 中 means middle, and 国 means country, as in 中国."],
    [
      "en",
      "Mr. Müller’s café in São Paulo serves crème brûlée to people who have come from all over the world.",
    ],
    ["en", "THE LIGHTS IN THE LIBRARY WERE ON UNTIL LATE, AND NOBODY HAD LEFT."],
  ])("%s: %s", async (language, text) => {
    expect(await languageOf(text, "a.txt")).toBe(language);
  });

  test.each([
    ["Japanese", "図書館の明かりは夜遅くまでついていた。"],
    ["Japanese", "これは"],
    ["Korean", "도서관의 불은 밤늦게까지 켜져 있었다."],
    [
      "Russian",
      "Все люди рождаются свободными и равными в своем достоинстве и правах. Они наделены разумом.",
    ],
    [
      "French",
      "Les lumières de la bibliothèque sont restées allumées, et le gardien attendait devant la porte.",
    ],
    [
      "German",
      "Die Lichter in der Bibliothek brannten bis spät in die Nacht, und niemand war nach Hause gegangen.",
    ],
    [
      "Spanish",
      "Las luces de la biblioteca estuvieron encendidas hasta muy tarde, y nadie se había ido a su casa.",
    ],
    [
      "Vietnamese",
      "Đèn trong thư viện sáng đến tận khuya, và chưa có ai ra về, vì ngày mai thư viện sẽ đóng cửa.",
    ],
    ["Greek", "Τα φώτα της βιβλιοθήκης έμειναν αναμμένα μέχρι αργά."],
    ["Thai", "ไฟในห้องสมุดเปิดจนดึก"],
  ])("refuses %s", async (name, text) => {
    const failure = await languageOf(text, "a.txt").catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(InputFailure);
    expect((failure as InputFailure).details).toMatchObject({
      path: "a.txt",
      expected: "Chinese or English",
    });
    expect((failure as InputFailure).details.got).toContain(name);
    expect((failure as InputFailure).message).toContain("--source-lang");
  });

  /** Each of more than fifty words: enough for English to be told by its function words. */
  test.each([
    [
      "French",
      "Tous les êtres humains naissent libres et égaux en dignité et en droits. Ils sont doués de raison et de " +
        "conscience et doivent agir les uns envers les autres dans un esprit de fraternité. Chacun peut se prévaloir " +
        "de tous les droits et de toutes les libertés proclamés dans la présente Déclaration, sans distinction " +
        "aucune, notamment de race, de couleur, de sexe, de langue, de religion ou d’opinion politique.",
    ],
    [
      "German",
      "Alle Menschen sind frei und gleich an Würde und Rechten geboren. Sie sind mit Vernunft und Gewissen begabt " +
        "und sollen einander im Geist der Brüderlichkeit begegnen. Jeder hat Anspruch auf die in dieser Erklärung " +
        "verkündeten Rechte und Freiheiten ohne irgendeinen Unterschied, etwa nach Rasse, Hautfarbe, Geschlecht, " +
        "Sprache, Religion, politischer oder sonstiger Überzeugung, nationaler oder sozialer Herkunft.",
    ],
    [
      "Dutch",
      "Alle mensen worden vrij en gelijk in waardigheid en rechten geboren. Zij zijn begiftigd met verstand en " +
        "geweten, en behoren zich jegens elkander in een geest van broederschap te gedragen. Een ieder heeft " +
        "aanspraak op alle rechten en vrijheden, in deze Verklaring opgesomd, zonder enig onderscheid van welke " +
        "aard ook, zoals ras, kleur, geslacht, taal, godsdienst, politieke of andere overtuiging.",
    ],
    [
      "Danish",
      "Alle mennesker er født frie og lige i værdighed og rettigheder. De er udstyret med fornuft og samvittighed, " +
        "og de bør handle mod hverandre i en broderskabets ånd. Enhver har krav på alle de rettigheder og friheder, " +
        "som nævnes i denne erklæring, uden forskelsbehandling af nogen art, for eksempel på grund af race, farve, " +
        "køn, sprog, religion, politisk eller anden anskuelse, national eller social oprindelse.",
    ],
  ])("refuses %s at length", async (name, text) => {
    const failure = await languageOf(text, "a.txt").catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(InputFailure);
    expect((failure as InputFailure).details.got).toContain(name);
  });

  test.each(["12345", "……", "😀"])("refuses what has no letters: %s", async (text) => {
    await expect(languageOf(text, "a.txt")).rejects.toThrow(
      "a.txt: the language is not known: it has no letters",
    );
  });

  test.each([
    ["en", "en", "Les lumières de la bibliothèque sont restées allumées."],
    ["zh-Hant", "zh-Hant", "图书馆"],
    ["zh", "zh-Hant", "圖書館 and a lot of English words around it"],
    ["zh", "zh-Hans", "图书馆 and a lot of English words around it"],
    ["zh", "zh-Hans", "12345"],
  ] as const)("is what the user says: %s", async (asked, language, text) => {
    expect(await languageOf(text, "a.txt", asked)).toBe(language);
  });
});
