import assert from "node:assert/strict";
import { assignCaseworker } from "../src/modules/applications/use-cases/assign-caseworker.ts";
import { keepProtection } from "../src/modules/applications/use-cases/mark-protected.ts";
import { makeCalendarAddress } from "../src/modules/appointments/use-cases/calendar-address.ts";
import { caseForReading } from "../src/modules/cases/use-cases/case-for-reading.ts";
import { readIssuedDecisions } from "../src/modules/decisions/use-cases/read-issued-decisions.ts";
import { readProviderOrders } from "../src/modules/deliveries/use-cases/read-provider-orders.ts";
import { postLetter } from "../src/modules/letters/use-cases/post-letter.ts";
import { readLetters } from "../src/modules/letters/use-cases/read-letters.ts";
import type { Actor, StaffActor } from "../src/modules/people/domain/actor.ts";
import type { Protection } from "../src/modules/people/domain/protection.ts";
import { insertStaff } from "../src/modules/people/repository.ts";
import { keepMandate } from "../src/modules/people/use-cases/keep-mandate.ts";
import type { App } from "../src/platform/app.ts";
import { transaction } from "../src/platform/database.ts";
import { accessInCase } from "./access-in-case.ts";
import { appealInCase } from "./appeal-in-case.ts";
import { assessmentOf } from "./assessment-of.ts";
import { booked } from "./booked-appointment.ts";
import { type CaseInState, caseApplied } from "./case-in-state.ts";
import { changeInCase } from "./change-in-case.ts";
import { complaintInCase } from "./complaint-in-case.ts";
import { consentAndQuestion } from "./consent-and-question.ts";
import type { Parameters } from "./crawl.tsx";
import { datedEntry } from "./dated-entry.ts";
import { notesIn } from "./day-note-told.ts";
import { goalAndWish } from "./goal-and-wish.ts";
import { caseGranted, startSupport } from "./granted-case.ts";
import { groupWith, noGroup } from "./group-with.ts";
import { messageInCase } from "./message-in-case.ts";
import { remarkInCase } from "./remark-in-case.ts";
import { reportInOrder } from "./report-in-case.ts";
import { rulingInCase } from "./ruling-in-case.ts";
import { teamOf } from "./team-of.ts";
import { hire, moveIn, onDay } from "./test-app.ts";

/** Words that stand nowhere but at one person: what a leak is found by. */
export interface Tokens {
  /** Street, phone and mail: each leads to where the person lives. */
  readonly ways: readonly string[];
  /** A part of the name; null where the name is not protected. */
  readonly name: string | null;
}

/** Somebody protected, with a case that the real acts have made. */
export interface ProtectedPerson {
  readonly made: CaseInState;
  readonly caseworker: StaffActor;
  /** The provider that delivers; null where the case has not come so far. */
  readonly provider: StaffActor | null;
  readonly tokens: Tokens;
  readonly parameters: Parameters;
  /** The case's letters on paper, by id. */
  readonly paper: readonly string[];
}

/** A municipality with its protected people, and with those who have nothing to do with any of them. */
export interface ProtectedTown {
  readonly slug: string;
  readonly people: readonly ProtectedPerson[];
  readonly strangers: readonly Actor[];
}

/** How many protected people there are in a municipality, how many of them by name too, and how many have come all the way. */
export const inEach = { people: 10, named: 4, granted: 2 } as const;

/** Ten protected people in a municipality: half of them on paper, some marked before the first letter and some after it. */
export async function protectedTown(app: App, slug: string): Promise<ProtectedTown> {
  const people: ProtectedPerson[] = [];
  for (let at = 0; at < inEach.people; at += 1) people.push(await protectedPerson(app, slug, at));
  return { slug, people, strangers: await strangersIn(app, slug) };
}

