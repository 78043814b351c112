import assert from "node:assert/strict";
import { sql } from "kysely";
import { assignCaseworker } from "../../src/modules/applications/use-cases/assign-caseworker.ts";
import { makeCalendarAddress } from "../../src/modules/appointments/use-cases/calendar-address.ts";
import { readIssuedDecisions } from "../../src/modules/decisions/use-cases/read-issued-decisions.ts";
import { readProviderOrders } from "../../src/modules/deliveries/use-cases/read-provider-orders.ts";
import { readLetters } from "../../src/modules/letters/use-cases/read-letters.ts";
import type {
  Actor,
  CitizenActor,
  RepresentativeActor,
  StaffActor,
  StaffRole,
} from "../../src/modules/people/domain/actor.ts";
import { type MandateKind, type Part, parts } from "../../src/modules/people/domain/mandate.ts";
import { writePhrase } from "../../src/modules/phrases/use-cases/write-phrase.ts";
import { saveForMe } from "../../src/modules/proposals/use-cases/answer-proposal.ts";
import type { App } from "../../src/platform/app.ts";
import type { OperatorDatabase } from "../../src/platform/database.ts";
import { accessInCase } from "../access-in-case.ts";
import { appealInCase } from "../appeal-in-case.ts";
import { assessmentOf } from "../assessment-of.ts";
import { booked } from "../booked-appointment.ts";
import type { CaseInState } from "../case-in-state.ts";
import { caseWithPapers } from "../case-with-papers.ts";
import { changeInCase } from "../change-in-case.ts";
import { complaintInCase } from "../complaint-in-case.ts";
import { consentAndQuestion } from "../consent-and-question.ts";
import type { Parameters } from "../crawl.tsx";
import { datedEntry } from "../dated-entry.ts";
import { notesIn } from "../day-note-told.ts";
import { filedPaper } from "../filed-paper.ts";
import { goalAndWish } from "../goal-and-wish.ts";
import { startSupport } from "../granted-case.ts";
import { groupWith } from "../group-with.ts";
import { messageInCase } from "../message-in-case.ts";
import { draftBetween, proposalBetween } from "../proposal-between.ts";
import { remarkInCase } from "../remark-in-case.ts";
import { reportInOrder } from "../report-in-case.ts";
import { rulingInCase } from "../ruling-in-case.ts";
import { teamOf } from "../team-of.ts";
import { hire, moveIn, onDay, tenantOf, testApp } from "../test-app.ts";

/** Where the case is: a municipality with two units, so that somebody can work in the other one. */
const municipality = "broenderslev";
const units = { own: "visitationen", other: "ungecenter" };
const today = "2026-05-20";
/** The citizen's number; one of the published test numbers. */
export const cprNumber = "0201609995";

/** Everybody who may stand in some relation to the case. */
export const personNames = [
  "nobody",
  "the citizen",
  "another citizen",
  "a citizen of another municipality",
  "relative with all parts",
  "relative with status alone",
  "companion with all parts",
  "relative whose mandate was withdrawn",
  "relative whose mandate has run out",
  "assigned",
  "same unit",
  "other unit",
  "opened with a reason",
  "conflicted",
  "the citizen at work",
  "not cleared",
  "who has left",
  "of another municipality",
  "intake of the unit",
  "intake of another unit",
  "manager of the unit",
  "manager of another unit",
  "provider with the order",
  "another provider",
  "provider whose order has ended",
  "editor",
] as const;
/** One of them. */
export type PersonName = (typeof personNames)[number];

/** The case, everybody around it, and what its addresses are made of. */
export interface World {
  readonly app: App;
  readonly people: Readonly<Record<PersonName, Actor | null>>;
  readonly parameters: Parameters;
  /** A mandate and a conflict of interest of nobody who asks, so that they may be ended: new ones each time. */
  readonly loose: () => Promise<Parameters>;
  /** What nobody who is kept out may be shown. */
  readonly marks: readonly string[];
}

