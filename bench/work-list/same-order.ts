import { sql } from "kysely";
import { owedFirst } from "../../src/modules/obligations/domain/owed-first.ts";
import { obligationKey } from "../../src/modules/obligations/domain/owed-order.ts";
import { obligationsOfCase } from "../../src/modules/obligations/repository.ts";
import type { App } from "../../src/platform/app.ts";
import type { OperatorDatabase } from "../../src/platform/database.ts";

interface Kept {
  tenant_id: string;
  id: string;
  first: string | null;
  undated: string | null;
}

/** Throws where what the filled database says is owed first is not what the program itself would have written. */
export async function requireSameOrder(app: App, operator: OperatorDatabase): Promise<void> {
  const { rows } = await sql<Kept>`
    select tenant_id, id, first_what || '-' || first_ordinal as first, undated_what || '-' || undated_ordinal as undated
    from case_file order by md5(id::text) limit 300`.execute(operator);
  for (const { tenant_id: tenantId, id, first, undated } of rows) {
    const owed = owedFirst(await obligationsOfCase(app.database.of({ tenantId }), tenantId, id));
    const computed = [owed.dated, owed.undated].map((one) => one && obligationKey(one));
    if (computed[0] !== first || computed[1] !== undated) throw new Error(`case ${id} is filled with another order`);
  }
}
