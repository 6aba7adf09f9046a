import { InputFailure } from "../failure.js";
import { inputFormats } from "./formats.js";
import type { InputFormat } from "./reader.js";

const names = Object.keys(inputFormats);

/** The name of the binary format that bytes are of, if they are. */
export function binaryFormatOf(bytes: Uint8Array): string | undefined {
  return names.find((name) => {
    const format = inputFormats[name]!;
    return format.content === "binary" && format.recognises(bytes);
  });
}

/**
 * The name of the format that a text is in: by how it begins, else by the path's extension, in either case; plain
 * text if neither tells.
 *
 * @throws InputFailure if the extension is that of a format whose files are not text
 */
export function textFormatOf(text: string, path: string): string {
  const byContent = names.find((name) => beginsAs(inputFormats[name]!, text));
  if (byContent !== undefined) return byContent;
  const byName = formatNamedBy(path);
  if (byName === undefined) return "text";
  const { content, title } = inputFormats[byName]!;
  if (content === "text") return byName;
  throw new InputFailure(`not ${title}`, {
    path,
    expected: `what its extension says`,
    got: "text",
    hint: "if it is a text, give it another extension, such as .txt",
  });
}

/** The format whose extension a path has, if any. */
export function formatNamedBy(path: string): string | undefined {
  const lower = path.toLowerCase();
  return names.find((name) => inputFormats[name]!.extensions.some((end) => lower.endsWith(end)));
}

function beginsAs(format: InputFormat, text: string): boolean {
  return format.content === "text" && format.begins !== undefined && format.begins.test(text);
}
