import type { Bitext, Side } from "../../record/bitext.js";
import { acceptedGaps, openGaps } from "../../record/open-gaps.js";
import { isPair, isUnsure, matchedPercent } from "../../record/pairs.js";
import { checkedPercent, isChecked } from "../../record/reviewed.js";
import { summaryOf } from "../../record/summary.js";
import { fileName, sideTitle } from "./labels.js";
import { htmlText, isolated } from "./markup.js";

/** What the report is of, and its counts. */
export function summary(bitext: Bitext): string {
  const { source, target, beads } = bitext;
  const { omissions, additions } = summaryOf({ ...bitext, gaps: openGaps(bitext) });
  return `<p class="brand">Duiqi <span lang="zh-Hans">对齐</span></p>
<h1>${isolated(fileName(source.path))} <span class="arrow" aria-hidden="true">→</span> ${isolated(fileName(target.path))}</h1>
<dl class="sides">
${sideFigure(bitext, "source")}${sideFigure(bitext, "target")}</dl>
<dl class="counts">
${count("Pairs", beads.filter(isPair).length, "pairs")}${count("Omissions", omissions, "omission")}${count("Additions", additions, "addition")}${count("Low confidence", beads.filter(isUnsure).length, "low")}${reviewCounts(bitext)}</dl>
`;
}

/** What a person did, if one did anything. */
function reviewCounts(bitext: Bitext): string {
  if (!bitext.beads.some(isChecked)) return "";
  const accepted = acceptedGaps(bitext).length;
  const percent = `<div class="checked"><dt>Checked</dt><dd>${checkedPercent(bitext)}%</dd></div>\n`;
  return (accepted === 0 ? "" : count("Accepted gaps", accepted, "accepted")) + percent;
}

function sideFigure(bitext: Bitext, side: Side): string {
  const { path, sentences, paragraphs } = bitext[side];
  const counts = `${amount(sentences.length, "sentence")} in ${amount(paragraphs.length, "paragraph")}`;
  return `<div><dt>${side === "source" ? "Source" : "Target"}, ${htmlText(sideTitle(bitext[side]))}</dt>
<dd><strong>${matchedPercent(bitext, side)}%</strong> matched <span>${counts}</span> <span class="path">${isolated(path)}</span></dd></div>
`;
}

function count(name: string, value: number, kind: string): string {
  return `<div class="${kind}${value === 0 ? " none" : ""}"><dt>${name}</dt><dd>${grouped(value)}</dd></div>\n`;
}

function amount(value: number, noun: string): string {
  return `${grouped(value)} ${noun}${value === 1 ? "" : "s"}`;
}

/** A number with its digits in groups of three by narrow spaces, which no language reads as a decimal point. */
function grouped(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, "\u202F");
}
