import { InputFailure } from "../failure.js";
import type { Archive } from "./archive.js";
import { readXml, type XmlHandlers } from "./xml.js";

/** Most that one may be: a book of 100 000 sentences has a third of that, and more would fill time and memory. */
const MOST_BYTES = 100_000_000;
const MOST_ELEMENTS = 5_000_000;

/**
 * Reads one XML file of a document's archive from beginning to end.
 *
 * @param name its name in the archive
 * @param path what messages call the archive
 * @throws InputFailure if it is missing, larger than a document's would be, neither UTF-8 nor UTF-16, or no XML that is
 *   read
 */
export async function readXmlPart(
  archive: Archive,
  name: string,
  path: string,
  handlers: XmlHandlers,
): Promise<void> {
  const part = `${path} (${name})`;
  const bytes = await archive.read(name);
  if (bytes.length > MOST_BYTES) throw tooLarge(part);
  let elements = 0;
  readXml(decoded(bytes, part), part, () => ({
    ...handlers,
    open: (...element) => {
      elements += 1;
      if (elements > MOST_ELEMENTS) throw tooLarge(part);
      handlers.open?.(...element);
    },
  }));
}

function tooLarge(path: string): InputFailure {
  return new InputFailure("the document is larger than any would be", {
    path,
    expected: `at most ${MOST_BYTES / 1e6} MB of XML and ${MOST_ELEMENTS / 1e6} million elements`,
    hint: "split it into parts",
  });
}

/** An attribute's value by its name without the prefix of its namespace, which every program chooses as it likes. */
export function attribute(attributes: Readonly<Record<string, string>>, name: string): string | undefined {
  const key = Object.keys(attributes).find((key) => key === name || key.endsWith(`:${name}`));
  return key === undefined ? undefined : attributes[key];
}

/**
 * Handlers that hear nothing of elements that are left out, nor of what is in them.
 *
 * @param leavesOut whether an element is, given its name and the name of the one that it stands in
 */
export function leavingOut(
  leavesOut: (name: string, parent: string, attributes: Readonly<Record<string, string>>) => boolean,
  { open, text, close }: XmlHandlers,
): XmlHandlers {
  const path: string[] = [];
  let depthLeftOut = 0;
  return {
    open: (name, attributes, at) => {
      if (depthLeftOut > 0 || leavesOut(name, path.at(-1) ?? "", attributes)) {
        depthLeftOut += 1;
        return;
      }
      path.push(name);
      open?.(name, attributes, at);
    },
    text: (piece, at, start) => {
      if (depthLeftOut === 0) text?.(piece, at, start);
    },
    close: (name, at) => {
      if (depthLeftOut > 0) {
        depthLeftOut -= 1;
        return;
      }
      path.pop();
      close?.(name, at);
    },
  };
}

/** Office documents have their XML in UTF-8, or UTF-16 with a byte-order mark (ECMA-376-2, 8.1.4). */
function decoded(bytes: Uint8Array, path: string): string {
  const [first = 0, second = 0] = bytes;
  const mark = first * 256 + second;
  const encoding = mark === 0xfffe ? "utf-16le" : mark === 0xfeff ? "utf-16be" : "utf-8";
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new InputFailure("text that is not in its encoding", {
      path,
      expected: encoding.toUpperCase(),
      hint: "save the document again",
    });
  }
}
