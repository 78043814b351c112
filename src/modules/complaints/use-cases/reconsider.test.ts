import assert from "node:assert/strict";
import { test } from "node:test";
import type { CaseInState } from "../../../../tests/case-in-state.ts";
import {
  complaintsIn,
  decidesAnew,
  owedIn,
  registers,
  steps,
  type Typed,
  textOfLetter,
} from "../../../../tests/complaint-course.ts";
import { caseGranted } from "../../../../tests/granted-case.ts";
import { onDay, testApp } from "../../../../tests/test-app.ts";
import { withDatabase } from "../../../../tests/with-database.ts";
import type { App } from "../../../platform/app.ts";
import { letStandField } from "../../decisions/domain/let-stand.ts";
import { letStand } from "../../decisions/use-cases/let-stand.ts";
import { readDecisionPage } from "../../decisions/use-cases/read-decision-draft.ts";
import { readEntries } from "../../journal/use-cases/read-entries.ts";
import { readOwed } from "../../obligations/use-cases/read-owed.ts";
import type { Complaint } from "../domain/complaint.ts";
import { complaintStand } from "../domain/complaint-stand.ts";
import { partFieldsOf, stepFields } from "../domain/step-acts.ts";
import { readMyComplaints } from "./read-complaints.ts";

const again = stepFields("genvurderet");

/** What is typed of a reconsideration: an outcome for each of the complaint's tasks. */
const weighing = ({ parts }: Complaint, outcomes: readonly string[]): Typed =>
  Object.fromEntries(
    parts.flatMap(({ id, task }, at) => [
      [partFieldsOf(id).outcome, outcomes[at] ?? "kept"],
      [partFieldsOf(id).weighed, `Vejet for ${task}.`],
    ]),
  );

/** How it stands with the decisions on support that runs which are owed. */
async function changesIn(app: App, { caseId, caseworker }: CaseInState): Promise<readonly string[]> {
  const { obligations } = await readOwed(app.database.of(caseworker), app, caseworker, caseId);
  return obligations.filter(({ what }) => what === "change-decision").map(({ status }) => status);
}

/** retssikkerhedsloven § 66, stk. 1; retssikkerhedsbekendtgørelsen §§ 11 and 12 (BRO-5.3, BRO-5.4). */
test("right in all or in some of it is a new decision in the system, and the complaint is reconsidered by it on that day", () =>
  withDatabase(async (database) => {
    const app = onDay(await testApp(database, "2026-03-03"), "2026-04-10");
    const table = [
      {
        ...{ outcomes: ["upheld", "upheld"], stand: "upheld" },
        says: /Vi giver dig ret\. Du får en ny afgørelse\./,
        never: /holde fast/,
        owed: ["complaint 2026-04-29 met", "reconsideration 2026-05-08 met"],
      },
      {
        ...{ outcomes: ["upheld", "kept"], stand: "partly" },
        says: /ret i noget af det[\s\S]*holde fast i klagen[\s\S]*Du har 4 uger[\s\S]*senest onsdag den 3\. juni 2026/,
        never: /Ankestyrelsen onsdag/,
        owed: ["complaint 2026-04-29 met", "complaint-maintained 2026-06-03 open", "reconsideration 2026-05-08 met"],
      },
    ];
    for (const { never, outcomes, owed, says, stand } of table) {
      const made = await caseGranted(app, "vejen");
      const complaint = await registers(app, made, {});
      assert.ok((await steps(app, made.caseworker, complaint, "genvurderet", weighing(complaint, outcomes))).ok);
      const [waiting] = await complaintsIn(app, made);
      assert.ok(waiting);
      assert.equal(complaintStand(waiting), "renewing");
      assert.equal(waiting.steps[0]?.letterId, null);
      assert.equal((await owedIn(app, made)).at(-1), "reconsideration 2026-05-08 open");
      const right = complaint.parts.filter((_, at) => outcomes[at] !== "kept").map(({ taskId }) => taskId);
      const then = onDay(app, "2026-05-06");
      await decidesAnew(then, made, right);
      const [settled] = await complaintsIn(then, made);
      assert.ok(settled);
      assert.equal(complaintStand(settled), stand);
      const last = settled.steps.at(-1);
      assert.deepEqual([last?.kind, last?.on, typeof last?.decisionId], ["reconsidered", "2026-05-06", "string"]);
      const letter = await textOfLetter(then, made, last?.letterId);
      assert.match(letter, says);
      assert.doesNotMatch(letter, never);
      assert.deepEqual(
        (await owedIn(then, made)).filter((one) => !one.startsWith("complaint 2026-06")),
        owed,
      );
    }
  }));

