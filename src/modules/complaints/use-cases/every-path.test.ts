import assert from "node:assert/strict";
import { test } from "node:test";
import type { CaseInState } from "../../../../tests/case-in-state.ts";
import { complaintsIn, decidesAnew, owedIn, registers, steps, type Typed } from "../../../../tests/complaint-course.ts";
import { caseGranted, type GrantToMake } from "../../../../tests/granted-case.ts";
import { onDay, testApp, withSettings } from "../../../../tests/test-app.ts";
import { withDatabase } from "../../../../tests/with-database.ts";
import type { App } from "../../../platform/app.ts";
import { readLetter as letterDocument } from "../../../ui/letter/letter-document.ts";
import { letterText } from "../../../ui/letter/letter-text.ts";
import { lettersInFull } from "../../letters/use-cases/letters-in-full.ts";
import { postLetter } from "../../letters/use-cases/post-letter.ts";
import { lettersWaiting } from "../../letters/use-cases/read-letters.ts";
import { recomputeObligations } from "../../obligations/use-cases/recompute-obligations.ts";
import type { Complaint } from "../domain/complaint.ts";
import { complaintStand } from "../domain/complaint-stand.ts";
import { partFieldsOf, type StepAct, stepFields } from "../domain/step-acts.ts";
import { readCaseComplaints } from "./read-complaints.ts";

/** One thing that happens to the complaint on a day, and what is owed about it and where it stands when it has. */
interface Move {
  readonly on: string;
  readonly act: StepAct | "decided-anew" | "nothing";
  /** What is typed; the complaint and what could be complained about are handed over. */
  readonly fields?: Typed | ((complaint: Complaint, parts: readonly string[]) => Typed);
  readonly owed: readonly string[];
  readonly stand: string;
}

/** A path: a decision, a complaint over it, and what becomes of the complaint. */
interface Path {
  readonly name: string;
  /** 1 April 2026 unless told; the letter comes by Digital Post the same day. */
  readonly grant?: GrantToMake;
  readonly complained: Move;
  readonly moves: readonly Move[];
}

/** What was come to about each of the complaint's tasks. */
const weighed =
  (...outcomes: readonly string[]) =>
  ({ parts }: Complaint): Typed =>
    Object.fromEntries(
      parts.flatMap(({ id }, at) => [
        [partFieldsOf(id).outcome, outcomes[at] ?? "kept"],
        [partFieldsOf(id).weighed, "Det er vejet igen."],
      ]),
    );

const says = (act: StepAct, note: string): Typed => ({ [stepFields(act).note]: note });

/** Wednesday 1 April 2026 and four weeks: Wednesday 29 April. */
const inTime = "complaint 2026-04-29 met";
/** Friday 10 April and four weeks: Friday 8 May. */
const reconsider = (status: string) => `reconsideration 2026-05-08 ${status}`;
const first = {
  on: "2026-04-10",
  act: "nothing",
  owed: [inTime, reconsider("open")],
  stand: "waiting",
} as const;

