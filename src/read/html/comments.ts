import { Tokenizer, TokenizerMode } from "parse5";
import type { Comment } from "../comment.js";

/** How what is in these elements is taken: as text, whatever it looks like. */
const TEXT_MODES: Readonly<Record<string, Tokenizer["state"]>> = {
  title: TokenizerMode.RCDATA,
  textarea: TokenizerMode.RCDATA,
  style: TokenizerMode.RAWTEXT,
  xmp: TokenizerMode.RAWTEXT,
  iframe: TokenizerMode.RAWTEXT,
  noembed: TokenizerMode.RAWTEXT,
  noframes: TokenizerMode.RAWTEXT,
  script: TokenizerMode.SCRIPT_DATA,
  plaintext: TokenizerMode.PLAINTEXT,
};

/**
 * The comments of a page, or of a stretch of HTML, by HTML's own rules: not what looks like one in a script or an
 * attribute.
 */
export function htmlComments(source: string): Comment[] {
  const comments: Comment[] = [];
  const ignore = () => {};
  const tokenizer: Tokenizer = new Tokenizer(
    { sourceCodeLocationInfo: true },
    {
      onComment({ data, location }) {
        const { startOffset: start, endOffset: end } = location!;
        comments.push({ text: data, start, end });
      },
      onStartTag({ tagName, selfClosing }) {
        if (!selfClosing) tokenizer.state = TEXT_MODES[tagName] ?? tokenizer.state;
      },
      onEndTag: ignore,
      onDoctype: ignore,
      onEof: ignore,
      onCharacter: ignore,
      onNullCharacter: ignore,
      onWhitespaceCharacter: ignore,
    },
  );
  tokenizer.write(source, true);
  return comments;
}
