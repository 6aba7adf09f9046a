import { InputFailure } from "../../failure.js";
import { type Archive, openArchive } from "../archive.js";
import { numberedBlocks } from "../numbered-blocks.js";
import type { ReadContext, Reading } from "../reader.js";
import type { XmlHandlers } from "../xml.js";
import { readXmlPart } from "../xml-part.js";
import { Story } from "./story.js";
import { OdtStyles } from "./styles.js";

/**
 * Reads an OpenDocument text (ODF 1.0 to 1.4), as LibreOffice writes it: its text with notes and text boxes, each after
 * its paragraph, and with tracked changes as if accepted. Headers and footers, comments, hidden text, and tables of
 * contents are left out.
 *
 * @throws InputFailure if it is damaged, encrypted, no text, or larger than a document would be
 */
export async function readOdt(bytes: Uint8Array, { path }: ReadContext): Promise<Reading> {
  const archive = await openArchive(bytes, path);
  await refuseEncrypted(archive, path);
  const styles = new OdtStyles();
  if (archive.names.includes("styles.xml")) {
    await readXmlPart(archive, "styles.xml", path, styles.handlers);
  }
  const story = new Story(styles);
  await readXmlPart(archive, "content.xml", path, contentHandlers(styles, story, path));
  const { blocks, indexes } = story;
  const warnings = indexes > 0 ? [{ message: `tables of contents or indexes left out: ${indexes}` }] : [];
  return { blocks: numberedBlocks(blocks), numbering: "blocks", warnings };
}

/** Has the styles hear what precedes the body, and the story the body. */
function contentHandlers(styles: OdtStyles, story: Story, path: string): XmlHandlers {
  let parent = "";
  let current = styles.handlers;
  return {
    open: (name, attributes, at) => {
      if (name === "body") current = story.handlers;
      else if (parent === "body") refuseOthers(name, path);
      parent = name;
      current.open?.(name, attributes, at);
    },
    text: (text, at, start) => current.text?.(text, at, start),
    close: (name, at) => current.close?.(name, at),
  };
}

/** The body of an OpenDocument file has one element, named after what it is. */
function refuseOthers(kind: string, path: string): void {
  if (kind === "text") return;
  throw new InputFailure("not a text document", { path, expected: "an OpenDocument text (ODT)", got: kind });
}

/** The manifest tells how a file is to be deciphered, where there is a password. */
async function refuseEncrypted(archive: Archive, path: string): Promise<void> {
  await readXmlPart(archive, "META-INF/manifest.xml", path, {
    open: (name) => {
      if (name !== "encryption-data") return;
      throw new InputFailure("the document is encrypted", { path, hint: "save it without a password" });
    },
  });
}
