import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import type { App } from "../../../platform/app.ts";
import { type Tx, transaction } from "../../../platform/database.ts";
import { type FieldProblem, type Fields, textOf } from "../../applications/domain/problems.ts";
import { type FormPress, oncePressed } from "../../cases/use-cases/once-pressed.ts";
import { recordEvents } from "../../obligations/use-cases/record-events.ts";
import type { StaffActor } from "../../people/domain/actor.ts";
import { leftEntry } from "../domain/group-entries.ts";
import { placeFields, readReason } from "../domain/place-form.ts";
import { saveMember } from "../repository.ts";
import { type ChangePlaceRefusal, isFresh, type PlaceAtWork, type PlaceNamed, placeForAct } from "./place-for-act.ts";
import { tellMember } from "./tell-member.ts";

/**
 * The citizen is out of the group, or off its waiting list: at the citizen's wish, or because the provider sees a reason. The
 * grant stands: what is given instead is for provider and authority to find.
 *
 * @returns the path of the page to show
 */
export function takeOutOfGroup(
  app: App,
  actor: StaffActor,
  named: PlaceNamed,
  fields: Fields,
  press: FormPress,
): Promise<Outcome<string, ChangePlaceRefusal>> {
  return transaction(app.database.of(actor), (tx) =>
    oncePressed<ChangePlaceRefusal>(tx, app, actor, { ...press, act: "group:leave" }, () =>
      leaveIn(tx, app, actor, named, fields),
    ),
  );
}

async function leaveIn(
  tx: Tx,
  app: App,
  actor: StaffActor,
  named: PlaceNamed,
  fields: Fields,
): Promise<Outcome<"left", ChangePlaceRefusal>> {
  const found = await placeForAct(tx, app, actor, "group:keep", named);
  if (!found) return refused("not-found");
  if (!isFresh(found.member, fields)) return refused("changed-meanwhile");
  if (found.member.state === "left") return refused("has-left");
  const read = readLeaving(fields);
  return read.ok ? leave(tx, app, actor, found, read.value) : refused({ problems: read.refusal });
}

interface Leaving {
  readonly isCitizens: boolean;
  readonly reason: string;
}

function readLeaving(fields: Fields): Outcome<Leaving, readonly FieldProblem[]> {
  const wishOf = textOf(fields, placeFields.wishOf);
  if (wishOf !== "citizen" && wishOf !== "staff")
    return refused([{ field: placeFields.wishOf, message: "Vælg, hvis ønske det er." }]);
  const reason = textOf(fields, placeFields.leaving);
  if (wishOf === "citizen") return accepted({ isCitizens: true, reason });
  const read = readReason(
    fields,
    "Skriv, hvorfor borgeren ikke skal være i gruppen. Borgeren får det at vide.",
    placeFields.leaving,
  );
  return read.ok ? accepted({ isCitizens: false, reason: read.value }) : read;
}

async function leave(tx: Tx, app: App, actor: StaffActor, found: PlaceAtWork, { isCitizens, reason }: Leaving) {
  const { group, member, record } = found;
  const today = app.clock.today();
  const left = { ...member, state: "left", leftOn: today, version: member.version + 1 } as const;
  await saveMember(tx, left, { at: app.clock.now(), by: actor.id });
  await tellMember(tx, app, actor, record, {
    ...{ occasion: "left", group, queueNumber: null, instead: "", on: null },
    reason: isCitizens ? "Du har selv ønsket det." : reason,
  });
  const why = isCitizens ? `Borgeren har selv ønsket det. ${reason}`.trim() : `Begrundelse: ${reason}`;
  await recordEvents(tx, app, actor, record.id, [leftEntry(group, today, member.state === "waiting", why)]);
  return accepted("left" as const);
}
