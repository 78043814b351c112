import assert from "node:assert/strict";
import { giveMandate } from "../src/modules/mandates/use-cases/give-mandate.ts";
import type { CitizenActor, RepresentativeActor } from "../src/modules/people/domain/actor.ts";
import type { NewMandate } from "../src/modules/people/domain/mandate.ts";
import { mandatesGivenBy } from "../src/modules/people/use-cases/keep-mandate.ts";
import type { App } from "../src/platform/app.ts";

/** Lets somebody in, and answers as whom they then act. */
export async function letIn(
  app: App,
  citizen: CitizenActor,
  told: Partial<NewMandate> = {},
): Promise<RepresentativeActor> {
  const fresh: NewMandate = {
    name: "Mette Hjælper",
    cprNumber: null,
    kind: "relative",
    parts: ["status"],
    basis: "given-online",
    note: "",
    from: app.clock.today(),
    to: null,
    ...told,
  };
  const given = await giveMandate(app, citizen, null, fresh, { submissionId: app.newId(), path: "/" });
  assert.deepEqual(given.ok || given.refusal, true);
  const mandate = (await mandatesGivenBy(app.database.of(citizen), citizen.id))[0];
  assert.ok(mandate);
  return {
    kind: "representative",
    tenantId: citizen.tenantId,
    municipality: citizen.municipality,
    id: mandate.representativeId,
    name: mandate.name,
    mandateId: mandate.id,
    as: mandate.kind,
    parts: mandate.parts,
    citizenId: citizen.id,
    citizenName: citizen.name,
  };
}
