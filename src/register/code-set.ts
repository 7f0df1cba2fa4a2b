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

  [Symbol.iterator](): Iterator<number> {
    return this.codes[Symbol.iterator]();
  }

  private makeRoom(code: number): void {
    const roomier = new Uint8Array(2 * code);
    roomier.set(this.has);
    this.has = roomier;
  }
}
