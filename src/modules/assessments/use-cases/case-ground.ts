import type { LocalDate } from "../../../kernel/local-date.ts";
import type { App } from "../../../platform/app.ts";
import type { Database, Tx } from "../../../platform/database.ts";
import type { Application } from "../../applications/domain/application.ts";
import { waitingApplications } from "../../applications/domain/application-acts.ts";
import { readApplications } from "../../applications/use-cases/read-applications.ts";
import type { CaseEvent } from "../../cases/domain/case-event.ts";
import type { CaseRecord } from "../../cases/domain/case-record.ts";
import { readCaseFile } from "../../obligations/use-cases/read-case-file.ts";
import type { Citizen } from "../../people/domain/citizen.ts";
import { readCitizen } from "../../people/use-cases/read-people.ts";
import { editionInForce } from "../../standards/domain/edition-in-force.ts";
import type { Facts, LegalBasis } from "../../standards/domain/facts.ts";
import { guidance } from "../../standards/domain/guidance.ts";
import type { DeliveryFormItem } from "../../standards/domain/guidance-items.ts";
import type { Law } from "../../standards/domain/law.ts";
import type { Standard } from "../../standards/domain/standard.ts";
import { standardOf } from "../../standards/use-cases/standard-of.ts";
import { type GuidanceQuestion, guidanceQuestions } from "../domain/guidance-question.ts";

/** What everything asked and decided in a case is read from. */
export interface CaseGround {
  readonly record: CaseRecord;
  readonly citizen: Citizen;
  readonly standard: Standard;
  readonly law: Law;
  readonly facts: Facts;
  readonly events: readonly CaseEvent[];
  /** As they came in, oldest first. */
  readonly applications: readonly Application[];
  /** The application that has waited longest for a decision; undefined where none waits. */
  readonly waiting: Application | undefined;
  readonly today: LocalDate;
}

/** The case with all that the guidance looks at. Part of other acts: permission is theirs. */
export async function readCaseGround(
  tx: Tx | Database,
  app: App,
  owner: { readonly tenantId: string; readonly municipality: string },
  record: CaseRecord,
): Promise<CaseGround> {
  const citizen = await readCitizen(tx, owner.tenantId, record.citizenId);
  if (!citizen) throw new RangeError("the case has no citizen");
  const file = await readCaseFile(tx, owner.tenantId, record.id);
  const applications = await readApplications(tx, owner.tenantId, record.id);
  const [waiting] = waitingApplications(applications, file.events);
  const received = waiting === undefined ? {} : { applicationReceivedOn: waiting.receivedOn };
  return {
    record,
    citizen,
    standard: standardOf(app, owner),
    law: app.law,
    facts: { ...file.facts, ...received },
    events: file.events,
    applications,
    waiting,
    today: app.clock.today(),
  };
}

/** The legal bases that the standard covers today. */
export const coveredBases = ({ standard, today }: Pick<CaseGround, "standard" | "today">): readonly LegalBasis[] =>
  editionInForce(standard, today).legalBasis;

/** The questions that the case puts before it is known what the decision rests on: those of every covered legal basis. */
export function openQuestions(ground: CaseGround): readonly GuidanceQuestion[] {
  const { standard, law, facts, today } = ground;
  const grounds = coveredBases(ground).map((legalBasis) => ({ legalBasis }));
  return guidanceQuestions(standard, law, facts, today, grounds);
}

/** The forms of delivery that the standard opens for one or other of the covered legal bases. */
export const openForms = (ground: CaseGround): readonly DeliveryFormItem[] => {
  const { standard, law, facts, today } = ground;
  return coveredBases(ground).flatMap(
    (legalBasis) => guidance(standard, law, { ...facts, legalBasis }, today).deliveryForms,
  );
};
