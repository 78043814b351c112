import type { Standard } from "./standard.ts";

/** Pakke: its name and the hours a week that it means, as a guide. */
export type PackageTerms = Pick<Standard["settings"]["packages"][number], "name" | "weeklyHours">;

/** `Pakke 2: cirka 1 til 2,5 timer om ugen`. The individual assessment decides the hours. */
export function packageInWords({ name, weeklyHours: { from, to } }: PackageTerms): string {
  const hours = from === to ? inDanish(to) : `${inDanish(from)} til ${inDanish(to)}`;
  return `${name}: cirka ${hours} ${to === 1 ? "time" : "timer"} om ugen`;
}

const inDanish = (count: number): string => count.toLocaleString("da-DK");
