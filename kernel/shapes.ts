import { MAX_ENGLISH, MAX_TOGETHER } from "../src/kernel/constants";

/** How many English sentences a bead of so many Chinese ones may have. */
export function mostEnglish(chinese: i32): i32 {
  return min(MAX_ENGLISH, MAX_TOGETHER - chinese);
}
