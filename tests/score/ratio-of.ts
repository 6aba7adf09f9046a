import { STRENGTHS } from "../../src/kernel/constants.js";

/** The ratio that a link's strength stands for; 0 for strength 0, which is no link. */
export function ratioOf(strength: number): number {
  return strength === 0 ? 0 : Math.exp(strength / STRENGTHS);
}
