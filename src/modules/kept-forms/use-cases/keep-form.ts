import { isId } from "../../../kernel/id.ts";
import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import type { App } from "../../../platform/app.ts";
import { transaction } from "../../../platform/database.ts";
import type { KeptMark } from "../../../platform/kept-mark.ts";
import type { Actor } from "../../people/domain/actor.ts";
import { isShortEnough, type KeptFields, mostKept, pathOf } from "../domain/kept-form.ts";
import { countOthers, deleteKept, type NewKeptForm, saveKept, settleKept } from "../repository.ts";

/** Why what was written was not kept. */
export type KeepRefusal = "too-long" | "too-many" | "sent-already";

type Needs = Pick<App, "database" | "clock">;

/** What a form carries by which a press of it is one act, and no text. */
const submissionName = "indsendelse";

/**
 * Keeps what somebody has written in a form so far, in the place of what was kept before from the same page. Where the page was
 * filled with an earlier kept form, that one goes, unless somebody has written on in it elsewhere.
 *
 * @returns the moment from which it is kept
 */
export function keepForm(
  app: Needs,
  actor: Actor,
  mark: KeptMark,
  { [submissionName]: submission, ...fields }: KeptFields,
): Promise<Outcome<string, KeepRefusal>> {
  if (!isShortEnough(fields)) return Promise.resolve(refused("too-long"));
  const submissionId = typeof submission === "string" && isId(submission) ? submission : null;
  const kept = {
    ...formOf(mark),
    page: mark.page,
    fields: withEmptyBoxes(mark, fields),
    submissionId,
    keptAt: app.clock.now(),
  };
  return transaction(app.database.of(actor), async (tx) => {
    if ((await countOthers(tx, actor, kept.id)) >= mostKept) return refused("too-many");
    if (!(await saveKept(tx, actor, kept))) return refused("sent-already");
    if (mark.from) await deleteKept(tx, actor, mark.from.id, mark.from.at);
    return accepted(kept.keptAt);
  });
}

/** A form has been sent and taken: what was kept of it goes, and what arrives late from that page is not kept. */
export function settleForm(app: Needs, actor: Actor, mark: KeptMark): Promise<void> {
  return transaction(app.database.of(actor), async (tx) => {
    await settleKept(tx, actor, { ...formOf(mark), keptAt: app.clock.now() });
    if (mark.from) await deleteKept(tx, actor, mark.from.id, mark.from.at);
  });
}

/** A form has saved by itself: there is nothing left to keep until somebody writes on. */
export async function forgetForm(app: Needs, actor: Actor, mark: KeptMark): Promise<void> {
  await deleteKept(app.database.of(actor), actor, mark.id);
  if (mark.from) await deleteKept(app.database.of(actor), actor, mark.from.id, mark.from.at);
}

/** Boxes of which none is ticked send nothing, and are told apart from fields that were not there. */
const withEmptyBoxes = ({ boxes }: KeptMark, fields: KeptFields): KeptFields => ({
  ...Object.fromEntries(boxes.map((name) => [name, []])),
  ...fields,
});

const formOf = ({
  id,
  name,
  part,
  page,
  caseId,
}: KeptMark): Omit<NewKeptForm, "fields" | "page" | "submissionId" | "keptAt"> => ({
  id,
  name,
  part,
  caseId,
  path: pathOf(page),
});
