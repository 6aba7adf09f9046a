/**
 * Lines around boxes, tabs and the like, as VitePress, MyST, Pandoc and MkDocs have them: `::: tip Title {open}`,
 * `:::{note} Title`, `/// tip | Title`, `:::`.
 */
export const CONTAINER =
  /^(?::{3,}|\/{3,}) *(?:\{[^{}]*\}|[\w.-]+)?[ \t|]*(?<title>[^\s{].*?)?(?:\s\{[^{}]*\})?[ \t]*$/d;
/** The same with the title in brackets, as Docusaurus has them: `:::note[Title]{.class}`. */
export const LABELLED = /^:{3,} *[\w.-]+\[(?<title>.*)\](?:\{[^{}]*\})?[ \t]*$/d;

/** A tab of VitePress: `== Title`. */
export const TAB = /^== (?<title>\S.*?)[ \t]*$/d;

/** A table of contents, or a file of code, to be put in here, as VitePress and others have it. */
export const INSERTION = /^(?:\[\[_?toc_?\]\]|\[toc\]|<<<[ \t]+\S.*)[ \t]*$/i;

/**
 * A call of a template's function: Hugo's `{{< note >}}` and `{{% tab %}}`, `{% hint %}` of Liquid and Nunjucks.
 */
export const SHORTCODE = /^\{\{<[\s\S]*?>\}\}|^\{\{%[\s\S]*?%\}\}|^\{%[\s\S]*?%\}/;
export const SHORTCODE_OPENS = /^\{(?:\{[<%]|%)/;
/** Text for readers in such a call. */
export const SHORTCODE_TEXT = /\s(?:alt|caption|text|title)\s*=\s*"(?<value>[^"]*)"/dg;

const ATTRIBUTE = /[#.][^\s{}]+|[\w-]+=(?:"[^"\n]*"|[^\s{}"]+)/.source;
/**
 * The names and classes of a heading or a block, at the end of its line: `{#name}`, `{.class}`, `{: .class}`. White
 * space is all that parts two of them, so that there is one way only to take a text apart.
 */
export const ATTRIBUTES = new RegExp(
  String.raw`^\{(?::[^{}\n]*|\s*(?:${ATTRIBUTE})(?:\s+(?:${ATTRIBUTE}))*\s*)\}[ \t]*(?=\n|$)`,
);
export const ATTRIBUTES_OPEN = /^\{\s*[:#.\w]/;

/** What kind of box a quotation is, on GitHub and in Obsidian: `[!NOTE]`. */
export const ALERT = /^\[![a-z-]+\][+-]?(?=\s|$)/i;
export const ALERT_OPENS = /^\[![a-z-]/i;
