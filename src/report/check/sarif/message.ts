import type { Message } from "sarif";

/** A message that quotes texts: none of it is a placeholder or a link (sections 3.11.5 and 3.11.6). */
export function messageOf(text: string): Message {
  return { text: text.replace(/[{}]/g, "$&$&").replaceAll("](", "] (") };
}
