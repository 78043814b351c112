import { accepted, type Outcome } from "../../../kernel/outcome.ts";
import type { App } from "../../../platform/app.ts";
import type { FormPress } from "../../cases/use-cases/once-pressed.ts";
import type { Actor } from "../../people/domain/actor.ts";
import { isAboutSupport, type Told, type WishKind } from "../domain/own-goal.ts";
import { wishEntry } from "../domain/own-goal-entries.ts";
import type { SayRefusal } from "../domain/own-goal-form.ts";
import { insertWish } from "../repository.ts";
import { writeDown } from "./own-say.ts";

/** What is wished, and how staff were told it; null where the citizen writes. */
export interface Wished {
  readonly kind: WishKind;
  readonly text: string;
  readonly told: Told | null;
}

/** Keeps a wish of the citizen's for the plan or the support. It waits for staff until one of them has answered it. */
export function wish(
  app: App,
  actor: Actor,
  caseId: string,
  { kind, text, told }: Wished,
  press: FormPress,
): Promise<Outcome<string, SayRefusal>> {
  return writeDown(
    app,
    actor,
    caseId,
    {
      act: isAboutSupport(kind) ? "support:wish" : "goal:say",
      told,
      keep: async (tx, { said, registered }) => {
        const wished = { ...said, id: app.newId(), kind, text, answer: null };
        await insertWish(tx, wished, registered);
        const next = ["Din sagsbehandler læser dit ønske og svarer dig."];
        return accepted({
          entry: wishEntry(wished),
          receipt: {
            what: isAboutSupport(kind) ? "dit ønske til støtten" : "dit ønske til planen",
            ownWords: text,
            next,
          },
        });
      },
    },
    press,
  );
}
