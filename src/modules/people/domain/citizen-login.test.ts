import assert from "node:assert/strict";
import { test } from "node:test";
import { reaches, readAssurance } from "./assurance.ts";
import { citizenLogin, citizenShapes } from "./citizen-login.ts";

const vouched = { issuer: "https://mitid.example", subject: "en", issuerSession: null };
const login = (claims: Readonly<Record<string, unknown>>, names = citizenShapes.signicat.claims) =>
  citizenLogin({ ...vouched, claims }, names, "substantial");

test("each broker's words for a citizen are read", () => {
  const expected = {
    ok: true,
    value: {
      ...vouched,
      assurance: "substantial",
      cprNumber: "0201609996",
      name: "Asta Prøve",
      bornOn: "1960-01-02",
      isProtected: false,
    },
  };
  const signicat = { nin: "0201609996", name: "Asta Prøve", birthdate: "1960-01-02", mitid_loa: "SUBSTANTIAL" };
  assert.deepEqual(login(signicat), expected);
  const idura = {
    cprNumberIdentifier: "0201609996",
    name: "Asta Prøve",
    loa: "https://data.gov.dk/concept/core/nsis/Substantial",
  };
  assert.deepEqual(citizenLogin({ ...vouched, claims: idura }, citizenShapes.idura.claims, "substantial"), expected);
  const nets = { "dk.cpr": "020160-9996", "mitid.identity_name": "Asta Prøve", loa: "Substantial" };
  assert.deepEqual(citizenLogin({ ...vouched, claims: nets }, citizenShapes.nets.claims, "substantial"), expected);
});

test("an administrative number tells no birthday, so the issuer's is taken", () => {
  const claims = { nin: "6201609996", name: "Asta Prøve", mitid_loa: "HIGH" };
  const bornOn = (told: object) => {
    const read = login({ ...claims, ...told });
    return read.ok ? read.value.bornOn : read.refusal;
  };
  assert.equal(bornOn({ birthdate: "1960-01-02" }), "1960-01-02");
  assert.equal(bornOn({}), null);
  assert.equal(bornOn({ birthdate: "i går" }), null);
});

test("a protected person is told as such, and may come without a name", () => {
  const claims = { nin: "0201609996", mitid_loa: "HIGH", mitid_name_and_address_protection: "true" };
  const read = login(claims);
  assert.deepEqual(read.ok && [read.value.isProtected, read.value.name], [true, null]);
  const open = login({ ...claims, mitid_name_and_address_protection: "false" });
  assert.equal(open.ok && open.value.isProtected, false);
});

test("a level is the last word of what issuers write, and nothing that merely looks like one", () => {
  const read = [
    "urn:grn:authn:dk:mitid:high",
    "https://data.gov.dk/concept/core/nsis/Low",
    "Betydelig",
    "highest",
    "",
    3,
    undefined,
    "constructor",
  ];
  assert.deepEqual(read.map(readAssurance), [
    "high",
    "low",
    "substantial",
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
  assert.deepEqual(
    [reaches("high", "substantial"), reaches("substantial", "high"), reaches("high", "high")],
    [true, false, true],
  );
});
