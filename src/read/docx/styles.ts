import type { Archive } from "../archive.js";
import type { BlockKind } from "../document.js";
import { attribute, leavingOut, readXmlPart } from "../xml-part.js";

/** What a style makes of a paragraph; a `contents` is a line of a table of contents or index, made from the text. */
export type StyleRole = BlockKind | "contents";

/** Built-in styles by name, which is English in documents of every language (ECMA-376-1, 17.7.4.9). */
const ROLES: readonly { readonly name: RegExp; readonly role: StyleRole }[] = [
  { name: /^(?:heading [1-9]|title|subtitle)$/i, role: "heading" },
  { name: /^(?:toc (?:[1-9]|heading)|index (?:[1-9]|heading)|table of figures)$/i, role: "contents" },
  { name: /^(?:list|list bullet|list number|list continue)(?: [2-5])?$/i, role: "item" },
  { name: /^caption$/i, role: "caption" },
  { name: /^(?:quote|intense quote|block text|quotations)$/i, role: "quote" },
];

/** The outline level of body text; those below it are of headings. */
const BODY_LEVEL = 9;

interface Style {
  parent?: string;
  role?: StyleRole | undefined;
  isHeading?: boolean;
  isNumbered?: boolean;
  isHidden?: boolean;
}

/** What the styles of a document say of its paragraphs and runs, by their identifiers. */
export class DocxStyles {
  readonly #styles = new Map<string, Style>();

  /**
   * Reads `word/styles.xml`.
   *
   * @param name the part's name in the archive
   * @throws InputFailure if it is damaged
   */
  static async read(archive: Archive, name: string, path: string): Promise<DocxStyles> {
    const styles = new DocxStyles();
    let style: Style = {};
    await readXmlPart(
      archive,
      name,
      path,
      leavingOut(isOfOtherStyles, {
        open: (name, attributes) => {
          if (name === "style") {
            style = {};
            styles.#styles.set(attribute(attributes, "styleId") ?? "", style);
          } else setProperty(style, name, attributes);
        },
      }),
    );
    return styles;
  }

  /** What a style makes of a paragraph, by itself or by the style that it is based on. */
  roleOf(id: string | undefined): StyleRole | undefined {
    return (
      this.#inherited(id, "role") ??
      (this.#inherited(id, "isHeading") ? "heading" : undefined) ??
      (this.#inherited(id, "isNumbered") ? "item" : undefined)
    );
  }

  /** Whether a style hides the text that it is given to. */
  hides(id: string | undefined): boolean {
    return this.#inherited(id, "isHidden") ?? false;
  }

  #inherited<K extends keyof Style>(id: string | undefined, property: K): Style[K] | undefined {
    const seen = new Set<string>();
    for (let next = id; next !== undefined && !seen.has(next); next = this.#styles.get(next)?.parent) {
      seen.add(next);
      const value = this.#styles.get(next)?.[property];
      if (value !== undefined) return value;
    }
    return undefined;
  }
}

function isOfOtherStyles(name: string): boolean {
  return (
    name === "docDefaults" || name === "latentStyles" || name === "tblStylePr" || name.endsWith("Change")
  );
}

function setProperty(style: Style, name: string, attributes: Readonly<Record<string, string>>): void {
  const value = attribute(attributes, "val") ?? "";
  if (name === "name") style.role = ROLES.find((known) => known.name.test(value))?.role;
  else if (name === "basedOn") style.parent = value;
  else if (name === "outlineLvl") style.isHeading = isHeadingLevel(value);
  else if (name === "numId") style.isNumbered = isNumbering(value);
  else if (name === "vanish") style.isHidden = isOn(attributes);
}

/** Whether an outline level is one of headings. */
export function isHeadingLevel(value: string): boolean {
  return Number(value) < BODY_LEVEL;
}

/** Whether paragraphs of a numbering are items; `0` takes a style's numbering away. */
export function isNumbering(value: string): boolean {
  return value !== "0";
}

/** Whether a property that is either on or off is on (ECMA-376-1, 22.9.2.7). */
export function isOn(attributes: Readonly<Record<string, string>>): boolean {
  return !["0", "false", "off"].includes(attribute(attributes, "val") ?? "");
}
