import { guarded } from "./guarded";

type Listener<T extends readonly unknown[]> = (...told: T) => void;

/** Those who are to be told of something; what one of them throws stops none of the others. */
export class Listeners<T extends readonly unknown[] = []> {
  private readonly all = new Set<Listener<T>>();

  /** The result stops the telling. */
  add(listener: Listener<T>): () => void {
    this.all.add(listener);
    return () => this.all.delete(listener);
  }

  tell(...told: T): void {
    for (const listener of this.all) guarded(() => listener(...told));
  }
}
