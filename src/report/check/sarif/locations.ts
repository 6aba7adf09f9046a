import type { ArtifactLocation, Location, Region } from "sarif";
import type { CheckedSide, Passage } from "../../../record/check.js";
import { slashed } from "../reported.js";

/** The folder that relative paths are from, by the name that code scanning knows it by. */
export const ROOT = "%SRCROOT%";

/** A text as a whole. */
export function fileLocation({ path }: CheckedSide): Location {
  return { physicalLocation: { artifactLocation: artifactLocation(path) } };
}

/** A passage of a text, with the text itself; where there are no lines, which block it is in. */
export function passageLocation(side: CheckedSide, passage: Passage): Location {
  if (side.numbering !== "blocks") {
    const artifact = artifactLocation(side.path);
    return { physicalLocation: { artifactLocation: artifact, region: regionOf(passage) } };
  }
  const name = `block ${passage.line}`;
  return { ...fileLocation(side), logicalLocations: [{ name, kind: "element" }] };
}

/** `endColumn` is the column after the last character, as in a passage (section 3.30.8). */
function regionOf({ line, column, endLine, endColumn, text }: Passage): Region {
  if (text === "") return { startLine: line };
  return { startLine: line, startColumn: column, endLine, endColumn, snippet: { text } };
}

/** A path as a URI reference (section 3.4): relative to the root, unless it is absolute. */
function artifactLocation(path: string): ArtifactLocation {
  const slashes = slashed(path);
  const drive = /^[A-Za-z]:\//.test(slashes);
  const uri = slashes.split("/").map(encoded).join("/");
  if (drive) return { uri: `file:///${uri.replace("%3A", ":")}` };
  return slashes.startsWith("/") ? { uri: `file://${uri}` } : { uri, uriBaseId: ROOT };
}

/** Percent-encoded; half a surrogate pair, which no URI can hold, as U+FFFD. */
function encoded(part: string): string {
  return encodeURIComponent(part.replace(/\p{Cs}/gu, "\uFFFD"));
}
