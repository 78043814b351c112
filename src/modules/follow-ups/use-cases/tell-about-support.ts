import type { App } from "../../../platform/app.ts";
import type { Tx } from "../../../platform/database.ts";
import type { AppointmentTime } from "../../appointments/domain/appointment.ts";
import { basisGuidance, reachable } from "../../decisions/domain/letter-of-decision.ts";
import { tellComplaint } from "../../decisions/use-cases/tell-complaint.ts";
import type { Letter } from "../../letters/domain/letter.ts";
import { channelTo, keepLetter } from "../../letters/use-cases/keep-letter.ts";
import { partiesOfCase } from "../../letters/use-cases/parties-of-case.ts";
import type { Actor } from "../../people/domain/actor.ts";
import { readCitizen } from "../../people/use-cases/read-people.ts";
import type { Grant } from "../../plans/domain/grant.ts";
import type { GrantGround } from "../../plans/use-cases/plan-ground.ts";
import type { AgreedChange } from "../domain/follow-up.ts";
import type { SupportEnd } from "../domain/support-end.ts";
import type { ChangeLetterFacts } from "../domain/support-letter-facts.ts";
import { changeLetter } from "../letters/change-letter.ts";
import { endLetter } from "../letters/end-letter.ts";

/** What a letter about running support is made from. */
type RunningGround = GrantGround & { readonly grant: Grant };

/** Makes the letter that support ends, with the appointments that are cancelled by it. Part of an act: permission is that act's. */
export async function tellOfEnd(
  tx: Tx,
  app: App,
  actor: Actor,
  ground: RunningGround,
  { on, said, why }: SupportEnd,
  cancelled: readonly AppointmentTime[],
): Promise<Letter> {
  return tell(tx, app, actor, ground, "end", (parties, { about, complaint }) =>
    endLetter(parties, { ...about, endedOn: on, said, why, cancelled }, complaint),
  );
}

/** What was agreed, when, and at which follow-up. */
type ToldChange = Pick<ChangeLetterFacts, "agreedOn" | "nextOn" | "followUp"> & { readonly change: AgreedChange };

/** Makes the letter that support is adjusted as it was agreed. Part of an act: permission is that act's. */
export async function tellOfChange(
  tx: Tx,
  app: App,
  actor: Actor,
  ground: RunningGround,
  { change, ...agreed }: ToldChange,
): Promise<Letter> {
  const facts = { ...agreed, from: change.from, change: change.what };
  return tell(tx, app, actor, ground, "change", (parties, { about, complaint }) =>
    changeLetter(parties, { ...about, ...facts }, complaint),
  );
}

type Parties = Parameters<typeof endLetter>[0];

async function tell(
  tx: Tx,
  app: App,
  actor: Actor,
  ground: RunningGround,
  kind: "change" | "end",
  write: (parties: Parties, told: ReturnType<typeof aboutSupport>) => ReturnType<typeof endLetter>,
): Promise<Letter> {
  const { record } = ground;
  const citizen = await readCitizen(tx, actor.tenantId, record.citizenId);
  if (!citizen) throw new RangeError("the case has no citizen");
  const parties = await partiesOfCase(tx, app, actor, record, citizen);
  const document = write(parties, aboutSupport(app, ground, kind));
  return keepLetter(tx, app, actor, record, { kind, document, channel: channelTo(app, actor, citizen) });
}

function aboutSupport(app: App, { facts, grant, record, standard, today }: RunningGround, kind: "change" | "end") {
  const { granted } = grant;
  const said = basisGuidance(granted, { standard, law: app.law, facts, today });
  const complaint = tellComplaint(
    {
      parts: granted,
      // The time to complain runs from the day that the letter comes, which nobody knows yet.
      deadlines: [],
      guidance: said,
      unit: reachable(standard, record.unit),
      complaintAddress: standard.settings.complaintAddress ?? null,
    },
    app.law,
  );
  const clauses = said
    .flatMap(({ letter }) => letter)
    .filter(({ letters, outcome }) => letters.includes(kind) && outcome.length === 0)
    .filter(({ id }, at, all) => all.findIndex((one) => one.id === id) === at);
  return { about: { tasks: granted.map(({ task }) => task), clauses }, complaint };
}
