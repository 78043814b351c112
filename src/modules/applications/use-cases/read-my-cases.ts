import type { App } from "../../../platform/app.ts";
import type { CaseEvent } from "../../cases/domain/case-event.ts";
import type { CaseRecord } from "../../cases/domain/case-record.ts";
import { type CitizenPaper, citizenPapers } from "../../cases/domain/citizen-paper.ts";
import { caseForReading, casesOf } from "../../cases/use-cases/case-for-reading.ts";
import type { Letter } from "../../letters/domain/letter.ts";
import { readLetters } from "../../letters/use-cases/read-letters.ts";
import { readCaseFile } from "../../obligations/use-cases/read-case-file.ts";
import { readOwed } from "../../obligations/use-cases/read-owed.ts";
import { type CitizenSide, citizenOf, openParts } from "../../people/domain/actor.ts";
import type { Part } from "../../people/domain/mandate.ts";
import { readStaff } from "../../people/use-cases/read-people.ts";
import { standardOf } from "../../standards/use-cases/standard-of.ts";
import { waitingApplications } from "../domain/application-acts.ts";
import type { MyCase } from "../domain/case-with-applications.ts";
import { invitesIn } from "../domain/invites.ts";
import { readApplications } from "./read-applications.ts";

/** The citizen's cases, newest first, each with what is open to whoever asks. */
export async function readMyCases(app: App, actor: CitizenSide): Promise<readonly MyCase[]> {
  const records = await casesOf(app.database.of(actor), actor, citizenOf(actor));
  return Promise.all(records.map((record) => myCase(app, actor, record)));
}

/**
 * One of the citizen's cases, for one of the acts on its application; undefined when there is none, or when it is not for
 * whoever asks.
 */
export async function readMyCase(
  app: App,
  actor: CitizenSide,
  caseId: string,
  act: "application:read" | "application:withdraw" = "application:read",
): Promise<MyCase | undefined> {
  const record = await caseForReading(app.database.of(actor), actor, caseId, act);
  return record && myCase(app, actor, record);
}

async function myCase(app: App, actor: CitizenSide, record: CaseRecord): Promise<MyCase> {
  const database = app.database.of(actor);
  const open = openParts(actor);
  const [applications, owed, letters, staff, file] = await Promise.all([
    readApplications(database, actor.tenantId, record.id),
    readOwed(database, app, actor, record.id),
    readLetters(database, actor, record.id),
    record.caseworkerId === null ? undefined : readStaff(database, actor.tenantId, record.caseworkerId),
    readCaseFile(database, actor.tenantId, record.id),
  ]);
  const unit = standardOf(app, actor).units.find(({ slug }) => slug === record.unit);
  const told = open.includes("application") || open.includes("status") ? applications : [];
  const waiting = waitingApplications(told, file.events);
  const invites = openInvites(file.events, open);
  const papers = papersThere(file.events, letters).filter((paper) => open.includes(paper));
  const caseworker = staff ?? null;
  return { record, applications: told, waiting, owed, letters, unit, caseworker, invites, open, papers };
}

/** What there is to open. A decision is there once its letter has come. */
function papersThere(events: readonly CaseEvent[], letters: readonly Letter[]): readonly CitizenPaper[] {
  const happened = (wanted: CaseEvent["type"]) => events.some(({ type }) => type === wanted);
  const isThere: Readonly<Record<CitizenPaper, boolean>> = {
    application: happened("application-received"),
    hearing: happened("hearing-sent"),
    decision: letters.some(({ kind }) => kind === "decision"),
    plan: happened("plan-offered"),
  };
  return citizenPapers.filter((paper) => isThere[paper]);
}

/** What waits for an answer, as far as it is open. */
function openInvites(events: readonly CaseEvent[], open: readonly Part[]): MyCase["invites"] {
  const { hearing, plan } = invitesIn(events);
  return { hearing: hearing && open.includes("hearing"), plan: plan && open.includes("plan") };
}
