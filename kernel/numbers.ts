import { allocateZeroed } from "./memory";

/*
 * Numbers in a row anywhere in memory, read and written by plain indexes, which are not checked. What is passed to the
 * kernel as an address is one of these.
 */

/** Whole numbers of 8 bits, without sign. */
@unmanaged
export class Bytes {
  @inline @operator("[]") get(k: i32): i32 {
    return load<u8>(changetype<usize>(this) + k);
  }

  @inline @operator("[]=") set(k: i32, value: i32): void {
    store<u8>(changetype<usize>(this) + k, value);
  }

  /** So many of them, all 0. */
  static zeros(count: i32): Bytes {
    return changetype<Bytes>(allocateZeroed(count));
  }

  /** Those from the k-th on. */
  from(k: i32): Bytes {
    return changetype<Bytes>(changetype<usize>(this) + k);
  }
}

/** Whole numbers of 16 bits, without sign. */
@unmanaged
export class Shorts {
  @inline @operator("[]") get(k: i32): i32 {
    return load<u16>(changetype<usize>(this) + ((<usize>k) << 1));
  }

  @inline @operator("[]=") set(k: i32, value: i32): void {
    store<u16>(changetype<usize>(this) + ((<usize>k) << 1), value);
  }

  /** So many of them, all 0. */
  static zeros(count: i32): Shorts {
    return changetype<Shorts>(allocateZeroed((<usize>count) << 1));
  }

  /** Those from the k-th on. */
  from(k: i32): Shorts {
    return changetype<Shorts>(changetype<usize>(this) + ((<usize>k) << 1));
  }
}

/** Whole numbers of 32 bits. */
@unmanaged
export class Ints {
  @inline @operator("[]") get(k: i32): i32 {
    return load<i32>(changetype<usize>(this) + ((<usize>k) << 2));
  }

  @inline @operator("[]=") set(k: i32, value: i32): void {
    store<i32>(changetype<usize>(this) + ((<usize>k) << 2), value);
  }

  /** So many of them, all 0. */
  static zeros(count: i32): Ints {
    return changetype<Ints>(allocateZeroed((<usize>count) << 2));
  }

  /** Those from the k-th on. */
  from(k: i32): Ints {
    return changetype<Ints>(changetype<usize>(this) + ((<usize>k) << 2));
  }
}

/** Whole numbers of 64 bits, without sign. */
@unmanaged
export class Longs {
  @inline @operator("[]") get(k: i32): u64 {
    return load<u64>(changetype<usize>(this) + ((<usize>k) << 3));
  }

  @inline @operator("[]=") set(k: i32, value: u64): void {
    store<u64>(changetype<usize>(this) + ((<usize>k) << 3), value);
  }

  /** So many of them, all 0. */
  static zeros(count: i32): Longs {
    return changetype<Longs>(allocateZeroed((<usize>count) << 3));
  }

  /** Those from the k-th on. */
  from(k: i32): Longs {
    return changetype<Longs>(changetype<usize>(this) + ((<usize>k) << 3));
  }
}

/** Numbers kept in single precision; what is done with them is of double precision. */
@unmanaged
export class Floats {
  @inline @operator("[]") get(k: i32): f64 {
    return load<f32>(changetype<usize>(this) + ((<usize>k) << 2));
  }

  @inline @operator("[]=") set(k: i32, value: f64): void {
    store<f32>(changetype<usize>(this) + ((<usize>k) << 2), <f32>value);
  }

  /** So many of them, all 0. */
  static zeros(count: i32): Floats {
    return changetype<Floats>(allocateZeroed((<usize>count) << 2));
  }

  /** Those from the k-th on. */
  from(k: i32): Floats {
    return changetype<Floats>(changetype<usize>(this) + ((<usize>k) << 2));
  }
}

/** Numbers of double precision. */
@unmanaged
export class Doubles {
  @inline @operator("[]") get(k: i32): f64 {
    return load<f64>(changetype<usize>(this) + ((<usize>k) << 3));
  }

  @inline @operator("[]=") set(k: i32, value: f64): void {
    store<f64>(changetype<usize>(this) + ((<usize>k) << 3), value);
  }

  /** So many of them, all 0. */
  static zeros(count: i32): Doubles {
    return changetype<Doubles>(allocateZeroed((<usize>count) << 3));
  }

  /** Those from the k-th on. */
  from(k: i32): Doubles {
    return changetype<Doubles>(changetype<usize>(this) + ((<usize>k) << 3));
  }
}
