import { sql } from "kysely";
import { appendEntry } from "../../src/modules/journal/use-cases/append-entry.ts";
import type { StaffActor } from "../../src/modules/people/domain/actor.ts";
import type { App } from "../../src/platform/app.ts";
import { type OperatorDatabase, transaction } from "../../src/platform/database.ts";
import { caseApplied, caseReadyToDecide } from "../../tests/case-in-state.ts";
import { caseGranted, startSupport } from "../../tests/granted-case.ts";
import { signInAs } from "../../tests/sign-in-as.ts";
import { hire, onDay, tenantOf } from "../../tests/test-app.ts";
import { large } from "./country.ts";

/** A word that many notes hold. */
export const commonWord = "gæld";

/** A page as it is asked for again and again. */
export interface AskedPage {
  readonly name: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  /** The form that is posted; null for a page that is only read. */
  readonly form: string | null;
}

/** Real cases among the others, with notes that can be opened, and the pages that a caseworker and intake ask for. */
export async function askedPages(app: App, operator: OperatorDatabase): Promise<readonly AskedPage[]> {
  const cases = await realCases(app);
  const reader = await busyCaseworker(app, operator, cases[0]);
  const asCaseworker = await asked(app, reader);
  const asIntake = await asked(app, await hire(app, large, "intake"));
  return [
    asCaseworker("my cases", "/sagsbehandler?hvem=mine"),
    asCaseworker("my unit's", "/sagsbehandler?hvem=enhed"),
    asCaseworker("my unit's, page 20", "/sagsbehandler?hvem=enhed&side=20"),
    asCaseworker("unassigned", "/sagsbehandler?hvem=ufordelt"),
    asCaseworker("all that I may see", "/sagsbehandler?hvem=alle"),
    asCaseworker("overdue", "/sagsbehandler?hvem=enhed&frist=overskredet"),
    asCaseworker("waiting on others", "/sagsbehandler?hvem=enhed&frist=venter"),
    asIntake("all, for intake", "/sagsbehandler?hvem=alle"),
    asCaseworker("search: a common name", "/sagsbehandler/find", "Jensen"),
    asCaseworker("search: a common word in notes", "/sagsbehandler/find", commonWord),
    asCaseworker("search: the beginning of a number", "/sagsbehandler/find", "2026-0001"),
    ...cases.map((caseId, at) => asCaseworker(`case page ${at + 1}`, `/sagsbehandler/sager/${caseId}`)),
  ];
}

async function realCases(app: App): Promise<readonly string[]> {
  const started = await caseGranted(app, large, { tasks: ["structure", "shopping"] });
  await startSupport(onDay(app, "2026-04-10"), started, "2026-04-10");
  const cases = [
    await caseApplied(onDay(app, "2026-05-04"), large),
    await caseReadyToDecide(onDay(app, "2026-04-20"), large, { tasks: ["economy", "cleaning", "structure"] }),
    await caseGranted(app, large, { tasks: ["economy", "mail", "structure"] }),
    started,
  ];
  for (let count = 0; count < 60; count += 1) {
    const { caseId, caseworker } = cases[count % cases.length] ?? started;
    const note = { occurredOn: app.clock.today(), theme: "Notat", event: null, obligation: null, corrects: null };
    await transaction(app.database.of(caseworker), (tx) =>
      appendEntry(tx, app, caseworker, caseId, {
        ...note,
        text: `Vi talte om ${commonWord} og om hverdagen, gang ${count}.`,
      }),
    );
  }
  return cases.map(({ caseId }) => caseId);
}

/** Somebody in the unit that has the case, with as many cases as people have. */
async function busyCaseworker(app: App, operator: OperatorDatabase, caseId = ""): Promise<StaffActor> {
  const tenantId = tenantOf(app, large);
  const { rows } = await sql<{ id: string; unit: string; name: string }>`
    select staff_member.id, staff_member.unit_slug as unit, staff_member.name
    from staff_member join case_file on case_file.tenant_id = staff_member.tenant_id
      and case_file.caseworker_id = staff_member.id and closed_on is null
    where staff_member.tenant_id = ${tenantId} and staff_member.name like 'Sagsbehandler %' and staff_member.unit_slug = (
      select unit_slug from case_file where tenant_id = ${tenantId} and id = ${caseId})
    group by 1, 2, 3 order by count(*) desc limit 1`.execute(operator);
  const [row] = rows;
  if (!row) throw new RangeError("nobody has a case");
  return { kind: "staff", tenantId, municipality: large, role: "caseworker", provider: null, ...row };
}

async function asked(app: App, actor: StaffActor) {
  const { cookie, formToken } = await signInAs(app, actor);
  const host = app.config.staffHost;
  return (name: string, path: string, sought?: string): AskedPage => ({
    name,
    path,
    headers: {
      host,
      cookie,
      ...(sought !== undefined && { origin: `http://${host}`, "content-type": "application/x-www-form-urlencoded" }),
    },
    form: sought === undefined ? null : `${new URLSearchParams({ soeg: sought, _csrf: formToken })}`,
  });
}
