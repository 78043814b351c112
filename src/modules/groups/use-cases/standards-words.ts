import { localDate } from "../../../kernel/local-date.ts";
import type { App } from "../../../platform/app.ts";
import type { CaseRecord } from "../../cases/domain/case-record.ts";
import type { Facts } from "../../standards/domain/facts.ts";
import { guidance } from "../../standards/domain/guidance.ts";
import type { Guidance } from "../../standards/domain/guidance-items.ts";
import { standardOf } from "../../standards/use-cases/standard-of.ts";
import type { SupportGroup } from "../domain/support-group.ts";

/** What the standard says today, whoever comes; for a group, for those who are granted support by its provision. */
export function guidanceHere(
  app: App,
  actor: { readonly municipality: string },
  group?: Pick<SupportGroup, "legalBasis">,
): Guidance {
  const today = app.clock.today();
  // Nothing is known of anybody: an ordinary grown-up, so that no clause is left out for an age.
  const facts = { bornOn: anyGrownUp, applicationReceivedOn: today };
  const known = group?.legalBasis ? { ...facts, legalBasis: group.legalBasis } : facts;
  return guidance(standardOf(app, actor), app.law, known, today);
}

const anyGrownUp = localDate("1985-01-01");

/** What the standard says today in a case. */
export const guidanceInCase = (
  app: App,
  actor: { readonly municipality: string },
  record: CaseRecord,
  { bornOn }: { readonly bornOn: Facts["bornOn"] },
): Guidance =>
  guidance(
    standardOf(app, actor),
    app.law,
    { ...record.facts, bornOn, applicationReceivedOn: record.openedOn },
    app.clock.today(),
  );
