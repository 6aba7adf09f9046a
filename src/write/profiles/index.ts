import { InputFailure } from "../../failure.js";
import { memoq } from "./memoq.js";
import { omegat } from "./omegat.js";
import { phrase } from "./phrase.js";
import { plain } from "./plain.js";
import type { TmxProfile } from "./profile.js";
import { trados } from "./trados.js";

/** The tools that TMX can be written for, by what `--profile` calls them. A new one needs its file and its name here. */
const PROFILES = { trados, memoq, omegat, phrase };

/** What `--profile` calls a tool. */
export type ProfileName = keyof typeof PROFILES;

/** All names of profiles. */
export const profileNames = Object.keys(PROFILES) as readonly ProfileName[];

/** The profile of that name; of no tool in particular if there is no name. */
export function profileNamed(name: ProfileName | undefined): TmxProfile {
  return name === undefined ? plain : PROFILES[profileName(name)];
}

/**
 * The name of a profile, in upper or lower case.
 *
 * @throws InputFailure if there is none
 */
export function profileName(text: string): ProfileName {
  const name = profileNames.find((name) => name === text.toLowerCase());
  if (name !== undefined) return name;
  const expected = `${profileNames.slice(0, -1).join(", ")} or ${profileNames.at(-1)}`;
  throw new InputFailure("unknown profile", { path: "--profile", expected, got: text });
}
