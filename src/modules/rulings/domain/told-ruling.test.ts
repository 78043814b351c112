import assert from "node:assert/strict";
import { test } from "node:test";
import { localDate } from "../../../kernel/local-date.ts";
import { providerRuling } from "./provider-ruling.ts";
import type { AfterAnnulment, RuledPart, RulingOutcome } from "./ruling.ts";
import { rulingDoubts } from "./ruling-doubts.ts";
import { type Telling, toldRuling } from "./told-ruling.ts";

const part = (task: "mail" | "cleaning", outcome: RulingOutcome, after: AfterAnnulment | null = null): RuledPart => ({
  ...{ id: `part-${task}`, taskId: task, task, outcome, after },
  says: "Det står i afgørelsen.",
});
const due = { decideBy: localDate("2026-10-06"), carryOutBy: localDate("2026-09-15") };
const noDay = { decideBy: null, carryOutBy: null };
const toCitizen: Telling = { audience: "citizen", done: [], today: localDate("2026-09-02"), running: [] };
const runs = { ...toCitizen, running: ["mail"] };

const said = (parts: readonly RuledPart[], days: typeof due | typeof noDay, telling: Telling): readonly string[] =>
  toldRuling({ parts }, days, telling).map(({ next, now }) =>
    next === null ? now : `${now} ${next.words} ${next.by}`,
  );

const goesOn = "Din støtte fortsætter, til du hører andet fra os.";
const anew = "Kommunen skal se på sagen og afgøre den igen. Du får en ny afgørelse.";
const carried = "Kommunen gør, som Ankestyrelsen har bestemt. Du får et brev om det.";
const before = "Det, du havde før, gælder igen. Du får et brev om det.";

/** What is ruled; what the citizen is told where no support is given, and what is added where it is; and the day. */
const table: readonly (readonly [RulingOutcome, AfterAnnulment | null, string, string, string])[] = [
  ["upheld", null, "Kommunens afgørelse gælder stadig.", "", ""],
  ["dismissed", null, "Kommunens afgørelse gælder stadig.", "", ""],
  ["sent-back", null, anew, ` ${goesOn}`, " Du får svar senest 2026-10-06"],
  ["changed", null, carried, ` ${goesOn}`, " Det skal ske senest 2026-09-15"],
  ["annulled", "before", before, ` ${goesOn}`, " Det skal ske senest 2026-09-15"],
  ["annulled", "decide", anew, ` ${goesOn}`, " Det skal ske senest 2026-09-15"],
];

test("each outcome tells the citizen what happens now, by when, and that support which is given goes on meanwhile", () => {
  for (const [outcome, after, now, added, day] of table) {
    const parts = [part("mail", outcome, after)];
    assert.deepEqual(said(parts, due, toCitizen), [`${now}${day}`], outcome);
    assert.deepEqual(said(parts, due, runs), [`${now}${added}${day}`], `${outcome}, running`);
    assert.deepEqual(said(parts, noDay, toCitizen), [now], `${outcome}, no day`);
  }
  const nothing = [part("mail", "annulled", "nothing")];
  assert.deepEqual(said(nothing, due, toCitizen), ["Der skal ikke ske mere."]);
  assert.deepEqual(said(nothing, due, runs), [goesOn]);
});

test("a mix is told task by task, each with its own day", () => {
  const mix = [part("mail", "sent-back"), part("cleaning", "changed")];
  assert.deepEqual(said(mix, due, toCitizen), [
    `${carried} Det skal ske senest 2026-09-15`,
    `${anew} Du får svar senest 2026-10-06`,
  ]);
});

test("what was not done by its day is told to be late, and what is done is told to be done", () => {
  const late = { ...toCitizen, today: localDate("2026-10-07") };
  assert.deepEqual(said([part("mail", "sent-back")], due, late), [
    `${anew} Vi er for sent på den. Du skulle have fået svar senest 2026-10-06`,
  ]);
  assert.deepEqual(said([part("mail", "changed")], due, { ...late, audience: "staff" }), [
    "Skriv en ny afgørelse, som Ankestyrelsen har bestemt. I skal ikke høre borgeren om, hvorvidt det skal ske. " +
      "Det skulle være sket senest 2026-09-15",
  ]);
  const lastDay = { ...toCitizen, today: due.decideBy };
  assert.match(said([part("mail", "sent-back")], due, lastDay)[0] ?? "", /Du får svar senest 2026-10-06$/);
  const done = { ...late, done: ["changed", "sent-back", "annulled"] as const };
  assert.deepEqual(said([part("mail", "changed")], due, done), ["Kommunen har gjort det, Ankestyrelsen bestemte."]);
});

test("a provider is told to go on as ordered, also where the decision is annulled and nobody decides anew", () => {
  const told = (parts: readonly RuledPart[], isDone = false) =>
    providerRuling({ id: "1", receivedOn: localDate("2026-09-01"), parts }, isDone).map(
      ({ sentences }) => sentences[1],
    );
  assert.deepEqual(told([part("mail", "upheld")]), []);
  assert.deepEqual(told([part("mail", "annulled", "nothing")]), ["Giv støtten som bestilt, til I hører andet."]);
  const open = "Kommunen træffer en ny afgørelse. Giv støtten som bestilt, til I hører andet.";
  assert.deepEqual(told([part("mail", "annulled", "before")]), [open]);
  assert.deepEqual(told([part("mail", "changed")], true), [
    "Kommunen har truffet en ny afgørelse. Følg bestillingen, som den står nu.",
  ]);
});

test("a ruling from before the complaint came or was sent, or from the day of another on it, is doubted", () => {
  const complaint = { receivedOn: localDate("2026-04-10"), steps: [] };
  const sent = { ...complaint, steps: [{ kind: "sent-on", on: localDate("2026-05-04") }] as never };
  const none: readonly [] = [];
  const doubts = (day: string, of: typeof complaint, earlier: readonly string[] = none) =>
    rulingDoubts(localDate(day), {
      complaint: of,
      earlier: earlier.map((decidedOn) => ({ decidedOn: localDate(decidedOn) })),
    });
  assert.deepEqual(doubts("2026-04-09", complaint), ["Klagen kom først fredag den 10. april 2026."]);
  assert.deepEqual(doubts("2026-04-10", complaint), []);
  assert.deepEqual(doubts("2026-05-03", sent), ["Klagen blev først sendt til Ankestyrelsen mandag den 4. maj 2026."]);
  assert.deepEqual(doubts("2026-05-04", sent, ["2026-05-05"]), []);
  assert.deepEqual(doubts("2026-05-05", sent, ["2026-05-05"]), [
    "Der er allerede registreret en afgørelse fra tirsdag den 5. maj 2026.",
  ]);
});
