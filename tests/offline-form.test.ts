import assert from "node:assert/strict";
import { test } from "node:test";
import { readToldNote } from "../src/modules/day-notes/domain/told-note.ts";
import { daysToChoose, readClock, readForm, whoIn } from "../src/ui/islands/offline-form.ts";
import { formOf, goalsToMend, restOf, withMended } from "../src/ui/islands/offline-mend.ts";
import { standingWords } from "../src/ui/islands/offline-words.ts";

const orderId = "01890a5d-ac96-774b-bcce-b302099a8057";
const appointmentId = "01890a5d-ac96-774b-bcce-b302099a8058";
const carried = {
  visits: [{ appointmentId, orderId, from: "10.00", to: "10.45", minutes: 45, mode: "at-home" }],
  orders: [{ orderId, name: "Anna", goals: ["Åbne post", "Lave mad"] }],
};
const given = { orderId, appointmentId, happenedOn: "2026-04-14", given: true };
const filledWith =
  (fields: Readonly<Record<string, string>>) =>
  (name: string): string =>
    fields[name] ?? "";
const ordinary = {
  klokken: "9.30",
  maade: "at-home",
  minutter: "45",
  "borgeren-med": "ja",
  "maal-1": "forward",
  "maal-1-tekst": "Åbne post",
  "maal-2": "",
  "maal-2-tekst": "Lave mad",
  lavede: "Vi åbnede post.",
};

test("a filled form is a note that the server can read, and the same form again when it is to be mended", () => {
  const read = readForm(filledWith(ordinary), given);
  assert.ok("told" in read);
  const { told } = read;
  assert.deepEqual(
    [told["startedAt"], told["minutes"], told["goals"], told["note"]],
    ["09:30", 45, [{ goal: "Åbne post", movement: "forward" }], "Vi åbnede post."],
  );
  const sent = { ...told, id: orderId, device: orderId, sequence: 1, writtenAt: "2026-04-14T08:00:00.000Z" };
  assert.equal(readToldNote(sent).ok, true);
  const again = formOf(told, carried);
  assert.deepEqual(
    [again["klokken"], again["minutter"], again["andre-minutter"], again["maal-1"], again["maal-2"], again["lavede"]],
    ["09.30", "45", "", "forward", "", "Vi åbnede post."],
  );
});

test("what was not given tells why, and the server can read it", () => {
  const fields = { maade: "at-home", skyldes: "citizen", hvorfor: "Borgeren var syg.", "i-stedet": "Torsdag" };
  const read = readForm(filledWith(fields), { ...given, given: false });
  assert.ok("told" in read);
  assert.deepEqual(read.told["whyNot"], { whose: "citizen", reason: "Borgeren var syg.", instead: "Torsdag" });
  const sent = { ...read.told, id: orderId, device: orderId, sequence: 1, writtenAt: "2026-04-14T08:00:00.000Z" };
  assert.equal(readToldNote(sent).ok, true);
});

test("what no note can do without is asked for at its field", () => {
  const asked = (fields: Readonly<Record<string, string>>, about = given) => {
    const read = readForm(filledWith(fields), about);
    return "told" in read ? [] : read.map(({ field }) => field);
  };
  assert.deepEqual(asked({}, { ...given, orderId: "" }), ["hvem", "minutter", "lavede"]);
  assert.deepEqual(asked({}, { ...given, given: false }), ["skyldes", "hvorfor"]);
  assert.deepEqual(asked({ ...ordinary, klokken: "25.10" }), ["klokken"]);
  assert.deepEqual(asked({ ...ordinary, "andre-minutter": "1441" }), ["minutter"]);
});

test("minutes that were written count before those that were pressed", () => {
  const read = readForm(filledWith({ ...ordinary, "andre-minutter": "50" }), given);
  assert.ok("told" in read);
  assert.equal(read.told["minutes"], 50);
});

test("a time of day is read as people write it", () => {
  assert.deepEqual(["9", "9.30", "0930", "9:30", "", "24", "9.7"].map(readClock), [
    "09:00",
    "09:30",
    "09:30",
    "09:30",
    null,
    undefined,
    undefined,
  ]);
});

