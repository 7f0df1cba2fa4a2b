/** Below one in so many of the codes there is room for, going over all of them would take longer than it saves. */
const FEW_IN = 16;

/** A set of codes, small whole numbers from 0 on: adding one that is there costs no look-up by hash. */
export class CodeSet implements Iterable<number> {
  private has = new Uint8Array(64);
  private readonly codes: number[] = [];

  /** False where it was there already. */
  add(code: number): boolean {
    if (code >= this.has.length) this.makeRoom(code);
    if (this.has[code] === 1) return false;
    this.has[code] = 1;
    this.codes.push(code);
    return true;
  }

  /** Empties it for the next use; the room stays. */
  clear(): void {
    for (const code of this.codes) this.has[code] = 0;
    this.codes.length = 0;
  }

  /** In the order in which they came; where they are many in their own, in which the rest of the register has them near each other. */
  [Symbol.iterator](): Iterator<number> {
    const codes = this.codes.length * FEW_IN < this.has.length ? this.codes : this.inOrder();
    return codes[Symbol.iterator]();
  }

  private inOrder(): readonly number[] {
    const { has } = this;
    const codes: number[] = [];
    for (let code = 0; code < has.length; code++) if (has[code] === 1) codes.push(code);
    return codes;
  }

  private makeRoom(code: number): void {
    const roomier = new Uint8Array(2 * code);
    roomier.set(this.has);
    this.has = roomier;
  }
}
