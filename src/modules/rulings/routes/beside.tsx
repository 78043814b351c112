import type { MiddlewareHandler } from "hono";
import type { VNode } from "preact";
import { isId } from "../../../kernel/id.ts";
import type { App } from "../../../platform/app.ts";
import type { SignedInStaff } from "../../../platform/sessions.ts";
import type { CaseRecord } from "../../cases/domain/case-record.ts";
import type { Complaint } from "../../complaints/domain/complaint.ts";
import type { SupportOrder } from "../../deliveries/domain/support-order.ts";
import type { CitizenSide, StaffActor } from "../../people/domain/actor.ts";
import { permitsInGeneral } from "../../people/domain/permission.ts";
import { isReversal } from "../domain/ruling.ts";
import { readProviderRulings, rulingsOn, rulingsToClarify } from "../use-cases/read-rulings.ts";
import { ProviderRulings } from "../views/provider-rulings.tsx";
import { MyRulings, StaffRulings, ToClarify } from "../views/rulings-beside.tsx";

interface AtComplaint {
  readonly record: CaseRecord;
  readonly complaint: Complaint;
}

/** What Ankestyrelsen has decided on a complaint, on its page for staff; nothing where no appeal body is. */
export async function rulingsBesideComplaint(
  app: App,
  actor: StaffActor,
  { complaint, record }: AtComplaint,
): Promise<VNode | null> {
  if (!complaint.hasAppeal || !permitsInGeneral(actor, "ruling:register")) return null;
  const rulings = await rulingsOn(app, actor, record.id, complaint.id);
  const at = { caseId: record.id, complaintId: complaint.id };
  const isReversed =
    rulings.some(({ ruling }) => isReversal(ruling)) ||
    complaint.steps.some(({ kind, outcome }) => kind === "reconsidered" && outcome !== "kept");
  const mayLearn = isReversed && permitsInGeneral(actor, "ruling:clarify");
  return <StaffRulings {...at} rulings={rulings} today={app.clock.today()} mayLearn={mayLearn} />;
}

/** The same on the citizen's own page of the complaint. */
export async function rulingsBesideMyComplaint(
  app: App,
  actor: CitizenSide,
  { complaint, record }: AtComplaint,
): Promise<VNode | null> {
  if (!complaint.hasAppeal) return null;
  const rulings = await rulingsOn(app, actor, record.id, complaint.id);
  return <MyRulings rulings={rulings} today={app.clock.today()} />;
}

/** What a provider is told of rulings on the page of its order. */
export async function rulingsBesideOrder(app: App, actor: StaffActor, order: SupportOrder): Promise<VNode | null> {
  const rulings = await readProviderRulings(app, actor, order);
  return rulings.length === 0 ? null : <ProviderRulings rulings={rulings} />;
}

/** Above the work in a case: what Ankestyrelsen wants to have clarified. */
export const clarifyAboveWork =
  (app: App): MiddlewareHandler<SignedInStaff> =>
  async (c, next) => {
    const caseId = c.req.param("caseId") ?? "";
    if (c.req.method === "GET" && isId(caseId)) {
      const rulings = await rulingsToClarify(app, c.var.actor, caseId);
      c.set("aboveWork", rulings.length === 0 ? null : <ToClarify caseId={caseId} rulings={rulings} />);
    }
    await next();
  };
