import assert from "node:assert/strict";
import { test } from "node:test";
import { law, standardOf } from "../../../../tests/letter-samples.ts";
import { localDate } from "../../../kernel/local-date.ts";
import { guidance } from "../../standards/domain/guidance.ts";
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
const facts = { bornOn: localDate("1990-05-14"), applicationReceivedOn: localDate("2026-03-03") };
const calm: OrderTerms = { providers, acute: false, rules: [acuteRule], tasks: ["mail"], granted: ["mail"] };
const typed = { udfoerer: "egen", maal: "Et mål\n\n Et til ", ramme: "En gang om ugen" };
const fields = (outcome: ReturnType<typeof readOrder>) => (outcome.ok ? [] : outcome.refusal.map(({ field }) => field));

test("goals are one a line, and an own provider needs no reason", () => {
  const read = readOrder(typed, calm);
  assert.deepEqual(read.ok && [read.value.goals, read.value.externalReason], [["Et mål", "Et til"], ""]);
});

test("[VEJ-3.5.1, VEJ-3.5.2] where the standard says that the municipality has its own provider, an external one needs a reason", () => {
  const vejen = guidance(standardOf("vejen"), law, facts, facts.applicationReceivedOn);
  const terms = { ...calm, rules: vejen.delivery };
  assert.deepEqual(fields(readOrder({ ...typed, udfoerer: "privat" }, terms)), ["ekstern-grund"]);
  assert.equal(readOrder({ ...typed, udfoerer: "privat", "ekstern-grund": "Kræver særlig viden" }, terms).ok, true);
});

test("elsewhere a reason for an external provider may be written, and may be left out", () => {
  const read = readOrder({ ...typed, udfoerer: "privat" }, calm);
  assert.equal(read.ok && read.value.externalReason, "");
  const told = readOrder({ ...typed, udfoerer: "privat", "ekstern-grund": "Tæt på" }, calm);
  assert.equal(told.ok && told.value.externalReason, "Tæt på");
});

test("of several granted tasks some can be ordered from one provider and the rest from another", () => {
  const two: OrderTerms = { ...calm, tasks: ["mail", "economy"], granted: ["mail", "economy"] };
  assert.deepEqual(fields(readOrder(typed, two)), ["opgaver"]);
  const one = readOrder({ ...typed, opgaver: "economy" }, two);
  assert.deepEqual(one.ok && one.value.tasks, ["economy"]);
  const all = readOrder({ ...typed, opgaver: ["mail", "economy"] }, two);
  assert.deepEqual(all.ok && all.value.tasks, []);
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
