import { type Fields, textOf } from "../../applications/domain/problems.ts";
import { type Ffb, subTheme } from "../../standards/domain/ffb.ts";
import { wholeFields } from "../domain/assessment-fields.ts";
import type { TermText } from "./text-rows.tsx";

const ofTheme: readonly (readonly [start: string, term: string])[] = [
  ["ord", "Borgerens egne ord"],
  ["vurdering", "Faglig vurdering"],
  ["set", "Observation"],
  ["hvem", "Kilde"],
];
const ofWhole: readonly (readonly [name: string, term: string])[] = [
  [wholeFields.citizensView, "Borgerens syn på situationen"],
  [wholeFields.hopes, "Håb og drømme"],
  [wholeFields.resources, "Ressourcer"],
  [wholeFields.professionalView, "Samlet faglig vurdering"],
];

/** All texts that somebody typed in a form about an assessment, each with what it is about. */
export function typedTexts(fields: Fields, ffb: Ffb): readonly TermText[] {
  const themes = Object.keys(fields).flatMap((name) => {
    const [, start, code = ""] = /^([a-z]+)-([0-9a-f-]{36})(?:-|$)/.exec(name) ?? [];
    const term = ofTheme.find(([known]) => known === start)?.[1];
    const theme = subTheme(ffb, code);
    return term && theme ? [{ term: `${theme.name}: ${term.toLowerCase()}`, text: textOf(fields, name) }] : [];
  });
  const whole = ofWhole.map(([name, term]) => ({ term, text: textOf(fields, name) }));
  return [...themes, ...whole].filter(({ text }) => text !== "");
}