/** Unlike everything else on any page, and no two alike. */
function tokensOf(slug: string, at: number): Tokens & { readonly name: string } {
  const code = `${slug.slice(0, 3)}${"abcdefghij"[at]}`;
  return {
    ways: [`Skjulsti${code}`, `00 9${at} ${phoneOf(slug)}`, `post.${code}@skjult.example`],
    name: `Dulgt${code}`,
  };
}

const phoneOf = (slug: string): string => `${`${slug.charCodeAt(0)}`.slice(-2)} ${slug.length}1`;

async function protectedPerson(app: App, slug: string, at: number): Promise<ProtectedPerson> {
  const tokens = tokensOf(slug, at);
  const [street, phone = "", mail = ""] = tokens.ways;
  const isNamed = at < inEach.named;
  const protection: Protection = { name: isNamed, address: true, until: null };
  const isMarkedLate = at % 3 === 1;
  const person = {
    ...{ addressLines: [`${street} ${at + 1}`, "0000 Prøveby"], phone, mail },
    ...(!isMarkedLate && { protection }),
  };
  const told = { name: isNamed ? `Kim ${tokens.name}` : "Kim Prøve", digital: at % 2 === 0, person };
  const isGranted = at < inEach.granted;
  const made = isGranted ? await caseGranted(app, slug, told) : await caseApplied(onDay(app, "2026-03-03"), slug, told);
  const provider = isGranted ? await startSupport(onDay(app, "2026-04-10"), made, "2026-04-10") : null;
  const caseworker = await takenBy(app, made);
  if (isMarkedLate) {
    const press = { submissionId: app.newId(), path: "/" };
    assert.ok((await keepProtection(app, caseworker, made.caseId, { protection, source: "CPR" }, press)).ok);
  }
  const paper = await posted(app, made, caseworker);
  const parameters = await parametersOf(app, made, caseworker, provider);
  return { made, caseworker, provider, tokens: { ...tokens, name: isNamed ? tokens.name : null }, parameters, paper };
}

/** A caseworker of the unit that has the case takes it, so that nobody else has to do with it. */
async function takenBy(app: App, made: CaseInState): Promise<StaffActor> {
  const record = await caseForReading(app.database.of(made.citizen), made.citizen, made.caseId, "case:page");
  assert.ok(record);
  const caseworker = await hire(app, made.municipality, "caseworker", "Sune Sagsbehandler", record.unit);
  const taken = await assignCaseworker(app, caseworker, made.caseId, { to: caseworker.id, seen: null });
  assert.deepEqual(taken.ok || taken.refusal, true);
  return caseworker;
}

/** All paper letters of the case are posted but the newest, which still waits. */
async function posted(app: App, made: CaseInState, caseworker: StaffActor): Promise<readonly string[]> {
  const letters = await readLetters(app.database.of(caseworker), caseworker, made.caseId);
  const paper = letters.filter(({ channel }) => channel === "paper");
  for (const { id } of paper.slice(1)) {
    assert.ok((await postLetter(app, caseworker, id, { submissionId: app.newId(), receivedOn: null })).ok);
  }
  return paper.map(({ id }) => id);
}

/** A report in the order, where there is one. */
const reportIn = async (app: App, provider: StaffActor | null, order: { readonly id: string } | undefined) =>
  provider !== null && order !== undefined
    ? reportInOrder(app, provider, order.id)
    : { reportId: app.newId(), safetyId: app.newId(), kind: "problem" };

