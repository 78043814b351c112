import assert from "node:assert/strict";
import { test } from "node:test";
import { generateKeyPair, SignJWT, UnsecuredJWT } from "jose";
import type { Door } from "../../src/modules/people/domain/actor.ts";
import { withDatabase } from "../with-database.ts";
import { citizenPerson, doors, type LoginTown, loginTown } from "./login-town.ts";
import type { Claims, TestIssuer } from "./test-issuer.ts";
import type { Visitor } from "./visitor.ts";

const now = (): number => Math.floor(Date.now() / 1000);
const event = "http://schemas.openid.net/event/backchannel-logout";

let count = 0;
const honest = ({ issuer, clientId }: TestIssuer): Claims => {
  count += 1;
  const events = { [event]: {} };
  return {
    iss: issuer,
    aud: clientId,
    iat: now(),
    exp: now() + 120,
    jti: `besked ${count}`,
    sub: citizenPerson.sub,
    events,
  };
};

const tell = async (town: LoginTown, token: string, door: Door = "citizen"): Promise<number> => {
  const body = new URLSearchParams({ logout_token: token });
  const init = { method: "POST", body };
  return (await town.visitor().ask(`${doors[door]}/log-ud/bagkanal`, init)).status;
};

const isIn = async (person: Visitor): Promise<boolean> =>
  (await person.ask(`${doors.citizen}/borger/vejen`)).status === 200;

async function inside(town: LoginTown): Promise<Visitor> {
  const person = town.visitor();
  await town.logIn(person, "citizen");
  assert.equal(await isIn(person), true);
  return person;
}

const typed = { typ: "logout+jwt" };
const without = (claims: Claims, name: string): Claims =>
  Object.fromEntries(Object.entries(claims).filter(([each]) => each !== name));

test("an issuer that says a person has logged out ends the person's sessions, and nobody else's", () =>
  withDatabase(async (database) => {
    const town = await loginTown(database);
    const { citizen: issuer } = town.issuers;
    const [one, two] = [await inside(town), await inside(town)];
    issuer.person = { ...citizenPerson, sub: "borger-2", nin: "2103009996" };
    const other = await inside(town);
    assert.equal(await tell(town, await issuer.sign(honest(issuer), typed)), 200);
    assert.deepEqual([await isIn(one), await isIn(two), await isIn(other)], [false, false, true]);
  }));

test("an issuer that names one of its sessions ends that one alone", () =>
  withDatabase(async (database) => {
    const town = await loginTown(database);
    const { citizen: issuer } = town.issuers;
    issuer.person = { ...citizenPerson, sid: "den ene" };
    const one = await inside(town);
    issuer.person = { ...citizenPerson, sid: "den anden" };
    const two = await inside(town);
    const claims = { ...without(honest(issuer), "sub"), sid: "den ene" };
    assert.equal(await tell(town, await issuer.sign(claims, typed)), 200);
    assert.deepEqual([await isIn(one), await isIn(two)], [false, true]);
  }));

test("an issuer that names a session and its person ends that one, and those of the person that have no name", () =>
  withDatabase(async (database) => {
    const town = await loginTown(database);
    const { citizen: issuer } = town.issuers;
    const people = [];
    for (const { sub, sid } of [
      { sub: "borger-1", sid: "den ene" },
      { sub: "borger-1", sid: "den anden" },
      { sub: "borger-1", sid: undefined },
      { sub: "borger-2", sid: undefined },
    ]) {
      const nin = sub === "borger-1" ? citizenPerson.nin : "2103009996";
      issuer.person = { ...citizenPerson, sub, nin, sid };
      people.push(await inside(town));
    }
    const claims = { ...honest(issuer), sid: "den ene" };
    assert.equal(await tell(town, await issuer.sign(claims, typed)), 200);
    assert.deepEqual(await Promise.all(people.map(isIn)), [false, true, false, true]);
  }));

