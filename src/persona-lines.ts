import { readCitizensAtAGlance } from "./modules/insight/use-cases/read-citizens-at-a-glance.ts";
import type { Actor, Door, StaffRole } from "./modules/people/domain/actor.ts";
import { loginPath } from "./modules/people/paths.ts";
import { type PersonaChoice, personaChoices } from "./modules/people/use-cases/personas.ts";
import type { App } from "./platform/app.ts";
import type { Addresses } from "./platform/serve.ts";

/** What is told at start about whom one can be: where to choose, and one to begin with for each kind of work. */
export async function personaLines(app: App): Promise<(addresses: Addresses) => readonly string[]> {
  const citizens = await personaChoices(app, "citizen");
  const staff = await personaChoices(app, "staff");
  if (citizens.length === 0 && staff.length === 0) return () => noPersonas;
  const citizen = await interestingCitizen(app, citizens);
  const lines: readonly (readonly [kind: string, door: Door, who: string | undefined])[] = [
    ["Borger:", "citizen", citizen],
    ["Sagsbehandler:", "staff", somebodyAs("caseworker", staff)],
    ["Modtagelse:", "staff", somebodyAs("intake", staff)],
    ["Udfører:", "staff", somebodyAs("provider", staff)],
  ];
  return (addresses) => [
    "  Log ind som en opdigtet person:",
    ...lines.flatMap(([kind, door, who]) =>
      who === undefined ? [] : [`    ${kind.padEnd(14)} ${addresses[door]}${loginPath}  vælg fx ${who}`],
    ),
  ];
}

const noPersonas: readonly string[] = ["  Der er ingen at logge ind som endnu. Kør: npm run -s rettesnor -- seed-demo"];

/** Somebody in the middle of a case, else anybody. */
async function interestingCitizen(app: App, choices: readonly PersonaChoice[]): Promise<string | undefined> {
  const [first] = choices;
  const [anybody] = first?.people ?? [];
  if (!first || !anybody) return undefined;
  const standing = await readCitizensAtAGlance(app, first.tenantId);
  const found = first.people.find(({ id }) => standing.get(id) === "I partshøring") ?? anybody;
  return named(found, first, standing.get(found.id));
}

function somebodyAs(role: StaffRole, choices: readonly PersonaChoice[]): string | undefined {
  const [first] = choices;
  const found = first?.people.find((person) => person.kind === "staff" && person.role === role);
  return first && found && named(found, first, undefined);
}

const named = ({ name }: Actor, { name: municipality }: PersonaChoice, about: string | undefined): string =>
  `${name} i ${municipality}${about === undefined ? "" : ` (${about.toLowerCase()})`}`;