async function parametersOf(
  app: App,
  made: CaseInState,
  caseworker: StaffActor,
  provider: StaffActor | null,
): Promise<Parameters> {
  const database = app.database.of(made.citizen);
  const letters = await readLetters(database, caseworker, made.caseId);
  const orders = provider === null ? [] : await readProviderOrders(app, provider);
  const number = (await caseForReading(database, made.citizen, made.caseId, "case:page"))?.number;
  const order = orders.find(({ caseNumber }) => caseNumber === number);
  const [decision] = await readIssuedDecisions(database, made.citizen.tenantId, made.caseId);
  const letter = letters[0]?.id ?? app.newId();
  if (provider !== null && order !== undefined) await notesIn(app, provider, made);
  return {
    ...{ caseId: made.caseId, citizenId: made.citizen.id, slug: made.municipality, letterId: letter },
    ...{ orderId: order?.id ?? app.newId(), decisionId: decision?.id ?? app.newId(), file: `${letter}.pdf` },
    ...{ question: "egne-ord", asked: "borger", name: "rettesnor.css", act: "modtag", form: "slut" },
    ...(await reportIn(app, provider, order)),
    ...(await consentAndQuestion(app, { ...made, caseworker })),
    ...(await remarkInCase(app, { ...made, caseworker })),
    ...(await messageInCase(app, made)),
    // Goals stand in a plan, and a plan comes with a grant.
    ...(provider === null
      ? {
          goalId: app.newId(),
          wishId: app.newId(),
          page: "virker",
          changeId: app.newId(),
          changeKind: "slut",
          rulingId: app.newId(),
          parkedId: app.newId(),
          ...{ appealedId: app.newId(), packageId: app.newId(), ordinal: "1" },
        }
      : {
          ...(await goalAndWish(app, { ...made, caseworker })),
          ...(await changeInCase(app, { ...made, caseworker })),
          ...(await rulingInCase(app, { ...made, caseworker })),
          // A complaint goes to the appeal board where something is decided.
          ...(await appealInCase(app, { ...made, caseworker })),
        }),
    ...(await complaintInCase(app, { ...made, caseworker })),
    ...(await accessInCase(app, { ...made, caseworker })),
    ...{
      id: await helperOf(app, made),
      documentId: app.newId(),
      findingId: app.newId(),
      keptId: app.newId(),
      proposalId: app.newId(),
      writtenId: app.newId(),
      phraseId: app.newId(),
      filterId: app.newId(),
    },
    appointmentId: await booked(app, provider ?? caseworker, made),
    ...(provider === null ? noGroup(app) : await groupWith(app, provider, made)),
    secret: await makeCalendarAddress(app, made.citizen),
    teamId: provider === null ? app.newId() : await teamOf(app, provider),
    step: "flyt",
    entryId: await datedEntry(app, made),
    assessmentId: await assessmentOf(app, made),
  };
}

/** Somebody helps the citizen. */
function helperOf(app: App, { citizen }: CaseInState): Promise<string> {
  const fresh = {
    name: "Hans Hjælper",
    cprNumber: null,
    kind: "relative",
    parts: ["letters"],
    basis: "spoken",
  } as const;
  const dated = { ...fresh, note: "Sagt i telefonen", from: app.clock.today(), to: null };
  return transaction(app.database.of(citizen), async (tx) => {
    const kept = await keepMandate(tx, app, citizen, citizen.id, dated);
    assert.ok(kept.ok);
    return kept.value;
  });
}

/** Every kind of staff with no relation to any of the cases, another provider, and a citizen next door. */
async function strangersIn(app: App, slug: string): Promise<readonly Actor[]> {
  const standard = app.standards.get(slug);
  const elsewhere = standard?.units[1]?.slug ?? null;
  const first = await hire(app, slug, "intake", "Fremmed modtagelse", elsewhere);
  const staff: StaffActor[] = [first];
  for (const role of ["caseworker", "manager", "editor"] as const) {
    staff.push(await hire(app, slug, role, `Fremmed ${role}`, elsewhere));
  }
  const provider = standard?.providers[1]?.slug;
  if (provider !== undefined) {
    const other = {
      ...first,
      id: app.newId(),
      name: "Fremmed udfører",
      role: "provider",
      unit: null,
      provider,
    } as const;
    await transaction(app.database.of(other), (tx) => insertStaff(tx, { ...other, phone: null }));
    staff.push(other);
  }
  return [...staff, await moveIn(app, slug, { name: "Naja Nabo" })];
}
