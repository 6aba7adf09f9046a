import { type Flow, type InlineText, unitsOfFlows } from "./inline.js";
import { hasText, type Unit } from "./unit.js";

/** A source and its target as they stand in an XLIFF file. */
export interface XliffSegment {
  readonly id: string | undefined;
  source?: InlineText;
  /** The source once more, with marks around its segments (XLIFF 1.2, `seg-source`). */
  segmented?: InlineText;
  target?: InlineText;
}

/** A unit as it stands in an XLIFF file. */
export interface XliffUnit {
  /** What names its file. */
  readonly file: string;
  readonly id: string;
  /** One in XLIFF 1. */
  readonly segments: XliffSegment[];
}

/** A segment under the name that it has within its unit. */
interface NamedSegment {
  readonly name: string;
  readonly source: readonly Flow[];
  readonly target: readonly Flow[];
}

/**
 * What an XLIFF unit translates: one text, or one for each of its segments. Keys are the unit's id, with that of the
 * segment (`unit/segment`) and that of the file (`file:unit`) where there are several.
 */
export function unitsOf({ file, id, segments }: XliffUnit, isOneOfSeveralFiles: boolean): Unit[] {
  const named = segments
    .flatMap(namedSegments)
    .filter(({ source, target }) => hasText(source) || hasText(target));
  const prefix = isOneOfSeveralFiles ? `${file}:${id}` : id;
  return named.flatMap(({ name, source, target }) => {
    return unitsOfFlows(named.length === 1 ? prefix : `${prefix}/${name}`, source, target);
  });
}

function namedSegments(segment: XliffSegment, index: number): NamedSegment[] {
  const marked = markedSegments(segment);
  if (marked.length > 0) return marked;
  const { id = `${index + 1}`, source, segmented, target } = segment;
  return [{ name: id, source: (source ?? segmented)?.flows ?? [], target: target?.flows ?? [] }];
}

/** The segments between marks, if both sides have such, or the target is empty. */
function markedSegments({ segmented, target }: XliffSegment): NamedSegment[] {
  const sources = segmented?.segments ?? new Map();
  const targets = target?.segments ?? new Map();
  if (target !== undefined && hasText(target.flows) && targets.size === 0) return [];
  if (sources.size === 0) return [];
  return [...new Set([...sources.keys(), ...targets.keys()])].map((name) => ({
    name,
    source: [sources.get(name) ?? []],
    target: [targets.get(name) ?? []],
  }));
}
