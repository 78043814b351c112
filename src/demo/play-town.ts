import type { CitizenActor, Visit } from "../modules/people/domain/actor.ts";
import { registerCitizen } from "../modules/people/use-cases/register-citizen.ts";
import type { Standard } from "../modules/standards/domain/standard.ts";
import type { App } from "../platform/app.ts";
import { type Tx, transaction } from "../platform/database.ts";
import { actOf } from "./act-of.ts";
import type { InventedName } from "./invent-people.ts";
import { momentClock } from "./moment-clock.ts";
import type { Plot } from "./plot.ts";
import type { Story } from "./read-story.ts";
import type { Hand, Scene } from "./scene.ts";
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
    const visit = { id: app.newId(), at: minute === null ? app.clock.now() : momentClock(on, minute).now() };
    const changed = await actOf[step](during(visit, { app: then, town, story, plot, citizen, ...hand }));
    hands.set(plot, { ...hand, ...changed });
    tick();
  }
}

/** The scene with everybody in it on one visit, so that the log of looks tells of the moment that the story tells of. */
function during(visit: Visit, scene: Scene): Scene {
  const { caseworker, citizen, town } = scene;
  return {
    ...scene,
    town: { ...town, staff: town.staff.map((each) => ({ ...each, visit })) },
    citizen: { ...citizen, visit },
    caseworker: caseworker && { ...caseworker, visit },
  };
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
  return { town: { ...owner, standard, staff, plots }, citizens };
}