/** Retssikkerhedsloven § 66, stk. 1; retssikkerhedsbekendtgørelsen §§ 11-13. Every day is counted by hand from the calendar of 2026. */
const paths: readonly Path[] = [
  {
    name: "kept: sent on within the same four weeks (§ 11, stk. 4) [BRO-5.6]",
    complained: first,
    moves: [
      {
        ...{ on: "2026-05-08", act: "genvurderet", fields: weighed(), stand: "kept" },
        owed: [inTime, "forward-to-ankestyrelsen 2026-05-08 open", reconsider("met")],
      },
      {
        ...{ on: "2026-05-08", act: "sendt", fields: says("sendt", "Sagen ligger på papir."), stand: "sent-on" },
        owed: [inTime, "forward-to-ankestyrelsen 2026-05-08 met", reconsider("met")],
      },
    ],
  },
  {
    name: "kept, and told too late: both days are told as missed and then as met late",
    complained: first,
    moves: [
      { on: "2026-05-11", act: "nothing", stand: "waiting", owed: [inTime, reconsider("missed")] },
      {
        ...{ on: "2026-05-11", act: "genvurderet", fields: weighed(), stand: "kept" },
        owed: [inTime, "forward-to-ankestyrelsen 2026-05-08 missed", reconsider("met-late")],
      },
      {
        ...{ on: "2026-05-12", act: "sendt", fields: says("sendt", "Sagen ligger på papir."), stand: "sent-on" },
        owed: [inTime, "forward-to-ankestyrelsen 2026-05-08 met-late", reconsider("met-late")],
      },
    ],
  },
  {
    name: "right in all of it: over with the new decision (§ 11, stk. 3) [BRO-5.3]",
    complained: first,
    moves: [
      {
        ...{ on: "2026-04-20", act: "genvurderet", fields: weighed("upheld", "upheld"), stand: "renewing" },
        owed: first.owed,
      },
      // The new decision has a time to complain of its own: Friday 8 May and four weeks, past 5 June.
      {
        ...{ on: "2026-05-08", act: "decided-anew", stand: "upheld" },
        owed: [inTime, "complaint 2026-06-08 open", reconsider("met")],
      },
    ],
  },
  {
    name: "right in some: four weeks to hold on, moved past 5 June, and 14 days to send on (§ 12) [BRO-5.4]",
    complained: first,
    moves: [
      {
        ...{ on: "2026-04-20", act: "genvurderet", fields: weighed("upheld", "kept"), stand: "renewing" },
        owed: first.owed,
      },
      // Friday 8 May and four weeks: Friday 5 June, Grundlovsdag, so Monday 8 June.
      {
        ...{ on: "2026-05-08", act: "decided-anew", stand: "partly" },
        owed: [inTime, "complaint 2026-06-08 open", "complaint-maintained 2026-06-08 open", reconsider("met")],
      },
      // Monday 8 June and 14 days: Monday 22 June.
      {
        ...{ on: "2026-06-08", act: "fasthold", stand: "maintained" },
        owed: [
          ...[inTime, "complaint 2026-06-08 open"],
          "complaint-maintained 2026-06-08 met",
          "forward-to-ankestyrelsen 2026-06-22 open",
          reconsider("met"),
        ],
      },
      {
        ...{ on: "2026-06-22", act: "sendt", fields: says("sendt", "Sagen ligger på papir."), stand: "sent-on" },
        owed: [
          ...[inTime, "complaint 2026-06-08 missed"],
          "complaint-maintained 2026-06-08 met",
          "forward-to-ankestyrelsen 2026-06-22 met",
          reconsider("met"),
        ],
      },
    ],
  },
  {
    name: "right in some, held on to on 22 May: the authority's 14 days end on 5 June and are not moved [BRO-5.5]",
    complained: first,
    moves: [
      {
        ...{ on: "2026-04-20", act: "genvurderet", fields: weighed("kept", "upheld"), stand: "renewing" },
        owed: first.owed,
      },
      {
        ...{ on: "2026-05-06", act: "decided-anew", stand: "partly" },
        owed: [inTime, "complaint 2026-06-03 open", "complaint-maintained 2026-06-03 open", reconsider("met")],
      },
      {
        ...{ on: "2026-05-22", act: "fasthold", stand: "maintained" },
        owed: [
          ...[inTime, "complaint 2026-06-03 open"],
          "complaint-maintained 2026-06-03 met",
          "forward-to-ankestyrelsen 2026-06-05 open",
          reconsider("met"),
        ],
      },
    ],
  },
  {
    name: "right in some and no answer: nothing is sent on, until a late answer comes",
    complained: first,
    moves: [
      {
        ...{ on: "2026-04-20", act: "genvurderet", fields: weighed("upheld", "kept"), stand: "renewing" },
        owed: first.owed,
      },
      {
        ...{ on: "2026-05-06", act: "decided-anew", stand: "partly" },
        owed: [inTime, "complaint 2026-06-03 open", "complaint-maintained 2026-06-03 open", reconsider("met")],
      },
      {
        ...{ on: "2026-06-04", act: "nothing", stand: "partly" },
        owed: [inTime, "complaint 2026-06-03 missed", "complaint-maintained 2026-06-03 missed", reconsider("met")],
      },
      // Wednesday 10 June and 14 days: Wednesday 24 June.
      {
        ...{ on: "2026-06-10", act: "fasthold", stand: "maintained" },
        owed: [
          ...[inTime, "complaint 2026-06-03 missed"],
          "complaint-maintained 2026-06-03 met-late",
          "forward-to-ankestyrelsen 2026-06-24 open",
          reconsider("met"),
        ],
      },
    ],
  },
  {
    name: "received on Friday 8 May: the authority's last day is Friday 5 June, however closed it is",
    grant: { decidedOn: "2026-04-14" },
    complained: {
      ...{ on: "2026-05-08", act: "nothing", stand: "waiting" },
      owed: ["complaint 2026-05-12 met", "reconsideration 2026-06-05 open"],
    },
    moves: [
      {
        ...{ on: "2026-06-06", act: "nothing", stand: "waiting" },
        owed: ["complaint 2026-05-12 met", "reconsideration 2026-06-05 missed"],
      },
    ],
  },
  {
    name: "on the last day of a month: four weeks are 28 days",
    grant: { decidedOn: "2026-08-03" },
    complained: {
      ...{ on: "2026-08-31", act: "nothing", stand: "waiting" },
      owed: ["complaint 2026-08-31 met", "reconsideration 2026-09-28 open"],
    },
    moves: [],
  },
  {
    name: "it hurries: at once (§ 11, stk. 5)",
    complained: first,
    moves: [
      {
        ...{ on: "2026-04-13", act: "haster", fields: says("haster", "Borgeren mister sin bolig."), stand: "waiting" },
        owed: [inTime, "reconsideration 2026-04-13 open"],
      },
    ],
  },
  {
    name: "something is missing: told with its day, and the clock runs on (§ 11, stk. 2)",
    complained: first,
    moves: [
      {
        ...{ on: "2026-04-13", act: "afventer", stand: "waiting", owed: first.owed },
        fields: { ...says("afventer", "Lægens brev."), [stepFields("afventer").expectedOn]: "2026-05-20" },
      },
    ],
  },
  {
    name: "late: sent on at once, and not reconsidered (§ 13)",
    complained: {
      ...{ on: "2026-04-30", act: "nothing", stand: "waiting" },
      owed: ["complaint 2026-04-29 met-late", "forward-to-ankestyrelsen 2026-04-30 open"],
    },
    moves: [
      {
        ...{ on: "2026-04-30", act: "sendt", fields: says("sendt", "Sagen ligger på papir."), stand: "sent-on" },
        owed: ["complaint 2026-04-29 met-late", "forward-to-ankestyrelsen 2026-04-30 met"],
      },
    ],
  },
  {
    name: "withdrawn while the authority looks at it",
    complained: first,
    moves: [{ on: "2026-04-15", act: "traek-tilbage", stand: "withdrawn", owed: [inTime, reconsider("lapsed")] }],
  },
  {
    name: "withdrawn after it was kept, before it was sent on",
    complained: first,
    moves: [
      {
        ...{ on: "2026-04-15", act: "genvurderet", fields: weighed(), stand: "kept" },
        owed: [inTime, "forward-to-ankestyrelsen 2026-05-08 open", reconsider("met")],
      },
      {
        ...{ on: "2026-04-16", act: "traek-tilbage", stand: "withdrawn" },
        owed: [inTime, "forward-to-ankestyrelsen 2026-05-08 lapsed", reconsider("met")],
      },
    ],
  },
  {
    name: "moved to the track of the support, and back: its clock is the day it came",
    complained: first,
    moves: [
      {
        ...{ on: "2026-04-14", act: "flyt", fields: says("flyt", "Den handler om besøgene."), stand: "waiting" },
        owed: ["complaint 2026-04-29 open", reconsider("lapsed")],
      },
      {
        ...{ on: "2026-04-20", act: "flyt", stand: "waiting" },
        fields: (_, parts) => ({ ...says("flyt", "Den handler om afgørelsen."), [stepFields("flyt").parts]: parts }),
        owed: [inTime, reconsider("lapsed"), reconsider("open")],
      },
    ],
  },
  {
    name: "§ 85 a is reconsidered and sent on as § 85 is",
    grant: { legalBasis: "SEL-85a", tasks: ["cleaning"], homelessOrAtRisk: true },
    complained: first,
    moves: [
      {
        ...{ on: "2026-04-15", act: "genvurderet", fields: weighed(), stand: "kept" },
        owed: [inTime, "forward-to-ankestyrelsen 2026-05-08 open", reconsider("met")],
      },
    ],
  },
  {
    name: "§ 82 b has no appeal body: no time to complain, nothing to send on (serviceloven § 82 b, stk. 2) [SON-11.2]",
    grant: { legalBasis: "SEL-82b", tasks: ["cleaning"], to: "2026-07-01" },
    complained: { on: "2026-06-10", act: "nothing", stand: "waiting", owed: [] },
    moves: [
      {
        ...{ on: "2026-06-12", act: "svar", fields: says("svar", "Vi har set på det igen."), stand: "answered" },
        owed: [],
      },
    ],
  },
];

