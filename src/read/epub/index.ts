import { InputFailure } from "../../failure.js";
import { type Archive, openArchive } from "../archive.js";
import { leftOutOf } from "../html/index.js";
import { type Page, readPage } from "../html/page.js";
import { numberedBlocks, type UnnumberedBlock } from "../numbered-blocks.js";
import type { ReadContext, Reading } from "../reader.js";
import { refuseEncrypted } from "./encryption.js";
import { pathOf, textOf } from "./files.js";
import { chaptersOf } from "./package.js";

/** UTF-16 units with markup, of all chapters: several times what the longest novels have. */
const MOST_LENGTH = 30_000_000;

interface Chapter {
  /** Its file's name in the archive. */
  readonly name: string;
  readonly text: string;
}

interface ReadChapter extends Page {
  readonly place: string;
}

/**
 * Reads an e-book (EPUB 2 and 3): its chapters in reading order. Each block's place is the name of its chapter's file.
 *
 * @throws InputFailure if archive, package or a chapter is malformed, if it is protected, or larger than a book would be
 */
export async function readEpub(bytes: Uint8Array, { path }: ReadContext): Promise<Reading> {
  const archive = await openArchive(bytes, path);
  const names = await chaptersOf(archive, path);
  await refuseEncrypted(archive, names, path);
  const chapters = (await textsOf(archive, names, path)).map(({ name, text }): ReadChapter => {
    return { ...readPage(text, pathOf(name, path), true), place: name.slice(name.lastIndexOf("/") + 1) };
  });
  return { blocks: numberedBlocks(blocksOf(chapters)), numbering: "blocks", warnings: leftOutOf(chapters) };
}

async function textsOf(archive: Archive, names: readonly string[], path: string): Promise<Chapter[]> {
  const chapters: Chapter[] = [];
  let length = 0;
  for (const name of names) {
    const text = await textOf(archive, name, path);
    length += text.length;
    if (length > MOST_LENGTH) throw tooLong(path);
    chapters.push({ name, text });
  }
  return chapters;
}

function* blocksOf(chapters: readonly ReadChapter[]): Generator<UnnumberedBlock> {
  for (const { blocks, place } of chapters) {
    for (const { kind, text } of blocks) yield { kind, text, place };
  }
}

function tooLong(path: string): InputFailure {
  return new InputFailure("more characters than a book would have", {
    path,
    expected: `at most ${MOST_LENGTH}`,
    hint: "split it into volumes",
  });
}