test("whom it is about is a visit or an order that the phone carries, and nobody else", () => {
  assert.deepEqual(whoIn(`besoeg:${appointmentId}`, carried), { orderId, appointmentId });
  assert.deepEqual(whoIn(`bestilling:${orderId}`, carried), { orderId, appointmentId: null });
  assert.deepEqual(whoIn(`bestilling:${appointmentId}`, carried), { orderId: "", appointmentId: null });
});

test("the days of the last fortnight can be chosen, by the calendar in Denmark", () => {
  const days = daysToChoose("2026-04-14T22:30:00.000Z");
  assert.equal(days.length, 15);
  assert.deepEqual(days[0], { value: "2026-04-15", label: "I dag" });
  assert.equal(days[2]?.value, "2026-04-13");
  assert.match(days[2]?.label ?? "", /^mandag (den )?13\. april$/);
});

test("how notes stand is told truly: waiting, sending, refused, received, too old, somebody else's", () => {
  const none = { waiting: 0, refused: 0, others: 0, state: "idle", received: null, waitedDays: undefined } as const;
  const told = (more: Partial<Parameters<typeof standingWords>[0]>) => standingWords({ ...none, ...more }).join(" ");
  assert.equal(told({}), "");
  assert.equal(told({ waiting: 3 }), "3 notater venter på at blive sendt.");
  assert.equal(told({ waiting: 3, state: "away" }), "Ingen dækning. 3 notater venter på at blive sendt.");
  assert.equal(told({ waiting: 1, state: "sending" }), "Sender 1 notat.");
  assert.match(told({ waiting: 1, state: "signed-out" }), /Log ind, så bliver de sendt\./);
  assert.match(told({ waiting: 1, waitedDays: 11 }), /Det ældste har ventet i 11 dage\. Find dækning i dag\./);
  assert.equal(told({ refused: 1 }), "1 notat blev ikke taget imod. Se hvorfor, og ret.");
  assert.equal(told({ others: 2 }), "2 notater fra en anden ligger låst på telefonen.");
  const received = { count: 2, at: "2026-04-14T12:02:00.000Z" };
  assert.equal(told({ received }), "2 notater er modtaget kl. 14.02.");
});

test("[BRO-14.2, AAB-21.2] what the standard asks a reason for is asked for on the phone too", () => {
  const asks = { alone: true, noGoal: true };
  const asked = (more: Readonly<Record<string, string>>) => {
    const read = readForm(filledWith({ ...ordinary, ...more }), given, asks);
    return "told" in read ? [] : read.map(({ field }) => field);
  };
  assert.deepEqual(asked({}), []);
  assert.deepEqual(asked({ "borgeren-med": "nej", "maal-1": "" }), ["hvorfor-ikke-med", "uden-maal"]);
  assert.deepEqual(
    asked({ "borgeren-med": "nej", "maal-1": "", "hvorfor-ikke-med": "Sov.", "uden-maal": "Vi talte." }),
    [],
  );
});

test("a note that is mended keeps its appointment, its goals and its reasons, also of an order that is carried no more", () => {
  const read = readForm(filledWith({ ...ordinary, "borgeren-med": "nej", "hvorfor-ikke-med": "Sov." }), given);
  assert.ok("told" in read);
  const told = { ...read.told, goals: [{ goal: "Et mål fra planen", movement: "same" }] };
  assert.equal(formOf(told, carried)["hvem"], `besoeg:${appointmentId}`);
  const form = formOf(told, { ...carried, visits: [] });
  assert.equal(form["hvem"], `bestilling:${orderId}`);
  assert.deepEqual(goalsToMend(told, ["Åbne post", "Lave mad"]), ["Åbne post", "Lave mad", "Et mål fra planen"]);
  assert.deepEqual([form["maal-3"], form["hvorfor-ikke-med"]], ["same", "Sov."]);
  const here = { orderId, appointmentId: null };
  assert.equal(restOf(told, here, [])["appointmentId"], appointmentId);
  assert.equal(restOf(told, { orderId: "en-anden", appointmentId: null }, [])["appointmentId"], undefined);
  assert.equal(restOf(told, here, ["Aftalen findes ikke i bestillingen."])["appointmentId"], undefined);
  const mended = withMended({ ...carried, orders: [] }, told);
  assert.deepEqual(whoIn(`bestilling:${orderId}`, mended), here);
});
