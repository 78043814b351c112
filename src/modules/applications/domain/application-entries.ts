import { formatDay } from "../../../kernel/danish-day.ts";
import { inARow } from "../../../kernel/in-a-row.ts";
import type { LocalDate } from "../../../kernel/local-date.ts";
import type { NewEntry } from "../../journal/domain/journal-entry.ts";
import { type Letter, stillToBe } from "../../letters/domain/letter.ts";
import type { RouteItem } from "../../standards/domain/guidance-items.ts";
import type { Application } from "./application.ts";
import { applicantWords, channelWords, consentWords } from "./application-words.ts";
import { appliedTaskName } from "./applied-task.ts";
import { isUnderAge } from "./what-to-ask.ts";

type Entry = Pick<NewEntry, "occurredOn" | "theme" | "text"> & Partial<NewEntry>;

/** Journalnotat: an application came. */
export function receivedEntry(
  application: Application,
  { bornOn, acute }: { readonly bornOn: LocalDate; readonly acute: boolean | undefined },
): Entry {
  const { appliedBy, channel, onBehalf, receivedOn, tasks } = application;
  const sentences = [
    `Ansøgning om støtte modtaget ${formatDay(receivedOn)}.`,
    `Kom: ${channelWords[channel].toLowerCase()}.`,
    `Søgt af: ${[applicantWords[appliedBy].toLowerCase(), onBehalf?.name].filter(Boolean).join(", ")}.`,
    ...(onBehalf ? [`Borgerens samtykke: ${consentWords[onBehalf.consent].toLowerCase()}.`] : []),
    `Søgt om: ${inARow(tasks.map(({ task }) => appliedTaskName(task)))}.`,
    ...(acute ? ["Det haster, siger ansøgningen."] : []),
    ...(isUnderAge(application, bornOn) ? ["Borgeren er under 18 år."] : []),
  ];
  return {
    occurredOn: receivedOn,
    theme: "Ansøgning modtaget",
    text: sentences.join(" "),
    event: { type: "application-received", on: receivedOn, ...(acute !== undefined && { acute }) },
  };
}

/** Journalnotat: the unit that the standard names has the case. */
export function routedEntry(route: RouteItem, today: LocalDate): Entry {
  const why = route.ownSetting ? "kommunens egen indstilling" : inARow(route.sources);
  return {
    occurredOn: today,
    theme: "Sagen fordelt",
    text: `Sagen er hos ${route.name} (${why}).`,
    event: { type: "routed", on: today, unit: route.unit },
  };
}

/** Journalnotat: the receipt was made; sent only where it has come to the citizen with that. */
export function receiptEntry(receipt: Letter, today: LocalDate): Entry {
  if (receipt.availableOn === null) {
    return {
      occurredOn: today,
      theme: "Kvittering skrevet",
      text: `Kvitteringen er skrevet. Den skal ${stillToBe(receipt)}.`,
    };
  }
  return {
    occurredOn: today,
    theme: "Kvittering sendt",
    text: "Kvitteringen ligger på borgerens egne sider.",
    event: { type: "receipt-sent", on: today },
    obligation: "receipt",
  };
}
