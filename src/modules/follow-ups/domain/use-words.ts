import { formatDay } from "../../../kernel/danish-day.ts";
import type { UseOfSupport } from "./use-of-support.ts";

/** Minutes as people say them: `2 timer og 5 minutter`. */
export function minutesInWords(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  const parts = [
    hours === 0 ? "" : hours === 1 ? "1 time" : `${hours} timer`,
    rest === 0 && hours > 0 ? "" : rest === 1 ? "1 minut" : `${rest} minutter`,
  ];
  return parts.filter((part) => part !== "").join(" og ");
}

/** `1 gang`, `4 gange`. */
export const timesInWords = (count: number): string => (count === 1 ? "1 gang" : `${count} gange`);

/** Who is spoken to of the use: the citizen, or staff. */
type Audience = "citizen" | "staff";

/** The use of the support as sentences: what was given, what fell away, and what was granted. */
export function useSentences(use: UseOfSupport, audience: Audience): readonly string[] {
  const { from, to, contacts, minutes, granted, expected, notGiven } = use;
  const got = audience === "citizen" ? "Du fik støtte" : "Borgeren fik støtte";
  const has = audience === "citizen" ? "Du er bevilget" : "Bevilget";
  return [
    `${got} ${timesInWords(contacts)} fra ${formatDay(from)} til ${formatDay(to)}. Det er ${minutesInWords(minutes)} i alt.`,
    fellAway(notGiven, audience),
    granted === "" ? "" : `${has}: ${granted}.`,
    expected === null
      ? ""
      : `For den tid svarer pakken til cirka ${minutesInWords(expected.from)} til ${minutesInWords(expected.to)}.`,
  ].filter((sentence) => sentence !== "");
}

function fellAway({ citizen, provider, other }: UseOfSupport["notGiven"], audience: Audience): string {
  const parts = [
    citizen === 0 ? "" : `${timesInWords(citizen)} meldte ${audience === "citizen" ? "du" : "borgeren"} fra`,
    provider === 0 ? "" : `${timesInWords(provider)} kunne udføreren ikke`,
    other === 0 ? "" : `${timesInWords(other)} var det noget andet`,
  ].filter((part) => part !== "");
  const last = parts.at(-1);
  if (last === undefined) return "";
  return parts.length === 1 ? `${last}.` : `${parts.slice(0, -1).join(", ")}, og ${last}.`;
}