test("a message that came while the database was away counts when the issuer sends it again, and then no more", () =>
  withDatabase(async (database) => {
    let isAway = false;
    const town = await loginTown(database, {}, (app) => ({
      ...app,
      database: {
        ...app.database,
        of: (tenant) => {
          if (isAway) throw Object.assign(new Error("away"), { code: "ECONNREFUSED" });
          return app.database.of(tenant);
        },
      },
    }));
    const { citizen: issuer } = town.issuers;
    const person = await inside(town);
    const token = await issuer.sign(honest(issuer), typed);
    isAway = true;
    assert.equal(await tell(town, token), 500);
    isAway = false;
    assert.equal(await isIn(person), true);
    assert.equal(await tell(town, token), 200);
    assert.equal(await isIn(person), false);
    assert.equal(await tell(town, token), 400);
  }));

test("forged messages that somebody has logged out", (t) =>
  withDatabase(async (database) => {
    const town = await loginTown(database);
    const { citizen: issuer, staff } = town.issuers;
    const person = await inside(town);
    const signed = (change: (claims: Claims) => Claims, header: Claims = typed) =>
      issuer.sign(change(honest(issuer)), header);
    const forged: readonly (readonly [name: string, token: () => Promise<string> | string])[] = [
      ["with a nonce, as an id token has", () => signed((claims) => ({ ...claims, nonce: "x" }))],
      ["of another type", () => signed((claims) => claims, { typ: "JWT" })],
      ["of no type", () => signed((claims) => claims, {})],
      ["about another event", () => signed((claims) => ({ ...claims, events: { "http://example/andet": {} } }))],
      ["without an event", () => signed((claims) => without(claims, "events"))],
      ["whose event is no object", () => signed((claims) => ({ ...claims, events: { [event]: true } }))],
      ["of another issuer", () => signed((claims) => ({ ...claims, iss: "https://ond.example" }))],
      ["for another program", () => signed((claims) => ({ ...claims, aud: "en-anden" }))],
      ["about nobody", () => signed((claims) => without(claims, "sub"))],
      ["without a name of its own", () => signed((claims) => without(claims, "jti"))],
      ["without a time", () => signed((claims) => without(claims, "iat"))],
      ["from an hour ago", () => signed((claims) => ({ ...claims, iat: now() - 3600 }))],
      ["from the future", () => signed((claims) => ({ ...claims, iat: now() + 3600 }))],
      ["that has expired", () => signed((claims) => ({ ...claims, exp: now() - 60 }))],
      ["that is not signed", () => new UnsecuredJWT({ ...honest(issuer) }).encode()],
      ["signed by another key", () => byAnotherKey(honest(issuer), issuer.publicJwk.kid)],
      ["signed by the other door's issuer", () => staff.sign(honest(issuer), typed)],
      ["that is no token", () => "hej"],
      ["that is empty", () => ""],
    ];
    for (const [name, token] of forged) {
      await t.test(`one ${name} is refused and ends nothing`, async () => {
        assert.equal(await tell(town, await token()), 400);
        assert.equal(await isIn(person), true);
      });
    }
    await t.test("one sent to the other door is refused", async () => {
      assert.equal(await tell(town, await issuer.sign(honest(issuer), typed), "staff"), 400);
      assert.equal(await isIn(person), true);
    });
  }));

test("a message counts once, and never ends a session that began after it", () =>
  withDatabase(async (database) => {
    const town = await loginTown(database);
    const { citizen: issuer } = town.issuers;
    const person = await inside(town);
    const early = await issuer.sign({ ...honest(issuer), iat: now() - 60 }, typed);
    assert.equal(await tell(town, early), 200);
    assert.equal(await isIn(person), true);
    const token = await issuer.sign(honest(issuer), typed);
    assert.equal(await tell(town, token), 200);
    assert.equal(await isIn(person), false);
    const again = await inside(town);
    assert.equal(await tell(town, token), 400);
    assert.equal(await isIn(again), true);
  }));

async function byAnotherKey(claims: Claims, kid: string | undefined): Promise<string> {
  const { privateKey } = await generateKeyPair("RS256");
  return new SignJWT({ ...claims })
    .setProtectedHeader({ alg: "RS256", ...typed, ...(kid && { kid }) })
    .sign(privateKey);
}
