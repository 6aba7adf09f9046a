import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { Kernel } from "../../src/kernel/kernel.js";

const BYTES = readFileSync(new URL("../../dist/kernel/kernel.wasm", import.meta.url));
/** More than the memory starts with. */
const MUCH = 1 << 21;

describe("Kernel", () => {
  test("keeps rows of numbers where they are when its memory grows", () => {
    const kernel = new Kernel(BYTES);
    kernel.scope(() => {
      const row = kernel.room(Int32Array, 3);
      row.set([1, 2, 3]);
      const large = kernel.room(Uint8Array, MUCH).fill(255);
      expect([...row]).toEqual([1, 2, 3]);
      expect(large.at(-1)).toBe(255);
    });
  });

  test("releases with a scope what was placed in it, whatever happens there", () => {
    const kernel = new Kernel(BYTES);
    const free = kernel.run.mark();
    kernel.scope(() => kernel.room(Uint8Array, MUCH));
    expect(kernel.run.mark()).toBe(free);
    const broken = () =>
      kernel.scope(() => {
        kernel.room(Uint8Array, MUCH);
        throw new Error("broken");
      });
    expect(broken).toThrow("broken");
    expect(kernel.run.mark()).toBe(free);
  });

  test("copies a row that is elsewhere, and no other", () => {
    const kernel = new Kernel(BYTES);
    kernel.scope(() => {
      const own = kernel.room(Uint16Array, 2);
      const other = Uint16Array.of(7, 8);
      expect(kernel.owns(own)).toBe(true);
      expect(kernel.owns(other)).toBe(false);
      expect(kernel.addressOf(own)).toBe(own.byteOffset);
      const address = kernel.addressOf(other);
      expect([...new Uint16Array(own.buffer, address, 2)]).toEqual([7, 8]);
    });
  });

  test("starts every row at a multiple of 8 and none over another", () => {
    const kernel = new Kernel(BYTES);
    kernel.scope(() => {
      const bytes = kernel.room(Uint8Array, 3).fill(1);
      const doubles = kernel.room(Float64Array, 2).fill(0);
      expect(doubles.byteOffset % 8).toBe(0);
      expect([...bytes]).toEqual([1, 1, 1]);
    });
  });

  test("places what stays once for each owner, until two others come or its scope ends", () => {
    const kernel = new Kernel(BYTES);
    const [some, other, third] = [{}, {}, {}];
    const placed: object[] = [];
    const use = (owner: object) =>
      kernel.resident(owner, () => {
        placed.push(owner);
        return kernel.structure(1, Float64Array.of(2));
      });
    expect(use(some)).toBe(use(some));
    expect(placed).toEqual([some]);
    kernel.scope(() => use(some));
    expect(placed).toEqual([some]);
    use(other);
    expect(use(some)).not.toBe(use(other));
    expect(placed).toEqual([some, other]);
    use(third);
    kernel.scope(() => use(some));
    use(some);
    expect(placed).toEqual([some, other, third, some, some]);
  });

  test("keeps what an owner has placed below all else, until another comes or memory is given back", () => {
    const kernel = new Kernel(BYTES);
    const [some, other] = [{}, {}];
    const placed: object[] = [];
    const keep = (owner: object) =>
      kernel.keep(owner, () => {
        placed.push(owner);
        return kernel.room(Float64Array, 2).fill(placed.length);
      });
    const kept = keep(some);
    kernel.resident(other, () => kernel.room(Float64Array, 9).fill(0));
    kernel.scope(() => kernel.room(Float64Array, 9).fill(0));
    kernel.scope(() => expect(keep(some)).toBe(kept));
    expect([...kept]).toEqual([1, 1]);
    expect(keep(other).byteOffset).toBe(kept.byteOffset);
    expect(placed).toEqual([some, other]);
    kernel.scope(() => kernel.room(Uint8Array, 1 << 28));
    expect([...keep(other)]).toEqual([3, 3]);
    expect(() => kernel.scope(() => keep(some))).toThrow("cannot be kept");
  });

  test("gives much memory back once it is free", () => {
    const kernel = new Kernel(BYTES);
    const sizeAfter = (bytes: number) => {
      kernel.scope(() => kernel.room(Uint8Array, bytes));
      return kernel.scope(() => kernel.room(Uint8Array, 1).buffer.byteLength);
    };
    const little = sizeAfter(1);
    expect(sizeAfter(MUCH)).toBeGreaterThan(little);
    expect(sizeAfter(1 << 28)).toBe(little);
  });
});
