import { type Ffb, type SubTheme, subTheme, subThemes } from "./ffb.ts";
import type { Edition, OwnSettings } from "./standard.ts";

/** Temagruppe: the sub-themes that stand together in an assessment, under the municipality's name for them or FFB's. */
export interface ThemeGroup {
  /** What it is called in addresses; stays while the theme set stays. */
  readonly key: string;
  readonly name: string;
  /** True for a theme that the municipality's standard names; false for one of FFB's own. */
  readonly isOwn: boolean;
  readonly subThemes: readonly SubTheme[];
}

/** Tema i standarden: a theme that a clause names, with that clause and its place in the edition. */
export interface NamedTheme {
  readonly name: string;
  readonly clause: string;
  readonly place: number;
}

/** The themes that an edition names. */
export const namedThemes = ({ clauses }: Pick<Edition, "clauses">): readonly NamedTheme[] =>
  clauses.flatMap((clause, place) =>
    clause.effect === "target" && clause.about === "themes"
      ? (clause.themes ?? []).map((name) => ({ name, clause: clause.id, place }))
      : [],
  );

/**
 * How an assessment is laid out: first the themes that the municipality names, as it has tied them to FFB, then FFB's own
 * themes with what is left. Every sub-theme stands once; without a theme set FFB's themes stand alone.
 */
export function themeGroups({ ffbThemes }: Pick<OwnSettings, "ffbThemes">, ffb: Ffb): readonly ThemeGroup[] {
  const own = ffbThemes.map(({ theme, subThemes: codes }) => ({
    name: theme,
    isOwn: true,
    subThemes: codes.flatMap((code) => subTheme(ffb, code) ?? []),
  }));
  const tied = new Set(own.flatMap((group) => group.subThemes.map(({ code }) => code)));
  const left = ffb.themes.map(({ name, subThemes: all }) => ({
    name,
    isOwn: false,
    subThemes: subThemes(ffb).filter((sub) => all.some(({ code }) => code === sub.code) && !tied.has(sub.code)),
  }));
  return [...own, ...left]
    .filter((group) => group.subThemes.length > 0)
    .map((group, at) => ({ key: `tema-${at + 1}`, ...group }));
}
