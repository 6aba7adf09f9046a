import { InputFailure } from "../../failure.js";
import type { Archive } from "../archive.js";
import { readXml } from "../xml.js";
import { decodedName, pathOf, textOf } from "./files.js";

const CONTAINER = "META-INF/container.xml";
const PACKAGE_TYPE = "application/oebps-package+xml";
const CHAPTER_TYPES = ["application/xhtml+xml", "text/html", "text/x-oeb1-document"];

interface Item {
  /** Its name in the archive. */
  readonly name: string;
  readonly isChapter: boolean;
}

/**
 * The names of a book's chapters, in reading order: its spine's (EPUB 3.3, section 5.7), what is not in the linear
 * reading order after the rest. Its table of contents is no chapter.
 *
 * @param path what messages call the book
 * @throws InputFailure if container or package are missing or malformed, or the book has no chapters
 */
export async function chaptersOf(archive: Archive, path: string): Promise<readonly string[]> {
  const packageName = packageIn(await textOf(archive, CONTAINER, path), pathOf(CONTAINER, path));
  const xml = await textOf(archive, packageName, path);
  const chapters = spineOf(xml, packageName, pathOf(packageName, path));
  if (chapters.length === 0)
    throw new InputFailure("the book has no chapters", { path: pathOf(packageName, path) });
  return [...new Set(chapters)];
}

/** The name of the package document: of a book with several renditions, the first. */
function packageIn(xml: string, path: string): string {
  const found: string[] = [];
  readXml(xml, path, () => ({
    open(name, attributes) {
      const { "full-path": full, "media-type": type = PACKAGE_TYPE } = attributes;
      if (name === "rootfile" && full !== undefined && type === PACKAGE_TYPE) found.push(full);
    },
  }));
  const [first] = found;
  if (first === undefined)
    throw new InputFailure("no package is named", { path, expected: '<rootfile full-path="…">' });
  return first;
}

/** The chapters' names. What the package lists more than once is one chapter. */
function spineOf(xml: string, packageName: string, path: string): string[] {
  const items = new Map<string, Item>();
  const contents = new Set<string>();
  const linear = new Set<string>();
  const aside = new Set<string>();
  readXml(xml, path, () => ({
    open(name, attributes) {
      if (name === "item") items.set(attributes.id ?? "", itemOf(attributes, packageName));
      if (name === "itemref") (attributes.linear === "no" ? aside : linear).add(attributes.idref ?? "");
      // EPUB 2 has no other word for it.
      if (name === "reference" && attributes.type === "toc")
        contents.add(itemOf(attributes, packageName).name);
    },
  }));
  const chapters = [...linear, ...aside].map((id) => items.get(id)).filter((item) => item !== undefined);
  return chapters.filter(({ name, isChapter }) => isChapter && !contents.has(name)).map(({ name }) => name);
}

function itemOf(attributes: Readonly<Record<string, string>>, packageName: string): Item {
  const { href = "", properties = "", "media-type": type = "" } = attributes;
  const isNavigation = properties.split(/\s+/).includes("nav");
  return { name: resolveName(href, packageName), isChapter: CHAPTER_TYPES.includes(type) && !isNavigation };
}

/** The name in the archive of what a package refers to; the reference itself if it is no address. */
function resolveName(href: string, packageName: string): string {
  const base = `book:/${packageName.split("/").map(encodeURIComponent).join("/")}`;
  return URL.canParse(href, base) ? decodedName(new URL(href, base).pathname.slice(1)) : href;
}
