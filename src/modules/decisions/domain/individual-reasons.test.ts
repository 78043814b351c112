import assert from "node:assert/strict";
import { test } from "node:test";
import { saysSomethingOfThePerson } from "./individual-reasons.ts";

test("a diagnosis, an age, a price or a rule says nothing of the person", () => {
  for (const label of [
    "Borgeren har en diagnose.",
    "Borgeren har diagnosen autisme.",
    "Borgeren er over 65 år.",
    "Støtten er for dyr.",
    "Det følger af BRO-9.1 i kommunens standard.",
    "Ydelsen er ikke omfattet af serviceniveauet, jf. standarden punkt 9.",
    "Borgeren er ikke i målgruppen efter § 85.",
  ]) {
    assert.equal(saysSomethingOfThePerson(label, null), false, label);
  }
});

test("one sentence about what this person does or needs is enough", () => {
  for (const sentence of [
    "Du køber selv ind to gange om ugen og laver aftensmad.",
    "Anna klarer selv at tage bussen til værkstedet.",
    "Ved besøget 5. marts var lejligheden ryddet, og regningerne betalt.",
  ]) {
    assert.equal(saysSomethingOfThePerson(sentence, null), true, sentence);
  }
});

test("repeating the clause adds nothing", () => {
  const clause = "Støtten er ikke samtaleterapi. Har du brug for terapi, taler du med din læge.";
  assert.equal(saysSomethingOfThePerson("Terapi: tal med din læge.", clause), false);
  assert.equal(saysSomethingOfThePerson("Terapi går du allerede til hos psykologen hver onsdag.", clause), true);
});
