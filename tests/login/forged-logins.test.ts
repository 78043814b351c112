import assert from "node:assert/strict";
import { createHmac } from "node:crypto";
import { test } from "node:test";
import { generateKeyPair, SignJWT, UnsecuredJWT } from "jose";
import type { Door } from "../../src/modules/people/domain/actor.ts";
import { withDatabase } from "../with-database.ts";
import {
  citizenPerson,
  cookieOf,
  cvrClaim,
  doors,
  type LoginTown,
  limit,
  loginTown,
  privilegesClaim,
  privilegesOf,
  staffPerson,
} from "./login-town.ts";
import type { Claims, Forgery, TestIssuer } from "./test-issuer.ts";
import type { Page, Visitor } from "./visitor.ts";

const now = (): number => Math.floor(Date.now() / 1000);
const without = (claims: Claims, name: string): Claims =>
  Object.fromEntries(Object.entries(claims).filter(([each]) => each !== name));
const encoded = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString("base64url");

/** Signed by a shared secret instead of the issuer's own key. */
function hs256(claims: Claims, secret: string, kid: string | undefined): string {
  const body = `${encoded({ alg: "HS256", kid })}.${encoded(claims)}`;
  return `${body}.${createHmac("sha256", secret).update(body).digest("base64url")}`;
}

async function byAnotherKey(claims: Claims, kid: string | undefined): Promise<string> {
  const { privateKey } = await generateKeyPair("RS256");
  return new SignJWT({ ...claims }).setProtectedHeader({ alg: "RS256", ...(kid && { kid }) }).sign(privateKey);
}

const untrusted = /Vi kunne ikke bekræfte dit login/;
const claim = (changed: Claims): Forgery => ({ claims: (honest) => ({ ...honest, ...changed }) });
const right = (privileges: string): Forgery => claim({ [privilegesClaim]: privileges });
const away: readonly [Door, number, RegExp] = ["citizen", 503, /Login virker ikke lige nu/];

