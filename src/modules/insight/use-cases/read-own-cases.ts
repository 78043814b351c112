import type { App } from "../../../platform/app.ts";
import type { CaseRecord } from "../../cases/domain/case-record.ts";
import { casesOf } from "../../cases/use-cases/case-for-reading.ts";
import { type CitizenSide, citizenOf } from "../../people/domain/actor.ts";

/** The cases of whoever asks, or for whom somebody asks, newest first. Each is a look like any other. */
export const readOwnCases = (app: App, actor: CitizenSide): Promise<readonly CaseRecord[]> =>
  casesOf(app.database.of(actor), actor, citizenOf(actor));