/** A case with support that runs, and everybody who may stand in some relation to it. */
export async function worldAround(operator: OperatorDatabase): Promise<World> {
  const app = onDay(await testApp(operator, "2026-03-03"), today);
  const made = await caseWithPapers(onDay(app, "2026-03-03"), municipality, { name: "Borger Bag Muren" });
  const provider = await startSupport(onDay(app, "2026-04-10"), made, "2026-04-10");
  const assigned = await takenBy(app, made);
  const people = {
    nobody: null,
    ...(await citizenSide(app, operator, made)),
    ...(await authority(app, operator, made)),
    ...(await providers(app, operator, made)),
    assigned,
    "provider with the order": provider,
    editor: await hire(app, municipality, "editor"),
  };
  const parameters = await parametersOf(app, operator, made, provider);
  await sql`update citizen set address_protected = true where id = ${made.citizen.id}`.execute(operator);
  return {
    app,
    people,
    parameters,
    loose: async () => ({
      id: await looseMandate(app, operator, made),
      conflictId: await looseConflict(app, operator, made),
      ...(await looseProposals(app, made, people["another citizen"])),
      teamId: await teamOf(app, provider),
    }),
    marks: ["Bag Muren", "Prøvevej 1"],
  };
}

async function takenBy(app: App, made: CaseInState): Promise<StaffActor> {
  const handing = { to: made.caseworker.id, seen: null };
  assert.ok((await assignCaseworker(app, made.caseworker, made.caseId, handing)).ok);
  return made.caseworker;
}

/** A mandate of nobody who is asked as, so that it may be stopped. */
const looseMandate = async (app: App, operator: OperatorDatabase, { citizen }: CaseInState): Promise<string> =>
  (await representative(app, operator, { as: "relative", parts: ["plan"], citizen, ends: {} })).mandateId;

/** What another citizen writes for the citizen: one that is not sent on, and one that is, with a question to answer again. */
async function looseProposals(app: App, { citizen }: CaseInState, writer: CitizenActor): Promise<Parameters> {
  const proposalId = await proposalBetween(app, writer, cprNumber);
  assert.equal(await saveForMe(app, citizen, proposalId, "hverdag", {}), "kept");
  return { proposalId, writtenId: await draftBetween(app, writer, cprNumber) };
}

/** The look-up by which somebody opened the case. */
const opening = async (operator: OperatorDatabase): Promise<string> =>
  (await operator.selectFrom("case_opening").select("id").executeTakeFirstOrThrow()).id;

/** Somebody who never asks has a conflict of interest in the case. */
async function looseConflict(
  app: App,
  operator: OperatorDatabase,
  { citizen, caseworker }: CaseInState,
): Promise<string> {
  const staff = await hire(app, municipality, "caseworker", "Test ubeslægtet", units.other);
  return conflictOf(app, operator, { tenantId: citizen.tenantId, staff, citizenId: citizen.id, by: caseworker.id });
}

interface Conflicted {
  readonly tenantId: string;
  readonly staff: StaffActor;
  readonly citizenId: string;
  readonly by: string;
}

async function conflictOf(app: App, operator: OperatorDatabase, told: Conflicted): Promise<string> {
  const id = app.newId();
  await sql`insert into conflict_of_interest (tenant_id, id, staff_id, citizen_id, reason, registered_at, registered_by)
    values (${told.tenantId}, ${id}, ${told.staff.id}, ${told.citizenId}, 'Fætter', '2026-05-01T10:00:00Z', ${told.by})`.execute(
    operator,
  );
  return id;
}

/** Something that the review of the log found in the unit. */
async function finding(app: App, operator: OperatorDatabase, { citizen, caseworker }: CaseInState): Promise<string> {
  const id = app.newId();
  await sql`insert into snooping_finding (tenant_id, id, pattern, staff_id, citizen_id, day_on, looks, explanation, found_at)
    values (${citizen.tenantId}, ${id}, 'night', ${caseworker.id}, ${citizen.id}, '2026-05-19', 3, 'Opslag om natten',
      '2026-05-20T03:00:00Z')`.execute(operator);
  return id;
}

