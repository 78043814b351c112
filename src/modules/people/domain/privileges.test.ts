import assert from "node:assert/strict";
import { test } from "node:test";
import { readPrivileges, readSensitivity } from "./privileges.ts";

const list = (content: string): string =>
  Buffer.from(
    `<?xml version="1.0" encoding="UTF-8"?>\n<bpp:PrivilegeList xmlns:bpp="http://itst.dk/oiosaml/basic_privilege_profile">${content}</bpp:PrivilegeList>`,
  ).toString("base64");
const group = (content: string, scope = "urn:dk:gov:saml:cvrNumberIdentifier:29189838"): string =>
  `<PrivilegeGroup Scope="${scope}">${content}</PrivilegeGroup>`;
const role = "<Privilege>http://system.example/roles/usersystemrole/sagsbehandler/1</Privilege>";
const constraint = (kind: string, value: string): string =>
  `<Constraint Name="http://sts.kombit.dk/constraints/${kind}/1">${value}</Constraint>`;

const plain = { cvr: "29189838", role: "sagsbehandler", kle: null, units: null, sensitivity: null };

test("a role comes with the limits of its group", () => {
  const limits =
    constraint("KLE", "27.36, 27.12.12") +
    constraint("orgenhed", "a,b") +
    constraint("foelsomhed", "FORTROLIGE_PERSONOPLYSNINGER");
  assert.deepEqual(readPrivileges(list(group(`\n  ${role}\n  ${limits}\n`))), [
    { cvr: "29189838", role: "sagsbehandler", kle: ["27.36", "27.12.12"], units: ["a", "b"], sensitivity: 2 },
  ]);
});

test("several roles and groups are each read with their own limits", () => {
  const other = group("<Privilege>leder</Privilege>", "urn:dk:gov:saml:cvrNumberIdentifier:12345678");
  assert.deepEqual(readPrivileges(list(group(role + constraint("foelsomhed", "4")) + other)), [
    { ...plain, sensitivity: 4 },
    { ...plain, cvr: "12345678", role: "leder" },
  ]);
});

test("a right on behalf of a person, which is no organisation's, gives nothing", () => {
  assert.deepEqual(readPrivileges(list(group(role, "urn:dk:gov:saml:cprNumberIdentifier:0201609996"))), []);
});

test("a limit of sensitivity that cannot be read reaches only the lowest", () => {
  assert.deepEqual(readPrivileges(list(group(role + constraint("foelsomhed", "ALT")))), [{ ...plain, sensitivity: 1 }]);
  assert.deepEqual(["1", "VIP_SAGER", "5", "vip"].map(readSensitivity), [1, 4, undefined, undefined]);
});

test("what is no list of privileges is not read at all", () => {
  const wrong = [
    "",
    "ikke base64 !",
    Buffer.from("<PrivilegeList>").toString("base64"),
    Buffer.from(`<!DOCTYPE x [<!ENTITY y "z">]><PrivilegeList>${group(role)}</PrivilegeList>`).toString("base64"),
    Buffer.from(`<Andet>${group(role)}</Andet>`).toString("base64"),
    list(group(`${role}<!-- ${role} -->`)),
    list(group(`<![CDATA[${role}]]>`)),
    list(group(`<Privilege>a<Privilege>b</Privilege></Privilege>`)),
    list(group(`<Ukendt>${role}</Ukendt>`)),
    list(`${group(role)} tekst`),
  ];
  for (const each of wrong) assert.equal(readPrivileges(each), undefined, Buffer.from(each, "base64").toString());
});

test("a list that is long and broken is answered in time", () => {
  const from = performance.now();
  readPrivileges(list(group(`${"<Privilege>".repeat(2000)}${" ".repeat(20_000)}`)));
  assert.ok(performance.now() - from < 1000);
});
