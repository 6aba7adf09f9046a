import { useLayoutEffect, useRef } from "preact/hooks";
import { Icon } from "../icon.js";
import { closeSearch, hitNow, hits, searchFor, searchTerm, stepToHit } from "./state.js";

/** Where text is looked for, while somebody does. */
export function SearchBar() {
  return searchTerm.value === undefined ? null : <OpenSearch />;
}

function OpenSearch() {
  const input = useRef<HTMLInputElement>(null);
  // At once: keys that are pressed next are looked for.
  useLayoutEffect(() => {
    // What had the focus gets it back.
    const before = document.activeElement;
    input.current?.select();
    input.current?.focus();
    return () => before instanceof HTMLElement && before.focus();
  }, []);
  return (
    <search class="search">
      <Icon name="search" />
      <input
        ref={input}
        id="search"
        type="text"
        autocomplete="off"
        spellcheck={false}
        aria-label="Search both texts"
        aria-describedby="search-how"
        placeholder="Search both texts"
        value={searchTerm.value}
        onInput={({ currentTarget }) => searchFor(currentTarget.value)}
        onKeyDown={pressed}
      />
      <output for="search" class={hits.value.length === 0 ? "none" : undefined}>
        {found()}
      </output>
      <button type="button" title="Previous (Shift+Enter)" onClick={() => stepToHit(-1)}>
        <Icon name="up" />
        <span class="heard">Previous place found</span>
      </button>
      <button type="button" title="Next (Enter)" onClick={() => stepToHit(1)}>
        <Icon name="down" />
        <span class="heard">Next place found</span>
      </button>
      <p id="search-how" class="how">
        Case, width, and simplified or traditional make no difference
      </p>
      <button type="button" class="plain" title="Close (Esc)" onClick={closeSearch}>
        <Icon name="close" />
        <span class="heard">Close the search</span>
      </button>
    </search>
  );
}

function found(): string {
  if (searchTerm.value === "") return "";
  const { length } = hits.value;
  if (length === 0) return "Not found";
  const sentences = length === 1 ? "sentence" : "sentences";
  const all = `${length.toLocaleString("en")} ${sentences}`;
  return hitNow.value < 0 ? all : `${(hitNow.value + 1).toLocaleString("en")} of ${all}`;
}

function pressed(event: KeyboardEvent): void {
  // What is typed here is for nothing else on the page.
  event.stopPropagation();
  if (event.isComposing) return;
  const isFind = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "f";
  const done = {
    Enter: () => stepToHit(event.shiftKey ? -1 : 1),
    F3: () => stepToHit(event.shiftKey ? -1 : 1),
    Escape: closeSearch,
  };
  const action = isFind
    ? () => (event.currentTarget as HTMLInputElement).select()
    : done[event.key as keyof typeof done];
  if (action === undefined) return;
  event.preventDefault();
  action();
}
