import type { Bitext } from "../../record/bitext.js";
import { xmlText } from "../../xml.js";
import type { WriteOptions } from "../format.js";

const NAMESPACES = [
  'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  'xmlns:dcterms="http://purl.org/dc/terms/"',
  'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"',
].join(" ");

/**
 * What an Office file says of itself, docProps/core.xml (ECMA-376 Part 2, 11): its title, what made it, and, if it is
 * known, when the texts were made. The library that writes the rest would put the clock's time there.
 */
export function coreProperties({ source, target }: Bitext, { version, date }: WriteOptions): string {
  const created =
    date && `<dcterms:created xsi:type="dcterms:W3CDTF">${date.toISOString()}</dcterms:created>`;
  return [
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<cp:coreProperties ${NAMESPACES}>`,
    `<dc:title>${xmlText(`${source.path} – ${target.path}`)}</dc:title>`,
    `<dc:creator>${xmlText(`duiqi ${version}`)}</dc:creator>`,
    created ?? "",
    "</cp:coreProperties>",
  ].join("");
}
