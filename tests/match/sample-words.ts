import type { LanguageLosses } from "../../src/match/losses.js";
import { MatchedBeads } from "../../src/match/matched-beads.js";
import { translationLinks } from "../../src/score/translation-links.js";
import { readWords } from "../../src/score/words.js";
import { loadShipped } from "../../src/shipped.js";

/** Sentences and their translations, which are made up; the last of each side has none. */
export const CHINESE = [
  "老船长每天早晨都到码头喂海鸥。",
  "去年他修好了三条旧渔船。",
  "孩子们喜欢听他讲暴风雨的故事。",
  "市场上的蔬菜比上个月便宜。",
] as const;
export const ENGLISH = [
  "Every morning the old captain feeds the gulls at the pier.",
  "Last year he repaired three old fishing boats.",
  "The children love to hear his stories of storms.",
  "The orchestra will rehearse in the church on Friday.",
] as const;

/** The words of these sentences, to be matched. */
export async function sampleMatches(): Promise<MatchedBeads> {
  const { lexicon, losses } = (await loadShipped()).data;
  return matchedBeads(CHINESE, ENGLISH, lexicon, losses);
}

/** The words of any sentences, to be matched. */
export function matchedBeads(
  chinese: readonly string[],
  english: readonly string[],
  lexicon: Parameters<typeof readWords>[2],
  losses: LanguageLosses,
): MatchedBeads {
  const words = readWords(chinese, english, lexicon);
  return new MatchedBeads(words, translationLinks(words, lexicon), losses);
}
