import type { ComponentChildren } from "preact";

/** What is said and offered around the table. */
export function Panels({ children }: { readonly children: ComponentChildren }) {
  return (
    <div class="desk">
      <header class="bar" />
      <div class="told" />
      <div class="texts">{children}</div>
      <nav class="map" aria-label="Map" />
      <footer class="status" />
    </div>
  );
}
