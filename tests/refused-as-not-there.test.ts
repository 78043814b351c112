import assert from "node:assert/strict";
import { test } from "node:test";
import { sql } from "kysely";
import { assignCaseworker } from "../src/modules/applications/use-cases/assign-caseworker.ts";
import { handOverCases } from "../src/modules/applications/use-cases/hand-over-cases.ts";
import { readCaseApplications } from "../src/modules/applications/use-cases/read-case-applications.ts";
import { seeHandover } from "../src/modules/applications/use-cases/see-handover.ts";
import { casePath } from "../src/modules/cases/paths.ts";
import { seeProtectedAddress } from "../src/modules/cases/use-cases/see-protected-address.ts";
import { issueDecision } from "../src/modules/decisions/use-cases/issue-decision.ts";
import { readCasePage } from "../src/modules/insight/use-cases/read-case-page.ts";
import { readLetterPdf } from "../src/modules/letters/use-cases/read-letters.ts";
import type { StaffActor } from "../src/modules/people/domain/actor.ts";
import type { App } from "../src/platform/app.ts";
import type { OperatorDatabase } from "../src/platform/database.ts";
import { caseApplied } from "./case-in-state.ts";
import { countedStatements } from "./counted-statements.ts";
import { askerAs, servedSite } from "./crawl.tsx";
import { onDay, testApp } from "./test-app.ts";
import { withDatabase } from "./with-database.ts";

/** A member of staff, and for each reason to refuse them a case that is there; the first is not. */
async function closedCases(database: OperatorDatabase) {
  const app = onDay(await testApp(database, "2026-01-02"), "2026-04-20");
  const adult = () => caseApplied(app, "broenderslev");
  const [closer, conflicted, self] = [await adult(), await adult(), await adult()];
  const elsewhere = await caseApplied(app, "broenderslev", { bornOn: "2004-02-01" });
  const stranger = await caseApplied(app, "vejen");
  const asker = closer.caseworker;
  const index = Buffer.alloc(32, 1);
  await sql`update case_file set sensitivity = 4 where id = ${closer.caseId}`.execute(database);
  await sql`insert into conflict_of_interest (tenant_id, id, staff_id, citizen_id, reason, registered_at, registered_by)
    values (${asker.tenantId}, ${app.newId()}, ${asker.id}, ${conflicted.citizen.id}, 'Søster', now(), ${asker.id})`.execute(
    database,
  );
  await sql`update staff_member set cpr_index = ${index} where id = ${asker.id}`.execute(database);
  await sql`update citizen set cpr_index = ${index}, cpr_sealed = ${index} where id = ${self.citizen.id}`.execute(
    database,
  );
  const cases = {
    "not there": app.newId(),
    "another unit's": elsewhere.caseId,
    "kept closer": closer.caseId,
    "a conflict of interest": conflicted.caseId,
    "one's own": self.caseId,
    "another municipality's": stranger.caseId,
  };
  return { app, asker, cases };
}

/** Each gate to a case, and what it answers where it lets nobody in. */
const gates: Readonly<Record<string, (app: App, asker: StaffActor, caseId: string) => Promise<unknown>>> = {
  "a page": readCasePage,
  "a page of some statements": readCaseApplications,
  "a letter": (app, asker, caseId) => readLetterPdf(app, asker, caseId, app.newId()),
  "an address": seeProtectedAddress,
  "an act": (app, asker, caseId) => assignCaseworker(app, asker, caseId, { to: asker.id, seen: null }),
  "handing many on": async (app, asker, caseId) => {
    const handing = { cases: [{ caseId, seen: null }], to: asker.id, note: "" };
    return (await handOverCases(app, asker, handing, { submissionId: app.newId(), path: "" })).ok;
  },
  "what was handed on": seeHandover,
  "a decision": (app, asker, caseId) =>
    issueDecision(app, asker, caseId, { submissionId: app.newId(), seenVersion: 1 }),
};

test("at every gate a case that is closed is answered as one that is not there, by as many statements to the server", () =>
  withDatabase(async (database, url) => {
    const { app, asker, cases } = await closedCases(database);
    for (const [gate, ask] of Object.entries(gates)) {
      const answers = [];
      for (const caseId of Object.values(cases)) {
        answers.push(await countedStatements(url, (own) => ask({ ...app, database: own }, asker, caseId)));
      }
      const [notThere, ...closed] = answers;
      for (const [at, answer] of closed.entries())
        assert.deepEqual(answer, notThere, `${gate}: ${Object.keys(cases)[at + 1]}`);
    }
  }));

/** Pages and forms of a case, by what stands after its address. */
const pages = [
  "",
  "/ansoegning",
  "/udredning",
  "/overvejelser",
  "/partshoering",
  "/afgoerelse",
  "/handleplan",
  "/bestilling",
  "/opfoelgning",
  "/inhabilitet",
];
const forms = [
  "/ansoegning/traek-tilbage",
  "/ansoegning/sagsbehandler",
  "/inhabilitet",
  "/afgoerelse/udsend",
  "/afgoerelse/godkend",
];

test("the page that comes back is the same, whatever the reason, and takes as many statements", () =>
  withDatabase(async (database, url) => {
    const { app, asker, cases } = await closedCases(database);
    const asked = async (caseId: string, method: "get" | "post", path: string) => {
      const fields = { sagsbehandler: asker.id, medarbejder: asker.id, grund: "Søster", sagt: "Nej tak" };
      const { statements, value } = await countedStatements(url, async (own) => {
        const counted = { ...app, database: own };
        const person = askerAs(counted, servedSite(counted), asker);
        const response = await person[method](`${casePath(caseId)}${path}`, fields);
        return { status: response.status, body: (await response.text()).replaceAll(caseId, "…") };
      });
      return { ...value, statements };
    };
    const all = [...pages.map((path) => ["get", path] as const), ...forms.map((path) => ["post", path] as const)];
    for (const [method, path] of all) {
      const notThere = await asked(cases["not there"], method, path);
      assert.equal(notThere.status, 404, path);
      for (const [why, caseId] of Object.entries(cases))
        assert.deepEqual(await asked(caseId, method, path), notThere, `${method} ${path}: ${why}`);
    }
  }));
