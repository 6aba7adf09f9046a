import type { Bitext } from "../../record/bitext.js";
import { openGaps } from "../../record/open-gaps.js";
import { isUnsure } from "../../record/pairs.js";

/** What each key does. */
const KEYS = [
  ["j k", "next and previous bead; with a sentence focused, ↓ and ↑, too"],
  ["← →", "to the bead’s other side"],
  ["n p", "next and previous gap"],
  ["f", "show all, gaps alone, or low confidence alone"],
  ["m", "map on or off"],
  ["?", "this list"],
  ["Esc", "close, and let go of the bead"],
] as const;

/** The tool bar, which the script shows: without it, nothing here would do anything. */
export function controls(bitext: Bitext): string {
  const { beads } = bitext;
  const gaps = openGaps(bitext).length;
  const unsure = beads.filter(isUnsure).length;
  return `<section class="toolbar" aria-label="View" hidden>
<div class="filters" role="group" aria-label="Show">
${filter("all", "All")}${filter("gap", "Gaps", gaps)}${filter("low", "Low confidence", unsure)}</div>
<div class="steps" role="group" aria-label="Gaps">
<button type="button" data-action="previous-gap"${gaps === 0 ? " disabled" : ""}>↑ <span>Previous gap</span></button>
<button type="button" data-action="next-gap"${gaps === 0 ? " disabled" : ""}>↓ <span>Next gap</span></button>
</div>
<div class="views">
<button type="button" data-action="map" aria-controls="map">Map</button>
<button type="button" data-action="theme">Dark</button>
<button type="button" data-action="keys" aria-label="Keys" title="Keys">?</button>
</div>
</section>
`;
}

function filter(name: string, label: string, count?: number): string {
  const pressed = ` aria-pressed="${name === "all"}"`;
  const number = count === undefined ? "" : ` <span>${count}</span>`;
  return `<button type="button" data-filter="${name}"${pressed}${count === 0 ? " disabled" : ""}>${label}${number}</button>\n`;
}

/** Where the script tells of the chosen bead: its facts, which are read out, its places, and its partner's text. */
export const PANEL = `<aside class="panel" id="panel" aria-label="Chosen bead" hidden>
<p class="facts" role="status"></p>
<p class="actions">${panelButton("previous-bead", "↑", "Previous bead")}${panelButton("next-bead", "↓", "Next bead")}${panelButton("close-panel", "×", "Close")}</p>
<p class="places"></p>
<p class="said"></p>
</aside>
`;

function panelButton(action: string, sign: string, label: string): string {
  return `<button type="button" data-action="${action}" aria-label="${label}" title="${label}">${sign}</button>`;
}

/** Where the script draws the map. */
export const MAP = '<nav class="map" id="map" aria-label="Map" hidden></nav>\n';

/** The list of keys, which the script shows. */
export function keyList(): string {
  return `<dialog id="keys" aria-labelledby="keys-title"><h2 id="keys-title">Keys</h2>
<dl>
${KEYS.map(([keys, what]) => `<div><dt>${keyNames(keys)}</dt><dd>${what}</dd></div>\n`).join("")}</dl>
<button type="button" data-action="close-keys">Close</button></dialog>
`;
}

function keyNames(keys: string): string {
  return keys
    .split(" ")
    .map((key) => `<kbd>${key}</kbd>`)
    .join(" ");
}
