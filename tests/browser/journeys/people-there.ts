import { z } from "zod";
import type { CitizenActor } from "../../../src/modules/people/domain/actor.ts";
import { transaction } from "../../../src/platform/database.ts";
import { tenantOf } from "../../test-app.ts";
import type { Town } from "./town.tsx";

/** The citizen of that name whom intake has written down: to sign in as that citizen. */
export async function citizenNamed({ app }: Town, municipality: string, name: string): Promise<CitizenActor> {
  const tenantId = tenantOf(app, municipality);
  const row = await transaction(app.database.of({ tenantId }), (tx) =>
    tx
      .selectFrom("citizen")
      .select("id")
      .where("tenant_id", "=", tenantId)
      .where("name", "=", name)
      .executeTakeFirstOrThrow(),
  );
  return { kind: "citizen", tenantId, municipality, id: z.uuid().parse(row.id), name };
}
