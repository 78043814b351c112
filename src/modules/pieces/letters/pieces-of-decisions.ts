import { formatDay } from "../../../kernel/danish-day.ts";
import { list, quotation, section, subheading, terms, written } from "../../../ui/letter/letter-blocks.ts";
import type { LetterBlock } from "../../../ui/letter/letter-document.ts";
import { appliedTaskLabel } from "../../applications/domain/applied-task.ts";
import type { IssuedDecision } from "../../decisions/domain/decision.ts";
import { outcomeWords as decidedWords } from "../../decisions/domain/decision-words.ts";
import { type FollowUp, meetingWords, outcomeWords, standingWords } from "../../follow-ups/domain/follow-up.ts";
import { inspectionInRows, tookPartInWords } from "../../follow-ups/domain/status-meeting.ts";
import { useSentences } from "../../follow-ups/domain/use-words.ts";
import type { Hearing } from "../../hearings/domain/hearing.ts";
import type { ActionPlan } from "../../plans/domain/action-plan.ts";
import type { Remark } from "../../remarks/domain/remark.ts";
import { outcomeSentences } from "../../remarks/domain/remark-words.ts";
import type { FilePiece } from "../domain/file-piece.ts";
import { pieceOf } from "./file-pieces.ts";

const said = (title: string, text: string): readonly LetterBlock[] =>
  text.trim() === "" ? [] : section(title, ...written(text));

/** How the duty to hear the party was met: what was put, what was not, what was answered. */
export const fromHearing = (hearing: Hearing): FilePiece =>
  pieceOf("hearing", {
    id: hearing.id,
    on: hearing.registeredOn,
    title: hearingTitles[hearing.way],
    blocks: heard(hearing),
  });

const hearingTitles = {
  sent: "Partshøring",
  exception: "Partshøring: undtaget",
  "not-needed": "Partshøring: ikke nødvendig",
} as const;

function heard(hearing: Hearing): readonly LetterBlock[] {
  if (hearing.way === "not-needed") return written(hearing.reason);
  if (hearing.way === "exception")
    return terms([
      ["Undtagelse", `forvaltningsloven § ${hearing.section}, nummer ${hearing.number}`],
      ["Begrundelse", hearing.reason],
    ]);
  return [
    ...section("Det blev lagt frem", ...list(hearing.facts.map(({ source, text }) => `${text} Kilde: ${source}`))),
    ...section(
      "Det blev ikke lagt frem",
      ...list(hearing.leftOut.map(({ source, text }) => `${text} Kilde: ${source}`)),
    ),
    ...said("Det kan betyde", hearing.meaning),
    ...section("Svar", ...hearing.answers.flatMap(({ on, text }) => [subheading(formatDay(on)), quotation(text)])),
    ...section(
      "Kommunens syn på svaret",
      ...list(hearing.points.map(({ means, says }) => `${says} Kommunen: ${means}`)),
    ),
  ];
}

/** A decision as it was kept: task by task, and the reasons for the whole. */
export const fromDecision = ({ assessment, id, issuedOn, parts, reasons }: IssuedDecision): FilePiece =>
  pieceOf("decision", {
    id,
    on: issuedOn,
    title: "Afgørelse",
    blocks: [
      ...parts.flatMap(({ departure, endsOn, extent, metBy, outcome, reasons: why, task }) =>
        section(
          appliedTaskLabel(task),
          ...terms([
            ["Afgørelse", decidedWords[outcome]],
            ["Sidste dag", endsOn && formatDay(endsOn)],
            ["Omfang", extent],
            ["Dækkes af", metBy],
            ["Begrundelse", why],
            ["Fravigelse fra standarden", departure],
          ]),
        ),
      ),
      ...said("Regler", reasons.rules),
      ...said("Det vejede mest", reasons.considerations),
      ...said("Oplysninger, der havde betydning", reasons.facts),
      ...said("Samlet vurdering", assessment),
    ],
  });

/** A plan that the citizen has been offered; a draft is nobody's yet, and no piece of the file. */
export function fromPlan(plan: ActionPlan): FilePiece | undefined {
  if (plan.offeredOn === null) return undefined;
  return pieceOf("plan", {
    id: plan.id,
    on: plan.offeredOn,
    title: "Handleplan",
    blocks: [
      ...said("Formål", plan.purpose),
      ...said("Indsats", plan.interventions),
      ...said("Hvor længe", plan.duration),
      ...said("Andet", plan.other),
      ...said("Sådan har du været med", plan.citizensPart),
      ...section(
        "Mål",
        ...list(plan.goals.map(({ measure, ownWords, text }) => [text, ownWords, measure].filter(Boolean).join(". "))),
      ),
      ...said("Hvorfor noget ikke har et mål", plan.goalDeparture),
      ...said("Dit svar", plan.citizensAnswer),
    ],
  });
}

/** A follow-up that was held. */
export const fromFollowUp = (held: FollowUp): FilePiece =>
  pieceOf("follow-up", {
    id: held.id,
    on: held.heldOn,
    title: "Opfølgning",
    blocks: [
      ...terms([
        ["Hvordan", meetingWords[held.meeting]],
        ["Med var", tookPartInWords(held)],
        ["Resultat", outcomeWords[held.outcome]],
        ["Næste gang", held.nextOn === null ? null : formatDay(held.nextOn)],
      ]),
      ...said("Borgeren sagde", held.citizensWords),
      ...said("Støtten, som den blev brugt", held.use === null ? "" : useSentences(held.use, "staff").join(" ")),
      ...said("Brug af støtten", held.useOfSupport),
      ...section(
        "Mål",
        ...list(
          held.goals.map(({ goal, note, standing, ownScore, next }) =>
            [
              `${goal}: ${standingWords[standing]}`,
              ownScore === null ? "" : `Egen vurdering ${ownScore} af 10`,
              note,
              next === "" ? "" : `Næste skridt: ${next}`,
            ]
              .filter(Boolean)
              .join(". "),
          ),
        ),
      ),
      ...terms(inspectionInRows(held).map(({ term, text }) => [`Tilsyn: ${term}`, text] as const)),
      ...said("Tilsyn", held.inspection),
      ...said("Noter", held.notes),
      ...said("Ændring", held.change === null ? "" : `${held.change.what}, fra ${formatDay(held.change.from)}`),
      ...said("Hvorfor senere end standarden", held.departure),
      ...said("Hvorfor på telefonen", held.phoneBecause),
      ...said("Hvorfor støtten fortsætter, når målene er nået", held.goesOnBecause),
    ],
  });

/** What the citizen has said is wrong, and the answer. */
export const fromRemark = ({ answer, id, said: { on }, target, text, wish }: Remark): FilePiece =>
  pieceOf("remark", {
    id,
    on,
    title: "Borgeren sagde, at noget er forkert",
    blocks: [
      ...terms([["Handler om", target.title]]),
      quotation(text),
      ...(wish === "" ? [] : [quotation(wish)]),
      ...(answer === null
        ? []
        : section("Kommunens svar", ...written(`${outcomeSentences[answer.outcome]} ${answer.reason}`))),
    ],
  });
