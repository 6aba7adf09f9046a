import type { Verdict } from "../../record/bitext.js";
import type { LanguageTags } from "../language-tag.js";

/** A property of TMX: its type and its value. */
export type Property = readonly [type: string, value: string];

/** What is known of a unit that properties may tell. */
export interface UnitFacts {
  readonly confidence: number;
  /** Missing if nobody looked at it. */
  readonly verdict?: Verdict;
  /** Where its first sentence stands in the input: `path:line:column`. */
  readonly sourcePlace: string;
  readonly targetPlace: string;
  /** The source's path. */
  readonly document: string;
}

/** How a memory is written so that a tool takes it; `docs/tmx-profiles.md` says by which documentation. */
export interface TmxProfile {
  /** What people call the tool. */
  readonly tool: string;
  /** Its tags for languages of which the user names no variant. */
  readonly tags: LanguageTags;
  /** Whether the file names the DTD of TMX 1.4. */
  readonly doctype: boolean;
  /** Language of the properties. */
  readonly adminlang: string;
  /** Whether the header has properties of our own. */
  readonly headerProperties: boolean;
  /** Who made and changed the units, where the tool keeps that. */
  readonly author?: string;
  /** Whether a unit's date is also that of its last change. */
  readonly changes: boolean;
  /** What a unit has for properties. */
  unitProperties(facts: UnitFacts): readonly Property[];
  /** What a unit's target has for properties. */
  targetProperties(date: Date | undefined): readonly Property[];
  /** What it does not take; it takes everything if missing. */
  readonly limits?: TmxLimits;
}

/** What a tool does not take. Units without text, or with characters that XML cannot hold, are never among it. */
export interface TmxLimits {
  /** UTF-16 code units that either side of a unit may have; any number if missing. */
  readonly segmentLength?: number;
  /** Bytes that a file may have; any number if missing. */
  readonly fileSize?: number;
  /** What units of a memory have in common: both languages in their order, the source's, or nothing. */
  readonly languages: "both" | "source" | "any";
  /** Whether it keeps but one translation of a source. */
  readonly oneTranslation: boolean;
}

/** A gigabyte, in the smaller of its meanings. */
export const GIGABYTE = 1e9;

/** No properties. */
export const NONE = (): readonly Property[] => [];

/** The properties that say how sure a unit is, what a person said of it, and where it comes from. */
export function ownProperties(facts: UnitFacts): readonly Property[] {
  const { confidence, verdict, sourcePlace, targetPlace } = facts;
  const said: readonly Property[] = verdict === undefined ? [] : [["x-verdict", verdict]];
  return [
    ["x-confidence", String(confidence)],
    ...said,
    ["x-source-place", sourcePlace],
    ["x-target-place", targetPlace],
  ];
}
