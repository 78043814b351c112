import assert from "node:assert/strict";
import { test } from "node:test";
import { lawCalendar } from "../../../kernel/law-calendar.fixture.ts";
import { localDate } from "../../../kernel/local-date.ts";
import { answerBy } from "./answer-time.ts";
import { type Message, type MessageMark, messageState, readIn, waitingIn } from "./message.ts";
import { receivedEntry } from "./message-entries.ts";
import { readPress, readWords } from "./message-form.ts";
import { headOf } from "./message-head.ts";

const mark = (kind: MessageMark["kind"], more: Partial<MessageMark> = {}): MessageMark => ({
  kind,
  turnedInto: null,
  at: "2026-03-04T09:00:00.000Z",
  by: "Karin Holm",
  ...more,
});

const message = (more: Partial<Message> = {}): Message => ({
  id: "b1",
  sender: "citizen",
  capacity: "citizen",
  how: "own-pages",
  sentOn: localDate("2026-03-03"),
  words: "Hvornår hører jeg fra jer?",
  by: "Mette Testesen",
  registeredBy: null,
  registeredAt: "2026-03-03T20:00:00.000Z",
  letterId: null,
  paperIds: [],
  marks: [],
  ...more,
});

test("a message waits until it is answered, needs no answer or is handled as something else; to read it is not enough", () => {
  const states = [
    message(),
    message({ marks: [mark("read")] }),
    message({ marks: [mark("read"), mark("answered")] }),
    message({ marks: [mark("no-answer")] }),
    message({ marks: [mark("turned", { turnedInto: "complaint" })] }),
    message({ sender: "authority", capacity: null }),
  ];
  assert.deepEqual(states.map(messageState), ["unread", "read", "settled", "settled", "settled", "settled"]);
  assert.equal(waitingIn(states).length, 2);
});

test("who answers a message has read it", () => {
  assert.equal(readIn(message({ marks: [mark("answered", { at: "2026-03-05T08:00:00.000Z" })] }))?.by, "Karin Holm");
  assert.equal(readIn(message()), undefined);
});

test("the day a message came is not counted, and an answer that would fall due on a Sunday is promised by the Friday before", () => {
  const time = (length: { days: number } | { workingDays: number }) => ({
    length,
    calendar: lawCalendar,
  });
  const received = localDate("2026-03-03");
  assert.equal(answerBy(time({ workingDays: 5 }), received), "2026-03-10");
  assert.equal(answerBy(time({ days: 5 }), received), "2026-03-06");
  assert.equal(answerBy(null, received), null);
});

test("a blank message is asked for, and one that is too long is told by how much", () => {
  const typed = (words: string) => ({ text: () => words });
  assert.deepEqual(readWords(typed("  "), "Skriv din besked."), {
    ok: false,
    refusal: [{ field: "besked", message: "Skriv din besked." }],
  });
  assert.deepEqual(readWords(typed("a".repeat(10_003)), ""), {
    ok: false,
    refusal: [{ field: "besked", message: "Beskeden er 3 tegn for lang. Del den i to." }],
  });
});

test("a message is handled as something else only once it is said as what", () => {
  const typed = (fields: Readonly<Record<string, string>>) => ({ text: (name: string) => fields[name] ?? "" });
  assert.deepEqual(readPress(typed({ hvad: "no-answer" })), { ok: true, value: { kind: "no-answer" } });
  assert.deepEqual(readPress(typed({ hvad: "turned", som: "complaint" })), {
    ok: true,
    value: { kind: "turned", into: "complaint" },
  });
  assert.equal(readPress(typed({ hvad: "turned" })).ok, false);
});

test("each reader is told in their own words who wrote", () => {
  const answer = message({ sender: "authority", capacity: null, by: "Karin Holm" });
  const spoken = message({ how: "phone", by: "", registeredBy: "Ida Front" });
  const helper = message({ capacity: "relative", by: "Else Testesen" });
  const heads = (one: Message) => (["citizen", "representative", "staff"] as const).map((who) => headOf(one, who));
  assert.deepEqual(heads(message()), ["Du skrev", "Mette Testesen skrev", "Mette Testesen skrev"]);
  assert.deepEqual(heads(spoken), ["Du ringede", "Borgeren ringede", "Borgeren ringede"]);
  assert.deepEqual(heads(helper)[0], "Else Testesen (pårørende) skrev");
  assert.deepEqual(heads(answer), [
    "Karin Holm skrev til dig",
    "Karin Holm skrev til borgeren",
    "Karin Holm skrev til borgeren",
  ]);
});

test("the journal holds the message word for word, with who sent it, how, and what came with it", () => {
  const { how, sentOn, words } = message();
  const entry = receivedEntry({
    how,
    sentOn,
    words,
    capacity: "guardian",
    by: "Vera Værge",
    papers: ["Brev fra lægen"],
  });
  assert.deepEqual(entry, {
    occurredOn: "2026-03-03",
    theme: "Besked fra borgeren",
    text: "Besked fra Vera Værge (værge) på borgerens egne sider.\nBilag: »Brev fra lægen«.\nHvornår hører jeg fra jer?",
  });
});
