import type { Detector } from "../diagnosed.js";
import type { RuleId } from "../finding.js";
import { flagGaps } from "./gaps.js";
import { flagMoved } from "./moved.js";
import { flagNumbers } from "./number-mismatch.js";
import { flagOmittedPhrases } from "./omitted-phrase.js";
import { flagStructure } from "./structure.js";
import { flagTerms } from "./term-mismatch.js";
import { flagUntranslated } from "./untranslated.js";

/** Who looks for what; a detector is run if one of its rules is on. */
export const DETECTORS: readonly { readonly rules: readonly RuleId[]; readonly detect: Detector }[] = [
  { rules: ["omitted-paragraph", "omitted-sentence", "added-paragraph", "added-sentence"], detect: flagGaps },
  { rules: ["untranslated"], detect: flagUntranslated },
  { rules: ["moved"], detect: flagMoved },
  { rules: ["structure"], detect: flagStructure },
  { rules: ["number-mismatch"], detect: flagNumbers },
  { rules: ["term-mismatch"], detect: flagTerms },
  { rules: ["omitted-phrase", "omitted-sentence"], detect: flagOmittedPhrases },
];
