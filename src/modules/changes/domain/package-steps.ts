import type { Standard } from "../../standards/domain/standard.ts";

type Packages = Standard["settings"]["packages"];

/** How many steps there are from one package to another, up or down, by their hours; undefined where one is not known. */
export function stepsBetween(packages: Packages, from: string | null, to: string | null): number | undefined {
  const inOrder = packages.toSorted((one, other) => one.weeklyHours.from - other.weeklyHours.from);
  const places = [from, to].map((slug) => inOrder.findIndex((one) => one.slug === slug));
  const [start = -1, end = -1] = places;
  return start < 0 || end < 0 ? undefined : end - start;
}

/** Whether so many hours a week lie within a package. The hours are a guide; what lies outside is another package. */
export const isWithin = ({ weeklyHours }: Packages[number], hours: number): boolean =>
  hours >= weeklyHours.from && hours <= weeklyHours.to;
