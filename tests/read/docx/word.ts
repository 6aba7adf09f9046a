import { zip } from "../zip.js";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/** Parts of a document beside its text, each the inside of its outermost element. */
export interface WordParts {
  readonly styles?: string;
  readonly footnotes?: string;
  readonly endnotes?: string;
  readonly comments?: string;
  readonly header?: string;
}

/** A Word document with this in its body, as small as it may be. */
export function word(body: string, parts: WordParts = {}): Buffer {
  const names = Object.keys(parts);
  return zip([
    ["_rels/.rels", relationships([["officeDocument", "word/document.xml"]])],
    ["word/document.xml", element("document", `<w:body>${body}</w:body>`)],
    ["word/_rels/document.xml.rels", relationships(names.map((name) => [name, `${name}.xml`]))],
    ...Object.entries(parts).map(([name, inside]) => [`word/${name}.xml`, element(name, inside)] as const),
  ]);
}

/** A paragraph with this in it: runs, or text. */
export function paragraph(inside: string, properties = ""): string {
  return `<w:p><w:pPr>${properties}</w:pPr>${inside.startsWith("<") ? inside : run(inside)}</w:p>`;
}

/** A run of text. */
export function run(text: string, properties = ""): string {
  return `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
}

/** The relationships of a part, each a type and a target; their identifiers are their types. */
export function relationships(list: readonly (readonly [type: string, target: string])[]): string {
  const all = list.map(([type, target]) => {
    return `<Relationship Id="${type}" Type="${OFFICE}/${type}" Target="${target}"/>`;
  });
  const namespace = "http://schemas.openxmlformats.org/package/2006/relationships";
  return `<Relationships xmlns="${namespace}">${all.join("")}</Relationships>`;
}

function element(name: string, inside: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?><w:${name} xmlns:w="${WORD}">${inside}</w:${name}>`;
}
