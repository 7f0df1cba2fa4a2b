import { repeat } from "lit-html/directives/repeat.js";

/**
 * A template for each item, in their order. An item whose key was there before keeps its place on the page, and with it the
 * focus and what is opened in it; items that share a key are told apart by their order.
 */
export function eachOf<T>(items: readonly T[], keyOf: (item: T) => string, template: (item: T) => unknown): unknown {
  const seen = new Map<string, number>();
  const lines = items.map((item) => {
    const key = keyOf(item);
    const time = (seen.get(key) ?? 0) + 1;
    seen.set(key, time);
    return { key: time === 1 ? key : `${key} ${time}`, item };
  });
  return repeat(
    lines,
    ({ key }) => key,
    ({ item }) => template(item),
  );
}