/** The municipality that a ground is tried in. */
const townOf = ({ grant }: Path): string =>
  grant?.legalBasis === "SEL-85a" ? "broenderslev" : grant?.legalBasis === "SEL-82b" ? "soenderborg" : "vejen";

async function goes(start: App, made: CaseInState, move: Move): Promise<void> {
  const { act, on, owed, stand } = move;
  const app = onDay(start, on);
  const [before] = await complaintsIn(app, made);
  assert.ok(before);
  if (act === "decided-anew") await decidesAnew(app, made, rightAbout(before));
  else if (act === "nothing") await recomputeObligations(app);
  else await pressed(app, made, before, act, move.fields);
  const [after] = await complaintsIn(app, made);
  assert.ok(after);
  assert.deepEqual([...(await owedIn(app, made)), complaintStand(after)], [...owed, stand], `${on} ${act}`);
}

async function pressed(app: App, made: CaseInState, complaint: Complaint, act: StepAct, fields: Move["fields"]) {
  const by = act === "fasthold" || act === "traek-tilbage" ? made.citizen : made.caseworker;
  const { ground } = (await readCaseComplaints(app, made.caseworker, made.caseId)) ?? assert.fail("no case");
  const parts = ground.decisions[0]?.decision.parts.map(({ id }) => id) ?? [];
  const done = await steps(app, by, complaint, act, typeof fields === "function" ? fields(complaint, parts) : fields);
  assert.deepEqual(done.ok || done.refusal, true, act);
}

