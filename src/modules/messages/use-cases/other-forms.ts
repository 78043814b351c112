import { dayAsTyped } from "../../../kernel/typed-day.ts";
import { registrationFields } from "../../applications/domain/registration.ts";
import { registerPath } from "../../applications/paths.ts";
import type { CaseRecord } from "../../cases/domain/case-record.ts";
import { accessPath, casePath, registerComplaintPath } from "../../cases/paths.ts";
import type { KeptFields } from "../../kept-forms/domain/kept-form.ts";
import { saidFields, theCitizenSpoke } from "../../letters/domain/said.ts";
import type { Message, TurnedKind } from "../domain/message.ts";

/** The form for what a message is in truth: where it stands, what it is called, and which of its fields are known already. */
interface OtherForm {
  readonly page: (record: CaseRecord) => string;
  /** What the form is kept as; null where there is only a page to go on from, as to one of several appointments. */
  readonly name: string | null;
  /** Which of several forms of that name. */
  readonly part: (record: CaseRecord) => string;
  readonly fields: (message: Message, record: CaseRecord) => KeptFields;
}

/** How it came, as forms ask of what staff write down: what was written on the citizen's pages is told as a letter. */
const saidIn = ({ capacity, how, sentOn }: Message): KeptFields => ({
  [saidFields.how]: how === "own-pages" ? "letter" : how,
  ...dayAsTyped(saidFields.on, sentOn),
  ...(capacity === "citizen" && { [saidFields.who]: theCitizenSpoke }),
});

/**
 * The forms by what a message can be in truth. Those of modules that come after this one are named by their addresses and fields
 * as people meet them; a test walks to each.
 */
export const otherForms: Readonly<Record<TurnedKind, OtherForm>> = {
  "access-request": {
    page: ({ id }) => `${accessPath(id)}/ny`,
    name: "Aktindsigt for borgeren",
    part: () => "",
    fields: (message) => ({ oenske: message.words, ...saidIn(message) }),
  },
  appointment: {
    page: ({ id }) => `${casePath(id)}/aftaler`,
    name: null,
    part: () => "",
    fields: () => ({}),
  },
  application: {
    page: ({ citizenId, id }) => registerPath(citizenId, id),
    name: "Ansøgning",
    part: ({ citizenId }) => citizenId,
    fields: ({ sentOn, words }, { citizenId, id }) => ({
      borger: citizenId,
      [registrationFields.into]: id,
      [registrationFields.ownWords]: words,
      ...dayAsTyped(registrationFields.receivedOn, sentOn),
    }),
  },
  complaint: {
    page: ({ id }) => registerComplaintPath(id),
    name: "Klage",
    part: () => "",
    fields: ({ capacity, how, sentOn, words }) => ({
      ord: words,
      vej: { "own-pages": "letter", "in-person": "meeting", phone: "phone", letter: "letter", mail: "mail" }[how],
      ...dayAsTyped("modtaget", sentOn),
      ...(capacity === "citizen" && { klager: "borgeren" }),
    }),
  },
  remark: {
    page: ({ id }) => `${casePath(id)}/bemaerkninger/ny`,
    name: "Bemærkning fra borgeren",
    part: () => "",
    fields: (message) => ({ forkert: message.words, ...saidIn(message) }),
  },
};
