import assert from "node:assert/strict";
import { test } from "node:test";
import { localDate } from "../../../kernel/local-date.ts";
import { openTasks, type Reopening, rulingsUnanswered } from "./reopening.ts";
import { readReopening } from "./reopening-form.ts";
import { whatItDecides, withTheirRuling } from "./what-it-decides.ts";

const economy = { id: "economy", task: "economy", ownWords: null } as const;
const mail = { id: "mail", task: "mail", ownWords: null } as const;
const decided = (...ids: readonly string[]) => ({ parts: ids.map((taskId) => ({ taskId })) }) as never;
const openIds = (issued: readonly never[], reopened: readonly string[] = []) =>
  openTasks(
    [economy, mail],
    issued,
    reopened.map((taskId) => ({ taskId })),
  ).map(({ id }) => id);

test("each task is decided once, and once more each time it is taken up again", () => {
  assert.deepEqual(openIds([]), ["economy", "mail"]);
  assert.deepEqual(openIds([decided("economy")]), ["mail"]);
  assert.deepEqual(openIds([decided("economy", "mail")]), []);
  assert.deepEqual(openIds([decided("economy", "mail")], ["mail"]), ["mail"]);
  assert.deepEqual(openIds([decided("economy", "mail"), decided("mail")], ["mail"]), []);
  assert.deepEqual(openIds([decided("economy", "mail"), decided("mail")], ["mail", "mail"]), ["mail"]);
});

test("taking up again names a task, a ground and a reason", () => {
  const decision = { parts: [{ taskId: "economy" }] } as never;
  const empty = readReopening({}, decision);
  assert.deepEqual(!empty.ok && empty.refusal.map(({ field }) => field), ["opgaver", "grund", "begrundelse"]);
  const other = readReopening({ opgaver: "another-case", grund: "mistake", begrundelse: "Fejl" }, decision);
  assert.deepEqual(!other.ok && other.refusal.map(({ field }) => field), ["opgaver"]);
  const read = readReopening(
    { opgaver: ["economy"], grund: "mistake", begrundelse: "Vi så bort fra et brev." },
    decision,
  );
  assert.deepEqual(read.ok && read.value, { tasks: ["economy"], ground: "mistake", reason: "Vi så bort fra et brev." });
});

test("a decision answers the application only when nothing is put off, and a ruling when what it opened is decided", () => {
  const application = { receivedOn: localDate("2026-03-03") };
  const ruled: Reopening = {
    id: "1",
    taskId: "economy",
    ground: "ruling",
    reason: "Hjemvist",
    complaintId: null,
    rulingOn: localDate("2026-09-01"),
    rulingOutcome: null,
    change: null,
    at: "2026-09-02T08:00:00.000Z",
    by: "staff",
  };
  const all = { isUnanswered: true, isAllDecided: true, reopenings: [], rulings: [], decided: ["economy"] };
  assert.deepEqual(whatItDecides(application, all), { received: ["2026-03-03"], rulings: null, changes: [] });
  assert.deepEqual(whatItDecides(application, { ...all, isAllDecided: false }), {
    ...{ received: [], rulings: null, changes: [] },
  });
  const again = { ...all, isUnanswered: false, reopenings: [ruled], rulings: [ruled] };
  assert.deepEqual(whatItDecides(application, again), {
    ...{ received: [], rulings: [{ on: "2026-09-01" }], changes: [] },
  });
  const onItsOwn: Reopening = { ...ruled, ground: "new-facts", rulingOn: null };
  const nothing = { received: [], rulings: null, changes: [] };
  assert.deepEqual(whatItDecides(application, { ...again, reopenings: [onItsOwn], rulings: [] }), nothing);
  const change = { worsens: true, ends: false, raises: false, takesEffectOn: localDate("2026-11-01") };
  assert.deepEqual(whatItDecides(application, { ...again, reopenings: [{ ...onItsOwn, change }], rulings: [] }), {
    received: [],
    rulings: null,
    changes: ["2026-09-02"],
  });
});

