import assert from "node:assert/strict";
import { test } from "node:test";
import { localDate } from "../../../kernel/local-date.ts";
import { editionInForce, editionOn, firstDayInForce } from "./edition-in-force.ts";
import type { Edition, Standard } from "./standard.ts";

const edition = (day: string): Edition => ({
  id: localDate(day),
  inForceFrom: localDate(day),
  adoptions: [],
  source: { title: "Kvalitetsstandard" },
  legalBasis: ["SEL-85"],
  dayIsOwnSetting: false,
  clauses: [],
});
const standard: Standard = {
  municipality: { slug: "eksempel", name: "Eksempel Kommune", nameIsOwnSetting: false },
  title: { da: "Kvalitetsstandard" },
  units: [],
  providers: [],
  settings: {
    deadlines: {},
    secondPersonApproves: false,
    packages: [],
    hourlyPrices: [],
    ffbThemes: [],
    fridayAfterAscensionIsClosed: false,
  },
  editions: [edition("2026-05-01"), edition("2024-12-11")],
};

test("an edition is in force from its first day until the day before the next one", () => {
  assert.equal(editionInForce(standard, localDate("2024-12-11")).id, "2024-12-11");
  assert.equal(editionInForce(standard, localDate("2026-04-30")).id, "2024-12-11");
  assert.equal(editionInForce(standard, localDate("2026-05-01")).id, "2026-05-01");
  assert.equal(editionInForce(standard, localDate("2999-12-31")).id, "2026-05-01");
});

test("before the first edition there is none: guidance stops instead of guessing", () => {
  assert.throws(() => editionInForce(standard, localDate("2024-12-10")), RangeError);
  assert.equal(editionOn(standard, localDate("2024-12-10")), undefined);
  assert.equal(firstDayInForce(standard), "2024-12-11");
});
