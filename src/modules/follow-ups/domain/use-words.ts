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

const times = (count: number): string => (count === 1 ? "1 gang" : `${count} gange`);

/** The use of the support, told to the citizen. */
export function useSentences({ from, to, contacts, minutes, notGiven, granted }: UseOfSupport): readonly string[] {
  const missed = notGiven.citizen + notGiven.provider + notGiven.other;
  return [
    `Du fik støtte ${times(contacts)} fra ${formatDay(from)} til ${formatDay(to)}. Det er ${minutesInWords(minutes)} i alt.`,
    missed === 0 ? "" : `${times(missed)} blev støtten ikke til noget. ${byWhom(notGiven)}`,
    granted === "" ? "" : `Du er bevilget: ${granted}`,
  ].filter((sentence) => sentence !== "");
}

function byWhom({ citizen, provider, other }: UseOfSupport["notGiven"]): string {
  const parts = [
    citizen === 0 ? "" : `${times(citizen)} meldte du fra`,
    provider === 0 ? "" : `${times(provider)} kunne de, der giver støtten, ikke`,
    other === 0 ? "" : `${times(other)} var det noget andet`,
  ].filter((part) => part !== "");
  const last = parts.at(-1) ?? "";
  return parts.length < 2 ? `${last}.` : `${parts.slice(0, -1).join(", ")}, og ${last}.`;
}
