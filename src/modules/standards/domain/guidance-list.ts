import { always, type FactName, type KnownFacts, type Test } from "./applies.ts";
import type { GuidanceItem } from "./guidance-items.ts";

/** An item that is built once, with the test of when it applies. */
export interface Prepared<Item extends GuidanceItem> {
  readonly item: Item;
  readonly test: Test;
}

/** Picks the items that apply, in their order. An item whose facts are not known stays in, and names them. */
export type ItemPicker<Item extends GuidanceItem> = (known: KnownFacts) => readonly Item[];

/** A list of prepared items as a picker. A list without conditions is one array, handed out again and again. */
export function itemPicker<Item extends GuidanceItem>(list: readonly Prepared<Item>[]): ItemPicker<Item> {
  if (list.every(({ test }) => test === always)) {
    const all = Object.freeze(list.map(({ item }) => item));
    return () => all;
  }
  const entries = list.map(({ item, test }) => ({ item, test, asking: askingFor(item) }));
  return (known) => {
    const picked: Item[] = [];
    for (const { item, test, asking } of entries) {
      const answer = test(known);
      if (answer !== false) picked.push(answer === true ? item : asking(answer));
    }
    return picked;
  };
}

/** As {@link depending}, built once for each list of missing facts. */
export function askingFor<Item extends GuidanceItem>(item: Item): (missing: readonly FactName[]) => Item {
  const built = new Map<readonly FactName[], Item>();
  return (missing) => {
    const known = built.get(missing) ?? Object.freeze(depending(item, missing));
    built.set(missing, known);
    return known;
  };
}

/** The item, naming the facts that decide whether it applies. */
export const depending = <Item extends GuidanceItem>(item: Item, missing: readonly FactName[]): Item => ({
  ...item,
  dependsOn: missing,
});

/** Freezes an item with all that it holds, because every caller gets the same one. */
export function frozen<Value extends object>(value: Value): Value {
  for (const part of Object.values(value)) if (typeof part === "object" && part !== null) frozen(part);
  return Object.freeze(value);
}
