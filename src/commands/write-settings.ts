import { InputFailure } from "../failure.js";
import type { Document, Side } from "../read/document.js";
import { packageVersion } from "../shipped.js";
import { dateOf } from "../write/date.js";
import { type Format, formatNames, formats, type WriteOptions, type WriteSettings } from "../write/index.js";
import { variantMismatch } from "../write/variant.js";
import type { Input } from "./input.js";

/** What of the settings matters to which formats. */
const PLACES: readonly {
  readonly option: string;
  readonly isSet: (settings: WriteSettings) => boolean;
  readonly isFollowed: (format: Format) => boolean;
}[] = [
  { option: "--profile", isSet: ({ profile }) => profile !== undefined, isFollowed: followsProfile },
  {
    option: "--source-variant",
    isSet: ({ sourceVariant }) => sourceVariant !== undefined,
    isFollowed: tagsLanguages,
  },
  {
    option: "--target-variant",
    isSet: ({ targetVariant }) => targetVariant !== undefined,
    isFollowed: tagsLanguages,
  },
];

function followsProfile(format: Format): boolean {
  return format.followsProfile === true;
}

function tagsLanguages(format: Format): boolean {
  return format.tagsLanguages === true;
}

/**
 * Makes sure that what the user says of how results are written matters to one of them.
 *
 * @param given the formats that are written
 * @throws InputFailure naming the option that matters to none
 */
export function checkSettingsMatter(settings: WriteSettings, given: readonly Format[]): void {
  const lost = PLACES.find(({ isSet, isFollowed }) => isSet(settings) && !given.some(isFollowed));
  if (lost === undefined) return;
  const names = formats.filter(lost.isFollowed);
  throw new InputFailure("no output depends on it", {
    path: lost.option,
    expected: names.length > 1 ? formatNames(names) : names[0]!.name,
    got: given.map(({ name }) => name).join(" and ") || "the report",
    hint: `add an output that ends in ${names[0]!.extensions[0]}, or --to ${names[0]!.name}`,
  });
}

/**
 * What the user should know of variants that are not those of the texts, a line each without its end.
 *
 * @throws InputFailure if a variant is of another language than its text
 */
export function variantWarnings(
  documents: Readonly<Record<Side, Pick<Document, "path" | "language">>>,
  { sourceVariant, targetVariant }: WriteSettings,
): string[] {
  return [
    { ...documents.source, variant: sourceVariant, option: "--source-variant" },
    { ...documents.target, variant: targetVariant, option: "--target-variant" },
  ].flatMap(({ path, language, variant, option }) => {
    const mismatch = variant && variantMismatch(language, variant, { path, option });
    return mismatch === undefined ? [] : [`${path}: ${mismatch}`];
  });
}

/**
 * How results of inputs are written. Dates are the inputs', not today's: the latest of their files' times, or what
 * `SOURCE_DATE_EPOCH` says.
 *
 * @throws InputFailure if that is no time
 */
export function writeOptions(
  inputs: readonly Pick<Input, "modified">[],
  settings: WriteSettings = {},
): WriteOptions {
  const date = dateOf(
    inputs.map(({ modified }) => modified?.getTime()),
    process.env.SOURCE_DATE_EPOCH,
  );
  return { ...settings, version: packageVersion(), ...(date && { date }) };
}
