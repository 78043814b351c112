import { formatDay } from "../../../kernel/danish-day.ts";
import type { LocalDate } from "../../../kernel/local-date.ts";
import type { NewEntry } from "../../journal/domain/journal-entry.ts";
import type { DeliveryStep } from "./order-acts.ts";
import type { OrderStep } from "./order-step.ts";
import type { ContactPerson } from "./provider-form.ts";
import type { OrderContent, ProviderChoice } from "./support-order.ts";

type Entry = Pick<NewEntry, "occurredOn" | "theme" | "text"> & Partial<NewEntry>;

/** Journalnotat: the order was sent, with the reasons that the standard asks for. */
export function sentEntry(content: OrderContent, provider: ProviderChoice, today: LocalDate): Entry {
  const sentences = [
    `Støtten er bestilt hos ${provider.name}.`,
    ...(content.externalReason === "" ? [] : [`Udføreren er ekstern, fordi: ${content.externalReason}`]),
    ...(content.acuteStart === null ? [] : [acuteSentence(content)]),
  ];
  return {
    occurredOn: today,
    theme: "Bestilling sendt",
    text: sentences.join(" "),
    event: { type: "order-sent", on: today, provider: provider.slug },
    obligation: "order",
  };
}

const acuteSentence = ({ acuteStart, acuteReason }: OrderContent): string =>
  acuteStart
    ? `Det haster: støtten begynder fra dag til dag. ${acuteReason}`.trim()
    : `Det haster, men støtten begynder ikke fra dag til dag: ${acuteReason}`;

/** Journalnotater: the provider took the order and named a contact person. */
export const acceptedEntries = (provider: string, contact: ContactPerson, today: LocalDate): readonly Entry[] => [
  {
    occurredOn: today,
    theme: "Bestilling modtaget",
    text: `${provider} har sagt ja til bestillingen.`,
    event: { type: "order-accepted", on: today },
  },
  contactEntry(contact, today),
];

/** Journalnotat: whom the citizen can go to, and why it is somebody else than before. */
export const contactEntry = (contact: ContactPerson, today: LocalDate, reason = ""): Entry => ({
  occurredOn: today,
  theme: "Kontaktperson",
  text: `Kontaktperson: ${inWords(contact)}.${reason === "" ? "" : ` Det er en ny, fordi: ${reason}`}`,
  event: { type: "contact-person-named", on: today },
});

/** Journalnotat: the provider sent the order back. */
export const returnedEntry = (provider: string, reason: string, today: LocalDate): Entry => ({
  occurredOn: today,
  theme: "Bestilling sendt tilbage",
  text: `${provider} har sendt bestillingen tilbage: ${reason}`,
  event: { type: "order-returned", on: today },
});

/** Journalnotat: first contact, or the start of support. */
export const stepEntry = (step: DeliveryStep, provider: string, on: LocalDate): Entry =>
  step === "first-contact"
    ? {
        occurredOn: on,
        theme: "Første kontakt",
        text: `${provider} havde den første kontakt med borgeren ${formatDay(on)}.`,
        event: { type: "first-contact", on },
        obligation: "first-contact",
      }
    : {
        occurredOn: on,
        theme: "Støtten er begyndt",
        text: `Støtten fra ${provider} begyndte ${formatDay(on)}.`,
        event: { type: "support-started", on },
        obligation: "start",
      };

/** A contact person with the phone number, where it is told. */
export const inWords = ({ name, phone }: ContactPerson): string => (phone === "" ? name : `${name}, telefon ${phone}`);

/** Journalnotat: the provider tried to reach the citizen, and did not. */
export const attemptEntry = (provider: string, told: Pick<OrderStep, "on" | "text" | "way">, way: string): Entry => ({
  occurredOn: told.on,
  theme: "Ikke truffet",
  text: `${provider} prøvede at få fat i borgeren ${formatDay(told.on)}: ${way.toLowerCase()}. ${told.text}`.trim(),
});

/** Journalnotat: the authority has written goals and frame anew. */
export const changedEntry = (provider: string, reason: string, today: LocalDate): Entry => ({
  occurredOn: today,
  theme: "Bestilling ændret",
  text: `Mål og ramme i bestillingen hos ${provider} er skrevet om: ${reason}`,
});

/** Journalnotat: the provider has read what is new in the order. */
export const changeReadEntry = (provider: string, today: LocalDate): Entry => ({
  occurredOn: today,
  theme: "Ændret bestilling læst",
  text: `${provider} har læst den ændrede bestilling.`,
});

/** Journalnotat: the authority took the order back. */
export const withdrawnEntry = (provider: string, reason: string, again: boolean, today: LocalDate): Entry => ({
  occurredOn: today,
  theme: "Bestilling trukket tilbage",
  text: `Bestillingen hos ${provider} er trukket tilbage: ${reason}${again ? " Støtten skal bestilles et andet sted." : ""}`,
  event: { type: "order-withdrawn", on: today, again },
});

/** Journalnotat: the provider has kept what the standard says. */
export const promiseEntry = (clause: string, text: string, on: LocalDate): Entry => ({
  occurredOn: on,
  theme: "Det lover standarden",
  text: `${clause}: ${text}`,
});
