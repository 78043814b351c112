import assert from "node:assert/strict";
import { test } from "node:test";
import type { RuleItem } from "../../standards/domain/guidance-items.ts";
import { type OrderTerms, readOrder } from "./order-form.ts";

const acuteRule: RuleItem = {
  id: "SON-5.2",
  rule: "acute-start",
  text: "Støtten kan begynde fra dag til dag, når det haster.",
  words: { da: "Støtten kan begynde fra dag til dag, når det haster." },
  sources: ["SON-5.2"],
  section: "Hvornår leveres støtten?",
};
const providers = [
  { slug: "egen", name: "Kommunens team", external: false },
  { slug: "privat", name: "Privat udfører", external: true },
];
const calm: OrderTerms = { providers, acute: false, rules: [acuteRule] };
const typed = { udfoerer: "egen", maal: "Et mål\n\n Et til ", ramme: "En gang om ugen" };
const fields = (outcome: ReturnType<typeof readOrder>) => (outcome.ok ? [] : outcome.refusal.map(({ field }) => field));

test("goals are one a line, and an own provider needs no reason", () => {
  const read = readOrder(typed, calm);
  assert.deepEqual(read.ok && [read.value.goals, read.value.externalReason], [["Et mål", "Et til"], ""]);
});

test("an external provider needs the authority's reason", () => {
  assert.deepEqual(fields(readOrder({ ...typed, udfoerer: "privat" }, calm)), ["ekstern-grund"]);
  assert.equal(readOrder({ ...typed, udfoerer: "privat", "ekstern-grund": "Kræver særlig viden" }, calm).ok, true);
});

test("in an acute case, where the standard lets support start from day to day, it is asked whether it does, and why not", () => {
  const acute = { ...calm, acute: true };
  assert.deepEqual(fields(readOrder(typed, acute)), ["akut"]);
  assert.deepEqual(fields(readOrder({ ...typed, akut: "nej" }, acute)), ["akut-grund"]);
  const later = readOrder({ ...typed, akut: "nej", "akut-grund": "Borgeren vil vente til mandag" }, acute);
  assert.deepEqual(later.ok && [later.value.acuteStart, later.value.acuteReason], [
    false,
    "Borgeren vil vente til mandag",
  ]);
  const now = readOrder({ ...typed, akut: "ja" }, acute);
  assert.equal(now.ok && now.value.acuteStart, true);
});

test("where the standard says nothing of acute start, or nothing is acute, it is not asked", () => {
  for (const terms of [{ ...calm, acute: true, rules: [] }, calm]) {
    const read = readOrder(typed, terms);
    assert.equal(read.ok && read.value.acuteStart, null);
  }
});
