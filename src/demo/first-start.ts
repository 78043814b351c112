import type { App } from "../platform/app.ts";
import { fillOnce } from "../platform/fill-once.ts";
import { bringSchema } from "../platform/schema.ts";
import type { World } from "../platform/world.ts";
import { hasCitizens, seedDemo } from "./seed-demo.ts";

/** The demonstration as it is when nobody has asked for another one: one citizen in each stage. */
export const ordinaryDemo = { citizens: undefined, seed: 1 } as const;

/**
 * Fills the database that comes along with the demonstration, the first time the system starts on it and anybody may be an
 * invented person. A database that somebody chose is never filled by itself.
 */
export async function fillAtFirstStart(
  world: World,
  build: () => Promise<App>,
  tell: (text: string) => void,
): Promise<void> {
  if (world.config.databaseUrl !== undefined || !world.config.personas) return;
  await fillOnce(world.urls.owner, {
    bringSchema: () => bringSchema(world.urls, world.log),
    isWanted: async () => !(await hasCitizens(await build())),
    fill: async () => {
      const told = tellProgress(tell, "Første start: opfinder borgere og sager");
      const demo = await seedDemo(await build(), { ...ordinaryDemo, progress: told.progress });
      told.done(`${demo.citizens} borgere i ${demo.municipalities} kommuner`);
    },
  });
}

/** How often progress is told: in steps of so many per cent. */
const stepPercent = 10;

/** Tells how far something has come, on one line, and how long it took. */
export function tellProgress(tell: (text: string) => void, what: string) {
  const from = performance.now();
  let told = 0;
  tell(`${what} …`);
  return {
    progress: (share: number): void => {
      const percent = Math.floor((share * 100) / stepPercent) * stepPercent;
      if (percent <= told) return;
      told = percent;
      tell(` ${percent} %`);
    },
    done: (result: string): void => tell(`\n${result}, ${Math.round((performance.now() - from) / 1000)} sekunder.\n`),
  };
}
