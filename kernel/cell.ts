import {
  MARK_COUNT,
  MAX_CHINESE,
  MAX_ENGLISH,
  MAX_SHARE,
  MEASURE_COUNT,
  MOST_QUOTATIONS,
  NULL_SHARE,
  OUTSIDE,
  RELATED,
} from "../src/kernel/constants";
import { lengthFit } from "./length";
import { Doubles } from "./numbers";
import { Pair } from "./pair";
import { mostEnglish } from "./shapes";

const CHINESE_TELLS_ALONE: i32 = 1 << MARK_COUNT;
const ENGLISH_TELLS_ALONE: i32 = 2 << MARK_COUNT;
/** What a word without any support is worth, in nats. */
const LOG_NULL_SHARE = Math.log(NULL_SHARE);

/** Of the cell at hand, by English sentences: how well its Chinese sentences are explained, as far as they are added. */
const gains = Doubles.zeros(MAX_ENGLISH);
const shortfalls = Doubles.zeros(MAX_ENGLISH);
const weakests = Doubles.zeros(MAX_ENGLISH);

/**
 * Measures all beads that start with Chinese sentence i and English sentence j at once: what a bead adds to one that is
 * a sentence shorter is little.
 */
export function measureCell(pair: Pair, i: i32, j: i32): void {
  for (let b = 0; b < MAX_ENGLISH; b++) {
    gains[b] = 0;
    shortfalls[b] = 0;
    weakests[b] = MAX_SHARE;
  }
  let content: f64 = 0;
  for (let a = 1, shape = 0; a <= MAX_CHINESE; a++) {
    const most = mostEnglish(a);
    const isIn = i + a <= pair.rows;
    // Those of this many English sentences are within the band.
    const least = isIn ? pair.band.low[i + a] - j : MAX_ENGLISH + 1;
    const last = isIn ? min(most, pair.band.high[i + a] - j) : 0;
    if (isIn && j < pair.columns) {
      content += pair.chinese.content[i + a - 1];
      explainChinese(pair, i + a - 1, j);
      measureBeads(pair, i, a, j, last, shape, content);
    }
    for (let b = 1; b <= most; b++, shape++) if (b < least || b > last) pair.signs[shape] = OUTSIDE;
  }
}

/** Adds how well each span of English sentences from j on explains one more Chinese sentence. */
function explainChinese(pair: Pair, sentence: i32, j: i32): void {
  const gain = pair.chinese.support.gain;
  const offset = pair.chinese.support.offset.from(j * MAX_ENGLISH);
  const words = max(pair.chinese.content[sentence], 1);
  const best = pair.chinese.best[sentence];
  const most = min(MAX_ENGLISH, pair.columns - j);
  for (let b = 0; b < most; b++) {
    const own = gain[offset[b] + sentence];
    const share = own / words;
    gains[b] = gains[b] + own;
    shortfalls[b] = shortfalls[b] + max(0, best - share);
    weakests[b] = min(weakests[b], share);
  }
}

/** The beads of `a` Chinese sentences and one to `most` English ones; in the order of `MEASURES`. */
function measureBeads(pair: Pair, i: i32, a: i32, j: i32, most: i32, shape: i32, chineseContent: f64): void {
  const span = i * MAX_CHINESE + a - 1;
  const gain = pair.english.support.gain;
  const offset = pair.english.support.offset[span] + j;
  const contents = pair.english.content.from(j);
  const best = pair.english.best.from(j);
  let total: f64 = 0;
  let content: f64 = 0;
  let shortfall: f64 = 0;
  let weakest = MAX_SHARE;
  for (let b = 0; b < most; b++) {
    const own = gain[offset + b];
    const share = own / max(contents[b], 1);
    total += own;
    content += contents[b];
    shortfall += max(0, best[b] - share);
    weakest = min(weakest, share);
    const english = total + LOG_NULL_SHARE * content;
    const chinese = gains[b] + LOG_NULL_SHARE * chineseContent;
    const out = pair.measures.from((shape + b) * MEASURE_COUNT);
    out[0] = english + chinese;
    out[1] = english / max(content, 1) + chinese / max(chineseContent, 1);
    out[2] = tanh((english + chinese) / RELATED);
    out[5] = b > 0 ? weakest : 0;
    out[6] = a > 1 ? weakests[b] : 0;
    out[7] = shortfall;
    out[8] = shortfalls[b];
    compareSurfaces(pair, span, j * MAX_ENGLISH + b, out, shape + b);
  }
}

/** Lengths, quotations and marks of a span of each side. */
function compareSurfaces(pair: Pair, c: i32, e: i32, out: Doubles, shape: i32): void {
  const chinese = pair.chineseSpans;
  const english = pair.englishSpans;
  let signs = chinese.marks[c] ^ english.marks[e];
  const mean = pair.lengths.mean[c / MAX_CHINESE];
  const variance = pair.lengths.variance[c / MAX_CHINESE];
  const delta = english.logLength[e] - chinese.logLength[c] - mean;
  let fit = lengthFit(delta, min(chinese.length[c], english.length[e]), variance);
  const speech = min(chinese.speech[c], english.speech[e]);
  if (speech > 0) {
    fit = max(fit, lengthFit(english.logSpeech[e] - chinese.logSpeech[c] - mean, speech, variance));
    if (chinese.tells[c] > english.tells[e]) signs |= CHINESE_TELLS_ALONE;
    if (english.tells[e] > chinese.tells[c]) signs |= ENGLISH_TELLS_ALONE;
  }
  out[3] = fit;
  out[4] = min(abs(chinese.quotations[c] - english.quotations[e]), MOST_QUOTATIONS);
  pair.signs[shape] = signs;
}

function tanh(x: f64): f64 {
  return 1 - 2 / (Math.exp(2 * x) + 1);
}
