import type { Archive } from "../archive.js";
import { decode } from "../decode.js";

/** What messages call a file of a book. */
export function pathOf(name: string, path: string): string {
  return `${path}: ${name}`;
}

/**
 * The text of a book's file; empty if there is nothing in it.
 *
 * @param path what messages call the book
 * @throws InputFailure if it is missing, damaged or no text
 */
export async function textOf(archive: Archive, name: string, path: string): Promise<string> {
  const bytes = await archive.read(name);
  return bytes.length === 0 ? "" : (await decode(bytes, pathOf(name, path))).text;
}

/** A file's name as the archive has it, from how addresses write it. */
export function decodedName(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
