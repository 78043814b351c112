/** Chance that falls the same way each time it is begun from the same word. */
export interface Dice {
  /** A whole number from 0 to one less than this. */
  readonly below: (count: number) => number;
  /** One of these. */
  readonly pick: <Thing>(things: readonly Thing[]) => Thing;
  /** The same things in another order. */
  readonly shuffled: <Thing>(things: readonly Thing[]) => readonly Thing[];
}

/** Dice for a word: `mulberry32` begun by an FNV-1a hash of it. */
export function diceFrom(word: string): Dice {
  let state = [...word].reduce(
    (hash, letter) => Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 16_777_619),
    2_166_136_261,
  );
  const roll = (): number => {
    state = (state + 1_831_565_813) | 0;
    const mixed = Math.imul(state ^ (state >>> 15), state | 1);
    const turned = mixed ^ (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61));
    return ((turned ^ (turned >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (count: number): number => Math.floor(roll() * count);
  const pick = <Thing>(things: readonly Thing[]): Thing => {
    const thing = things[below(things.length)];
    if (thing === undefined) throw new RangeError("there is nothing to pick from");
    return thing;
  };
  const shuffled = <Thing>(things: readonly Thing[]): readonly Thing[] =>
    things
      .map((thing) => ({ thing, place: roll() }))
      .toSorted((one, other) => one.place - other.place)
      .map(({ thing }) => thing);
  return { below, pick, shuffled };
}
