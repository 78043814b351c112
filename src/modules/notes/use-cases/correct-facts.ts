import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import type { App } from "../../../platform/app.ts";
import { type Tx, transaction } from "../../../platform/database.ts";
import type { CaseEvent } from "../../cases/domain/case-event.ts";
import { eventsOf } from "../../cases/domain/case-event.ts";
import type { CaseFacts, CaseForActor } from "../../cases/domain/case-record.ts";
import { caseForAct } from "../../cases/use-cases/case-for-act.ts";
import { casesOf } from "../../cases/use-cases/case-for-reading.ts";
import { type FormPress, oncePressed } from "../../cases/use-cases/once-pressed.ts";
import { changeCase } from "../../cases/use-cases/open-case.ts";
import { readCaseFile } from "../../obligations/use-cases/read-case-file.ts";
import { recordEvents, rewriteObligations } from "../../obligations/use-cases/record-events.ts";
import type { StaffActor } from "../../people/domain/actor.ts";
import { correctBirthday } from "../../people/use-cases/correct-birthday.ts";
import { readCitizen } from "../../people/use-cases/read-people.ts";
import { type CorrectableFacts, type FactsCorrection, factChanges, factsTag } from "../domain/facts-form.ts";

/** Why the facts are not put right: no such case, nothing differs, or somebody has changed them since they were shown. */
export type FactsRefusal = "not-found" | "nothing-changed" | "changed-meanwhile";

/**
 * Puts right what a case knows of the citizen: the journal tells how it was, how it is and why, and what is owed is counted
 * anew from it; with another birthday in all the citizen's cases.
 *
 * @param seen the tag of what was shown
 */
export function correctFacts(
  app: App,
  actor: StaffActor,
  caseId: string,
  told: FactsCorrection & { readonly seen: string },
  press: FormPress,
): Promise<Outcome<string, FactsRefusal>> {
  return transaction(app.database.of(actor), (tx) =>
    oncePressed(tx, app, actor, { ...press, act: "facts:correct" }, () => correctIn(tx, app, actor, caseId, told)),
  );
}

async function correctIn(
  tx: Tx,
  app: App,
  actor: StaffActor,
  caseId: string,
  told: FactsCorrection & { readonly seen: string },
): Promise<Outcome<"corrected", FactsRefusal>> {
  const record = await caseForAct(tx, actor, "facts:correct", caseId);
  const citizen = record && (await readCitizen(tx, actor.tenantId, record.citizenId));
  if (!record || !citizen) return refused("not-found");
  const before: CorrectableFacts = { ...record.facts, bornOn: citizen.bornOn };
  if (factsTag(before) !== told.seen) return refused("changed-meanwhile");
  const changes = factChanges(before, told.facts);
  if (changes.length === 0) return refused("nothing-changed");
  const { bornOn, ...known } = told.facts;
  await changeCase(tx, record, { facts: withKnown(record.facts, known), acute: known.acute === true });
  const today = app.clock.today();
  const text = `${changes.join(" ")} Begrundelse: ${told.why}`;
  const event = await acuteCorrected(tx, record, known.acute, today);
  const entry = { occurredOn: today, theme: "Oplysninger rettet", text, event };
  if (bornOn !== citizen.bornOn) await correctBirthday(tx, actor.tenantId, citizen.id, bornOn);
  await recordEvents(tx, app, actor, caseId, [entry]);
  if (bornOn !== citizen.bornOn) await recountOthers(tx, app, actor, record);
  return accepted("corrected");
}

/** What is not said any more is not known any more. */
function withKnown(facts: CaseFacts, known: Omit<CorrectableFacts, "bornOn">): CaseFacts {
  const { earlyPension: _pension, homelessOrAtRisk: _homeless, acute: _acute, ...rest } = facts;
  return { ...rest, ...known };
}

/** The newest application told whether it hurried: that is put right with it. */
async function acuteCorrected(
  tx: Tx,
  { tenantId, id }: CaseForActor,
  acute: boolean | undefined,
  today: CaseEvent["on"],
): Promise<CaseEvent | null> {
  const newest = eventsOf((await readCaseFile(tx, tenantId, id)).events, "application-received").at(-1);
  if (newest === undefined || (newest.acute ?? false) === (acute ?? false)) return null;
  const { on } = newest;
  return { type: "event-corrected", on: today, what: "application-received", was: on, is: on, acute: acute === true };
}

async function recountOthers(tx: Tx, app: App, actor: StaffActor, { id, citizenId }: CaseForActor): Promise<void> {
  const others = (await casesOf(tx, actor, citizenId)).filter((other) => other.id !== id);
  for (const other of others) await rewriteObligations(tx, app, actor, other.id);
}
