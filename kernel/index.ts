export { strongestOfRow } from "./anchors";
export { backwardRow } from "./backward";
export { measureCell } from "./cell";
export { forwardRow } from "./forward";
export { lengthFit } from "./length";
export { allocate, mark, release } from "./memory";
export { posteriorRow } from "./posteriors";
export { slidingSpan, supportFrom } from "./support";
export { weighCell } from "./worth";
