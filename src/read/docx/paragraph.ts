import { attribute } from "../xml-part.js";
import { type DocxStyles, isHeadingLevel, isNumbering, isOn, type StyleRole } from "./styles.js";

type Attributes = Readonly<Record<string, string>>;

/** A stretch of text of one format. */
interface Run {
  style?: string | undefined;
  isHidden?: boolean;
}

/** What is known of a paragraph while it is read, beside its text. */
export class DocxParagraph {
  #runsOn = false;
  #style: string | undefined;
  #isHeading: boolean | undefined;
  #isNumbered: boolean | undefined;
  #run: Run | undefined;
  /** The fields that are open, each at its instruction or its result. */
  readonly #fields: ("instruction" | "result")[] = [];

  /** Takes note of an element of its properties, or of those of the run that goes on. */
  setProperty(name: string, attributes: Attributes): void {
    const value = attribute(attributes, "val") ?? "";
    if (name === "pStyle") this.#style = value;
    else if (name === "outlineLvl") this.#isHeading = isHeadingLevel(value);
    else if (name === "numId") this.#isNumbered = isNumbering(value);
    else if (name === "rStyle" && this.#run) this.#run.style = value;
    else if (name === "vanish" && this.#run) this.#run.isHidden = isOn(attributes);
  }

  /** Takes note that the mark at its end is deleted. */
  deleteMark(): void {
    if (this.#run === undefined) this.#runsOn = true;
  }

  /** Whether its text goes on in the next paragraph. */
  get runsOn(): boolean {
    return this.#runsOn;
  }

  beginRun(): void {
    this.#run = {};
  }

  endRun(): void {
    this.#run = undefined;
  }

  /** Follows a field from its `begin` over `separate` to its `end`. */
  setField(type: string | undefined): void {
    if (type === "begin") this.#fields.push("instruction");
    else this.#fields.pop();
    if (type === "separate") this.#fields.push("result");
  }

  /** Whether what comes now is to be seen: neither hidden text nor a field's instruction. */
  isShown(styles: DocxStyles): boolean {
    const isHidden = this.#run?.isHidden ?? (styles.hides(this.#run?.style) || styles.hides(this.#style));
    return !isHidden && !this.#fields.includes("instruction");
  }

  /** What it is. */
  roleIn(styles: DocxStyles, isInCell: boolean): StyleRole {
    const role = styles.roleOf(this.#style);
    if (role !== undefined && role !== "item") return role;
    if (this.#isHeading) return "heading";
    if (this.#isNumbered ?? role === "item") return "item";
    return isInCell ? "cell" : "paragraph";
  }
}
