import type { BlockKind } from "../document.js";
import type { XmlHandlers } from "../xml.js";
import { attribute } from "../xml-part.js";

/** What styles are for that are told apart here. */
export type StyleFamily = "paragraph" | "text";

/** Common styles by name, with the kind that they make of a paragraph. Their names are the same in every language. */
const KINDS: Readonly<Record<string, BlockKind>> = {
  Title: "heading",
  Subtitle: "heading",
  Heading: "heading",
  Caption: "caption",
  Quotations: "quote",
};

interface Style {
  readonly parent: string | undefined;
  isHidden?: boolean;
}

/** What the styles of a document say of its paragraphs and spans (OpenDocument 1.3, part 3, clause 16). */
export class OdtStyles {
  readonly #styles = new Map<string, Style>();

  /** To read them with, from `styles.xml` and from what precedes the text in `content.xml`. */
  readonly handlers: XmlHandlers = {
    open: (name, attributes) => {
      if (name === "style") this.#style = this.#add(attributes);
      if (name !== "text-properties" || this.#style === undefined) return;
      const display = attribute(attributes, "display");
      if (display !== undefined) this.#style.isHidden = display === "none";
    },
    close: (name) => {
      if (name === "style") this.#style = undefined;
    },
  };

  /** The one that is being read. */
  #style: Style | undefined;

  /** What a style makes of a paragraph, by itself or by the style that it is derived from. */
  kindOf(name: string | undefined): BlockKind | undefined {
    const known = this.#lineage("paragraph", name).find((ancestor) => Object.hasOwn(KINDS, ancestor));
    return known === undefined ? undefined : KINDS[known];
  }

  /** Whether a style hides the text that it is given to. */
  hides(family: StyleFamily, name: string | undefined): boolean {
    const styles = this.#lineage(family, name).map((ancestor) => this.#styles.get(`${family} ${ancestor}`));
    return styles.find((style) => style?.isHidden !== undefined)?.isHidden ?? false;
  }

  #add(attributes: Readonly<Record<string, string>>): Style {
    const family = attribute(attributes, "family") ?? "";
    const style = { parent: attribute(attributes, "parent-style-name") };
    this.#styles.set(`${family} ${attribute(attributes, "name") ?? ""}`, style);
    return style;
  }

  /** A style's name and those of the styles that it is derived from, the nearest first. */
  #lineage(family: StyleFamily, name: string | undefined): readonly string[] {
    const names = new Set<string>();
    for (let next = name; next !== undefined && !names.has(next); ) {
      names.add(next);
      next = this.#styles.get(`${family} ${next}`)?.parent;
    }
    return [...names];
  }
}
