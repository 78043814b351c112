import { calendarFrom } from "../kernel/calendar.ts";
import type { Length } from "../kernel/length.ts";
import type { LocalDate } from "../kernel/local-date.ts";
import { recomputeObligations } from "../modules/obligations/use-cases/recompute-obligations.ts";
import { setOwnSettings } from "../modules/people/use-cases/municipalities.ts";
import { firstCitizens } from "../modules/people/use-cases/read-people.ts";
import { editionOn } from "../modules/standards/domain/edition-in-force.ts";
import { guidance } from "../modules/standards/domain/guidance.ts";
import { withOwnSettings } from "../modules/standards/domain/own-settings.ts";
import type { Standard } from "../modules/standards/domain/standard.ts";
import type { App } from "../platform/app.ts";
import { diceFrom } from "./dice.ts";
import { inventedNames } from "./invent-people.ts";
import { type PreparedTown, playTown } from "./play-town.ts";
import { inventPlots } from "./plot.ts";
import { readStory, type Story } from "./read-story.ts";
import { timetable } from "./timetable.ts";

/** How the demonstration is to be. The same seed on the same day gives the same people with the same cases. */
export interface DemoWish {
  /** In each municipality; undefined: one in each stage. */
  readonly citizens: number | undefined;
  readonly seed: number;
  /** Told how much is done, from 0 to 1. */
  readonly progress: (share: number) => void;
}

/** What was invented. */
export interface Demo {
  readonly municipalities: number;
  readonly citizens: number;
}

/** True where somebody lives in one of the municipalities already: then nobody is invented. */
export async function hasCitizens(app: Pick<App, "database" | "municipalities">): Promise<boolean> {
  for (const { tenantId } of app.municipalities.values()) {
    if ((await firstCitizens(app.database.of({ tenantId }), tenantId, 1)).length > 0) return true;
  }
  return false;
}

/**
 * Fills an empty system with invented municipal settings, people and cases in every stage. The cases are made by the same
 * acts that people do, each on its own day with the clock standing on it; the municipalities are played side by side.
 */
export async function seedDemo(app: App, wish: DemoWish): Promise<Demo> {
  const story = readStory();
  const settled = await withDemoSettings(app, story);
  const towns = [...app.municipalities.values()]
    .filter(({ slug }) => story.ownSettings.has(slug) && hasStandard(settled, slug))
    .map(({ tenantId, slug }) => prepared(settled, story, { tenantId, municipality: slug }, wish));

  const all = towns.reduce((sum, { steps }) => sum + steps.length, 0);
  let played = 0;
  const tick = (): void => {
    played += 1;
    wish.progress(played / all);
  };
  await Promise.all(towns.map((town) => playTown(settled, story, town, tick)));
  await recomputeObligations(settled);
  return { municipalities: towns.length, citizens: towns.reduce((sum, { plots }) => sum + plots.length, 0) };
}

/** True where the municipality has a standard that is in force today. */
function hasStandard(app: App, municipality: string): boolean {
  const standard = app.standards.get(municipality);
  return standard !== undefined && editionOn(standard, app.clock.today()) !== undefined;
}

/** The invented municipalities' own settings, kept in the database and laid over the standards. */
async function withDemoSettings(app: App, { ownSettings }: Story): Promise<App> {
  const standards = new Map(app.standards);
  for (const [slug, overlay] of ownSettings) {
    const [municipality, standard] = [app.municipalities.get(slug), app.standards.get(slug)];
    if (!municipality || !standard) continue;
    await setOwnSettings(app, municipality, overlay);
    standards.set(slug, withOwnSettings(standard, overlay));
  }
  return { ...app, standards };
}

type Owner = Pick<PreparedTown, "tenantId" | "municipality">;

function prepared(app: App, story: Story, { tenantId, municipality }: Owner, wish: DemoWish): PreparedTown {
  const standard = app.standards.get(municipality);
  if (!standard) throw new RangeError(`there is no standard for '${municipality}'`);
  const today = app.clock.today();
  const dice = diceFrom(`${wish.seed} ${municipality}`);
  const names = inventedNames(story.names, dice);
  const calendar = calendarFrom(app.law.calendar, standard.settings);
  const reckoning = { today, calendar, processing: processingOf(app, standard, today) };
  const plots = inventPlots(story, standard, names, wish.citizens, dice, reckoning);
  const steps = timetable(plots, reckoning);
  return { tenantId, municipality, standard, staffNames: names.slice(plots.length), plots, steps };
}

/** How long the municipality takes to decide; where it has not said, a stage that counts from it counts eight weeks. */
function processingOf(app: App, standard: Standard, today: LocalDate): Length {
  const facts = { bornOn: today, applicationReceivedOn: today };
  const { deadlines } = guidance(standard, app.law, facts, today);
  return deadlines.find(({ what }) => what === "decision")?.length ?? { weeks: 8 };
}
