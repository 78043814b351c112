import type { LocalDate } from "../src/kernel/local-date.ts";
import { localDate } from "../src/kernel/local-date.ts";
import type { CitizenActor, StaffActor, StaffRole } from "../src/modules/people/domain/actor.ts";
import type { NewCitizen } from "../src/modules/people/domain/citizen.ts";
import { insertCitizen, insertStaff } from "../src/modules/people/repository.ts";
import { syncMunicipalities } from "../src/modules/people/use-cases/municipalities.ts";
import { type SettingsOverlay, withOwnSettings } from "../src/modules/standards/domain/own-settings.ts";
import type { App } from "../src/platform/app.ts";
import { readConfig } from "../src/platform/config.ts";
import { type OperatorDatabase, transaction } from "../src/platform/database.ts";
import { newId } from "../src/platform/ids.ts";
import { letterPress } from "../src/platform/pdf.ts";
import { loadStandardsLibrary } from "../src/platform/standard-files.ts";
import { eveningOf } from "./evening-clock.ts";
import { walledOn } from "./with-database.ts";

const library = loadStandardsLibrary();
const letters = letterPress();

/** The whole system over a test's own database, on a fixed day, with the five real standards as their files say. */
export async function testApp(operator: OperatorDatabase, today: string): Promise<App> {
  const database = walledOn(operator);
  return {
    ...library,
    database,
    municipalities: await syncMunicipalities({ ...library, database, newId }, operator),
    clock: eveningOf(localDate(today)),
    newId,
    journalKey: new Uint8Array(32).fill(7),
    sessionKey: new Uint8Array(32).fill(9),
    letters,
    digitalPost: null,
    config: readConfig({}),
  };
}

/** The same system on another day. */
export const onDay = (app: App, day: string): App => ({ ...app, clock: eveningOf(localDate(day)) });

/** The same system where a municipality has set something itself. */
export function withSettings(app: App, municipality: string, overlay: SettingsOverlay): App {
  const standard = app.standards.get(municipality);
  if (!standard) throw new RangeError(`no standard for '${municipality}'`);
  return { ...app, standards: new Map([...app.standards, [municipality, withOwnSettings(standard, overlay)]]) };
}

/** The tenant of a municipality in the test's database. */
export function tenantOf(app: App, municipality: string): string {
  const known = app.municipalities.get(municipality);
  if (!known) throw new RangeError(`no municipality '${municipality}'`);
  return known.tenantId;
}

/** Hires somebody. Providers work for the municipality's first provider, the others in its first unit or the named one. */
export async function hire(
  app: App,
  municipality: string,
  role: StaffRole,
  name = `Test ${role}`,
  unit = app.standards.get(municipality)?.units[0]?.slug ?? null,
): Promise<StaffActor> {
  const standard = app.standards.get(municipality);
  const staff: StaffActor = {
    kind: "staff",
    tenantId: tenantOf(app, municipality),
    municipality,
    id: app.newId(),
    name,
    role,
    unit: role === "provider" ? null : unit,
    provider: role === "provider" ? (standard?.providers[0]?.slug ?? null) : null,
  };
  await transaction(app.database.of(staff), (tx) => insertStaff(tx, { ...staff, phone: "00 00 00 00" }));
  return staff;
}

/** Somebody moves in: an invented citizen of the municipality. */
export async function moveIn(
  app: App,
  municipality: string,
  person: {
    readonly name?: string;
    readonly bornOn?: string;
    readonly cprNumber?: string;
    readonly digital?: boolean;
  } & Partial<Pick<NewCitizen, "addressLines" | "phone" | "mail" | "protection">> = {},
): Promise<CitizenActor> {
  const tenantId = tenantOf(app, municipality);
  const bornOn: LocalDate = localDate(person.bornOn ?? "1990-05-17");
  const citizen = {
    id: app.newId(),
    name: person.name ?? "Asta Prøve",
    cprNumber: person.cprNumber ?? null,
    bornOn,
    addressLines: person.addressLines ?? ["Prøvevej 1", "0000 Prøveby"],
    phone: person.phone ?? null,
    mail: person.mail ?? null,
    protection: person.protection ?? null,
    digital: person.digital ?? true,
  };
  await transaction(app.database.of({ tenantId }), (tx) => insertCitizen(tx, tenantId, citizen));
  return { kind: "citizen", tenantId, municipality, id: citizen.id, name: citizen.name };
}
