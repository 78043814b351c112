import assert from "node:assert/strict";
import { test } from "node:test";
import { localDate } from "../../../kernel/local-date.ts";
import { consentDayProblem, receivedWith } from "./paper-consent.ts";
import { asFields, readWhoWrites } from "./proposal-form.ts";

const today = localDate("2026-03-03");
const told = { navn: "Bo Prøve", forhold: "relative", kontakt: "00 00 00 01" };
const read = (
  more: Record<string, string>,
  bornOn: Parameters<typeof readWhoWrites>[1] = "blank",
  own: string | null = null,
) => readWhoWrites({ ...told, ...more }, bornOn, today, own);
const problemsIn = (outcome: ReturnType<typeof read>) =>
  outcome.ok ? [] : outcome.refusal.map(({ field, message }) => `${field}: ${message}`);

test("a number that fails modulus 11 is taken, and tells the birthday; an impossible one is explained (domain 3.6)", () => {
  // 0101814321 fails modulus 11: 4*0+3*1+2*0+7*1+6*8+5*1+4*4+3*3+2*2+1*1 = 93, and 93 is not divisible by 11.
  const known = read({ cpr: "010181-4321" });
  assert.deepEqual(known.ok && known.value.person, { name: "Bo Prøve", cprNumber: "0101814321", bornOn: "1981-01-01" });
  for (const cpr of ["010181432", "01018143210", "0101ab4321", "CPR"]) {
    assert.deepEqual(problemsIn(read({ cpr })).slice(0, 1), [
      "cpr: Et CPR-nummer har ti cifre. Lad feltet stå tomt, hvis du ikke kender det.",
    ]);
  }
  for (const cpr of ["3113904321", "0013904321", "3002904321"]) {
    assert.deepEqual(problemsIn(read({ cpr })).slice(0, 1), [
      "cpr: De første seks cifre i CPR-nummeret skal være en dato.",
    ]);
  }
});

test("a number with day + 60 needs the birthday written, and so does no number at all", () => {
  const administrative = "6101814321";
  assert.deepEqual(problemsIn(read({ cpr: administrative })), [
    "foedt: CPR-nummeret siger ikke, hvornår borgeren er født. Skriv fødselsdatoen.",
  ]);
  const written = read({ cpr: administrative }, localDate("1999-04-12"));
  assert.deepEqual(written.ok && written.value.person.bornOn, "1999-04-12");
  assert.deepEqual(problemsIn(read({ cpr: "" })), ["foedt: Skriv fødselsdatoen, når CPR-nummeret ikke er kendt."]);
  const named = read({}, localDate("1999-04-12"));
  assert.deepEqual(named.ok && named.value.person.cprNumber, null);
});

test("who writes must be told; one's own number is for applying oneself; what was told fills the form again", () => {
  assert.deepEqual(problemsIn(readWhoWrites({}, "blank", today, null)), [
    "navn: Skriv navnet på den, du søger for.",
    "foedt: Skriv fødselsdatoen, når CPR-nummeret ikke er kendt.",
    "forhold: Vælg, hvem du er.",
    "kontakt: Skriv, hvordan kommunen får fat i dig.",
  ]);
  assert.match(problemsIn(read({ cpr: "0101814321" }, "blank", "0101814321"))[0] ?? "", /dit eget CPR-nummer/);
  const outcome = read({ cpr: "0101814321" });
  assert.ok(outcome.ok);
  assert.deepEqual(asFields(outcome.value), {
    ...{ cpr: "0101814321", navn: "Bo Prøve", forhold: "relative", kontakt: "00 00 00 01" },
    ...{ "foedt-dag": "1", "foedt-maaned": "1", "foedt-aar": "1981" },
  });
});

test("with a yes on paper it is received on the day the paper came, and never before it was sent on", () => {
  assert.equal(consentDayProblem(localDate("2026-03-04"), today)?.field, "modtaget");
  assert.equal(consentDayProblem("blank", today)?.message, "Skriv den dag, papiret kom.");
  assert.equal(consentDayProblem(today, today), null);
  assert.equal(receivedWith(localDate("2026-03-10"), { sentOn: today }), "2026-03-10");
  assert.equal(receivedWith(localDate("2026-02-20"), { sentOn: today }), "2026-03-03");
});
