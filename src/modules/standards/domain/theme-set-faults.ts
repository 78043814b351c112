import type { Examined } from "./examined-edition.ts";
import { subTheme, subThemes } from "./ffb.ts";
import { caution, type Fault, fault } from "./file-problem.ts";
import type { Edition, Standard } from "./standard.ts";
import { namedThemes } from "./theme-groups.ts";

/** What is wrong in how a standard's themes are tied to FFB, seen from the file alone. */
export function themeSetFaults({ settings: { ffbThemes } }: Standard, newest: Edition): readonly Fault[] {
  if (ffbThemes.length === 0) return [];
  const named = namedThemes(newest);
  const tied = new Set(ffbThemes.map(({ theme }) => theme));
  const codes = ffbThemes.flatMap(({ subThemes: own }) => own);
  return [
    ...ffbThemes.flatMap(({ theme }, at) => [
      ...(named.some(({ name }) => name === theme)
        ? []
        : [
            fault(["settings", "ffbThemes", at, "theme"], `Temaet "${theme}" står ikke i nogen bestemmelse om temaer.`),
          ]),
      ...(ffbThemes.findIndex((other) => other.theme === theme) === at
        ? []
        : [fault(["settings", "ffbThemes", at, "theme"], `Temaet "${theme}" står to gange.`)]),
    ]),
    ...named
      .filter(({ name }) => !tied.has(name))
      .map(({ name, clause }) =>
        fault(["settings", "ffbThemes"], `Temaet "${name}" (${clause}) mangler sine undertemaer i FFB.`),
      ),
    ...ffbThemes.flatMap(({ subThemes: own }, at) =>
      own.flatMap((code, place) =>
        codes.indexOf(code) === codes.lastIndexOf(code)
          ? []
          : [fault(["settings", "ffbThemes", at, "subThemes", place], `Koden ${code} står i to temaer.`)],
      ),
    ),
  ];
}

/** What a person must look at in the same, seen beside FFB: codes that it has not, and sub-themes in none of the themes. */
export function themeSetHazards({ standard, edition, path, law: { ffb } }: Examined): readonly Fault[] {
  const { ffbThemes } = standard.settings;
  const [first] = namedThemes(edition);
  if (ffbThemes.length === 0)
    return first === undefined ? [] : [caution([...path, "clauses", first.place, "themes"], untied)];
  const unknown = ffbThemes.flatMap(({ subThemes: own }, at) =>
    own.flatMap((code, place) =>
      subTheme(ffb, code) === undefined
        ? [fault(["settings", "ffbThemes", at, "subThemes", place], `Koden ${code} er ikke et undertema i FFB.`)]
        : [],
    ),
  );
  const tied = new Set(ffbThemes.flatMap(({ subThemes: own }) => own));
  const outside = subThemes(ffb).filter(({ code, kind }) => kind === "activity" && !tied.has(code));
  if (outside.length === 0) return unknown;
  const names = outside.map(({ name }) => name).join(", ");
  return [
    ...unknown,
    caution(["settings", "ffbThemes"], `Undertemaer uden for kommunens temaer står under »Andre temaer« (${names}).`),
  ];
}

const untied = "Temaerne er ikke koblet til FFB i settings.ffbThemes. Udredningen følger FFB's egne temaer.";
