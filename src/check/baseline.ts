import type { Side } from "../read/document.js";
import type { CheckedPair, Finding, RuleId } from "../record/check.js";
import { settingAside } from "./set-aside.js";

/** A finding that is known, and accepted for now. */
export interface BaselineEntry {
  /** The files of its pair, relative to the baseline's folder, with `/`; one is missing if it has no partner. */
  readonly source?: string;
  readonly target?: string;
  /** The side that it is of. */
  readonly side: Side;
  readonly rule: RuleId;
  readonly fingerprint: string;
  /** The beginning of what is flagged, for people. */
  readonly text: string;
}

/** The findings that are known. Of several that are the same, each is an entry. */
export interface Baseline {
  readonly format: "duiqi/baseline";
  readonly version: 1;
  /** By their files, sides, rules and fingerprints. */
  readonly findings: readonly BaselineEntry[];
}

/** What a baseline calls a file, by the path that a pair has. */
export type NameFile = (path: string) => string;

/** Pairs with the findings that are known set aside, and the entries of these pairs that nothing was found for. */
export interface Compared {
  readonly pairs: readonly CheckedPair[];
  readonly stale: readonly BaselineEntry[];
}

/** Characters of the text that an entry shows. */
const SHOWN = 60;

/** A baseline without entries. */
export const EMPTY_BASELINE: Baseline = { format: "duiqi/baseline", version: 1, findings: [] };

/** Sets aside the findings that a baseline has, each as many times as it has it. */
export function applyBaseline(
  pairs: readonly CheckedPair[],
  baseline: Baseline,
  nameFile: NameFile,
): Compared {
  const known = new Counts(baseline.findings);
  const compared = pairs.map((pair) => {
    const files = filesOf(pair, nameFile);
    return settingAside(pair, (finding) => {
      return known.take({ ...files, ...finding }) ? { by: "baseline" } : undefined;
    });
  });
  const checked = checkedFiles(pairs, nameFile);
  return { pairs: compared, stale: known.left().filter((entry) => checked.has(keyOfFiles(entry))) };
}

/**
 * A baseline with all that was found, but for what comments or settings ignore. What it had of pairs that were not
 * checked now, it keeps while their files are there.
 *
 * @param pairs with what is set aside, by the baseline before among others
 * @param isThere whether the file of an entry is there, by its name
 */
export function baselineOf(
  pairs: readonly CheckedPair[],
  previous: Baseline,
  nameFile: NameFile,
  isThere: (name: string) => boolean,
): Baseline {
  const checked = checkedFiles(pairs, nameFile);
  const kept = previous.findings.filter((entry) => {
    const files = [entry.source, entry.target].filter((file) => file !== undefined);
    return !checked.has(keyOfFiles(entry)) && files.every(isThere);
  });
  const found = pairs.flatMap((pair) => {
    const files = filesOf(pair, nameFile);
    return foundIn(pair).map((finding) => entryOf(finding, files));
  });
  return { ...EMPTY_BASELINE, findings: [...kept, ...found].sort(byFields) };
}

type Files = Pick<BaselineEntry, Side>;

function filesOf({ source, target }: CheckedPair, nameFile: NameFile): Files {
  return {
    ...(source && { source: nameFile(source.path) }),
    ...(target && { target: nameFile(target.path) }),
  };
}

/** The pairs of which it is known what is in them; each of their files has a partner now, or is known to have none. */
function checkedFiles(pairs: readonly CheckedPair[], nameFile: NameFile): ReadonlySet<string> {
  const checked = pairs.filter(({ failure }) => failure === undefined);
  return new Set(
    checked.flatMap((pair) => {
      const { source = "", target = "" } = filesOf(pair, nameFile);
      return [{ source, target }, { source }, { target }].map(keyOfFiles);
    }),
  );
}

function foundIn({ findings, setAside }: CheckedPair): readonly Finding[] {
  return [...findings, ...setAside.filter(({ by }) => by !== "ignored").map(({ finding }) => finding)];
}

function entryOf({ side, rule, fingerprint, place }: Finding, files: Files): BaselineEntry {
  return { ...files, side, rule, fingerprint, text: shown(place.text) };
}

function shown(text: string): string {
  const characters = [...text.replace(/\s+/g, " ").trim()];
  return characters.length <= SHOWN ? characters.join("") : `${characters.slice(0, SHOWN - 1).join("")}…`;
}

function byFields(a: BaselineEntry, b: BaselineEntry): number {
  const [first, second] = [keyOf(a), keyOf(b)];
  return first < second ? -1 : first > second ? 1 : 0;
}

type Key = Files & Pick<BaselineEntry, "side" | "rule" | "fingerprint">;

function keyOf(entry: Key): string {
  return [keyOfFiles(entry), entry.side, entry.rule, entry.fingerprint].join("\0");
}

function keyOfFiles({ source = "", target = "" }: Files): string {
  return `${source}\0${target}`;
}

/** Entries that are taken one by one. */
class Counts {
  readonly #entries = new Map<string, BaselineEntry[]>();

  constructor(entries: readonly BaselineEntry[]) {
    for (const entry of entries) {
      const same = this.#entries.get(keyOf(entry));
      if (same === undefined) this.#entries.set(keyOf(entry), [entry]);
      else same.push(entry);
    }
  }

  /** Whether there is one more of that key; if so, it is gone. */
  take(key: Key): boolean {
    return this.#entries.get(keyOf(key))?.pop() !== undefined;
  }

  left(): readonly BaselineEntry[] {
    return [...this.#entries.values()].flat();
  }
}
