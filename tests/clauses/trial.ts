import { localDate } from "../../src/kernel/local-date.ts";
import { guidance } from "../../src/modules/standards/domain/guidance.ts";
import type { Guidance } from "../../src/modules/standards/domain/guidance-items.ts";
import type { Law } from "../../src/modules/standards/domain/law.ts";
import type { Standard } from "../../src/modules/standards/domain/standard.ts";
import type { Person } from "./people.ts";

/** Prøve: one clause, in the rules that it is looked for in. */
export interface Trial {
  readonly id: string;
  readonly standard: Standard;
  readonly law: Law;
}

/** The day that guidance is asked for and pages are read: all five editions are in force. */
export const today = localDate("2026-03-03");

/** What the rules under trial say to somebody. */
export const told = ({ standard, law }: Trial, person: Person): Guidance =>
  guidance(sendingNowhere(standard), law, person, today);

const nowhere = { slug: "nowhere", name: "Ingen afdeling" };
const standards = new WeakMap<Standard, Standard>();

/** The same standard with another receiving unit, so that a case comes to one of its units by a clause alone. */
function sendingNowhere(standard: Standard): Standard {
  const known = standards.get(standard);
  if (known !== undefined) return known;
  const made = {
    ...standard,
    units: [...standard.units, nowhere],
    defaultUnit: { unit: nowhere.slug, sources: [] },
  };
  standards.set(standard, made);
  return made;
}
