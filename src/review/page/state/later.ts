import { effect, type ReadonlySignal, signal } from "@preact/signals";

/**
 * A signal that takes up a value only when that has stayed for a while.
 *
 * @param wait how long each value has to stay, in milliseconds; 0: it is taken up at once
 */
export function later<T>(value: () => T, wait: (value: T) => number): ReadonlySignal<T> {
  const settled = signal(value());
  effect(() => {
    const now = value();
    if (wait(now) === 0) {
      settled.value = now;
      return;
    }
    const timer = setTimeout(() => {
      settled.value = now;
    }, wait(now));
    return () => clearTimeout(timer);
  });
  return settled;
}