/** The tasks that the complaint was right about. */
const rightAbout = ({ parts, steps: done }: Complaint): readonly string[] => {
  const paper = done.findLast((step) => step.paper !== null)?.paper;
  return parts
    .filter((part) => paper?.parts.some(({ id, outcome }) => id === part.id && outcome !== "kept"))
    .map(({ taskId }) => taskId);
};

test("every path that a complaint can go owes what the law says, on its day", async (t) => {
  await withDatabase(async (database) => {
    const start = await testApp(database, "2026-03-03");
    for (const path of paths)
      await t.test(path.name, async () => {
        const then = onDay(start, path.complained.on);
        const made = await caseGranted(then, townOf(path), path.grant);
        await registers(then, made, {});
        await goes(start, made, path.complained);
        for (const move of path.moves) await goes(start, made, move);
      });
  });
});

/** Domain 2.9's worked cases: a letter of one day, the last day to complain, and the authority's four weeks from that day. */
const lastDays = [
  { decidedOn: "2026-03-03", last: "2026-03-31", reconsiderBy: "2026-04-28", after: "2026-04-01" },
  { decidedOn: "2026-05-07", last: "2026-06-04", reconsiderBy: "2026-07-02", after: "2026-06-05" },
  { decidedOn: "2026-05-08", last: "2026-06-08", reconsiderBy: "2026-07-06", after: "2026-06-09" },
  { decidedOn: "2026-11-26", last: "2026-12-28", reconsiderBy: "2027-01-25", after: "2026-12-29" },
  { decidedOn: "2026-03-05", last: "2026-04-07", reconsiderBy: "2026-05-05", after: "2026-04-08" },
] as const;

