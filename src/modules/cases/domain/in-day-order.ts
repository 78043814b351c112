/** By day; those of one day in the order they stood in. */
export const inDayOrder = <Dated extends { readonly on: string }>(dated: readonly Dated[]): readonly Dated[] =>
  dated.toSorted((one, other) => (one.on < other.on ? -1 : Number(one.on > other.on)));
