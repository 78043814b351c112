import type { LocalDate } from "../../../kernel/local-date.ts";
import type { App } from "../../../platform/app.ts";
import type { Tx } from "../../../platform/database.ts";
import type { CaseFacts, CaseRecord } from "../domain/case-record.ts";
import {
  addProvider,
  type CaseChange,
  endProvider,
  endProviders,
  insertCase,
  letProvidersBackIn,
  type ProviderDays,
  takeCaseNumber,
  updateCase,
} from "../repository.ts";

/** What a new case is opened with. */
export interface NewCase {
  readonly tenantId: string;
  readonly citizenId: string;
  readonly unit: string;
  readonly caseworkerId: string | null;
  readonly facts: CaseFacts;
  readonly openedOn: LocalDate;
}

/** Opens a case with the municipality's next number. Part of a larger act: permission and journal are that act's. */
export async function openCase(tx: Tx, app: App, fresh: NewCase): Promise<CaseRecord> {
  const number = await takeCaseNumber(tx, fresh.tenantId, fresh.openedOn.slice(0, 4));
  const record: CaseRecord = {
    ...fresh,
    id: app.newId(),
    number,
    closedOn: null,
    acute: fresh.facts.acute === true,
    version: 1,
    sensitivity: 3,
    providers: [],
  };
  await insertCase(tx, record);
  return record;
}

/** Changes the locked case as part of an act. */
export const changeCase = (tx: Tx, record: Pick<CaseRecord, "tenantId" | "id">, change: CaseChange): Promise<void> =>
  updateCase(tx, record, change);

/** Lets a provider into the locked case as part of an act. */
export const admitProvider = (tx: Tx, record: CaseRecord, provider: string, days: ProviderDays): Promise<void> =>
  addProvider(tx, record, provider, days);

/** Shuts a provider out of the locked case as part of an act: it sent its order back. */
export const dismissProvider = (tx: Tx, record: CaseRecord, provider: string, on: LocalDate): Promise<void> =>
  endProvider(tx, record, provider, on);

/** Shuts every provider out of the locked case from a day on, as part of an act: the support has ended. */
export const dismissProviders = (tx: Tx, record: Pick<CaseRecord, "tenantId" | "id">, on: LocalDate): Promise<void> =>
  endProviders(tx, record, on);

/** Lets the providers into the locked case again that were shut out from a wrong day on, as part of an act. */
export const readmitProviders = (
  tx: Tx,
  record: Pick<CaseRecord, "tenantId" | "id">,
  days: { readonly was: LocalDate; readonly to: LocalDate | null },
): Promise<void> => letProvidersBackIn(tx, record, days);
