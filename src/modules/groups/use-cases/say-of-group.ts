import type { LocalDate } from "../../../kernel/local-date.ts";
import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import type { App } from "../../../platform/app.ts";
import { type Tx, transaction } from "../../../platform/database.ts";
import type { FieldProblem, Fields } from "../../applications/domain/problems.ts";
import { caseForAct } from "../../cases/use-cases/case-for-act.ts";
import { type FormPress, oncePressed } from "../../cases/use-cases/once-pressed.ts";
import { recordEvents } from "../../obligations/use-cases/record-events.ts";
import { type Actor, type CitizenSide, capacity } from "../../people/domain/actor.ts";
import type { GroupRefusal } from "../domain/group-acts.ts";
import { wordEntry } from "../domain/group-entries.ts";
import { type GroupMember, type GroupWord, openWishToLeave } from "../domain/group-member.ts";
import { placeFields, readWords } from "../domain/place-form.ts";
import { meetsOn, type SupportGroup } from "../domain/support-group.ts";
import { findGroup, insertWord, membersOfCase } from "../repository.ts";

/** What the citizen can say of a place: of a day, or of the place as such. */
export type OwnGroupWord =
  | { readonly kind: "cannot-come" | "can-come"; readonly on: LocalDate }
  | { readonly kind: "wants-out" | "stays" };

/** Why it was not taken. */
export type GroupWordRefusal = GroupRefusal | "not-found" | { readonly problems: readonly FieldProblem[] };

/** A place as the citizen's pages name it. */
export interface MyPlaceNamed {
  readonly caseId: string;
  readonly memberId: string;
}

/**
 * The citizen, or somebody whose mandate reaches it, says that they cannot come one day, come after all, or want to leave.
 * Nobody has to say why.
 *
 * @returns the path of the page to show
 */
export function sayOfGroup(
  app: App,
  actor: CitizenSide,
  named: MyPlaceNamed,
  said: OwnGroupWord,
  fields: Fields,
  press: FormPress,
): Promise<Outcome<string, GroupWordRefusal>> {
  return transaction(app.database.of(actor), (tx) =>
    oncePressed<GroupWordRefusal>(tx, app, actor, { ...press, act: `group:${said.kind}` }, () =>
      sayIn(tx, app, actor, named, said, fields),
    ),
  );
}

async function sayIn(
  tx: Tx,
  app: App,
  actor: CitizenSide,
  { caseId, memberId }: MyPlaceNamed,
  said: OwnGroupWord,
  fields: Fields,
): Promise<Outcome<"said", GroupWordRefusal>> {
  const record = await caseForAct(tx, actor, "group:say", caseId);
  const members = record ? await membersOfCase(tx, record.id, app.clock.today()) : [];
  const member = members.find(({ id }) => id === memberId);
  const group = member && (await findGroup(tx, member.groupId));
  if (!member || !group) return refused("not-found");
  const may = maySay(group, member, said, app.clock.today());
  if (!may.ok) return may;
  const note = readWords(fields, placeFields.note);
  if (!note.ok) return refused({ problems: note.refusal });
  const by = actor.kind === "citizen" ? "" : actor.name;
  await keepWord(tx, app, actor, { group, member }, said, { note: note.value, by, how: "own-pages" });
  return accepted("said");
}

/** Whether this can be said of a place now. */
export function maySay(
  group: SupportGroup,
  member: GroupMember,
  said: OwnGroupWord,
  today: LocalDate,
): Outcome<"open", GroupRefusal> {
  if (member.state === "left") return refused("has-left");
  if (said.kind === "stays") return openWishToLeave(member) ? accepted("open") : refused("nothing-asked");
  if (!("on" in said)) return accepted("open");
  if (member.state !== "member" || !meetsOn(group, said.on)) return refused("no-such-day");
  return said.on < today ? refused("day-is-over") : accepted("open");
}

/** Keeps what was said, with its journal entry. Part of acts on a place. */
export async function keepWord(
  tx: Tx,
  app: App,
  actor: Actor,
  { group, member }: { readonly group: SupportGroup; readonly member: GroupMember },
  said: OwnGroupWord,
  told: Pick<GroupWord, "note" | "by" | "how">,
): Promise<void> {
  const aboutOn = "on" in said ? said.on : null;
  const word: GroupWord = { ...told, id: app.newId(), kind: said.kind, aboutOn, at: app.clock.now() };
  await insertWord(tx, member.id, { ...word, capacity: capacity(actor) }, { by: actor.id });
  await recordEvents(tx, app, actor, member.caseId, [wordEntry(group, word, app.clock.today())]);
}
