import type { LocalDate } from "../../../kernel/local-date.ts";
import type { Acknowledgement } from "../../letters/domain/acknowledgement.ts";
import type { StepAct } from "./step-acts.ts";
import type { WrittenStep } from "./step-form.ts";

/**
 * What the citizen gets in return by letter, where staff have written down for the citizen that a complaint is withdrawn, that
 * it stands, or whether it is the citizen's.
 */
export function toldInReturn(
  { act, how, note, on }: Pick<WrittenStep, "act" | "how" | "note" | "on">,
  number: string,
  registeredBy: string,
): Acknowledgement {
  const { next, what } = told[act] ?? { what: "din besked om klage", next: "Du kan altid se, hvor klagen er." };
  return {
    what: `${what} ${number}`,
    ownWords: note,
    receivedOn: on,
    how,
    from: null,
    registeredBy,
    next: [next, "Har vi misforstået dig, så ring til os."],
    answerBy: null,
    part: "complaint",
    sources: ["retssikkerhedsloven § 66, stk. 1"],
  };
}

const told: Readonly<Partial<Record<StepAct, { readonly what: string; readonly next: string }>>> = {
  "traek-tilbage": { what: "dit ønske om at trække en klage tilbage:", next: "Vi ser ikke mere på klagen." },
  "traek-noget": { what: "dit ønske om at trække noget af en klage tilbage:", next: "Vi ser på resten af klagen." },
  ret: { what: "din rettelse til klage", next: "Vi ser på klagen, som du har rettet den." },
  fasthold: { what: "din besked om, at du holder fast i klage", next: "Vi sender klagen til Ankestyrelsen." },
  ja: { what: "dit ja til klage", next: "Vi arbejder videre med klagen." },
  nej: { what: "dit nej til klage", next: "Vi har stoppet klagen." },
};

/** What the citizen gets to read and put right, where staff have written down what is said in a recording. */
export const writtenDown = (
  { note }: Pick<WrittenStep, "note">,
  number: string,
  receivedOn: LocalDate,
  registeredBy: string,
): Acknowledgement => ({
  what: `din lydoptagelse til klage ${number}`,
  ownWords: note,
  receivedOn,
  how: "voice-note",
  from: null,
  registeredBy,
  next: ["Vi ser på din klage. Den gælder fra den dag, vi fik din optagelse."],
  answerBy: null,
  part: "complaint",
  sources: ["retssikkerhedsloven § 66, stk. 1"],
});
