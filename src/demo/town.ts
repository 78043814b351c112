import type { StaffRole } from "../modules/people/domain/actor.ts";
import { hireStaff } from "../modules/people/use-cases/hire-staff.ts";
import type { StaffMember } from "../modules/people/use-cases/read-people.ts";
import type { Standard } from "../modules/standards/domain/standard.ts";
import type { App } from "../platform/app.ts";
import type { Tx } from "../platform/database.ts";
import { type InventedName, inventedPhone } from "./invent-people.ts";
import type { Plot } from "./plot.ts";

/** A municipality of the demonstration with those who work there, and those who live there. */
export interface Town {
  readonly tenantId: string;
  readonly municipality: string;
  readonly standard: Standard;
  readonly staff: readonly StaffMember[];
  readonly plots: readonly Plot[];
}

/** A place to be filled: a role, and where it is. */
type Post = Pick<StaffMember, "role" | "unit" | "provider">;

/** The places of a municipality: intake, an editor, a manager and caseworkers in each unit, a team leader at each provider. */
export function postsOf({ units, providers }: Pick<Standard, "units" | "providers">): readonly Post[] {
  const authority = (role: StaffRole, unit: string | null): Post => ({ role, unit, provider: null });
  const [first] = units;
  return [
    authority("intake", first?.slug ?? null),
    authority("editor", null),
    ...units.flatMap(({ slug }) => [
      authority("manager", slug),
      authority("caseworker", slug),
      authority("caseworker", slug),
    ]),
    ...providers.map(({ slug }): Post => ({ role: "provider", unit: null, provider: slug })),
  ];
}

/** The first number of those that staff are given; the citizens' are below. */
const firstStaffNumber = 9000;

/** Fills every place with somebody invented. */
export async function hireAll(
  tx: Tx,
  app: Pick<App, "newId">,
  owner: { readonly tenantId: string; readonly municipality: string },
  posts: readonly Post[],
  names: readonly InventedName[],
): Promise<readonly StaffMember[]> {
  const hired: StaffMember[] = [];
  for (const [place, post] of posts.entries()) {
    const name = names[place]?.full;
    if (name === undefined) throw new RangeError("there are more places than names");
    const phone = inventedPhone(firstStaffNumber + place);
    hired.push({ ...(await hireStaff(tx, app, { ...owner, ...post, name, phone })), phone });
  }
  return hired;
}

/** Somebody in the town who works as this. */
export function somebody(
  town: Town,
  role: StaffRole,
  isThere: (staff: StaffMember) => boolean = () => true,
): StaffMember {
  const found = town.staff.find((staff) => staff.role === role && isThere(staff));
  if (!found) throw new RangeError(`nobody in ${town.municipality} works as ${role}`);
  return found;
}
