import assert from "node:assert/strict";
import { test } from "node:test";
import type { StaffRole } from "./actor.ts";
import { type StaffClaims, type StaffMeaning, staffLogin } from "./staff-login.ts";

const vouched = { issuer: "https://idp.example", subject: "en", issuerSession: null };
const names = {
  name: "navn",
  assurance: "acr",
  municipality: "organisation",
  cpr: "cpr",
  role: "roller",
  unit: "enhed",
  kle: "kle",
  sensitivity: "foelsomhed",
} satisfies StaffClaims;
const meaning: StaffMeaning = {
  asked: "substantial",
  roles: new Map<string, StaffRole>([
    ["Myndighed", "caseworker"],
    ["Leder", "manager"],
    ["Bostøtte", "provider"],
    ["Standard", "editor"],
  ]),
  municipalities: new Map([["Eksempel", "eksempel"]]),
  places: new Map([["Center for støtte", "visitation"]]),
  kle: ["27.36.12"],
  placesOf: (slug) => (slug === "eksempel" ? { units: ["visitation"], providers: ["stoettecentret"] } : undefined),
};
const claims = {
  navn: "Kaj Prøve",
  acr: "high",
  organisation: "Eksempel",
  roller: "Myndighed",
  enhed: "Center for støtte",
};
const login = (changed: object = {}) => staffLogin({ ...vouched, claims: { ...claims, ...changed } }, names, meaning);
const refusal = (changed: object) => {
  const read = login(changed);
  return read.ok ? "let in" : read.refusal;
};
const place = (changed: object) => {
  const read = login(changed);
  return read.ok ? [read.value.role, read.value.unit, read.value.provider] : read.refusal;
};

test("single claims tell who works where, as what, and how far it reaches", () => {
  assert.deepEqual(login({ cpr: "020160-9996", foelsomhed: 4 }), {
    ok: true,
    value: {
      ...vouched,
      assurance: "high",
      municipality: "eksempel",
      name: "Kaj Prøve",
      cprNumber: "0201609996",
      role: "caseworker",
      unit: "visitation",
      provider: null,
      sensitivity: 4,
    },
  });
});

test("whoever has several roles works in the one that holds the others", () => {
  assert.deepEqual(place({ roller: ["Standard", "Myndighed", "Ukendt"] }), ["caseworker", "visitation", null]);
  assert.deepEqual(place({ roller: "Myndighed, Leder" }), ["manager", "visitation", null]);
});

test("a provider works at a provider, a unit is nobody's provider, and an editor works for the whole municipality", () => {
  assert.deepEqual(place({ roller: "Bostøtte", enhed: "stoettecentret" }), ["provider", null, "stoettecentret"]);
  assert.equal(place({ roller: "Bostøtte" }), "place-unknown");
  assert.equal(place({ enhed: "stoettecentret" }), "place-unknown");
  assert.deepEqual(place({ roller: "Standard", enhed: "Rådhuset" }), ["editor", null, null]);
  assert.deepEqual(place({ enhed: undefined }), ["caseworker", null, null]);
});

test("a right that is limited to other subjects gives no access; one without a limit, or to all of ours, does", () => {
  for (const kle of ["27", "27.36", "27.36.12", "81,27.36", undefined]) assert.equal(refusal({ kle }), "let in");
  for (const kle of ["27.36.1", "27.3", "81", "27.36.16"]) assert.equal(refusal({ kle }), "role-unknown", kle);
});

test("what is missing or unknown lets nobody in", () => {
  assert.equal(refusal({ acr: "low" }), "assurance-too-low");
  assert.equal(refusal({ acr: undefined }), "assurance-too-low");
  assert.equal(refusal({ navn: " " }), "name-missing");
  assert.equal(refusal({ organisation: "En anden" }), "municipality-unknown");
  assert.equal(refusal({ roller: "Konge" }), "role-unknown");
  assert.equal(refusal({ roller: undefined }), "role-unknown");
});

test("without a word of sensitivity the common level holds; a word that cannot be read reaches only the lowest", () => {
  const level = (foelsomhed: unknown) => {
    const read = login({ foelsomhed });
    return read.ok ? read.value.sensitivity : read.refusal;
  };
  assert.deepEqual([level("VIP_SAGER"), level("2"), level("alt")], [4, 2, 1]);
  const { sensitivity: _, ...unlimitedNames } = names;
  const unlimited = staffLogin({ ...vouched, claims }, unlimitedNames, meaning);
  assert.equal(unlimited.ok && unlimited.value.sensitivity, 3);
});