async function parametersOf(
  app: App,
  operator: OperatorDatabase,
  made: CaseInState,
  provider: StaffActor,
): Promise<Parameters> {
  const database = app.database.of(made.citizen);
  const letters = await readLetters(database, made.caseworker, made.caseId);
  const own = letters.find(({ channel }) => channel === "own-pages");
  const [decision] = await readIssuedDecisions(database, made.citizen.tenantId, made.caseId);
  const [order] = await readProviderOrders(app, provider);
  const ordered = letters.find(({ channel }) => channel === "provider");
  assert.ok(own && decision && order && ordered);
  await notesIn(app, provider, made);
  return {
    slug: municipality,
    caseId: made.caseId,
    citizenId: made.citizen.id,
    letterId: own.id,
    orderLetterId: ordered.id,
    file: `${own.id}.pdf`,
    decisionId: decision.id,
    orderId: order.id,
    question: "egne-ord",
    asked: "borger",
    name: "rettesnor.css",
    act: "modtag",
    form: "slut",
    keptId: app.newId(),
    filterId: app.newId(),
    findingId: await finding(app, operator, made),
    openingId: await opening(operator),
    documentId: await filedPaper(app, made),
    appointmentId: await booked(app, provider, made),
    secret: await makeCalendarAddress(app, made.citizen),
    ...(await groupWith(app, provider, made)),
    step: "flyt",
    ...(await consentAndQuestion(app, made)),
    ...(await remarkInCase(app, made)),
    ...(await messageInCase(app, made)),
    ...(await goalAndWish(app, made)),
    ...(await changeInCase(app, made)),
    ...(await reportInOrder(app, provider, order.id)),
    ...(await rulingInCase(app, made)),
    ...(await complaintInCase(app, made)),
    ...(await accessInCase(app, made)),
    ...(await appealInCase(app, made)),
    entryId: await datedEntry(app, made),
    assessmentId: await assessmentOf(app, made),
    phraseId: await phraseIn(app, made),
    uid: "ingen",
  };
}

/** A phrase that somebody has written into the library. */
async function phraseIn(app: App, { caseworker }: CaseInState): Promise<string> {
  const fields = { titel: "Hjælp fra familien", tekst: "Du får hjælp af [skriv, hvem]." };
  const written = await writePhrase(app, caseworker, { fields, submissionId: app.newId(), phrase: null });
  assert.ok(written.ok);
  return written.value.split("/").at(-1) ?? "";
}

async function citizenSide(app: App, operator: OperatorDatabase, { citizen }: CaseInState) {
  const acting = (as: MandateKind, named: readonly Part[], ends: Ends = {}): Promise<RepresentativeActor> =>
    representative(app, operator, { as, parts: named, citizen, ends });
  return {
    "the citizen": citizen,
    "another citizen": await moveIn(app, municipality),
    "a citizen of another municipality": await moveIn(app, "vejen"),
    "relative with all parts": await acting("relative", parts),
    "relative with status alone": await acting("relative", ["status"]),
    "companion with all parts": await acting("companion", parts),
    "relative whose mandate was withdrawn": await acting("relative", parts, { withdrawnAt: "2026-05-19T10:00:00Z" }),
    "relative whose mandate has run out": await acting("relative", parts, { to: "2026-05-19" }),
  };
}

interface Ends {
  readonly to?: string;
  readonly withdrawnAt?: string;
}

interface Given {
  readonly as: MandateKind;
  readonly parts: readonly Part[];
  readonly citizen: Actor;
  readonly ends: Ends;
}

