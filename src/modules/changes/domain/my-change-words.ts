import { formatDay } from "../../../kernel/danish-day.ts";
import type { ChangeStanding } from "./change-standing.ts";
import type { SupportChange } from "./support-change.ts";

/** A change in plain sentences for the citizen: what happens, from when, and what can be done. */
export function myChangeSentences(change: SupportChange, standing: ChangeStanding): readonly string[] {
  const day = formatDay(change.takesEffectOn);
  switch (standing) {
    case "agreed":
      return agreed(change, day);
    case "waits":
      return [
        change.kind === "end"
          ? "Vi overvejer, om din støtte skal slutte. Det er ikke afgjort."
          : "Vi overvejer, om din støtte skal ændres. Det er ikke afgjort.",
        change.worsens ? "Vi spørger dig, før vi afgør det." : "Du får en afgørelse.",
        "Indtil da får du den støtte, du har nu.",
      ];
    case "decided":
      return ["Vi har afgjort sagen. Læs i afgørelsen, hvad der sker og hvornår.", until];
    case "in-force":
      return change.path === "decision"
        ? [`Vi har afgjort sagen. Læs i afgørelsen, hvad der gælder fra ${day}.`]
        : [`Din støtte blev ændret ${day}.`, change.what];
    case "over":
      return [`Din støtte er slut. Den sidste dag var ${day}.`, "Du kan altid søge igen."];
    case "overtaken":
      return ["Du har fået støtte bevilget efter det. Derfor slutter den ikke den dag, vi havde sagt."];
    case "taken-back":
      return [];
  }
}

function agreed({ endReason, kind, what }: SupportChange, day: string): readonly string[] {
  if (endReason === "moved") return [`Din støtte her slutter. Den sidste dag er ${day}.`];
  return kind === "end"
    ? [`Vi har aftalt, at din støtte slutter. Den sidste dag er ${day}.`, whatItMeans]
    : [`Vi har aftalt at ændre din støtte fra ${day}.`, what];
}

const until = "Indtil den dag får du den støtte, du har nu.";
const whatItMeans = "Efter den dag kommer vi ikke mere. Du kan altid søge igen.";
