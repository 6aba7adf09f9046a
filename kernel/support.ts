import { gainsAt } from "./gains";
import { allocateZeroed } from "./memory";
import { Doubles, Floats, Ints, Longs } from "./numbers";
import { Band, Links, WordTable } from "./words";

/** How well spans of one side explain the sentences of the other: `gain[offset[span] + sentence]`. */
@unmanaged
export class Support {
  gain: Floats;
  offset: Ints;
  /** Sentences of the longest spans; at most 6. The span of `a` sentences from i on is `longest · i + a − 1`. */
  longest: i32;
}

/**
 * Moves a span of sentences along one side and keeps what its words are linked to among the words of the other side
 * that the band lets it meet.
 */
@unmanaged
export class SlidingSpan {
  spans: WordTable;
  words: WordTable;
  links: Links;
  band: Band;
  support: Support;
  /** The next sentence to join. */
  next: i32;
  /** How often each type stands in the window: words `from` to `to` of the other side. */
  inWindow: Ints;
  from: i32;
  to: i32;
  /** By type: the strongest link to it from each sentence of the span, a byte each, the first in the lowest. */
  bySentence: Longs;
  /** By type: the strongest from the first sentence, from the first two, and so on. */
  bySpan: Longs;
  /** The types that have any. */
  linked: Ints;
  linkedCount: i32;
}

/** A span before the first sentence. */
export function slidingSpan(
  spans: WordTable,
  words: WordTable,
  links: Links,
  band: Band,
  support: Support,
): SlidingSpan {
  const span = changetype<SlidingSpan>(allocateZeroed(offsetof<SlidingSpan>()));
  span.spans = spans;
  span.words = words;
  span.links = links;
  span.band = band;
  span.support = support;
  span.inWindow = Ints.zeros(words.types);
  span.bySentence = Longs.zeros(words.types);
  span.bySpan = Longs.zeros(words.types);
  span.linked = Ints.zeros(words.types);
  return span;
}

/** Writes how well the spans that start with sentence i explain the other side; asked for each sentence in turn. */
export function supportFrom(span: SlidingSpan, i: i32): void {
  const longest = span.support.longest;
  const sentences = min(longest, span.spans.sentences - i);
  for (; span.next < i + sentences; span.next++) join(span, span.next, span.next - i);
  accumulate(span);
  if (longest === 1) writeGains(span, i);
  else writeAllGains(span, i, sentences);
  leave(span);
}

/** Adds the links of a sentence as the span's last, which stands at a place of it. */
function join(span: SlidingSpan, sentence: i32, place: i32): void {
  moveWindow(span, sentence);
  const start = span.links.start;
  const other = span.links.other;
  const strength = span.links.strength;
  const type = span.spans.type;
  const inWindow = span.inWindow;
  const bySentence = span.bySentence;
  const linked = span.linked;
  const shift = (<u64>place) << 3;
  let count = span.linkedCount;
  const lastWord = span.spans.start[sentence + 1];
  for (let t = span.spans.start[sentence]; t < lastWord; t++) {
    const end = start[type[t] + 1];
    for (let k = start[type[t]]; k < end; k++) {
      const to = other[k];
      if (inWindow[to] === 0) continue;
      const known = bySentence[to];
      if (known === 0) linked[count++] = to;
      const before = known >> shift;
      const now = <u64>strength[k];
      if (now > before) bySentence[to] = known + ((now - before) << shift);
    }
  }
  span.linkedCount = count;
}

/** Moves the window to all that a span with this sentence may meet. */
function moveWindow(span: SlidingSpan, sentence: i32): void {
  const longest = span.support.longest;
  const start = span.words.start;
  const type = span.words.type;
  const inWindow = span.inWindow;
  const from = start[span.band.low[max(0, sentence - longest + 1)]];
  const to = start[span.band.high[min(span.spans.sentences, sentence + longest)]];
  for (; span.to < to; span.to++) inWindow[type[span.to]] = inWindow[type[span.to]] + 1;
  for (; span.from < from; span.from++) inWindow[type[span.from]] = inWindow[type[span.from]] - 1;
}

