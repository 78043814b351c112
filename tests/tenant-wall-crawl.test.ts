import assert from "node:assert/strict";
import { test } from "node:test";
import { siteOf } from "../src/compose.tsx";
import { isId } from "../src/kernel/id.ts";
import { makeCalendarAddress } from "../src/modules/appointments/use-cases/calendar-address.ts";
import { readIssuedDecisions } from "../src/modules/decisions/use-cases/read-issued-decisions.ts";
import { readProviderOrders } from "../src/modules/deliveries/use-cases/read-provider-orders.ts";
import { readLetters } from "../src/modules/letters/use-cases/read-letters.ts";
import type { Actor } from "../src/modules/people/domain/actor.ts";
import type { App } from "../src/platform/app.ts";
import { accessInCase } from "./access-in-case.ts";
import { appealInCase } from "./appeal-in-case.ts";
import { assessmentOf } from "./assessment-of.ts";
import { booked } from "./booked-appointment.ts";
import type { CaseInState } from "./case-in-state.ts";
import { changeInCase } from "./change-in-case.ts";
import { complaintInCase } from "./complaint-in-case.ts";
import { consentAndQuestion } from "./consent-and-question.ts";
import { addressOf, askerAs, type Parameters, type Route, routesOf, servedSite } from "./crawl.tsx";
import { datedEntry } from "./dated-entry.ts";
import { notesIn } from "./day-note-told.ts";
import { filedPaper } from "./filed-paper.ts";
import { goalAndWish } from "./goal-and-wish.ts";
import { caseGranted, startSupport } from "./granted-case.ts";
import { groupWith } from "./group-with.ts";
import { messageInCase } from "./message-in-case.ts";
import { draftBetween, proposalBetween } from "./proposal-between.ts";
import { remarkInCase } from "./remark-in-case.ts";
import { reportInOrder } from "./report-in-case.ts";
import { rulingInCase } from "./ruling-in-case.ts";
import { teamOf } from "./team-of.ts";
import { hire, onDay, testApp } from "./test-app.ts";
import { programUrl, withDatabase } from "./with-database.ts";
import { unfilteredOn, withoutFilters } from "./without-tenant-filters.ts";

/** A municipality with a case that has come all the way, and with people who look at it. */
interface Town {
  readonly made: CaseInState;
  readonly people: readonly Actor[];
  readonly parameters: Parameters;
  /** What stands in this municipality and nowhere else. */
  readonly marks: readonly string[];
}

async function townWith(app: App, slug: string): Promise<Town> {
  const name = `Borger Af${slug}`;
  const made = await caseGranted(app, slug, { name });
  const provider = await startSupport(onDay(app, "2026-04-10"), made, "2026-04-10");
  const others = await Promise.all([hire(app, slug, "intake"), hire(app, slug, "manager"), hire(app, slug, "editor")]);
  const database = app.database.of(made.citizen);
  const [letter] = await readLetters(database, made.caseworker, made.caseId);
  const [order] = await readProviderOrders(app, provider);
  const [decision] = await readIssuedDecisions(database, made.citizen.tenantId, made.caseId);
  assert.ok(letter && order && decision);
  const documentId = await filedPaper(app, made, `Udtalelse om ${name}`);
  const assessmentId = await assessmentOf(app, made);
  const entryId = await datedEntry(app, made);
  const rulings = await rulingInCase(app, made);
  const complaint = await complaintInCase(app, made);
  await notesIn(app, provider, made);
  const ids = {
    entryId,
    caseId: made.caseId,
    citizenId: made.citizen.id,
    letterId: letter.id,
    orderId: order.id,
    documentId,
    assessmentId,
    ...(await consentAndQuestion(app, made)),
    ...(await remarkInCase(app, made)),
    ...(await messageInCase(app, made)),
    appointmentId: await booked(app, provider, made),
    ...(await groupWith(app, provider, made)),
    teamId: await teamOf(app, provider),
    secret: await makeCalendarAddress(app, made.citizen),
    ...(await goalAndWish(app, made)),
    ...(await changeInCase(app, made)),
    ...(await reportInOrder(app, provider, order.id)),
    complaintId: complaint.complaintId,
    recordingId: complaint.recordingId,
    ...rulings,
    proposalId: await proposalBetween(app, made.citizen, "0504909995"),
    writtenId: await draftBetween(app, made.citizen, "0504909995"),
    ...(await accessInCase(app, made)),
    ...(await appealInCase(app, made)),
  };
  return {
    made,
    people: [made.citizen, made.caseworker, provider, ...others],
    parameters: {
      ...complaint,
      ...{ ...ids, decisionId: decision.id, file: `${letter.id}.pdf`, slug },
      ...{ question: "egne-ord", asked: "borger", name: "rettesnor.css", act: "modtag", form: "slut", step: "flyt" },
      ...{ id: app.newId(), findingId: app.newId(), keptId: app.newId(), phraseId: app.newId(), filterId: app.newId() },
    },
    marks: [name, ...Object.values(ids).filter(isId), made.caseworker.id],
  };
}

/** What the people of one municipality are shown of the other when they ask for everything there is. */
async function shownTo(app: App, here: Town, there: Town): Promise<readonly string[]> {
  const site = servedSite(app);
  const pages = routesOf(siteOf(app)).filter(({ method }) => method === "GET");
  const leaks: string[] = [];
  for (const person of here.people) {
    const asker = askerAs(app, site, person);
    for (const route of pages) {
      for (const address of addressesOf(route, here, there)) {
        const body = (await (await asker.get(address)).text()).replaceAll(address, "");
        if (there.marks.some((mark) => body.includes(mark))) leaks.push(`${person.name} ${address}`);
      }
    }
  }
  return leaks;
}

/** A page by one's own ids, by the other's ids on one's own pages, and on the other's pages. */
const addressesOf = (route: Route, here: Town, there: Town): readonly string[] => [
  ...new Set(
    [here.parameters, { ...there.parameters, slug: here.made.municipality }, there.parameters].map((parameters) =>
      addressOf(route, parameters),
    ),
  ),
];

test("a query loses its tenant filter in every way that it is written", () => {
  const lost = (text: string) => withoutFilters(text).lost;
  assert.equal(lost('select "id" from "case_file" where "tenant_id" = $1 and "case_file"."tenant_id" = $2'), 2);
  assert.equal(lost("join unit on unit.tenant_id = case_file.tenant_id and unit.slug = case_file.unit_slug"), 1);
  assert.equal(lost("insert into unit (tenant_id, slug) values ($1, $2) on conflict (tenant_id, slug) do nothing"), 0);
});

test("with every tenant filter taken out of every query the wall lets no other municipality's row through", () =>
  withDatabase(async (operator, url) => {
    const plain = onDay(await testApp(operator, "2026-03-03"), "2026-05-20");
    // The choice of invented people shows them all, and is only there for systems of invented people.
    const app = { ...plain, config: { ...plain.config, personas: false } };
    const [here, there] = [await townWith(app, "vejen"), await townWith(app, "broenderslev")];

    const walled = unfilteredOn(programUrl(url));
    assert.deepEqual(await shownTo({ ...app, database: walled.database }, here, there), []);
    assert.ok(walled.filters() > 500, `${walled.filters()} filters were taken out`);
    await walled.end();

    // The same without the wall: what it holds back is really there to be shown.
    const open = unfilteredOn(url);
    const leaks = await shownTo({ ...app, database: open.database }, here, there);
    assert.ok(leaks.length >= 5, `${leaks.length} pages leak without filters and without the wall`);
    await open.end();
  }));
