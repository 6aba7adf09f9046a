/** A PDF file of these objects, numbered from 1: the first is the catalogue. */
export function pdfOf(objects: readonly (string | Buffer)[], trailer = ""): Buffer {
  const parts = [Buffer.from("%PDF-1.7\n%\xe2\xe3\xcf\xd3\n", "latin1")];
  const offsets: number[] = [];
  let length = parts[0]!.length;
  const add = (part: string | Buffer) => {
    parts.push(Buffer.from(part as string, "latin1"));
    length += parts.at(-1)!.length;
  };
  for (const [index, object] of objects.entries()) {
    offsets.push(length);
    add(`${index + 1} 0 obj\n`);
    add(object);
    add("\nendobj\n");
  }
  const start = length;
  add(`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`);
  for (const offset of offsets) add(`${String(offset).padStart(10, "0")} 00000 n \n`);
  add(`trailer\n<</Size ${objects.length + 1}/Root 1 0 R${trailer}>>\nstartxref\n${start}\n%%EOF\n`);
  return Buffer.concat(parts);
}

/** A stream with what its dictionary has besides its length. */
export function stream(content: string | Buffer, dictionary = ""): Buffer {
  const bytes = Buffer.from(content as string, "latin1");
  return Buffer.concat([
    Buffer.from(`<<${dictionary}/Length ${bytes.length}>>stream\n`),
    bytes,
    Buffer.from("\nendstream"),
  ]);
}

const LATIN_FONT = "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>";

/** What pages of a file have besides their contents: a font, and objects that follow it from 4 on. */
export interface PageParts {
  readonly font?: string;
  readonly more?: readonly (string | Buffer)[];
  readonly resources?: string;
}

/** A PDF file with a page for each content stream; the font is F, object 3. */
export function pagesOf(contents: readonly (string | Buffer)[], parts: PageParts = {}): Buffer {
  const { font = LATIN_FONT, more = [], resources = "" } = parts;
  const first = 4 + more.length;
  const kids = contents.map((_, index) => `${first + 2 * index} 0 R`).join(" ");
  return pdfOf([
    "<</Type/Catalog/Pages 2 0 R>>",
    `<</Type/Pages/Kids[${kids}]/Count ${contents.length}>>`,
    font,
    ...more,
    ...contents.flatMap((content, index) => [
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents ${first + 2 * index + 1} 0 R` +
        `/Resources<</Font<</F 3 0 R>>${resources}>>>>`,
      Buffer.isBuffer(content) && content.includes("endstream") ? content : stream(content),
    ]),
  ]);
}

/** What shows a text at a point, in 12 point type. */
export function shown(text: string, x: number, y: number): string {
  return `BT /F 12 Tf ${x} ${y} Td (${text}) Tj ET\n`;
}
