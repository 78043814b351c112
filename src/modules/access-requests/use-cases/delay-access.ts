import type { LocalDate } from "../../../kernel/local-date.ts";
import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import type { App } from "../../../platform/app.ts";
import { type Tx, transaction } from "../../../platform/database.ts";
import type { CaseRecord } from "../../cases/domain/case-record.ts";
import { caseForAct } from "../../cases/use-cases/case-for-act.ts";
import { type FormPress, oncePressed } from "../../cases/use-cases/once-pressed.ts";
import type { Letter } from "../../letters/domain/letter.ts";
import { channelTo, keepLetter } from "../../letters/use-cases/keep-letter.ts";
import { partiesOfCase } from "../../letters/use-cases/parties-of-case.ts";
import { recordEvents } from "../../obligations/use-cases/record-events.ts";
import type { StaffActor } from "../../people/domain/actor.ts";
import { readCitizen } from "../../people/use-cases/read-people.ts";
import { delayEntry } from "../domain/access-entries.ts";
import type { AccessRequest } from "../domain/access-request.ts";
import { accessDelayLetter } from "../letters/access-letters.ts";
import { insertDelay, requestsOfCase } from "../repository.ts";
import type { AccessNamed } from "./read-access.ts";

/** Why the answer is not delayed. */
export type DelayAccessRefusal = "not-found" | "already-given";

/** Why it comes later, and when. */
export interface ToldDelay {
  readonly expectedOn: LocalDate;
  readonly reason: string;
}

/**
 * Tells the citizen by letter that the answer comes later than the act says: why, and when. The day that it was owed stays, and the day that is told is
 * owed beside it.
 *
 * Law: forvaltningsloven § 16, stk. 2.
 *
 * @returns the path of the page to show
 */
export function delayAccess(
  app: App,
  actor: StaffActor,
  { accessId, caseId }: AccessNamed,
  told: ToldDelay,
  press: FormPress,
): Promise<Outcome<string, DelayAccessRefusal>> {
  return transaction(app.database.of(actor), (tx) =>
    oncePressed(tx, app, actor, { ...press, act: "access:give" }, async () => {
      const record = await caseForAct(tx, actor, "access:give", caseId);
      const request = record && (await requestsOfCase(tx, caseId)).find(({ id }) => id === accessId);
      if (!record || !request) return refused<DelayAccessRefusal>("not-found");
      if (request.given !== null) return refused<DelayAccessRefusal>("already-given");
      const letter = await makeLetter(tx, app, actor, record, request, told);
      const registered = { at: app.clock.now(), by: actor.id };
      await insertDelay(tx, app.newId(), accessId, { ...told, letterId: letter.id }, registered);
      await recordEvents(tx, app, actor, caseId, [delayEntry(accessId, told, letter, app.clock.today())]);
      return accepted("delayed");
    }),
  );
}

async function makeLetter(
  tx: Tx,
  app: App,
  actor: StaffActor,
  record: CaseRecord,
  { id, said }: AccessRequest,
  told: ToldDelay,
): Promise<Letter> {
  const citizen = await readCitizen(tx, record.tenantId, record.citizenId);
  if (!citizen) throw new RangeError("the case has no citizen");
  const frame = await partiesOfCase(tx, app, actor, record, citizen);
  const document = accessDelayLetter(frame, { ...told, requestedOn: said.on });
  const channel = channelTo(app, actor, citizen);
  return keepLetter(tx, app, actor, record, {
    kind: "access-delay",
    document,
    channel,
    eventOnPosting: { type: "access-delayed", expectedOn: told.expectedOn, request: id },
  });
}