/** Each is honest but for the one thing in its name. */
const forged: readonly (readonly [
  name: string,
  forgery: Forgery,
  ...expected: readonly [Door, number, RegExp] | [],
])[] = [
  ["a token of another issuer", claim({ iss: "https://ond.example" })],
  ["a token whose issuer has a slash more", claim({ iss: "https://mitid.example/" })],
  ["an answer that does not say which issuer it is from", { answer: (answer) => answer.delete("iss") }],
  [
    "an answer that says it is from another issuer (mix-up)",
    { answer: (answer) => answer.set("iss", "https://kombit.example") },
  ],
  ["a token for another program", claim({ aud: "en-anden" })],
  ["a token for several programs that does not say for which", claim({ aud: ["borger-klient", "en-anden"] })],
  ["a token that was given to another program", claim({ azp: "en-anden" })],
  ["a token that has expired", claim({ exp: now() - 60 })],
  ["a token without an end", { claims: (honest) => without(honest, "exp") }],
  ["a token from the future", claim({ iat: now() + 86_400 })],
  ["a token that is not signed (alg none)", { sign: (claims) => new UnsecuredJWT({ ...claims }).encode() }],
  [
    "a token signed with the issuer's public key as a secret (HS256)",
    { sign: (claims, { publicJwk }) => hs256(claims, JSON.stringify(publicJwk), publicJwk.kid) },
  ],
  [
    "a token signed with the shared secret (HS256)",
    { sign: (claims, { publicJwk }) => hs256(claims, "hemmelig", publicJwk.kid) },
  ],
  [
    "a token signed with another key under the issuer's key's name",
    { sign: (claims, { publicJwk }) => byAnotherKey(claims, publicJwk.kid) },
  ],
  ["a token signed with a key that the issuer does not know", { sign: (claims) => byAnotherKey(claims, "ukendt") }],
  ["a token whose claims were changed after it was signed", { sign: changedAfterSigning }],
  ["a token without the nonce", { claims: (honest) => without(honest, "nonce") }],
  ["a token with another nonce", claim({ nonce: "en-anden" })],
  ["an answer without the state", { answer: (answer) => answer.delete("state") }],
  ["an answer with another state", { answer: (answer) => answer.set("state", "en-anden") }],
  ["an answer with two states", { answer: (answer) => answer.append("state", "en-anden") }],
  ["an answer without a code", { answer: (answer) => answer.delete("code") }],
  ["an answer with a code that the issuer never gave", { answer: (answer) => answer.set("code", "gættet") }],
  ["an answer without an id token", { tokens: (honest) => without(honest, "id_token") }],
  ["a login of low assurance", claim({ mitid_loa: "LOW" }), "citizen", 403, /Dit login er ikke sikkert nok her/],
  [
    "a login that does not tell its assurance",
    { claims: (honest) => without(honest, "mitid_loa") },
    "citizen",
    403,
    /ikke sikkert nok/,
  ],
  ["a login of an assurance that does not exist", claim({ mitid_loa: "TOTAL" }), "citizen", 403, /ikke sikkert nok/],
  ["a login from days ago", claim({ auth_time: now() - 86_400 })],
  ["a login that is still to come", claim({ auth_time: now() + 3600 })],
  ["a login that does not say when it was, where that is asked", { claims: (honest) => without(honest, "auth_time") }],
  [
    "a member of staff's login that does not say when it was",
    { claims: (honest) => without(honest, "auth_time") },
    "staff",
    403,
    untrusted,
  ],
  ["a member of staff's login from ten hours ago", claim({ auth_time: now() - 36_000 }), "staff", 403, untrusted],
  ["a token about nobody", { claims: (honest) => without(honest, "sub") }],
  ["a token about somebody without a name at the issuer's", claim({ sub: "" })],
  [
    "a person without a CPR number",
    { claims: (honest) => without(honest, "nin") },
    "citizen",
    403,
    /Vi mangler dit CPR-nummer/,
  ],
  [
    "a person with a number that is no CPR number",
    claim({ nin: "9999999999" }),
    "citizen",
    403,
    /Vi mangler dit CPR-nummer/,
  ],
  ["more about another person at the issuer's userinfo", { userInfo: () => ({ sub: "en-anden", nin: "2103009996" }) }],
  ["a token of the other door's issuer", { sign: (claims, town) => signedByOther(claims, town) }],
  ["metadata of another issuer", { metadata: (honest) => ({ ...honest, issuer: "https://ond.example" }) }, ...away],
  ["metadata that is no metadata", { metadata: () => ["hej"] }, ...away],
  [
    "a job role that nobody has given a meaning",
    right(privilegesOf("konge")),
    "staff",
    403,
    /Du har ikke adgang endnu.*Spørg din leder/,
  ],
  [
    "a right for another organisation than one's own",
    right(privilegesOf("caseworker", "", "12345678")),
    "staff",
    403,
    /Du har ikke adgang endnu/,
  ],
  [
    "a right to other subjects (KLE)",
    right(privilegesOf("caseworker", limit("KLE", "27.12"))),
    "staff",
    403,
    /Du har ikke adgang endnu/,
  ],
  [
    "a right to a unit that is not here",
    right(privilegesOf("caseworker", limit("orgenhed", "skole"))),
    "staff",
    403,
    /Din enhed er ikke kendt her/,
  ],
  [
    "a provider's right without a provider",
    right(privilegesOf("provider")),
    "staff",
    403,
    /Din enhed er ikke kendt her/,
  ],
  [
    "rights that cannot be read",
    right(Buffer.from("<!DOCTYPE x><PrivilegeList/>").toString("base64")),
    "staff",
    403,
    /Du har ikke adgang endnu/,
  ],
  [
    "an organisation that is not served",
    claim({ [cvrClaim]: "12345678" }),
    "staff",
    403,
    /Din kommune bruger ikke systemet/,
  ],
  [
    "a member of staff of low assurance",
    claim({ "https://data.gov.dk/concept/core/nsis/loa": "https://data.gov.dk/concept/core/nsis/loa/Low" }),
    "staff",
    403,
    /ikke sikkert nok/,
  ],
];

const others = new WeakMap<TestIssuer, TestIssuer>();
const signedByOther = (claims: Claims, issuer: TestIssuer): Promise<string> =>
  (others.get(issuer) ?? issuer).sign({ ...claims, iss: others.get(issuer)?.issuer });

async function changedAfterSigning(claims: Claims, issuer: TestIssuer): Promise<string> {
  const [header, , signature] = (await issuer.sign(claims)).split(".");
  return `${header}.${encoded({ ...claims, nin: "2103009996" })}.${signature}`;
}

/** Nobody was let in by it: no cookie, and no more sessions than before. */
async function refusedAs(town: LoginTown, door: Door, forgery: Forgery, status: number, says: RegExp): Promise<void> {
  const issuer = town.issuers[door];
  const person = town.visitor();
  issuer.forgery = forgery;
  try {
    const page = await town.logIn(person, door);
    assert.deepEqual([page.status, says.test(page.text)], [status, true], page.text);
    assert.equal(cookieOf(person, door), undefined);
  } finally {
    issuer.forgery = {};
  }
}

const letIn = (page: Page, at: string): void => assert.deepEqual([page.status, page.address], [200, at], page.text);

const settings = { CITIZEN_MAX_AGE_MINUTES: "60" };

