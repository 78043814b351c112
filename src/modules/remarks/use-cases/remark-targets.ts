import { formatDate } from "../../../kernel/danish-day.ts";
import { dayOfMoment } from "../../../kernel/day-of-moment.ts";
import type { App } from "../../../platform/app.ts";
import type { Database, Tx } from "../../../platform/database.ts";
import { currentAssessment } from "../../assessments/use-cases/read-assessment.ts";
import { openPapers } from "../../documents/use-cases/read-documents.ts";
import { readEntries } from "../../journal/use-cases/read-entries.ts";
import { readLetters } from "../../letters/use-cases/read-letters.ts";
import type { Actor } from "../../people/domain/actor.ts";
import { subThemes } from "../../standards/domain/ffb.ts";
import { type RemarkTarget, targetName, wholeCase } from "../domain/remark.ts";

/**
 * What this reader can point at in a case: the whole of it, and each letter and paper that is theirs to read; for staff each
 * entry and theme too. An entry that the address names is there for the citizen as well: it was read in the file that was given.
 * It is called by its day alone there: what it is about may be what was left out of that file.
 *
 * @param named the target that the address names, as `targetName` does
 */
export async function targetsIn(
  tx: Tx | Database,
  app: App,
  actor: Actor,
  caseId: string,
  named: string | null,
): Promise<readonly RemarkTarget[]> {
  const letters = await readLetters(tx, actor, caseId);
  const papers = await openPapers(tx, actor, caseId);
  return [
    wholeCase,
    ...letters.map(
      ({ id, madeAt, title }): RemarkTarget => ({
        about: "letter",
        key: id,
        title: `Brevet »${title}« fra ${formatDate(dayOfMoment(madeAt))}`,
      }),
    ),
    ...papers.map(
      ({ id, receivedOn, title }): RemarkTarget => ({
        about: "document",
        key: id,
        title: `Dokumentet »${title}« fra ${formatDate(receivedOn)}`,
      }),
    ),
    ...(await deeperIn(tx, app, actor, caseId, named)),
  ];
}

async function deeperIn(
  tx: Tx | Database,
  app: App,
  actor: Actor,
  caseId: string,
  named: string | null,
): Promise<readonly RemarkTarget[]> {
  const entries = await entriesOf(tx, actor, caseId);
  if (actor.kind === "staff") return [...entries, ...(await themesOf(tx, app, actor, caseId))];
  return entries.filter((target) => targetName(target) === named);
}

async function entriesOf(
  tx: Tx | Database,
  { kind, tenantId }: Actor,
  caseId: string,
): Promise<readonly RemarkTarget[]> {
  const entries = await readEntries(tx, tenantId, caseId);
  const called = (theme: string) => (kind === "staff" ? `Notatet »${theme}«` : "Notatet");
  return entries.toReversed().map(({ id, occurredOn, theme }) => ({
    about: "entry",
    key: id,
    title: `${called(theme)} fra ${formatDate(occurredOn)}`,
  }));
}

async function themesOf(
  tx: Tx | Database,
  app: App,
  { tenantId }: Actor,
  caseId: string,
): Promise<readonly RemarkTarget[]> {
  const assessment = await currentAssessment(tx, tenantId, caseId);
  const names = new Map(subThemes(app.law.ffb).map(({ code, name }) => [code, name]));
  return (assessment?.themes ?? []).map(({ code }) => ({
    about: "theme",
    key: code,
    title: `Udredningen: ${names.get(code) ?? "tema"}`,
  }));
}
