import type { ComponentChildren } from "preact";

/** What is said and offered around the table. */
export function Panels({ children }: { readonly children: ComponentChildren }) {
  return <div>{children}</div>;
}
