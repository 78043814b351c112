import { siteOf, toldAtLogin } from "../../src/compose.tsx";
import type { Door } from "../../src/modules/people/domain/actor.ts";
import { doorLogins } from "../../src/modules/people/routes/door-logins.ts";
import type { App } from "../../src/platform/app.ts";
import { readConfig } from "../../src/platform/config.ts";
import type { OperatorDatabase } from "../../src/platform/database.ts";
import { testApp } from "../test-app.ts";
import { type TestIssuer, testIssuer } from "./test-issuer.ts";
import { type Page, type Visitor, visitor } from "./visitor.ts";

/** The whole site with two issuers that are not its own. */
export interface LoginTown {
  readonly app: App;
  readonly issuers: Readonly<Record<Door, TestIssuer>>;
  readonly site: ReturnType<typeof siteOf>;
  /** Somebody with a browser of their own. */
  readonly visitor: () => Visitor;
  /** Goes to a door, presses what is to be pressed, and ends where that leads. */
  readonly logIn: (person: Visitor, door: Door) => Promise<Page>;
}

/** Where each door stands. */
export const doors: Readonly<Record<Door, string>> = {
  citizen: "http://borger.localhost:4100",
  staff: "http://ansat.localhost:4100",
};
const firstPage: Readonly<Record<Door, string>> = {
  citizen: `${doors.citizen}/borger/vejen`,
  staff: `${doors.staff}/sagsbehandler`,
};

/** The CVR number under which the test's staff are employed. */
export const cvr = "29189838";

/** A citizen as the broker tells them. The number is one of the published test numbers. */
export const citizenPerson = { sub: "borger-1", name: "Asta Prøve", nin: "0201609996", mitid_loa: "SUBSTANTIAL" };

const core = "https://data.gov.dk/model/core/eid";

/** What a member of staff may, as the common access control writes it. */
export const privilegesOf = (role: string, limits = "", scope = cvr): string =>
  Buffer.from(
    `<?xml version="1.0" encoding="UTF-8"?><bpp:PrivilegeList xmlns:bpp="http://itst.dk/oiosaml/basic_privilege_profile">
      <PrivilegeGroup Scope="urn:dk:gov:saml:cvrNumberIdentifier:${scope}">
        <Privilege>http://rettesnor.example/roles/usersystemrole/${role}/1</Privilege>${limits}
      </PrivilegeGroup></bpp:PrivilegeList>`,
  ).toString("base64");

/** A limit of what a right reaches. */
export const limit = (kind: string, value: string): string =>
  `<Constraint Name="http://sts.kombit.dk/constraints/${kind}/1">${value}</Constraint>`;

/** A member of staff as the context handler tells them. */
export const staffPerson = {
  sub: "ansat-1",
  [`${core}/fullName`]: "Kaj Prøve",
  [`${core}/professional/cvr`]: cvr,
  [`${core}/privilegesIntermediate`]: privilegesOf(
    "caseworker",
    limit("KLE", "27.36") + limit("orgenhed", "myndighed"),
  ),
  "https://data.gov.dk/concept/core/nsis/loa": "Substantial",
};
/** The claim that holds the rights. */
export const privilegesClaim = `${core}/privilegesIntermediate`;
/** The claim that tells for whom somebody works. */
export const cvrClaim = `${core}/professional/cvr`;

/** Opens the town over a test's database, in the system as it is or as the test changes it. */
export async function loginTown(
  database: OperatorDatabase,
  settings: Readonly<Record<string, string>> = {},
  changed: (app: App) => App = (app) => app,
): Promise<LoginTown> {
  const citizen = await testIssuer("https://mitid.example", "borger-klient");
  const staff = await testIssuer("https://kombit.example", "ansat-klient");
  [citizen.person, staff.person] = [citizenPerson, staffPerson];
  const config = readConfig({
    LOG_LEVEL: "error",
    ...{ CITIZEN_ISSUER: citizen.issuer, CITIZEN_CLIENT_ID: citizen.clientId, CITIZEN_CLIENT_SECRET: "hemmelig" },
    ...{ STAFF_ISSUER: staff.issuer, STAFF_CLIENT_ID: staff.clientId, STAFF_CLIENT_SECRET: "hemmelig" },
    STAFF_MUNICIPALITIES: JSON.stringify({ [cvr]: "vejen" }),
    ...settings,
  });
  const app = changed({ ...(await testApp(database, "2026-03-03")), config });
  const issuers = { citizen, staff };
  const issuerAt = (url: string) => (url.startsWith(citizen.issuer) ? citizen : staff);
  const site = siteOf(
    app,
    doorLogins(app, toldAtLogin(app), (url, asked) => issuerAt(url).fetch(url, asked)),
  );
  return {
    app,
    issuers,
    site,
    visitor: () =>
      visitor(
        (request) => site.request(request),
        (request) => issuerAt(request.url).browse(request),
      ),
    logIn: async (person, door) => {
      const page = await person.go(firstPage[door]);
      return person.press(page, door === "citizen" ? { kommune: "vejen" } : {}, /^\/log-ind$/);
    },
  };
}

/** The cookie of a door. */
export const cookieOf = (person: Visitor, door: Door): string | undefined =>
  person.cookies(new URL(doors[door]).hostname).get(door === "citizen" ? "rettesnor_borger" : "rettesnor_ansat");
