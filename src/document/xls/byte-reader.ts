/** Reads the bytes of a record one after the other, over to the records that continue it. */
export class ByteReader {
  readonly #parts: readonly DataView[];
  #part = 0;
  #at = 0;

  constructor(parts: readonly DataView[]) {
    this.#parts = parts;
  }

  /** Throws a `RangeError` beyond the last record. */
  byte(): number {
    while (this.#part < this.#parts.length - 1 && this.#left === 0) {
      this.#part += 1;
      this.#at = 0;
    }
    this.#at += 1;
    const part = this.#parts[this.#part];
    if (!part) throw new RangeError('no record');
    return part.getUint8(this.#at - 1);
  }

  word(): number {
    return this.byte() + 256 * this.byte();
  }

  double(): number {
    return this.word() + 65_536 * this.word();
  }

  skip(bytes: number): void {
    for (let left = bytes; left > 0; left -= 1) this.byte();
  }

  /** So many bytes. */
  bytes(count: number): Uint8Array {
    return Uint8Array.from({ length: count }, () => this.byte());
  }

  /** So many characters of one or two bytes; a record that continues them says anew which. */
  characters(count: number, wide: boolean): string {
    let words = '';
    let isWide = wide;
    for (let left = count; left > 0; left -= 1) {
      if (this.#left === 0 && this.#part < this.#parts.length - 1) isWide = (this.byte() & 1) === 1;
      words += String.fromCharCode(isWide ? this.word() : this.byte());
    }
    return words;
  }

  /** The bytes of this record that are still to be read. */
  get #left(): number {
    return (this.#parts[this.#part]?.byteLength ?? 0) - this.#at;
  }
}
