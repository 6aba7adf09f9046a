import { languageOfTag } from "../language-tag.js";
import { messageBlocks } from "../message.js";
import { Places } from "../places.js";
import type { ReadContext, Reading } from "../reader.js";
import { readXml } from "../xml.js";
import { AndroidReader } from "./android.js";
import { isReference, unescaped } from "./android-text.js";
import { ResxReader } from "./resx.js";

/**
 * Reads the strings of an Android app, `res/values/strings.xml`
 * (https://developer.android.com/guide/topics/resources/string-resource): those with names, in arrays, and plural forms.
 * What is not to be translated and what refers to another string is left out.
 *
 * @throws InputFailure if it is not well formed, or a string has no name
 */
export function readAndroid(text: string, { path }: ReadContext): Reading {
  const { strings, locale } = readXml(text, path, (fail) => new AndroidReader(fail));
  const own = strings.filter(({ pieces }) => !isReference(pieces));
  return {
    blocks: messageBlocks(
      own.map(({ key, pieces }) => ({ key, pieces: unescaped(pieces) })),
      new Places(text),
    ),
    language: locale === undefined ? undefined : languageOfTag(locale),
  };
}

/**
 * Reads the strings of a .NET program, RESX and RESW
 * (https://learn.microsoft.com/dotnet/core/extensions/work-with-resx-files-programmatically). Files, images, sizes and
 * what a designer keeps are left out, and so are comments.
 *
 * @throws InputFailure if it is not well formed or not RESX, or a string has no name
 */
export function readResx(text: string, { path }: ReadContext): Reading {
  const { strings } = readXml(text, path, (fail) => new ResxReader(fail));
  return { blocks: messageBlocks(strings, new Places(text)) };
}
