import { InputFailure } from "../../failure.js";
import type { Archive } from "../archive.js";
import { readXml } from "../xml.js";
import { decodedName, pathOf, textOf } from "./files.js";

const ENCRYPTION = "META-INF/encryption.xml";

/**
 * Refuses a book whose chapters are encrypted (EPUB 3.3, section 4.2.6.3.2). Of others, only fonts may be.
 *
 * @param path what messages call the book
 * @throws InputFailure if one of the chapters is
 */
export async function refuseEncrypted(
  archive: Archive,
  chapters: readonly string[],
  path: string,
): Promise<void> {
  if (!archive.names.includes(ENCRYPTION)) return;
  const encrypted = new Set<string>();
  readXml(await textOf(archive, ENCRYPTION, path), pathOf(ENCRYPTION, path), () => ({
    open(name, attributes) {
      const { URI: address } = attributes;
      if (name === "CipherReference" && address !== undefined) encrypted.add(decodedName(address));
    },
  }));
  const chapter = chapters.find((name) => encrypted.has(name));
  if (chapter === undefined) return;
  throw new InputFailure("the book is protected against copying (DRM)", {
    path,
    got: `${chapter} encrypted`,
    hint: "get it without protection from its publisher",
  });
}