test("what was to be decided anew can be kept after all, and then nothing waits", () =>
  withDatabase(async (database) => {
    const app = onDay(await testApp(database, "2026-03-03"), "2026-04-10");
    const made = await caseGranted(app, "vejen");
    const complaint = await registers(app, made, {});
    const press = (outcome: string) => weighing(complaint, [outcome, outcome]);
    assert.ok((await steps(app, made.caseworker, complaint, "genvurderet", press("upheld"))).ok);
    const kept = { ...press("kept"), [again.news]: "Lægen har skrevet." };
    assert.ok((await steps(app, made.caseworker, complaint, "genvurderet", kept)).ok);
    const [after] = await complaintsIn(app, made);
    assert.ok(after);
    assert.equal(complaintStand(after), "kept");
    assert.deepEqual([after.steps[1]?.paper?.news, after.steps[1]?.paper?.parts.length], ["Lægen har skrevet.", 2]);
    assert.deepEqual((await owedIn(app, made)).slice(1), [
      "forward-to-ankestyrelsen 2026-05-08 open",
      "reconsideration 2026-05-08 met",
    ]);
    assert.deepEqual(await changesIn(app, made), ["lapsed"]);
  }));

test("what was to be decided anew for a complaint that is withdrawn stands when staff say so, and not while somebody waits for it", () =>
  withDatabase(async (database) => {
    const app = onDay(await testApp(database, "2026-03-03"), "2026-04-10");
    const made = await caseGranted(app, "vejen");
    const complaint = await registers(app, made, {});
    const right = weighing(complaint, ["upheld", "upheld"]);
    assert.ok((await steps(app, made.caseworker, complaint, "genvurderet", right)).ok);
    const stands = (why: string, then = app) =>
      letStand(then, made.caseworker, made.caseId, {
        fields: { [letStandField]: why },
        submissionId: app.newId(),
      });
    assert.deepEqual(await stands("Klagen."), { ok: false, refusal: "nothing-to-give-up" });
    const then = onDay(app, "2026-04-13");
    assert.ok((await steps(then, made.citizen, complaint, "traek-tilbage")).ok);
    assert.deepEqual(await changesIn(then, made), ["open"]);
    assert.equal((await readDecisionPage(then, made.caseworker, made.caseId))?.kind, "draft");
    const unsaid = await stands(" ", then);
    assert.deepEqual(!unsaid.ok && typeof unsaid.refusal === "object" && unsaid.refusal[0]?.field, letStandField);
    assert.ok((await stands("Borgeren er tilfreds nu.", then)).ok);
    assert.equal((await readDecisionPage(then, made.caseworker, made.caseId))?.kind, "decided");
    assert.deepEqual(await changesIn(then, made), ["lapsed"]);
    const entries = await readEntries(then.database.of(made.caseworker), made.caseworker.tenantId, made.caseId);
    assert.match(entries.at(-1)?.text ?? "", /afgøres ikke på ny\. .*Borgeren er tilfreds nu\./);
    assert.deepEqual(await stands("Igen.", then), { ok: false, refusal: "nothing-to-give-up" });
  }));

/** Two complaints over one decision, 10 and 14 April: four weeks from each are 8 and 12 May. */
test("a complaint tells its own day and none of another complaint's in the same case", () =>
  withDatabase(async (database) => {
    const app = onDay(await testApp(database, "2026-03-03"), "2026-04-10");
    const made = await caseGranted(app, "vejen");
    const first = await registers(app, made, {});
    const then = onDay(app, "2026-04-14");
    const second = await registers(then, made, {});
    const view = await readMyComplaints(then, made.citizen, made.caseId);
    const dueOf = ({ id }: Complaint) => view?.clocks.get(id)?.find(({ what }) => what === "reconsideration")?.due;
    assert.deepEqual([dueOf(first), dueOf(second)], ["2026-05-08", "2026-05-12"]);
  }));

