import type { ThemeGroup } from "../../standards/domain/theme-groups.ts";

/** Del af udredningen: what one page of it shows: the overview, all of it, a group of themes, the whole, the target groups. */
export type AssessmentPart =
  | { readonly key: "overblik" | "alt" | "helhed" | "maalgruppe" }
  | { readonly key: string; readonly group: ThemeGroup };

/**
 * True for a part that is saved while somebody writes. Answers about the target group stand in the journal, each time they are
 * changed, so they wait for the button.
 */
export const savesItself = (part: AssessmentPart): boolean => "group" in part || part.key === "helhed";

/** The part that an address names; the overview where it names none. */
export function partNamed(key: string | undefined, groups: readonly ThemeGroup[]): AssessmentPart {
  if (key === "alt" || key === "helhed" || key === "maalgruppe") return { key };
  const group = groups.find((known) => known.key === key);
  return group === undefined ? { key: "overblik" } : { key: group.key, group };
}

/** The part that one goes on to: the next group that waits for something, then the whole, the target groups, the overview. */
export function partAfter(key: string, groups: readonly ThemeGroup[], waiting: ReadonlySet<string>): string {
  if (key === "helhed") return "maalgruppe";
  if (key === "maalgruppe") return "overblik";
  const at = groups.findIndex((group) => group.key === key);
  return groups.slice(at + 1).find((group) => waiting.has(group.key))?.key ?? "helhed";
}

/** The key of the part that a sub-theme stands in. */
export const partOfSubTheme = (groups: readonly ThemeGroup[], code: string): string =>
  groups.find(({ subThemes }) => subThemes.some((sub) => sub.code === code))?.key ?? "alt";
