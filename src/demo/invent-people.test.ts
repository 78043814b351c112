import assert from "node:assert/strict";
import { test } from "node:test";
import { ageOn } from "../kernel/age.ts";
import { readCpr } from "../kernel/cpr.ts";
import { localDate } from "../kernel/local-date.ts";
import { diceFrom } from "./dice.ts";
import { inventedNames, inventedPhone, inventPerson } from "./invent-people.ts";
import { readStory } from "./read-story.ts";

const { names } = readStory();
const today = localDate("2026-11-22");
const named = inventedNames(names, diceFrom("people"));

const people = Array.from({ length: 400 }, (_, serial) => {
  const name = named[serial];
  assert.ok(name);
  const wanted = { ages: [18, 85], digital: true, cpr: true, hasHome: true, serial } as const;
  return { name, person: inventPerson(name, wanted, names, diceFrom(`person ${serial}`), today) };
});

test("a CPR number is one that nobody is born with: the day + 60, never 1 January, and the birthday stands apart", () => {
  for (const { person, name } of people) {
    const cpr = person.cprNumber ?? "";
    assert.match(cpr, /^(6[1-9]|[78]\d|9[01])(0[1-9]|1[0-2])\d{6}$/);
    assert.doesNotMatch(cpr, /^6101/);
    assert.deepEqual(readCpr(cpr), { digits: cpr, bornOn: null });
    const [year = "", month = "", day = ""] = person.bornOn.split("-");
    assert.equal(cpr.slice(0, 6), `${Number(day) + 60}${month}${year.slice(2)}`);
    assert.equal(Number(cpr.slice(-1)) % 2 === 0, name.isWoman);
  }
  assert.equal(new Set(people.map(({ person }) => person.cprNumber)).size, people.length);
});

test("everybody is as old as wanted, and stays so for the days before today", () => {
  const ages = people.map(({ person }) => ageOn(person.bornOn, today));
  assert.ok(Math.min(...ages) >= 18 && Math.max(...ages) <= 85);
  const [name] = named;
  assert.ok(name);
  for (let serial = 0; serial < 400; serial += 1) {
    const wanted = { ages: [17, 17], digital: true, cpr: false, hasHome: false, serial } as const;
    const young = inventPerson(name, wanted, names, diceFrom(`young ${serial}`), today);
    assert.equal(ageOn(young.bornOn, today), 17);
    assert.equal(ageOn(young.bornOn, localDate("2026-10-24")), 17);
    assert.equal(young.cprNumber, null);
  }
});

test("no two have the same name, and no telephone number is one that somebody can have: Danish ones never begin with 0", () => {
  assert.equal(new Set(named.map(({ full }) => full)).size, named.length);
  assert.ok(named.length > 3000);
  assert.equal(inventedPhone(7), "00 00 00 07");
  assert.equal(inventedPhone(9012), "00 00 90 12");
  assert.ok(people.every(({ person }) => /^00 00 \d\d \d\d$/.test(person.phone ?? "")));
});

test("nobody has one of the commonest surnames", () => {
  const common =
    /^(Nielsen|Jensen|Hansen|Andersen|Pedersen|Christensen|Larsen|Sørensen|Rasmussen|Jørgensen|Petersen|Madsen|Kristensen)$/;
  assert.deepEqual(
    names.surnames.filter((surname) => common.test(surname)),
    [],
  );
});