test("a complaint that is about both is split in two, with the words and the day in both", () =>
  withDatabase(async (database) => {
    const app = onDay(await testApp(database, "2026-03-03"), "2026-04-10");
    const made = await caseGranted(app, "vejen");
    const words = { ord: "Det er for lidt, og de kommer for sent." };
    const complaint = await registers(app, made, words);
    const split = { [stepFields("del").note]: "At de kommer for sent." };
    const then = onDay(app, "2026-04-13");
    assert.ok((await steps(then, made.caseworker, complaint, "del", split)).ok);
    const [one, other] = await complaintsIn(then, made);
    assert.deepEqual(
      [one, other].map((each) => [each?.ordinal, each?.track, each?.receivedOn, each?.words, each?.steps[0]?.kind]),
      [
        [1, "decision", "2026-04-10", words.ord, "split"],
        [2, "delivery", "2026-04-10", words.ord, "split"],
      ],
    );
    assert.deepEqual([one?.steps[0]?.otherId, other?.steps[0]?.otherId], [other?.id, one?.id]);
    assert.match(
      await textOfLetter(then, made, one?.steps[0]?.letterId),
      /delt den i to[\s\S]*At de kommer for sent\./,
    );
    assert.deepEqual(await owedIn(then, made), ["complaint 2026-04-29 met", "reconsideration 2026-05-08 open"]);
  }));

/** retssikkerhedsbekendtgørelsen § 11, stk. 2 and 5. */
test("what is missing is told with a day and stops no clock; what hurries is due at once; a part can be withdrawn", () =>
  withDatabase(async (database) => {
    const app = onDay(await testApp(database, "2026-03-03"), "2026-04-10");
    const made = await caseGranted(app, "vejen");
    const complaint = await registers(app, made, {});
    const missing = stepFields("afventer");
    const asks = { [missing.note]: "Brev fra din læge.", [missing.expectedOn]: "2026-04-24" };
    assert.ok((await steps(app, made.caseworker, complaint, "afventer", asks)).ok);
    const [awaiting] = await complaintsIn(app, made);
    const letter = await textOfLetter(app, made, awaiting?.steps[0]?.letterId);
    assert.match(letter, /regner med at have det fredag den 24\. april 2026[\s\S]*Brev fra din læge\./);
    assert.equal((await owedIn(app, made)).at(-1), "reconsideration 2026-05-08 open");
    const [part] = complaint.parts;
    const drops = { [stepFields("traek-noget").parts]: part?.id ?? "" };
    assert.ok((await steps(app, made.citizen, complaint, "traek-noget", drops)).ok);
    assert.deepEqual((await complaintsIn(app, made))[0]?.parts.length, complaint.parts.length - 1);
    const then = onDay(app, "2026-04-13");
    const hurries = { [stepFields("haster").note]: "Borgeren mister sin bolig." };
    assert.ok((await steps(then, made.caseworker, complaint, "haster", hurries)).ok);
    assert.equal((await owedIn(then, made)).at(-1), "reconsideration 2026-04-13 open");
  }));

/** Four weeks from 10 April 2026 are 8 May. What hurries is due earlier than it was, never later. */
test("a reconsideration whose day has gone by is late also where somebody then writes that it hurries", () =>
  withDatabase(async (database) => {
    const app = onDay(await testApp(database, "2026-03-03"), "2026-04-10");
    const made = await caseGranted(app, "vejen");
    const complaint = await registers(app, made, {});
    const late = onDay(app, "2026-05-20");
    const hurries = { [stepFields("haster").note]: "Borgeren mister sin bolig." };
    assert.ok((await steps(late, made.caseworker, complaint, "haster", hurries)).ok);
    assert.equal((await owedIn(late, made)).at(-1), "reconsideration 2026-05-08 missed");
  }));