test("forged logins", (t) =>
  withDatabase(async (database) => {
    const town = await loginTown(database, settings);
    const honest = async (door: Door) =>
      letIn(
        await town.logIn(town.visitor(), door),
        doors[door] + (door === "citizen" ? "/borger/vejen" : "/sagsbehandler"),
      );
    await t.test("an honest login is let in at each door", async () => {
      await honest("citizen");
      await honest("staff");
    });
    for (const [name, forgery, door = "citizen", status = 403, says = untrusted] of forged) {
      await t.test(`${name} is refused`, async () => {
        // Metadata is remembered, so forged metadata is met by a program that has just started.
        const met = forgery.metadata ? await loginTown(database, settings) : town;
        others.set(met.issuers.citizen, met.issuers.staff);
        await refusedAs(met, door, forgery, status, says);
        await honest(door);
      });
    }
  }));

/** Begins at the citizens' door, and stops where the browser is sent back: the address with the code. */
async function answered(person: Visitor): Promise<string> {
  const page = await person.go(`${doors.citizen}/log-ind?kommune=vejen`);
  const token = /name="_csrf" value="([^"]*)"/.exec(page.html)?.[1] ?? "";
  const body = new URLSearchParams({ kommune: "vejen", _csrf: token });
  const sent = await person.ask(`${doors.citizen}/log-ind`, { method: "POST", body });
  const address = /url=(.*)$/.exec(sent.headers.get("Refresh") ?? "")?.[1] ?? "";
  return (await person.ask(address)).headers.get("Location") ?? "";
}

const stolen = async (act: (town: LoginTown) => Promise<void>): Promise<void> =>
  withDatabase(async (database) => act(await loginTown(database)));

test("an answer that comes back in another browser lets nobody in", () =>
  stolen(async (town) => {
    const address = await answered(town.visitor());
    const other = town.visitor();
    assert.equal((await other.go(address)).status, 403);
    assert.equal(cookieOf(other, "citizen"), undefined);
  }));

test("an answer lets in once, also where the issuer would give tokens again", () =>
  stolen(async (town) => {
    town.issuers.citizen.forgery = { isCareless: true };
    const person = town.visitor();
    const address = await answered(person);
    const kept = new Map(person.cookies("borger.localhost"));
    letIn(await person.go(address), `${doors.citizen}/borger/vejen`);
    const thief = town.visitor();
    for (const [name, value] of kept) thief.cookies("borger.localhost").set(name, value);
    assert.equal((await thief.go(address)).status, 403);
    assert.equal(cookieOf(thief, "citizen"), undefined);
  }));

test("a token that was given to another login is refused here (nonce)", () =>
  stolen(async (town) => {
    const issuer = town.issuers.citizen;
    let old: string | undefined;
    issuer.forgery = {
      sign: async (claims) => {
        old ??= await issuer.sign(claims);
        return old;
      },
    };
    letIn(await town.logIn(town.visitor(), "citizen"), `${doors.citizen}/borger/vejen`);
    assert.equal((await town.logIn(town.visitor(), "citizen")).status, 403);
  }));

test("a code stolen from another's login is refused: its proof is in the other's browser (PKCE)", () =>
  stolen(async (town) => {
    const theirs = new URL(await answered(town.visitor()));
    const thief = town.visitor();
    const own = new URL(await answered(thief));
    own.searchParams.set("code", theirs.searchParams.get("code") ?? "");
    assert.equal((await thief.go(own.href)).status, 403);
    assert.equal(cookieOf(thief, "citizen"), undefined);
  }));

test("even an issuer that asks for no proof gets none but its own: a stolen code brings another's nonce", () =>
  stolen(async (town) => {
    town.issuers.citizen.forgery = { isCareless: true };
    const theirs = new URL(await answered(town.visitor()));
    const thief = town.visitor();
    const own = new URL(await answered(thief));
    own.searchParams.set("code", theirs.searchParams.get("code") ?? "");
    assert.equal((await thief.go(own.href)).status, 403);
  }));

test("every login is begun with PKCE by S256, a state and a nonce of its own, and ended with the proof", () =>
  stolen(async (town) => {
    for (const _ of [1, 2]) await town.logIn(town.visitor(), "citizen");
    const { asked, exchanged } = town.issuers.citizen;
    assert.deepEqual(
      asked.map((each) => [each.get("response_type"), each.get("code_challenge_method")]),
      [
        ["code", "S256"],
        ["code", "S256"],
      ],
    );
    for (const name of ["state", "nonce", "code_challenge"]) {
      const values = asked.map((each) => each.get(name) ?? "");
      assert.ok(values.every((value) => value.length >= 43) && values[0] !== values[1], name);
    }
    assert.ok(exchanged.every((each) => (each.get("code_verifier") ?? "").length >= 43));
  }));

