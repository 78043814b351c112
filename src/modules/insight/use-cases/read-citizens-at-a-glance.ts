import type { App } from "../../../platform/app.ts";
import { citizenStanding } from "../domain/citizen-standing.ts";
import { type CitizenAtAGlance, citizensAtAGlance } from "../repository.ts";

/**
 * Where each citizen of a municipality stands, in a few words, by the citizen's id, and those who have come least far first:
 * for the choice of whom to be in a system of invented people. It asks no permission, so nothing else may use it.
 */
export async function readCitizensAtAGlance(
  app: Pick<App, "database">,
  tenantId: string,
): Promise<ReadonlyMap<string, string>> {
  const citizens = await citizensAtAGlance(app.database.of({ tenantId }), tenantId);
  const inOrder = citizens.toSorted((one, other) => eventsIn(one) - eventsIn(other));
  return new Map(inOrder.map((citizen) => [citizen.citizenId, standing(citizen)]));
}

const eventsIn = ({ newest }: CitizenAtAGlance): number => newest?.events.length ?? 0;

/** Somebody who helps another citizen stands by themselves: there one can try what a helper sees. */
const standing = (citizen: CitizenAtAGlance): string =>
  citizen.helps ? `${ownStanding(citizen)}. Hjælper også en anden borger` : ownStanding(citizen);

function ownStanding({ newest, hasDraft }: CitizenAtAGlance): string {
  if (newest !== null) return citizenStanding(newest.events, newest.isClosed);
  return hasDraft ? "Har begyndt en ansøgning" : "Har ingen sag";
}
