import type { Bitext } from "../../record/bitext.js";
import type { WriteOptions } from "../format.js";
import { controls, keyList, MAP, PANEL } from "./controls.js";
import { gapList } from "./gap-list.js";
import { fileName, sideTitle } from "./labels.js";
import { embeddedJson, htmlAttributes, htmlText, isolated } from "./markup.js";
import type { PageAssets } from "./page-assets.js";
import { pageData } from "./page-data.js";
import { contentPolicy } from "./policy.js";
import { rows } from "./rows.js";
import { summary } from "./summary.js";

/**
 * A report as HTML, in chunks of a row. All text stands in it as markup, so that it can be read, searched and printed
 * without the script; for that, what is known of beads follows as JSON.
 */
export function* reportPage(bitext: Bitext, options: WriteOptions, assets: PageAssets): Iterable<string> {
  yield head(bitext, options, assets);
  yield '<header class="masthead">\n';
  yield summary(bitext);
  yield* gapList(bitext);
  yield "</header>\n";
  yield controls(bitext);
  yield `<div class="desk">\n<div class="reading">\n<main id="text" class="${wider(bitext)}" tabindex="-1" aria-label="Aligned texts">\n`;
  yield columnTitles(bitext);
  yield* rows(bitext);
  yield "</main>\n";
  yield `${PANEL}</div>\n${MAP}</div>\n`;
  yield keyList();
  yield footer(bitext, options);
  yield `<script type="application/json" id="bitext">${embeddedJson(pageData(bitext))}</script>\n</body>\n</html>\n`;
}

function head({ source, target }: Bitext, { version }: WriteOptions, assets: PageAssets): string {
  const title = `${fileName(source.path)} – ${fileName(target.path)}: alignment`;
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy"${htmlAttributes({ content: contentPolicy(assets) })}>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="generator"${htmlAttributes({ content: `duiqi ${version}` })}>
<title>${htmlText(title)}</title>
<style>${assets.style}</style>
<script>${assets.script}</script>
</head>
<body>
<a class="skip" href="#text">Skip to the texts</a>
`;
}

/** English takes more room than Chinese: its column is the wider one. */
function wider({ source }: Bitext): string {
  return source.language === "en" ? "wide-source" : "wide-target";
}

function columnTitles({ source, target }: Bitext): string {
  const title = (side: typeof source) =>
    `<p>${isolated(fileName(side.path))} <span>${sideTitle(side)}</span></p>`;
  return `<div class="titles">${title(source)}${title(target)}</div>\n`;
}

function footer({ signature }: Bitext, { date }: WriteOptions): string {
  const day = date?.toISOString().slice(0, 10);
  const dated = day === undefined ? "" : `<p>Texts of <time datetime="${day}">${day}</time></p>`;
  return `<footer>${dated}<p>${htmlText(signature)}</p></footer>\n`;
}
