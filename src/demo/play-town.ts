import type { CitizenActor } from "../modules/people/domain/actor.ts";
import { registerCitizen } from "../modules/people/use-cases/register-citizen.ts";
import type { Standard } from "../modules/standards/domain/standard.ts";
import type { App } from "../platform/app.ts";
import { type Tx, transaction } from "../platform/database.ts";
import { actOf } from "./act-of.ts";
import type { InventedName } from "./invent-people.ts";
import { momentClock } from "./moment-clock.ts";
import type { Plot } from "./plot.ts";
import type { Story } from "./read-story.ts";
import type { Hand } from "./scene.ts";
import type { TimedStep } from "./timetable.ts";
import { hireAll, postsOf, type Town } from "./town.ts";

/** A municipality that is ready to be played: who lives there, and what happens when. */
export interface PreparedTown {
  readonly tenantId: string;
  readonly municipality: string;
  readonly standard: Standard;
  readonly staffNames: readonly InventedName[];
  readonly plots: readonly Plot[];
  readonly steps: readonly TimedStep[];
}

/** Lets everybody move in, and everything happen in its order. */
export async function playTown(app: App, story: Story, prepared: PreparedTown, tick: () => void): Promise<void> {
  const { town, citizens } = await transaction(app.database.of(prepared), (tx) => moveIn(tx, app, prepared));
  const hands = new Map<Plot, Hand>();
  for (const { plot, step, on, minute } of prepared.steps) {
    const citizen = citizens.get(plot);
    if (!citizen) throw new RangeError("somebody of the story has not moved in");
    const then = minute === null ? app : { ...app, clock: momentClock(on, minute) };
    const hand = hands.get(plot) ?? { caseId: null, caseworker: null };
    const changed = await actOf[step]({ app: then, town, story, plot, citizen, ...hand });
    hands.set(plot, { ...hand, ...changed });
    tick();
  }
}

interface MovedIn {
  readonly town: Town;
  readonly citizens: ReadonlyMap<Plot, CitizenActor>;
}

async function moveIn(tx: Tx, app: App, prepared: PreparedTown): Promise<MovedIn> {
  const { tenantId, municipality, standard, staffNames, plots } = prepared;
  const owner = { tenantId, municipality };
  const staff = await hireAll(tx, app, owner, postsOf(standard), staffNames);
  const citizens = new Map<Plot, CitizenActor>();
  for (const plot of plots) {
    const { id, name } = await registerCitizen(tx, app, tenantId, plot.person);
    citizens.set(plot, { ...owner, kind: "citizen", id, name });
  }
  return { town: { ...owner, standard, staff }, citizens };
}
