import type { SummaryItem } from "../../../ui/summary-list.tsx";
import type { Standard } from "../domain/standard.ts";

type Settings = Standard["settings"];
type Say = (da: string, en: string) => string;

/** What a municipality has set for the time afterwards: how long looks and cases are kept, and how long a provider sees a case. */
export function settingsAfterEnd(settings: Settings, say: Say): readonly SummaryItem[] {
  return [
    ...(settings.looksKeptMonths === undefined
      ? []
      : [
          {
            term: say("Log over, hvem der har set din sag", "Log of who has seen your case"),
            answer: say(`Gemmes i ${settings.looksKeptMonths} måneder`, `Kept for ${settings.looksKeptMonths} months`),
          },
        ]),
    ...(settings.retention === undefined
      ? []
      : [
          { term: say("Sager, der er slut", "Cases that have ended"), answer: retentionWords(settings.retention, say) },
        ]),
    ...(settings.providerAccessDaysAfterEnd === undefined
      ? []
      : [
          {
            term: say(
              "Udførerens adgang efter støttens sidste dag",
              "The provider's access after the last day of support",
            ),
            answer: say(`${settings.providerAccessDaysAfterEnd} dage`, `${settings.providerAccessDaysAfterEnd} days`),
          },
        ]),
  ];
}

function retentionWords({ code, yearsAfterEnd }: NonNullable<Settings["retention"]>, say: Say): string {
  if (code === "keep") return say("Bevares", "Kept");
  return yearsAfterEnd === undefined
    ? say("Kan kasseres", "May be disposed of")
    : say(`Kan kasseres efter ${yearsAfterEnd} år`, `May be disposed of after ${yearsAfterEnd} years`);
}
