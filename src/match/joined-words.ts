/** Words of both sides of a bead that are evidence for each other; kept in rows of numbers that grow as they must. */
export class JoinedWords {
  /** By pair of words: their places, and in nats how strong they are as evidence. */
  own = new Int32Array(64);
  other = new Int32Array(64);
  strength = new Float64Array(64);
  count = 0;

  clear(): void {
    this.count = 0;
  }

  add(own: number, other: number, strength: number): void {
    if (this.count === this.own.length) this.#grow();
    const k = this.count++;
    this.own[k] = own;
    this.other[k] = other;
    this.strength[k] = strength;
  }

  #grow(): void {
    const larger = 2 * this.own.length;
    this.own = copied(this.own, new Int32Array(larger));
    this.other = copied(this.other, new Int32Array(larger));
    this.strength = copied(this.strength, new Float64Array(larger));
  }
}

function copied<Row extends Int32Array | Float64Array>(from: Row, into: Row): Row {
  into.set(from);
  return into;
}