test("a complaint is in time on the last day and late on the day after, past Easter, 5 June and Christmas [AAB-26.3]", () =>
  withDatabase(async (database) => {
    const start = await testApp(database, "2026-02-02");
    for (const { after, decidedOn, last, reconsiderBy } of lastDays) {
      const then = onDay(start, decidedOn);
      const grant = { receivedOn: "2026-02-10", decidedOn };
      const [inTime, late] = [
        await caseGranted(then, "aabenraa", grant),
        await caseGranted(then, "aabenraa", { ...grant, refused: 1 }),
      ];
      await registers(onDay(start, last), inTime, {});
      assert.deepEqual(await owedIn(start, inTime), [`complaint ${last} met`, `reconsideration ${reconsiderBy} open`]);
      await registers(onDay(start, after), late, {});
      assert.deepEqual(await owedIn(start, late), [
        `complaint ${last} met-late`,
        `forward-to-ankestyrelsen ${after} open`,
      ]);
    }
  }));

/** Six weekdays after Wednesday 1 April 2026, Easter left out: 7, 8, 9, 10, 13 and 14 April; four weeks more are Tuesday 12 May. */
test("a letter by ordinary post gives time from the day that it has presumably come", () =>
  withDatabase(async (database) => {
    const known = onDay(await testApp(database, "2026-03-03"), "2026-04-01");
    const start = withSettings(known, "vejen", { letterReceivedAfter: { workingDays: 6 } });
    const made = await caseGranted(start, "vejen", { digital: false });
    assert.deepEqual(await owedIn(start, made), ["complaint null open"]);
    for (const { id, kind } of await lettersWaiting(start, made.caseworker))
      if (kind === "decision") {
        const laid = await postLetter(start, made.caseworker, id, { submissionId: start.newId(), receivedOn: null });
        assert.ok(laid.ok);
      }
    assert.deepEqual(await owedIn(start, made), ["complaint 2026-05-12 open"]);
    await registers(onDay(start, "2026-05-12"), made, {});
    assert.deepEqual(await owedIn(start, made), ["complaint 2026-05-12 met", "reconsideration 2026-06-09 open"]);
  }));

test("a refusal comes with how to complain and can be complained about: in Aabenraa to its own address and phone [AAB-26.1] [AAB-26.2] [AAB-26.6]", () =>
  withDatabase(async (database) => {
    const start = onDay(await testApp(database, "2026-03-03"), "2026-04-01");
    const made = await caseGranted(start, "aabenraa", { refused: 2 });
    const [letter] = (await lettersInFull(start.database.of(made.caseworker), made.caseworker, made.caseId)).filter(
      (one) => one.letter.kind === "decision",
    );
    const words = letterText(letterDocument(letter?.document)).join("\n");
    assert.match(words, /Du kan klage over afgørelsen\. Vi skal have din klage senest onsdag den 29\. april 2026\./);
    assert.match(words, /Skelbækvej 2, 6200 Aabenraa[\s\S]*73 ?76 ?76 ?76/);
    assert.match(words, /Du vælger selv, hvordan du klager\. Du kan skrive, ringe eller komme forbi/);
    const complaint = await registers(onDay(start, "2026-04-10"), made, {});
    assert.equal(complaint.hasAppeal, true);
    assert.deepEqual(await owedIn(start, made), [inTime, reconsider("open")]);
  }));
