import { formatDay } from "../../../kernel/danish-day.ts";
import type { Complaint } from "./complaint.ts";
import type { ToldNews } from "./complaint-news.ts";
import type { ComplaintStep } from "./complaint-step.ts";
import type { NowForCitizen } from "./now-for-citizen.ts";

/**
 * What the citizen is told where the authority puts a mistake of its own right: the receipt named another day, a letter told of a ruling
 * that is none, or the receipt went to somebody who has not complained. Null for all other steps.
 *
 * Law: forvaltningsloven § 7, stk. 1.
 *
 * @param complaint as it is after the step
 */
export function newsOfMistake(
  { hasAppeal, receivedOn }: Pick<Complaint, "hasAppeal" | "receivedOn">,
  { kind }: Pick<ComplaintStep, "kind">,
  { sentences }: Pick<NowForCitizen, "sentences">,
): ToldNews | null {
  const told = (sources: readonly string[], ...happened: readonly string[]) => ({ happened, reason: "", sources });
  if (kind === "misfiled")
    return told(
      ["forvaltningsloven § 7, stk. 1"],
      "Vi skrev til dig, at vi havde fået en klage fra dig. Det var en fejl hos os.",
      "Du har ikke klaget, og du skal ikke gøre noget. Vil du selv klage, kan du stadig gøre det.",
    );
  if (kind === "ruling-struck")
    return told(
      ["retssikkerhedsloven § 66, stk. 1"],
      "Vi har skrevet til dig om en afgørelse fra Ankestyrelsen. Det var en fejl hos os.",
      "Du skal ikke regne med det, der står i det brev.",
      ...sentences,
      "Har Ankestyrelsen afgjort klagen, skriver vi til dig igen.",
    );
  if (kind !== "day-corrected") return null;
  return told(
    [hasAppeal ? "retssikkerhedsloven § 66, stk. 1" : "retssikkerhedsloven § 3, stk. 1"],
    "Vi havde skrevet en forkert dag om din klage. Det har vi rettet.",
    `Vi fik klagen ${formatDay(receivedOn)}.`,
    ...sentences,
  );
}
