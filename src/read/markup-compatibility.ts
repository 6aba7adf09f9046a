import type { XmlHandlers } from "./xml.js";
import { leavingOut } from "./xml-part.js";

/**
 * Handlers that hear of the first alternative alone where an Office document has the same content in several, as text
 * boxes for newer and for older programs (ECMA-376-3, 7.5).
 */
export function firstAlternatives(handlers: XmlHandlers): XmlHandlers {
  const hasOne: boolean[] = [];
  const isFurther = (name: string) => {
    if (hasOne.length === 0 || (name !== "Choice" && name !== "Fallback")) return false;
    const isLeftOut = hasOne.pop()!;
    hasOne.push(true);
    return isLeftOut;
  };
  return leavingOut(isFurther, {
    ...handlers,
    open: (name, attributes, at) => {
      if (name === "AlternateContent") hasOne.push(false);
      handlers.open?.(name, attributes, at);
    },
    close: (name, at) => {
      if (name === "AlternateContent") hasOne.pop();
      handlers.close?.(name, at);
    },
  });
}
