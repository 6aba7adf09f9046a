/** Nothing secret, as nobody gains by two units that collide; it is the key of the published test vectors. */
const KEY = [0x03020100, 0x07060504] as const;

/**
 * HalfSipHash-2-4 with a result of 64 bits (Aumasson and Bernstein, SipHash, 2012, in its variant for 32-bit words,
 * https://github.com/veorq/SipHash) of a text as UTF-16, little-endian. It is a pseudorandom function: texts that
 * are much alike collide no more often than others, which does not hold of hashes that only multiply and add.
 *
 * @param state four words to work in; afterwards the first two are the hash (millions of them leave no garbage)
 */
export function halfSipHash(text: string, state: Int32Array): void {
  state[0] = KEY[0];
  state[1] = KEY[1] ^ 0xee;
  state[2] = KEY[0] ^ 0x6c796765;
  state[3] = KEY[1] ^ 0x74656462;
  const paired = text.length & ~1;
  for (let index = 0; index < paired; index += 2) {
    take(text.charCodeAt(index) | (text.charCodeAt(index + 1) << 16), state);
  }
  const last = text.length > paired ? text.charCodeAt(paired) : 0;
  take(((text.length * 2) << 24) | last, state);
  finish(state);
}

function take(word: number, state: Int32Array): void {
  state[3]! ^= word;
  mix(2, state);
  state[0]! ^= word;
}

function finish(state: Int32Array): void {
  state[2]! ^= 0xee;
  mix(4, state);
  const first = state[1]! ^ state[3]!;
  state[1]! ^= 0xdd;
  mix(4, state);
  state[1]! ^= state[3]!;
  state[0] = first;
}

function mix(rounds: number, state: Int32Array): void {
  let v0 = state[0]!;
  let v1 = state[1]!;
  let v2 = state[2]!;
  let v3 = state[3]!;
  for (let round = 0; round < rounds; round++) {
    v0 = (v0 + v1) | 0;
    v1 = rotated(v1, 5) ^ v0;
    v0 = rotated(v0, 16);
    v2 = (v2 + v3) | 0;
    v3 = rotated(v3, 8) ^ v2;
    v0 = (v0 + v3) | 0;
    v3 = rotated(v3, 7) ^ v0;
    v2 = (v2 + v1) | 0;
    v1 = rotated(v1, 13) ^ v2;
    v2 = rotated(v2, 16);
  }
  state[0] = v0;
  state[1] = v1;
  state[2] = v2;
  state[3] = v3;
}

function rotated(word: number, bits: number): number {
  return (word << bits) | (word >>> (32 - bits));
}
