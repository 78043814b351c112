import type { App } from "../../../platform/app.ts";
import { type Database, type Tx, transaction } from "../../../platform/database.ts";
import { engineVersion } from "../../../platform/engine-version.ts";
import { noteLooks } from "../../../platform/read-log.ts";
import { eventsOf } from "../../cases/domain/case-event.ts";
import type { CaseRecord } from "../../cases/domain/case-record.ts";
import { caseForReading } from "../../cases/use-cases/case-for-reading.ts";
import { caseNumbered } from "../../cases/use-cases/case-numbered.ts";
import { readCaseFile } from "../../obligations/use-cases/read-case-file.ts";
import { readOwed } from "../../obligations/use-cases/read-owed.ts";
import { type StaffActor, systemIn } from "../../people/domain/actor.ts";
import { readCitizen } from "../../people/use-cases/read-people.ts";
import { lawSchema } from "../../standards/domain/law.ts";
import { standardSchema } from "../../standards/domain/standard.ts";
import { standardOf } from "../../standards/use-cases/standard-of.ts";
import type { ExplainedView } from "../domain/explained-view.ts";
import {
  computedAgain,
  type Explanation,
  type KeptWorking,
  type SpoiltExplanation,
  type SpoiltWorking,
} from "../domain/explanation.ts";
import { type DecisionNumber, decisionNumber, type Rules, spelledOut } from "../domain/working.ts";
import { hasWorking, ordinalOf, ruleTextOf, workingIn } from "../repository.ts";
import { digestOf, ruleText } from "./keep-working.ts";

/**
 * The number of a decision, by which it can be computed again; null where it is from before that was kept. Part of reading the
 * decision: permission is theirs.
 */
export async function numberOfDecision(
  database: Tx | Database,
  record: Pick<CaseRecord, "id" | "number">,
  decisionId: string,
): Promise<string | null> {
  const ordinal = await ordinalOf(database, record.id, decisionId);
  return ordinal === undefined ? null : decisionNumber(record.number, ordinal);
}

/** A decision of a case computed again, for those who work with the case; undefined where it is not theirs to see. */
export async function explainDecision(
  app: App,
  actor: StaffActor,
  caseId: string,
  decisionId: string,
): Promise<ExplainedView | undefined> {
  const database = app.database.of(actor);
  const record = await caseForReading(database, actor, caseId, "decision:read");
  const citizen = record && (await readCitizen(database, actor.tenantId, record.citizenId));
  const working = record && (await workingIn(database, caseId, { id: decisionId }));
  if (!record || !citizen || !working) return undefined;
  return {
    record,
    citizen,
    owed: await readOwed(database, app, actor, caseId),
    today: app.clock.today(),
    explanation: await explained(database, app, actor, record, working),
  };
}

/** A municipality, as the command line names it. */
export interface InMunicipality {
  readonly tenantId: string;
  readonly slug: string;
}

/** Whether a municipality has a decision of this number. Nothing of it is read, so it is no look. */
export const isDecisionOf = (app: App, place: InMunicipality, wanted: DecisionNumber): Promise<boolean> =>
  transaction(app.database.of(systemIn(place)), async (tx) => {
    const found = await caseNumbered(tx, place.tenantId, wanted.caseNumber);
    return found !== undefined && (await hasWorking(tx, found.id, wanted.ordinal));
  });

/**
 * A decision computed again for whoever runs the system, by its number. The look is written down in the citizen's log as the
 * system's own.
 *
 * @returns undefined where this municipality has no such case, or none that is kept with how it was computed
 */
export function explainNumbered(
  app: App,
  place: InMunicipality,
  { caseNumber, ordinal }: DecisionNumber,
): Promise<Explanation | SpoiltExplanation | undefined> {
  const system = systemIn(place);
  return transaction(app.database.of(system), async (tx) => {
    const found = await caseNumbered(tx, place.tenantId, caseNumber);
    const working = found && (await workingIn(tx, found.id, { ordinal }));
    if (!found || !working) return undefined;
    const look = { act: "decision:read", basis: "own", citizenId: found.citizenId, caseId: found.id, purpose } as const;
    await noteLooks(tx, system, [look]);
    return explained(tx, app, system, { id: found.id, number: caseNumber }, working);
  });
}

const purpose = "Regne en afgørelse efter";

async function explained(
  database: Tx | Database,
  app: App,
  owner: { readonly tenantId: string; readonly municipality: string },
  record: Pick<CaseRecord, "id" | "number">,
  working: KeptWorking | SpoiltWorking,
): Promise<Explanation | SpoiltExplanation> {
  const number = decisionNumber(record.number, working.ordinal);
  if ("isSpoilt" in working) return { number, isSpoilt: true };
  const rules = { standard: standardOf(app, owner), law: app.law };
  const then = {
    standard: await ruleTextOf(database, working.standardDigest),
    law: await ruleTextOf(database, working.lawDigest),
  };
  return {
    number,
    working,
    today: {
      engine: engineVersion(),
      standardDigest: ruleText("standard", rules.standard).digest,
      lawDigest: ruleText("law", rules.law).digest,
    },
    isWhole: isUnchanged(working, then) && (await isInJournal(database, owner, record, working)),
    byRulesThen: computedAgain(working, readAgain(then)),
    byRulesNow: computedAgain(working, rules),
  };
}

interface Texts {
  readonly standard: string | undefined;
  readonly law: string | undefined;
}

/** Whether the texts and all that was known and said have the hashes that they were kept with. */
function isUnchanged({ digest, engine, known, lawDigest, said, standardDigest }: KeptWorking, texts: Texts): boolean {
  const restsOn = { standard: standardDigest, law: lawDigest, engine };
  return (
    texts.standard !== undefined &&
    texts.law !== undefined &&
    digestOf(texts.standard) === standardDigest &&
    digestOf(texts.law) === lawDigest &&
    digestOf(spelledOut({ known, said }, restsOn)) === digest
  );
}

/** Whether the journal, which is chained, tells the same hash of the decision. */
async function isInJournal(
  database: Tx | Database,
  { tenantId }: { readonly tenantId: string },
  { id }: Pick<CaseRecord, "id">,
  { digest }: KeptWorking,
): Promise<boolean> {
  const { events } = await readCaseFile(database, tenantId, id);
  return eventsOf(events, "decision-made").some(({ working }) => working === digest);
}

/** The rules as they were kept; null where today's program cannot read them. */
function readAgain({ law, standard }: Texts): Rules | null {
  if (standard === undefined || law === undefined) return null;
  const read = {
    standard: standardSchema.safeParse(parsed(standard)),
    law: lawSchema.safeParse(parsed(law)),
  };
  return read.standard.success && read.law.success ? { standard: read.standard.data, law: read.law.data } : null;
}

/** Undefined for a text that somebody has spoilt so that it is no JSON: its hash tells so too. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
