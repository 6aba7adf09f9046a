import { type Archive, openArchive } from "../archive.js";
import type { ReadWarning } from "../document.js";
import { numberedBlocks } from "../numbered-blocks.js";
import { mainPartOf, type Relationship, relationshipsOf } from "../opc.js";
import type { ReadContext, Reading } from "../reader.js";
import { readXmlPart } from "../xml-part.js";
import { Insets } from "./insets.js";
import { storyHandlers } from "./markup.js";
import { readNotes } from "./notes.js";
import { Story } from "./story.js";
import { DocxStyles } from "./styles.js";

/**
 * Reads a Word document (ECMA-376, Office Open XML, in either conformance class): its main text with notes and text
 * boxes, each after its paragraph, and with tracked changes as if accepted. Headers and footers, comments, hidden text,
 * instructions of fields, and tables of contents are left out.
 *
 * @throws InputFailure if it is damaged, encrypted or larger than a document would be
 */
export async function readDocx(bytes: Uint8Array, { path }: ReadContext): Promise<Reading> {
  const archive = await openArchive(bytes, path);
  const main = await mainPartOf(archive, path);
  const parts = await relationshipsOf(archive, main, path);
  const styles = await stylesIn(archive, parts, path);
  const story = new Story(styles, await insetsIn(archive, parts, path, styles));
  await readXmlPart(archive, main, path, storyHandlers(story));
  return { blocks: numberedBlocks(story.blocks), numbering: "blocks", warnings: warningsOf(story) };
}

async function stylesIn(archive: Archive, parts: readonly Relationship[], path: string): Promise<DocxStyles> {
  const part = parts.find(({ type }) => type === "styles");
  return part === undefined ? new DocxStyles() : DocxStyles.read(archive, part.target, path);
}

async function insetsIn(
  archive: Archive,
  parts: readonly Relationship[],
  path: string,
  styles: DocxStyles,
): Promise<Insets> {
  const insets = new Insets();
  for (const { id, type, target } of parts) {
    if (type === "footnotes") await readNotes(archive, target, path, "footnote", styles, insets);
    if (type === "endnotes") await readNotes(archive, target, path, "endnote", styles, insets);
    if (type === "diagramData") insets.add("diagram", id, await diagramIn(archive, target, path));
  }
  return insets;
}

/** The texts of a diagram (SmartArt), which are made of paragraphs as the story is. */
async function diagramIn(archive: Archive, part: string, path: string): Promise<Story["blocks"]> {
  const story = new Story(new DocxStyles());
  await readXmlPart(archive, part, path, storyHandlers(story));
  return story.blocks;
}

function warningsOf({ contentsLines, chunks }: Story): readonly ReadWarning[] {
  return [
    ...(contentsLines > 0 ? [{ message: `lines of contents or an index left out: ${contentsLines}` }] : []),
    ...(chunks > 0 ? [{ message: `embedded documents that are not read: ${chunks}` }] : []),
  ];
}
