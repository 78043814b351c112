import type { App } from "../../../platform/app.ts";
import { editionInForce } from "../../standards/domain/edition-in-force.ts";
import { standardOf } from "../../standards/use-cases/standard-of.ts";

/** Whether the municipality's standard says that the citizen is told of delays. */
export const saysLatenessIsTold = (app: App, actor: { readonly municipality: string }): boolean =>
  editionInForce(standardOf(app, actor), app.clock.today()).clauses.some(
    (clause) => clause.effect === "delivery" && clause.rule === "lateness-told",
  );
