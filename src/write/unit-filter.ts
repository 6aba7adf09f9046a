import type { Bitext } from "../record/bitext.js";
import { isWritable } from "../xml.js";
import type { PairTags } from "./language-tag.js";
import type { Reason } from "./left-out.js";
import { type ProfileName, profileNamed } from "./profiles/index.js";
import type { TmxLimits, TmxProfile } from "./profiles/profile.js";
import { SeenTexts } from "./seen-texts.js";
import type { TranslationUnit } from "./tmx-units.js";

/** What of the units is left out. */
export interface UnitSelection {
  /** The tool that does not take everything; none in particular if missing. */
  readonly profile?: ProfileName | undefined;
  /** Whether of units with the same text in the same languages only the first is kept. */
  readonly dedupe: boolean;
  /** Units of a lower confidence are left out; 0 to 1. */
  readonly minConfidence: number;
}

/** How many units were kept, and how many were left out, each for the first reason that holds. */
export interface UnitCounts extends Readonly<Partial<Record<Reason, number>>> {
  readonly units: number;
  readonly belowConfidence: number;
  readonly duplicates: number;
}

/** Those whose numbers are told though they be 0, and others. */
type LeftOutCounts = Record<"belowConfidence" | "duplicates", number> & Partial<Record<Reason, number>>;

/** White space but single spaces. */
const UNEVEN = /\s{2,}|[^\S ]/g;

/** What shows nothing: white space, controls, and what only formats, as zero-width spaces. */
const INVISIBLE = /^[\s\p{Cc}\p{Cf}]*$/u;

/**
 * Decides, unit by unit, what goes into a memory, and counts; nothing else decides that. Duplicates are what
 * translators' tools take for the same: exact text but for white space. Width, case and form of characters are left
 * alone (no NFKC), as a unit that writes `２０％` is another than one with `20%`. Of duplicates the first is kept, not
 * the surest, which could be known only at the end, with all units in memory or by reading all records twice; a minimal
 * confidence keeps out what is unsure.
 */
export class UnitFilter {
  readonly #settings: UnitSelection;
  readonly #profile: TmxProfile;
  readonly #seen: SeenTexts | undefined;
  readonly #seenSources: SeenTexts | undefined;
  #first: PairTags | undefined;
  #isOther = false;
  #units = 0;
  readonly #leftOut: LeftOutCounts = { belowConfidence: 0, duplicates: 0 };

  constructor(settings: UnitSelection) {
    this.#settings = settings;
    this.#profile = profileNamed(settings.profile);
    const oneTranslation = this.#profile.limits?.oneTranslation ?? false;
    this.#seen = settings.dedupe || oneTranslation ? new SeenTexts() : undefined;
    this.#seenSources = oneTranslation ? new SeenTexts() : undefined;
  }

  /** The counts of the units so far. */
  get counts(): UnitCounts {
    return { units: this.#units, ...this.#leftOut };
  }

  /** Is told the languages of each pair before its units: a memory may be of those of the first alone. */
  begin(tags: PairTags): void {
    const { languages = "any" } = this.#profile.limits ?? {};
    this.#first ??= tags;
    this.#isOther = !agree(tags, this.#first, languages);
  }

  /** Whether the next unit, of that pair, is kept. */
  keeps(unit: TranslationUnit, bitext: Bitext): boolean {
    return this.reasonAgainst(unit, bitext) === undefined;
  }

  /** Why the next unit, of that pair, is left out; undefined if it is kept. */
  reasonAgainst(unit: TranslationUnit, bitext: Bitext): Reason | undefined {
    const reason = this.#unfit(unit) ?? this.#repeated(unit, bitext);
    if (reason === undefined) this.#units++;
    else this.#leftOut[reason] = (this.#leftOut[reason] ?? 0) + 1;
    return reason;
  }

  #unfit(unit: TranslationUnit): Reason | undefined {
    if (unit.bead.confidence < this.#settings.minConfidence) return "belowConfidence";
    const { limits } = this.#profile;
    if (limits === undefined) return undefined;
    const texts = [unit.source, unit.target];
    if (texts.some((text) => INVISIBLE.test(text))) return "empty";
    if (!texts.every(isWritable)) return "controlCharacters";
    const { segmentLength = Number.POSITIVE_INFINITY } = limits;
    if (texts.some((text) => text.length > segmentLength)) return "tooLong";
    return this.#isOther ? "otherLanguages" : undefined;
  }

  /** Asked of units that are fit alone: an unfit one does not make others its duplicates. */
  #repeated(unit: TranslationUnit, { source, target }: Bitext): Reason | undefined {
    if (this.#seen === undefined) return undefined;
    const sourceText = [source.language, target.language, evened(unit.source)].join("\n");
    if (!this.#seen.add(`${sourceText}\n${evened(unit.target)}`)) return "duplicates";
    return this.#seenSources?.add(sourceText) === false ? "otherTranslations" : undefined;
  }
}

function agree(own: PairTags, first: PairTags, languages: TmxLimits["languages"]): boolean {
  if (languages === "any") return true;
  return own.source === first.source && (languages === "source" || own.target === first.target);
}

/** Without line ends, so that texts can be parted by them. */
function evened(text: string): string {
  return text.trim().replace(UNEVEN, " ");
}