/** Somebody with a mandate that stands in the database as it would have been kept. */
async function representative(
  app: App,
  operator: OperatorDatabase,
  { as, parts: named, citizen, ends }: Given,
): Promise<RepresentativeActor> {
  const [id, mandateId] = [app.newId(), app.newId()];
  const { tenantId } = citizen;
  const name = `Rita Repræsentant ${id.slice(-4)}`;
  await sql`insert into representative (tenant_id, id, name) values (${tenantId}, ${id}, ${name})`.execute(operator);
  await sql`insert into mandate (tenant_id, id, citizen_id, representative_id, name, kind, parts, basis, from_on, to_on, given_at,
      given_by, withdrawn_at, withdrawn_by)
    values (${tenantId}, ${mandateId}, ${citizen.id}, ${id}, ${name}, ${as}, ${[...named]}, 'paper', '2026-04-01', ${ends.to ?? null},
      '2026-04-01T10:00:00Z', ${citizen.id}, ${ends.withdrawnAt ?? null},
      ${ends.withdrawnAt === undefined ? null : citizen.id})`.execute(operator);
  const who = { kind: "representative", tenantId, municipality, id, name } as const;
  return { ...who, mandateId, as, parts: named, citizenId: citizen.id, citizenName: citizen.name };
}

async function authority(app: App, operator: OperatorDatabase, { citizen }: CaseInState) {
  const worker = (role: StaffRole, unit: string) => hire(app, municipality, role, `Test ${role}`, unit);
  const [opener, conflicted, self, left, uncleared] = await Promise.all([
    worker("caseworker", units.other),
    ...Array.from({ length: 4 }, () => worker("caseworker", units.own)),
  ]);
  assert.ok(opener && conflicted && self && left && uncleared);
  const { tenantId } = citizen;
  const keys = app.database.of(citizen).tenant.keys;
  const index = keys.blindIndex("cpr", cprNumber);
  await sql`insert into case_opening (tenant_id, id, staff_id, citizen_id, reason, opened_at, until_at)
    values (${tenantId}, ${app.newId()}, ${opener.id}, ${citizen.id}, 'Borgeren ringede og var i krise',
      '2026-05-19T23:00:00Z', '2026-05-20T23:00:00Z')`.execute(operator);
  await conflictOf(app, operator, { tenantId, staff: conflicted, citizenId: citizen.id, by: conflicted.id });
  await sql`update citizen set cpr_sealed = ${keys.seal({ table: "citizen", column: "cpr_sealed", id: citizen.id }, cprNumber)},
    cpr_index = ${index} where id = ${citizen.id}`.execute(operator);
  await sql`update staff_member set cpr_index = ${index} where id = ${self.id}`.execute(operator);
  await sql`update staff_member set left_on = '2026-05-20' where id = ${left.id}`.execute(operator);
  await sql`update staff_member set sensitivity = 2 where id = ${uncleared.id}`.execute(operator);
  return {
    "same unit": await worker("caseworker", units.own),
    "other unit": await worker("caseworker", units.other),
    "opened with a reason": opener,
    conflicted,
    "the citizen at work": self,
    "not cleared": uncleared,
    "who has left": left,
    "of another municipality": await hire(app, "vejen", "caseworker"),
    "intake of the unit": await worker("intake", units.own),
    "intake of another unit": await worker("intake", units.other),
    "manager of the unit": await worker("manager", units.own),
    "manager of another unit": await worker("manager", units.other),
  };
}

/** Two providers that are not the one with the order: one never had any, the other's has ended. */
async function providers(app: App, operator: OperatorDatabase, { caseId }: CaseInState) {
  const tenantId = tenantOf(app, municipality);
  const named = async (slug: string): Promise<StaffActor> => {
    await sql`insert into provider (tenant_id, slug, name, external) values (${tenantId}, ${slug}, ${slug}, true)`.execute(
      operator,
    );
    const staff = await hire(app, municipality, "provider");
    await sql`update staff_member set provider_slug = ${slug} where id = ${staff.id}`.execute(operator);
    return { ...staff, provider: slug };
  };
  const ended = await named("med-forbi");
  await sql`insert into case_provider (tenant_id, case_id, provider_slug, from_on, to_on)
    values (${tenantId}, ${caseId}, 'med-forbi', '2026-04-01', '2026-05-01')`.execute(operator);
  return { "another provider": await named("en-anden"), "provider whose order has ended": ended };
}
