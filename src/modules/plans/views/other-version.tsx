import type { Ffb } from "../../standards/domain/ffb.ts";
import type { ActionPlan } from "../domain/action-plan.ts";
import type { Grant } from "../domain/grant.ts";
import { PlanShown } from "./plan-shown.tsx";

/** The plan as somebody else saved it while one was writing, so that one can read both. */
export function OtherVersion({ plan, grant, ffb }: { plan: ActionPlan; grant: Grant | undefined; ffb: Ffb }) {
  return (
    <section aria-labelledby="den-anden">
      <h2 id="den-anden">Sådan har den anden skrevet planen</h2>
      <PlanShown plan={plan} grant={grant} ffb={ffb} level={3} />
    </section>
  );
}
