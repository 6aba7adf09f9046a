import type { Address, KernelFunctions } from "./functions.js";
import { type Imports, type Memory, WebAssembly } from "./web-assembly.js";

/** In pages of 64 KB, as asconfig.json has them. */
const FIRST_PAGES = 16;
const MOST_PAGES = 65_536;
/** Memory never shrinks; beyond this many bytes it is given back as a whole once nothing in it is used any more. */
const MOST_KEPT = 1 << 28;
/** So many owners may use in turns what they have placed: the features of a bead, and its words' matches. */
const MOST_RESIDENTS = 2;

/** A row of numbers. */
type Numbers = Uint8Array | Uint16Array | Uint32Array | Int32Array | Float32Array | Float64Array;

interface NumbersType<Row extends Numbers> {
  readonly BYTES_PER_ELEMENT: number;
  new (buffer: SharedArrayBuffer, at: number, length: number): Row;
}

/**
 * The loops in which nearly all time of an alignment is spent, in WebAssembly: they run fast at once, where a compiler
 * would first have to watch them. Rows of numbers are handed over in its memory, which is a stack: what is placed there
 * is released with the scope it was placed in.
 */
export class Kernel {
  readonly #module: object;
  #functions!: KernelFunctions;
  #memory!: Memory;
  #depth = 0;
  /** Where the stack starts: behind what is kept. */
  #bottom: Address = 0;
  /** What is kept for good, and where it starts. */
  #kept: { readonly owner: object; readonly value: unknown; readonly start: Address } | undefined;
  /** What its memory was known as: it has another buffer each time it has grown. */
  #buffers = new WeakSet<ArrayBufferLike>();
  /** What stays for a while, in the order in which it was placed. */
  #residents: readonly { readonly owner: object; readonly value: unknown; readonly end: Address }[] = [];

  /** @param bytes the module that kernel/ is compiled to */
  constructor(bytes: Uint8Array) {
    this.#module = new WebAssembly.Module(bytes);
    this.#renew();
  }

  /** Its functions. */
  get run(): KernelFunctions {
    return this.#functions;
  }

  /** Does something, and then releases all that was placed meanwhile: what is to stay has to be copied out. */
  scope<Result>(use: () => Result): Result {
    const mark = this.run.mark();
    this.#depth++;
    try {
      return use();
    } finally {
      this.#depth--;
      this.#release(mark);
    }
  }

  /** Room for a row of numbers, to be released with the scope; it holds whatever was there before. */
  room<Row extends Numbers>(Type: NumbersType<Row>, length: number): Row {
    const at = this.run.allocate(length * Type.BYTES_PER_ELEMENT);
    // The memory is shared so that rows stay valid when it grows: that of a lone thread would be moved.
    const { buffer } = this.#memory;
    this.#buffers.add(buffer);
    return new Type(buffer, at >>> 0, length);
  }

  /** The address of a row; one that is not in the memory is copied there. */
  addressOf(row: Numbers): Address {
    if (this.owns(row)) return row.byteOffset;
    const copy = this.room<Numbers>(row.constructor as unknown as NumbersType<Numbers>, row.length);
    copy.set(row);
    return copy.byteOffset;
  }

  /** Whether a row is in the memory. */
  owns(row: Numbers): boolean {
    return this.#buffers.has(row.buffer);
  }

  /** Places a structure: whole numbers and rows of numbers, in the order in which kernel/ declares them. */
  structure(...fields: readonly (number | Numbers)[]): Address {
    const values = fields.map((field) => (typeof field === "number" ? field : this.addressOf(field)));
    const structure = this.room(Uint32Array, fields.length);
    structure.set(values);
    return structure.byteOffset;
  }

  /**
   * What an owner has placed, which stays until two others have come: placed again only where it is gone.
   *
   * @param place places it; all that it needs
   */
  resident<Value>(owner: object, place: () => Value): Value {
    for (const { owner: itsOwner, value } of this.#residents) if (itsOwner === owner) return value as Value;
    if (this.#depth === 0 && this.#residents.length >= MOST_RESIDENTS) this.#release(this.#bottom);
    const value = place();
    this.#residents = [...this.#residents, { owner, value, end: this.run.mark() }];
    return value;
  }

  /**
   * What an owner has placed once for all, below the stack; only one owner's is kept.
   *
   * @param place places it
   * @throws Error if it would have to be placed within a scope
   */
  keep<Value>(owner: object, place: () => Value): Value {
    if (this.#kept?.owner !== owner) {
      if (this.#depth > 0) throw new Error("what is placed within a scope cannot be kept");
      this.#release(this.#kept?.start ?? this.#bottom);
      const start = this.run.mark();
      this.#kept = { owner, value: place(), start };
      this.#bottom = this.run.mark();
    }
    return this.#kept!.value as Value;
  }

  #release(to: Address): void {
    this.#residents = this.#residents.filter(({ end }) => end >>> 0 <= to >>> 0);
    this.run.release(to);
    if (this.#depth === 0 && this.#residents.length === 0 && this.#memory.buffer.byteLength > MOST_KEPT) {
      this.#renew();
    }
  }

  #renew(): void {
    this.#memory = new WebAssembly.Memory({ initial: FIRST_PAGES, maximum: MOST_PAGES, shared: true });
    const imports: Imports = { env: { memory: this.#memory } };
    this.#functions = new WebAssembly.Instance(this.#module, imports).exports as unknown as KernelFunctions;
    this.#buffers = new WeakSet();
    this.#kept = undefined;
    this.#bottom = this.run.mark();
  }
}

let started: Kernel | undefined;

/** Starts this thread's kernel; again has no effect. */
export function startKernel(bytes: Uint8Array): void {
  started ??= new Kernel(bytes);
}

/**
 * This thread's kernel. Between two calls it keeps nothing that results depend on.
 *
 * @throws Error if it has not been started: the shipped data were not loaded
 */
export function kernel(): Kernel {
  if (started === undefined) throw new Error("the kernel has not been started: call loadShipped first");
  return started;
}
