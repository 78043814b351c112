import { type KeptFields, textsOf } from "./kept-form.ts";

/** A field as the page shows it from what is stored. */
interface ShownField {
  readonly name: string;
  readonly kind: "answer" | "carried" | "button";
  readonly values: readonly string[];
}

/** How what was kept stands beside the page as it is shown from what is stored. */
export interface Unsaved {
  /** Whether anything that was written is not what the page shows already. */
  readonly differs: boolean;
  /** Whether the page has changed since: what the form carries along is another. */
  readonly isChangedSince: boolean;
  /** What was written in fields that the page has no more. */
  readonly homeless: readonly string[];
}

/** Lays what was kept beside the fields that the page shows. */
export function unsavedIn(kept: KeptFields, shown: readonly ShownField[]): Unsaved {
  const answers = shown.filter(({ kind, name }) => kind === "answer" && name in kept);
  const carried = shown.filter(({ kind, name }) => kind === "carried" && name in kept);
  const homeless = homelessIn(kept, new Set(shown.map(({ name }) => name)));
  return {
    differs: homeless.length > 0 || answers.some((field) => !isSame(field.values, kept[field.name])),
    isChangedSince: carried.some((field) => !isSame(field.values, kept[field.name])),
    homeless,
  };
}

/** Space at the ends is no text: what is stored has often lost it. */
const isSame = (values: readonly string[], kept: string | readonly string[] = []): boolean => {
  const told = (texts: readonly string[]) =>
    JSON.stringify(texts.map((text) => text.trim()).filter((text) => text !== ""));
  return told(values) === told([kept].flat());
};

/** Texts whose field is gone. What is a single word was a choice or the page's own. */
const homelessIn = (kept: KeptFields, there: ReadonlySet<string>): readonly string[] =>
  textsOf(Object.fromEntries(Object.entries(kept).filter(([name]) => !there.has(name))));