test("a decision answers every ruling on its tasks since they were last decided, and a ruling waits for its own tasks alone", () => {
  const application = { receivedOn: localDate("2026-03-03") };
  const opened = (taskId: string, day: string): Reopening => ({
    ...{ id: day, taskId, ground: "ruling", reason: "", rulingOn: localDate(day), change: null, complaintId: null },
    ...{ rulingOutcome: null, at: `${day}T10:00:00.000Z`, by: "staff" },
  });
  const rulings = [opened("economy", "2026-09-01"), opened("mail", "2026-09-03"), opened("economy", "2026-09-07")];
  const received = (decided: readonly string[], left: readonly Reopening[] = rulings) =>
    whatItDecides(application, {
      ...{ isUnanswered: true, isAllDecided: false, reopenings: [], rulings: left, decided },
    }).rulings?.map(({ complaint, on }) => `${on}${complaint === undefined ? "" : ` ${complaint}`}`);
  assert.deepEqual(received(["economy"]), ["2026-09-01", "2026-09-07"]);
  assert.deepEqual(received(["mail"]), ["2026-09-03"]);
  assert.deepEqual(received(["economy"], [...rulings, opened("mail", "2026-09-07")]), ["2026-09-01"]);
  const of = (taskId: string, complaintId: string) => ({ ...opened(taskId, "2026-09-01"), complaintId });
  assert.deepEqual(received(["mail"], [of("economy", "K1"), of("mail", "K2")]), ["2026-09-01 K2"]);
  const made = { issuedAt: "2026-09-05T10:00:00.000Z", parts: [{ taskId: "economy" }] } as never;
  assert.deepEqual(
    rulingsUnanswered(rulings, [made]).map(({ rulingOn, taskId }) => `${taskId} ${rulingOn}`),
    ["mail 2026-09-03", "economy 2026-09-07"],
  );
});

test("of a ruling that changes one task and sends another back, each is answered when its own task is decided", () => {
  const of = (taskId: string, rulingOutcome: Reopening["rulingOutcome"]) => ({
    ...openedBy("K1"),
    taskId,
    rulingOutcome,
  });
  const received = (decided: readonly string[], rulings: readonly Reopening[]) =>
    whatItDecides(
      { receivedOn: localDate("2026-03-03") },
      { isUnanswered: false, isAllDecided: false, reopenings: [], rulings, decided },
    ).rulings?.map(({ outcome }) => outcome ?? "any");
  const apart = [of("economy", "changed"), of("mail", "sent-back")];
  assert.deepEqual(received(["economy"], apart), ["changed"]);
  assert.deepEqual(received(["mail"], apart), ["sent-back"]);
  assert.deepEqual(received(["economy", "mail"], apart), ["changed", "sent-back"]);
  assert.deepEqual(received(["economy"], [of("economy", "changed"), of("mail", "changed")]), []);
  assert.deepEqual(received(["economy"], [of("economy", "changed"), of("mail", null)]), []);
});

test("an opening that waits for another complaint by now is still known by the ruling that left it", () => {
  const one = { ...openedBy("K2"), rulingOn: localDate("2026-09-01") };
  const came = (...complaints: readonly string[]) =>
    complaints.map((complaint) => ({ on: localDate("2026-09-01"), complaint }));
  const of = (...complaints: readonly string[]) => withTheirRuling([one], came(...complaints))[0]?.complaintId;
  assert.deepEqual([of("K2"), of("K1"), of("K1", "K2"), of("K1", "K3"), of()], ["K2", "K1", "K2", null, null]);
  const application = { receivedOn: localDate("2026-03-03") };
  const rulings = [openedBy(null), { ...openedBy("K1"), taskId: "mail" }];
  const told = { isUnanswered: false, isAllDecided: false, reopenings: [], rulings };
  assert.deepEqual(whatItDecides(application, { ...told, decided: ["economy"] }).rulings, []);
  assert.deepEqual(whatItDecides(application, { ...told, decided: ["economy", "mail"] }).rulings, [
    { on: "2026-09-01" },
    { on: "2026-09-01", complaint: "K1" },
  ]);
});

const openedBy = (complaintId: string | null): Reopening => ({
  ...{ id: "1", taskId: "economy", ground: "ruling", reason: "", complaintId, change: null, by: "staff" },
  ...{ rulingOn: localDate("2026-09-01"), rulingOutcome: null, at: "2026-09-02T08:00:00.000Z" },
});
