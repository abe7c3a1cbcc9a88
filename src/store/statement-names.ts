/** A text is given a name when it comes for this time: what is asked once is not kept. */
const NAMED_FROM_USE = 3;
/** So many texts have names at once; a connection keeps each that it was asked for. */
export const MOST_NAMES = 400;
/** Of so many texts without a name it is known how often they came. */
const MOST_COUNTED = 4_000;

/**
 * The names under which the connections of a pool keep statements parsed and planned. A text has the same name on each of them,
 * and a name never stands for another text.
 */
export class StatementNames {
  readonly #uses = new Map<string, number>();
  readonly #names = new Map<string, string>();
  #given = 0;

  /** The name of a text that is to be sent now; undefined where it is not to be kept. */
  nameOf(text: string): string | undefined {
    const name = this.#names.get(text);
    if (name !== undefined || this.#names.size >= MOST_NAMES) return name;
    const uses = (this.#uses.get(text) ?? 0) + 1;
    if (uses < NAMED_FROM_USE) {
      if (this.#uses.size >= MOST_COUNTED) this.#uses.clear();
      this.#uses.set(text, uses);
      return undefined;
    }
    this.#uses.delete(text);
    this.#given += 1;
    const given = `taizhang_${this.#given}`;
    this.#names.set(text, given);
    return given;
  }

  /** Lets all names go: the same texts get others. */
  forget(): void {
    this.#names.clear();
  }
}
