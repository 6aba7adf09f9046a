import { gainsAt } from "./gains";
import { Doubles, Floats, Ints } from "./numbers";
import { moveTo, SlidingSpan } from "./sliding-span";

/**
 * How well spans of one side explain the sentences of the other: `gain[offset[span] + sentence]`. The span of
 * `a` sentences from i on is `longest · i + a − 1`.
 */
@unmanaged
export class Support {
  gain: Floats;
  offset: Ints;
}

/** Writes how well the spans that start with sentence i explain the other side; asked for each sentence in turn. */
export function supportFrom(span: SlidingSpan, support: Support, i: i32): void {
  moveTo(span, i);
  if (span.longest === 1) writeGains(span, support, i);
  else writeAllGains(span, support, i);
}

/** The gains of spans that are single sentences. */
function writeGains(span: SlidingSpan, support: Support, i: i32): void {
  const gains = gainsAt(span.spans.start[i + 1] - span.spans.start[i], 0);
  const start = span.words.start;
  const type = span.words.type;
  const high = span.band.high[i + 1];
  const out = support.gain;
  const offset = support.offset[i];
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
function writeAllGains(span: SlidingSpan, support: Support, i: i32): void {
  const sentences = min(span.longest, span.spans.sentences - i);
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
    writeSums(span, support, i, sentences, j);
  }
}

/** Writes the sums of a sentence as its gains by those spans that may meet it. */
function writeSums(span: SlidingSpan, support: Support, i: i32, sentences: i32, j: i32): void {
  const high = span.band.high.from(i + 1);
  const offset = support.offset.from(i * span.longest);
  for (let a = 0; a < sentences; a++) {
    if (j < high[a]) support.gain[offset[a] + j] = sums[a];
  }
}
