/** What is used here of https://webassembly.github.io/spec/js-api/, which Node's types leave to those of browsers. */
export interface Memory {
  readonly buffer: SharedArrayBuffer;
}

export interface Imports {
  readonly env: { readonly memory: Memory };
}

interface Api {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object, imports: Imports) => { readonly exports: object };
  readonly Memory: new (size: { initial: number; maximum: number; shared: boolean }) => Memory;
}

export const { WebAssembly } = globalThis as unknown as { readonly WebAssembly: Api };
