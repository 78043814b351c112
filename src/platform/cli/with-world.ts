import { readConfig } from "../config.ts";
import type { World } from "../world.ts";

/** Opens the world for one errand of the command line, and closes it whatever comes of it. */
export async function withWorld(errand: (world: World) => Promise<number>): Promise<number> {
  const { openWorld } = await import("../world.ts");
  const world = await openWorld(readConfig());
  try {
    return await errand(world);
  } finally {
    await world.close();
  }
}
