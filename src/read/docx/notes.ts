import type { Archive } from "../archive.js";
import type { UnnumberedBlock } from "../numbered-blocks.js";
import type { XmlHandlers } from "../xml.js";
import { attribute, readXmlPart } from "../xml-part.js";
import type { Insets } from "./insets.js";
import { storyHandlers } from "./markup.js";
import { Story } from "./story.js";
import type { DocxStyles } from "./styles.js";

/** What the lines that part notes from the text are kept as (ECMA-376-1, 17.18.33). */
const SEPARATORS = ["separator", "continuationSeparator", "continuationNotice"];

/**
 * Reads a part of notes: `word/footnotes.xml` or `word/endnotes.xml`.
 *
 * @param part its name in the archive
 * @param insets where the notes are put
 * @throws InputFailure if it is damaged
 */
export async function readNotes(
  archive: Archive,
  part: string,
  path: string,
  kind: "footnote" | "endnote",
  styles: DocxStyles,
  insets: Insets,
): Promise<void> {
  let note: Story | undefined;
  let handlers: XmlHandlers = {};
  let id = "";
  await readXmlPart(archive, part, path, {
    open: (name, attributes, at) => {
      handlers.open?.(name, attributes, at);
      if (name !== kind || SEPARATORS.includes(attribute(attributes, "type") ?? "")) return;
      note = new Story(styles);
      handlers = storyHandlers(note);
      id = attribute(attributes, "id") ?? "";
    },
    text: (text, at, start) => handlers.text?.(text, at, start),
    close: (name, at) => {
      if (name !== kind) return handlers.close?.(name, at);
      if (note !== undefined) insets.add(kind, id, note.blocks.map(asFootnote));
      note = undefined;
      handlers = {};
    },
  });
}

function asFootnote(block: UnnumberedBlock): UnnumberedBlock {
  return { ...block, kind: "footnote" };
}
