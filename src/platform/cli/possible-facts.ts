import type { Facts } from "../../modules/standards/domain/facts.ts";
import { BadInput } from "./command.ts";

/** Stops at facts that cannot be true together. */
export function possibleFacts(file: string, facts: Facts): Facts {
  const { bornOn, applicationReceivedOn } = facts;
  if (bornOn <= applicationReceivedOn) return facts;
  throw new BadInput(`${file}: bornOn (${bornOn}) ligger efter applicationReceivedOn (${applicationReceivedOn}).`);
}