test("the login that a browser began at one door, or changed, is none at the other", () =>
  stolen(async (town) => {
    const person = town.visitor();
    const address = new URL(await answered(person));
    const cookies = person.cookies("borger.localhost");
    const sealed = cookies.get("rettesnor_login") ?? "";
    person.cookies("ansat.localhost").set("rettesnor_login", sealed);
    address.hostname = "ansat.localhost";
    assert.equal((await person.go(address.href)).status, 403);
    cookies.set("rettesnor_login", `${sealed.slice(0, -2)}AA`);
    address.hostname = "borger.localhost";
    assert.equal((await person.go(address.href)).status, 403);
  }));

test("somebody who has left is refused, and one who comes back from the issuer as another is another", () =>
  stolen(async (town) => {
    const staff = town.issuers.staff;
    letIn(await town.logIn(town.visitor(), "staff"), `${doors.staff}/sagsbehandler`);
    const [home] = [...town.app.municipalities.values()].filter(({ slug }) => slug === "vejen");
    const database = town.app.database.of({ tenantId: home?.tenantId ?? "" });
    const leave = database.updateTable("staff_member").set({ left_on: "2026-03-03" }).where("subject", "=", "ansat-1");
    await leave.execute();
    const gone = await town.logIn(town.visitor(), "staff");
    assert.deepEqual([gone.status, /Din adgang er ophørt/.test(gone.text)], [403, true]);
    staff.person = { ...staffPerson, sub: "ansat-2" };
    letIn(await town.logIn(town.visitor(), "staff"), `${doors.staff}/sagsbehandler`);
    const known = await database
      .selectFrom("staff_member")
      .select(["subject", "role", "unit_slug"])
      .orderBy("subject")
      .execute();
    assert.deepEqual(known, [
      { subject: "ansat-1", role: "caseworker", unit_slug: "myndighed" },
      { subject: "ansat-2", role: "caseworker", unit_slug: "myndighed" },
    ]);
  }));

test("a form to log in that another site made is refused", () =>
  stolen(async (town) => {
    const person = town.visitor();
    const body = new URLSearchParams({ kommune: "vejen" });
    const answer = await person.ask(`${doors.citizen}/log-ind`, { method: "POST", body });
    assert.deepEqual([answer.status, answer.headers.get("Refresh")], [403, null]);
  }));

test("whoever stops at the issuer's is told so, and nothing has happened", () =>
  stolen(async (town) => {
    await refusedAs(
      town,
      "citizen",
      {
        answer: (answer) => {
          answer.delete("code");
          answer.set("error", "access_denied");
        },
      },
      200,
      /Du er ikke logget ind.*Du stoppede/,
    );
  }));

test("an issuer that is away or talks nonsense is told calmly, and open sessions go on", () =>
  stolen(async (town) => {
    const inside = town.visitor();
    await town.logIn(inside, "citizen");
    const nonsense = { tokens: () => new Response("<h1>hej</h1>", { headers: { "Content-Type": "text/html" } }) };
    await refusedAs(town, "citizen", nonsense, 503, /Login virker ikke lige nu.*ring til kommunen/);
    town.issuers.citizen.isUp = false;
    const person = town.visitor();
    const page = await town.logIn(person, "citizen");
    assert.deepEqual([page.status, /Login virker ikke lige nu/.test(page.text)], [503, true]);
    assert.match(page.html, /href="\/log-ind\?next=%2Fborger%2Fvejen&amp;kommune=vejen"/);
    assert.equal((await inside.go(`${doors.citizen}/borger/vejen`)).status, 200);
  }));

test("a citizen is the same by the CPR number, and one whom the municipality did not know is known from then on", () =>
  stolen(async (town) => {
    const { citizen } = town.issuers;
    await town.logIn(town.visitor(), "citizen");
    citizen.person = { ...citizenPerson, sub: "samme-person-hos-en-anden", name: "Asta Nytnavn" };
    await town.logIn(town.visitor(), "citizen");
    const [home] = [...town.app.municipalities.values()].filter(({ slug }) => slug === "vejen");
    const database = town.app.database.of({ tenantId: home?.tenantId ?? "" });
    const citizens = await database.selectFrom("citizen").select(["name", "born_on", "name_protected"]).execute();
    // 020160-9996: 2 January; the seventh digit 9 with the year 60 tells 1960.
    assert.deepEqual(citizens, [{ name: "Asta Prøve", born_on: "1960-01-02", name_protected: false }]);
    const { mitid_loa, sub } = citizenPerson;
    citizen.person = { mitid_loa, sub, nin: "2103009996", mitid_name_and_address_protection: "true" };
    await town.logIn(town.visitor(), "citizen");
    const hidden = await database
      .selectFrom("citizen")
      .select(["name", "address_protected"])
      .where("name_protected", "=", true)
      .execute();
    assert.deepEqual(hidden, [{ name: "Navn ikke oplyst", address_protected: true }]);
  }));
