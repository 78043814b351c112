import assert from "node:assert/strict";
import path from "node:path";
import { test } from "node:test";
import { readConfig } from "./config.ts";
import { OperatorError } from "./operator-error.ts";
import { projectRoot } from "./project-root.ts";

test("with nothing set, everything has a value that works on one's own machine", () => {
  assert.deepEqual(readConfig({}), {
    databaseUrl: undefined,
    ownerDatabaseUrl: undefined,
    host: "127.0.0.1",
    port: 4100,
    dataFolder: path.join(projectRoot, ".rettesnor"),
    dataFolderChosen: false,
    citizenHost: "borger.localhost",
    staffHost: "ansat.localhost",
    today: undefined,
    personas: true,
    login: {
      citizen: undefined,
      staff: undefined,
      sessions: { citizen: { idleMinutes: 30, hours: 4 }, staff: { idleMinutes: 60, hours: 9 } },
      freshMinutes: 20,
    },
    https: false,
    trustedProxies: 0,
    journalKey: undefined,
    sessionKey: undefined,
    encryptionKeys: undefined,
    indexKey: undefined,
    checkpointKeys: undefined,
    checkpointFolder: path.join(projectRoot, ".rettesnor", "checkpoints"),
    keptFormDays: 14,
    proposalDays: 30,
    digitalPost: undefined,
    logLevel: "info",
  });
});

test("an empty setting counts as not set", () => {
  assert.deepEqual(readConfig({ PORT: "", DATABASE_URL: " " }), readConfig({}));
});

test("nobody signs in as an invented person on a database of the operator's own, unless asked for", () => {
  const own = {
    DATABASE_URL: "postgres://program@db.example/rettesnor",
    OWNER_DATABASE_URL: "postgres://owner@db.example/rettesnor",
  };
  assert.equal(readConfig(own).personas, false);
  assert.equal(readConfig({ ...own, RETTESNOR_PERSONAS: "on", RETTESNOR_HTTPS: "off" }).personas, true);
});

const issuer = {
  CITIZEN_ISSUER: "https://login.example",
  CITIZEN_CLIENT_ID: "rettesnor",
  CITIZEN_CLIENT_SECRET: "hemmelig",
};

test("nobody signs in as an invented person where others than this machine come, or where people sign in for real", () => {
  const proxied = { CITIZEN_HOST: "borger.kommune.example", STAFF_HOST: "ansat.kommune.example", TRUSTED_PROXIES: "1" };
  const reals: readonly Readonly<Record<string, string>>[] = [
    { RETTESNOR_HOST: "0.0.0.0" },
    { RETTESNOR_HTTPS: "on" },
    issuer,
    proxied,
    { TRUSTED_PROXIES: "1" },
    { CITIZEN_HOST: "borger.kommune.example" },
    { STAFF_HOST: "ansat.kommune.example" },
    { STAFF_HOST: "ansatlocalhost" },
  ];
  for (const real of reals) {
    assert.equal(readConfig(real).personas, false);
    assert.throws(
      () => readConfig({ ...real, RETTESNOR_PERSONAS: "on" }),
      /^OperatorError: RETTESNOR_PERSONAS kan kun være on, når kun denne maskine/,
    );
  }
  for (const own of ["127.0.0.1", "::1", "localhost"]) assert.equal(readConfig({ RETTESNOR_HOST: own }).personas, true);
});

test("an issuer takes a name and one proof, and staff's issuer a municipality for each organisation", () => {
  assert.equal(readConfig(issuer).login.citizen?.claims.cpr, "nin");
  assert.throws(() => readConfig({ CITIZEN_ISSUER: "https://login.example" }), /CITIZEN_CLIENT_ID skal sættes sammen/);
  assert.throws(
    () => readConfig({ ...issuer, CITIZEN_CLIENT_SECRET: "" }),
    /CITIZEN_CLIENT_SECRET eller CITIZEN_CLIENT_KEY/,
  );
  const staff = { STAFF_ISSUER: "https://login.example", STAFF_CLIENT_ID: "ansat", STAFF_CLIENT_SECRET: "hemmelig" };
  assert.throws(() => readConfig(staff), /STAFF_MUNICIPALITIES skal sættes sammen/);
  const meant = {
    ...staff,
    STAFF_MUNICIPALITIES: '{"12345678":"eksempel"}',
    STAFF_ROLES: '{"Myndighed":"caseworker"}',
  };
  assert.equal(readConfig(meant).login.staff?.municipalities.get("12345678"), "eksempel");
  assert.equal(readConfig(meant).login.staff?.roles.get("Myndighed"), "caseworker");
  assert.throws(() => readConfig({ ...issuer, ...meant, STAFF_CLIENT_ID: "rettesnor" }), /skal være forskellige/);
});

