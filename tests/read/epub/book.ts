import { type Zipped, zipOf } from "../zip.js";

/** What a book is to have, besides its chapters, or in place of what it would have. */
export interface Book {
  /** Bodies, or whole files if they begin with `<?xml`, by their names relative to the package. */
  readonly chapters: Readonly<Record<string, string>>;
  /** In place of one `itemref` for each chapter. */
  readonly spine?: string;
  /** Added to the manifest; chapters' items have their names as identifiers. */
  readonly manifest?: string;
  readonly guide?: string;
  /** Added to the archive, or, of a name that is there, in place of it. */
  readonly files?: readonly Zipped[];
}

/** An e-book (EPUB 3). */
export function bookOf({ chapters, spine, manifest = "", guide = "", files = [] }: Book): Buffer {
  const names = Object.keys(chapters);
  const items = names.map(
    (name) => `<item id="${name}" href="${encodeURI(name)}" media-type="application/xhtml+xml"/>`,
  );
  const itemrefs = names.map((name) => `<itemref idref="${name}"/>`);
  const made: Zipped[] = [
    { name: "mimetype", bytes: "application/epub+zip", isStored: true },
    {
      name: "META-INF/container.xml",
      bytes:
        '<?xml version="1.0"?><container xmlns="urn:oasis:names:tc:opendocument:xmlns:container" version="1.0"><rootfiles>' +
        '<rootfile full-path="OEBPS/book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>',
    },
    {
      name: "OEBPS/book.opf",
      bytes:
        '<?xml version="1.0"?><package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id">' +
        '<metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:identifier id="id">a</dc:identifier>' +
        "<dc:title>a</dc:title><dc:language>zh</dc:language></metadata>" +
        `<manifest>${items.join("")}${manifest}</manifest><spine>${spine ?? itemrefs.join("")}</spine>${guide}</package>`,
    },
    ...names.map((name) => ({ name: `OEBPS/${name}`, bytes: chapterOf(chapters[name]!) })),
  ];
  const kept = made.filter(({ name }) => files.every((file) => file.name !== name));
  return zipOf([...kept, ...files]);
}

function chapterOf(content: string): string {
  if (content.startsWith("<?xml")) return content;
  return (
    '<?xml version="1.0" encoding="UTF-8"?>\n<html xmlns="http://www.w3.org/1999/xhtml" ' +
    `xmlns:epub="http://www.idpf.org/2007/ops"><head><title/></head><body>${content}</body></html>`
  );
}
