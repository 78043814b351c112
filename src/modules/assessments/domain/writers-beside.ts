import type { LastWriter } from "./assessment.ts";

/** Skriver her også: somebody else who wrote in a part a short while ago. */
export interface WriterBeside {
  readonly part: string;
  readonly by: string;
  readonly minutes: number;
}

/** What was written longer ago than this tells nothing of who is at it now. */
const minutesShown = 60;

/** The others who have written in parts of the assessment within the last hour. */
export const writersBeside = (
  writers: readonly LastWriter[],
  reader: { readonly id: string },
  now: string,
): readonly WriterBeside[] =>
  writers
    .filter(({ by }) => by !== reader.id)
    .map(({ part, by, at }) => ({ part, by, minutes: Math.floor((Date.parse(now) - Date.parse(at)) / 60_000) }))
    .filter(({ minutes }) => minutes >= 0 && minutes < minutesShown);

/** Who wrote and when: `Kaj skrev her for 2 minutter siden.` */
export function writerSentence(name: string, minutes: number): string {
  if (minutes < 1) return `${name} skrev her for et øjeblik siden.`;
  return `${name} skrev her for ${minutes} ${minutes === 1 ? "minut" : "minutter"} siden.`;
}
