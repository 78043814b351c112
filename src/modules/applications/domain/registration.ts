import type { LocalDate } from "../../../kernel/local-date.ts";
import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import { isDay } from "../../../kernel/typed-day.ts";
import { type Applicant, applicants } from "../../standards/domain/facts.ts";
import {
  type ApplicantOnBehalf,
  type ApplicationChannel,
  channels,
  consents,
  type NewApplication,
} from "./application.ts";
import { type FieldProblem, type Fields, textOf, textOrNull } from "./problems.ts";
import type { WrittenDate } from "./read-person.ts";
import { firstTaskField, tickedTasks } from "./task-groups.ts";

/** The fields of intake's form beside the person's. */
export const registrationFields = {
  receivedOn: "modtaget",
  channel: "kanal",
  appliedBy: "ansoeger",
  applicantName: "ansoeger-navn",
  applicantContact: "ansoeger-kontakt",
  consent: "samtykke",
  consentNote: "samtykke-note",
  ownWords: "egne-ord",
  everydayLife: "hverdag",
  tried: "proevet",
  helper: "hjaelper",
  wishes: "oensker",
  contactWish: "kontakt",
  acute: "akut",
  acuteNote: "akut-note",
  homeless: "bolig",
  earlyPension: "pension",
  into: "sag",
} as const;

const field = registrationFields;

/**
 * Reads an application that came to intake by phone, letter, a doctor or in person.
 *
 * Whoever applied and whatever is unknown, it is received: the only things asked for are the day it came, how, from whom,
 * and at least one thing that help is asked for ("ved ikke" is one).
 */
export function readRegistration(
  fields: Fields,
  receivedOn: WrittenDate,
  today: LocalDate,
): Outcome<NewApplication, readonly FieldProblem[]> {
  const channel = offlineChannels.find((known) => known === textOf(fields, field.channel));
  const appliedBy = applicants.find((known) => known === textOf(fields, field.appliedBy));
  const told = toldIn(fields);
  const onBehalf = appliedBy === undefined ? null : readOnBehalf(fields, appliedBy);
  const problems = [
    dayProblem(receivedOn, today),
    channel === undefined ? { field: field.channel, message: "Vælg, hvordan ansøgningen kom." } : null,
    appliedBy === undefined ? { field: field.appliedBy, message: "Vælg, hvem der søger." } : null,
    onBehalf === "consent-missing" ? { field: field.consent, message: consentMissing } : null,
    told.tasks.length === 0
      ? { field: firstTaskField, message: "Sæt mindst ét kryds. »Ved ikke« er også et svar." }
      : null,
  ].filter((problem) => problem !== null);
  const isRead =
    channel !== undefined && appliedBy !== undefined && onBehalf !== "consent-missing" && isDay(receivedOn);
  if (problems.length > 0 || !isRead) return refused(problems);
  return accepted({ receivedOn, channel, appliedBy, onBehalf, ...told });
}

const consentMissing = "Vælg, om borgeren har sagt ja. Du kan svare, at det ikke er kendt.";

function dayProblem(date: WrittenDate, today: LocalDate): FieldProblem | null {
  if (date === "blank") return { field: field.receivedOn, message: "Skriv den dag, ansøgningen kom." };
  if (date === "unreadable") {
    return { field: field.receivedOn, message: "Skriv dagen som dag, måned og år, for eksempel 3 3 2026." };
  }
  return date > today ? { field: field.receivedOn, message: "Ansøgningen kan ikke være kommet efter i dag." } : null;
}

/** The ways that come through intake. */
export const offlineChannels: readonly Exclude<ApplicationChannel, "online">[] = channels.filter(
  (channel) => channel !== "online",
);

function readOnBehalf(fields: Fields, appliedBy: Applicant): ApplicantOnBehalf | null | "consent-missing" {
  if (appliedBy === "citizen") return null;
  const consent = consents.find((known) => known === textOf(fields, field.consent));
  if (consent === undefined) return "consent-missing";
  return {
    name: textOrNull(fields, field.applicantName),
    contact: textOrNull(fields, field.applicantContact),
    consent,
    consentNote: textOrNull(fields, field.consentNote),
  };
}

type Told = Omit<NewApplication, "receivedOn" | "channel" | "appliedBy" | "onBehalf">;

function toldIn(fields: Fields): Told {
  return {
    tasks: tickedTasks(fields).map((task) => ({ task, ownWords: null })),
    ownWords: textOrNull(fields, field.ownWords),
    everydayLife: textOrNull(fields, field.everydayLife),
    tried: textOrNull(fields, field.tried),
    helper: textOrNull(fields, field.helper),
    wishes: textOrNull(fields, field.wishes),
    contactWish: textOrNull(fields, field.contactWish),
    acuteNote: textOrNull(fields, field.acuteNote),
    facts: {
      ...yesNoFact(fields, field.acute, "acute"),
      ...yesNoFact(fields, field.homeless, "homelessOrAtRisk"),
      ...yesNoFact(fields, field.earlyPension, "earlyPension"),
    },
  };
}

/** The fact, where it was answered yes or no; nothing for "ved ikke" and for no answer. */
function yesNoFact<Name extends keyof NewApplication["facts"]>(
  fields: Fields,
  name: string,
  fact: Name,
): Partial<Record<Name, boolean>> {
  const answer = textOf(fields, name);
  if (answer !== "ja" && answer !== "nej") return {};
  const told: Partial<Record<Name, boolean>> = {};
  told[fact] = answer === "ja";
  return told;
}
