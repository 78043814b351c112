import type { LocalDate } from "../../../kernel/local-date.ts";
import type { App } from "../../../platform/app.ts";
import type { Tx } from "../../../platform/database.ts";
import type { CaseRecord } from "../../cases/domain/case-record.ts";
import type { LetterParties } from "../../letters/domain/letter-parties.ts";
import { keepLetter } from "../../letters/use-cases/keep-letter.ts";
import { partiesOfCase } from "../../letters/use-cases/parties-of-case.ts";
import type { StaffActor } from "../../people/domain/actor.ts";
import type { Citizen } from "../../people/domain/citizen.ts";
import { readCitizen } from "../../people/use-cases/read-people.ts";
import { type Consent, yesOf } from "../domain/consent.ts";
import { givenOn, type InformationRequest } from "../domain/information-request.ts";
import { addressee } from "../domain/information-source.ts";
import { informationLetter, recallLetter } from "../letters/information-letter.ts";

type Asked = Pick<InformationRequest, "id" | "source" | "address" | "asked">;

/** A question to write to somebody outside, for the first time or again. */
interface ToWrite {
  readonly request: Asked;
  readonly consent: Consent;
  readonly answerBy: LocalDate;
  /** Null for the first letter. */
  readonly firstSentOn: LocalDate | null;
}

/**
 * Makes the letter that asks somebody outside, or asks them again. It is on paper, and the asking happens on the day that it
 * is posted. Part of an act: permission is that act's.
 *
 * @returns the letter's id
 */
export async function writeToSource(
  tx: Tx,
  app: App,
  actor: StaffActor,
  record: CaseRecord,
  { answerBy, consent, firstSentOn, request }: ToWrite,
): Promise<string> {
  const { citizen, frame } = await frameTo(tx, app, actor, record, request);
  const { information, purpose, until } = consent;
  const document = informationLetter(frame, {
    citizen,
    asked: request.asked,
    answerBy,
    consent: { information, purpose, until, givenOn: givenOn(consent), how: yesOf(consent)?.how ?? "written" },
    firstSentOn,
  });
  const letter = await keepLetter(tx, app, actor, record, {
    kind: "information-request",
    document,
    channel: "paper",
    eventOnPosting: {
      type: firstSentOn === null ? "information-requested" : "information-reminded",
      answerBy,
      request: request.id,
      consent: consent.id,
      ...(until !== null && { consentUntil: until }),
    },
  });
  return letter.id;
}

/** Makes the letter that takes a question back. */
export async function writeRecall(
  tx: Tx,
  app: App,
  actor: StaffActor,
  record: CaseRecord,
  request: Asked & { readonly sentOn: LocalDate },
): Promise<string> {
  const { citizen, frame } = await frameTo(tx, app, actor, record, request);
  const document = recallLetter(frame, { citizen, sentOn: request.sentOn });
  const letter = await keepLetter(tx, app, actor, record, {
    kind: "information-request",
    document,
    channel: "paper",
  });
  return letter.id;
}

async function frameTo(
  tx: Tx,
  app: App,
  actor: StaffActor,
  record: CaseRecord,
  { address, source }: Asked,
): Promise<{ readonly citizen: Citizen; readonly frame: LetterParties }> {
  const citizen = await readCitizen(tx, record.tenantId, record.citizenId);
  if (!citizen) throw new RangeError("the case has no citizen");
  const parties = await partiesOfCase(tx, app, actor, record, citizen);
  return { citizen, frame: { ...parties, recipient: { name: addressee(source), address } } };
}
