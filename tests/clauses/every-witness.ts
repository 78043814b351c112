import { aabenraa } from "./aabenraa.ts";
import { broenderslev } from "./broenderslev.ts";
import { soenderborg } from "./soenderborg.ts";
import { unavngivet } from "./unavngivet.ts";
import { vejen } from "./vejen.ts";
import type { Witness } from "./witness.ts";

/** The witnesses of all five standards. */
export const everyWitness: readonly Witness[] = [...aabenraa, ...vejen, ...broenderslev, ...soenderborg, ...unavngivet];
