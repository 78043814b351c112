import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import type { App } from "../../../platform/app.ts";
import type { StaffActor } from "../../people/domain/actor.ts";
import type { ProtectedWays } from "../../people/domain/citizen.ts";
import { protectedWays } from "../../people/use-cases/protected-ways.ts";
import { findCase } from "../repository.ts";
import { letIn } from "./let-in.ts";

/** Beskyttet adresse, som nogen har bedt om at se: the ways to the citizen, and which case it was asked for in. */
export interface SeenAddress {
  readonly caseNumber: string;
  readonly ways: ProtectedWays;
}

/**
 * Where a protected citizen lives, for somebody who has asked for it by a press of their own: shown once, and logged with
 * what it is for, also where it is refused. Nothing else shows it to anybody but the citizen.
 */
export async function seeProtectedAddress(
  app: App,
  actor: StaffActor,
  caseId: string,
  reason?: string,
): Promise<Outcome<SeenAddress, "not-found" | "not-protected">> {
  const database = app.database.of(actor);
  const record = await letIn(database, actor, "address:see", await findCase(database, actor, caseId), reason);
  if (!record) return refused("not-found");
  const ways = await protectedWays(database, actor.tenantId, record.citizenId);
  return ways === null ? refused("not-protected") : accepted({ caseNumber: record.number, ways });
}