/** The links of spans from those of their sentences: the strongest so far. */
function accumulate(span: SlidingSpan): void {
  for (let k = 0; k < span.linkedCount; k++) {
    const type = span.linked[k];
    let sentences = span.bySentence[type];
    let strongest = sentences & 0xff;
    let spans = strongest;
    for (let shift = 8; shift < 64; shift += 8) {
      sentences >>= 8;
      strongest = max(strongest, sentences & 0xff);
      spans |= strongest << shift;
    }
    span.bySpan[type] = spans;
  }
}

/** Takes the span's first sentence out. */
function leave(span: SlidingSpan): void {
  let kept = 0;
  for (let k = 0; k < span.linkedCount; k++) {
    const type = span.linked[k];
    const rest = span.bySentence[type] >> 8;
    span.bySentence[type] = rest;
    if (rest !== 0) span.linked[kept++] = type;
    else span.bySpan[type] = 0;
  }
  span.linkedCount = kept;
}

/** The gains of spans that are single sentences. */
function writeGains(span: SlidingSpan, i: i32): void {
  const gains = gainsAt(span.spans.start[i + 1] - span.spans.start[i], 0);
  const start = span.words.start;
  const type = span.words.type;
  const high = span.band.high[i + 1];
  const out = span.support.gain;
  const offset = span.support.offset[i];
  for (let j = span.band.low[i], t = start[j]; j < high; j++) {
    let sum: f64 = 0;
    for (const end = start[j + 1]; t < end; t++) {
      const strongest = <i32>span.bySpan[type[t]] & 0xff;
      if (strongest !== 0) sum += span.words.weight[type[t]] * gains[strongest];
    }
    out[offset + j] = sum;
  }
}

const sums = Doubles.zeros(6);

/** The gains of spans of one to six sentences, all in one run over the words: here most of the time is spent. */
function writeAllGains(span: SlidingSpan, i: i32, sentences: i32): void {
  const ends = span.spans.start.from(i);
  const gains1 = gainsAt(ends[1] - ends[0], 0);
  const gains2 = gainsAt(ends[min(2, sentences)] - ends[0], 1);
  const gains3 = gainsAt(ends[min(3, sentences)] - ends[0], 2);
  const gains4 = gainsAt(ends[min(4, sentences)] - ends[0], 3);
  const gains5 = gainsAt(ends[min(5, sentences)] - ends[0], 4);
  const gains6 = gainsAt(ends[min(6, sentences)] - ends[0], 5);
  const start = span.words.start;
  const type = span.words.type;
  const weights = span.words.weight;
  const bySpan = span.bySpan;
  const high = span.band.high[i + sentences];
  for (let j = span.band.low[i], t = start[j]; j < high; j++) {
    let sum1: f64 = 0;
    let sum2: f64 = 0;
    let sum3: f64 = 0;
    let sum4: f64 = 0;
    let sum5: f64 = 0;
    let sum6: f64 = 0;
    for (const end = start[j + 1]; t < end; t++) {
      const strongest = bySpan[type[t]];
      if (strongest === 0) continue;
      const weight = weights[type[t]];
      sum1 += weight * gains1[<i32>strongest & 0xff];
      sum2 += weight * gains2[(<i32>strongest >> 8) & 0xff];
      sum3 += weight * gains3[(<i32>strongest >> 16) & 0xff];
      sum4 += weight * gains4[<i32>strongest >>> 24];
      sum5 += weight * gains5[<i32>(strongest >> 32) & 0xff];
      sum6 += weight * gains6[<i32>(strongest >> 40) & 0xff];
    }
    sums[0] = sum1;
    sums[1] = sum2;
    sums[2] = sum3;
    sums[3] = sum4;
    sums[4] = sum5;
    sums[5] = sum6;
    writeSums(span, i, sentences, j);
  }
}

/** Writes the sums of a sentence as its gains by those spans that may meet it. */
function writeSums(span: SlidingSpan, i: i32, sentences: i32, j: i32): void {
  const high = span.band.high.from(i + 1);
  const offset = span.support.offset.from(i * span.support.longest);
  for (let a = 0; a < sentences; a++) {
    if (j < high[a]) span.support.gain[offset[a] + j] = sums[a];
  }
}