test("on a database of the operator's own visitors are taken to come by https, unless told otherwise", () => {
  const own = {
    DATABASE_URL: "postgres://program@db.example/rettesnor",
    OWNER_DATABASE_URL: "postgres://owner@db.example/rettesnor",
  };
  assert.equal(readConfig(own).https, true);
  assert.equal(readConfig({ ...own, RETTESNOR_HTTPS: "off" }).https, false);
  assert.equal(readConfig({ RETTESNOR_HTTPS: "on", TRUSTED_PROXIES: "2" }).https, true);
  assert.equal(readConfig({ TRUSTED_PROXIES: "2" }).trustedProxies, 2);
});

test("a database of the operator's own is reached by two roles, or not at all", () => {
  const url = "postgres://program@db.example/rettesnor";
  assert.throws(() => readConfig({ DATABASE_URL: url }), /DATABASE_URL og OWNER_DATABASE_URL skal sættes sammen/);
  assert.throws(() => readConfig({ OWNER_DATABASE_URL: url }), /skal sættes sammen/);
});

test("keys that seal are read with their numbers, the newest first", () => {
  const [one, two] = ["01".repeat(32), "02".repeat(32)];
  assert.deepEqual(readConfig({ ENCRYPTION_KEYS: `7:${two}, 3:${one}` }).encryptionKeys, [
    { number: 7, key: Buffer.from(two, "hex") },
    { number: 3, key: Buffer.from(one, "hex") },
  ]);
});

test("keys are read as 32 bytes", () => {
  const key = "00ff".repeat(16);
  assert.deepEqual(readConfig({ JOURNAL_KEY: key }).journalKey, Buffer.from(key, "hex"));
});

const wrong: readonly (readonly [name: string, value: string, says: RegExp])[] = [
  ["PORT", "http", /^PORT skal være et tal mellem 0 og 65535\.$/],
  ["PORT", "70000", /^PORT skal/],
  ["PORT", "80.5", /^PORT skal/],
  ["DATABASE_URL", "localhost:5432", /^DATABASE_URL skal se ud som postgres:/],
  ["DATABASE_URL", "mysql://a@b/c", /^DATABASE_URL skal/],
  ["DATABASE_URL", "postgres://a@b:5432", /^DATABASE_URL skal/],
  ["RETTESNOR_TODAY", "2026-02-29", /^RETTESNOR_TODAY skal være en dag/],
  ["JOURNAL_KEY", "hemmelig", /^JOURNAL_KEY skal være 64 tegn/],
  ["ENCRYPTION_KEYS", "ab".repeat(32), /^ENCRYPTION_KEYS skal være nøgler med hver sit nummer/],
  ["ENCRYPTION_KEYS", `256:${"ab".repeat(32)}`, /^ENCRYPTION_KEYS skal/],
  ["ENCRYPTION_KEYS", `1:${"ab".repeat(32)},1:${"cd".repeat(32)}`, /^ENCRYPTION_KEYS skal/],
  ["CITIZEN_HOST", "http://borger.localhost", /^CITIZEN_HOST skal være et værtsnavn/],
  ["KEPT_FORM_DAYS", "0", /^KEPT_FORM_DAYS skal være et antal dage fra 1 til 90\.$/],
  ["LOG_LEVEL", "loud", /^LOG_LEVEL skal være error, warn, info, debug\.$/],
  ["RETTESNOR_HTTPS", "ja", /^RETTESNOR_HTTPS skal være on eller off\.$/],
  ["TRUSTED_PROXIES", "-1", /^TRUSTED_PROXIES skal være et tal mellem 0 og 9\.$/],
  ["TRUSTED_PROXIES", "alle", /^TRUSTED_PROXIES skal/],
  ["RETTESNOR_PERSONAS", "ja", /^RETTESNOR_PERSONAS skal være on eller off\.$/],
  ["STAFF_HOST", "borger.localhost", /to forskellige værtsnavne/],
  ["CITIZEN_ISSUER", "http://login.example", /^CITIZEN_ISSUER skal være adressen på en udsteder/],
  ["CITIZEN_CLAIMS", "mitid", /^CITIZEN_CLAIMS skal være signicat, idura, nets eller JSON/],
  ["CITIZEN_ASSURANCE", "low", /^CITIZEN_ASSURANCE skal være substantial eller high\.$/],
  ["STAFF_ROLES", '{"Myndighed":"konge"}', /^STAFF_ROLES skal være JSON/],
  ["STAFF_KLE", "27.36.12.1", /^STAFF_KLE skal være KLE-numre/],
  ["STAFF_IDLE_MINUTES", "0", /^STAFF_IDLE_MINUTES skal/],
];

for (const [name, value, says] of wrong) {
  test(`${name}=${value} is refused in one sentence that does not repeat the value`, () => {
    assert.throws(
      () => readConfig({ [name]: value }),
      (fault) => fault instanceof OperatorError && says.test(fault.message) && !fault.message.includes(`"${value}"`),
    );
  });
}

test("each wrong setting gets its own sentence", () => {
  assert.throws(() => readConfig({ PORT: "x", LOG_LEVEL: "y" }), /PORT skal .*\nLOG_LEVEL skal /);
});
