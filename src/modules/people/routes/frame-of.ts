import type { App } from "../../../platform/app.ts";
import type { Frame } from "../../../ui/frame.ts";
import { standardOf } from "../../standards/use-cases/standard-of.ts";
import type { CitizenSide, StaffActor } from "../domain/actor.ts";
import { type CitizenPlace, citizenFrame, staffFrame } from "../views/frames.ts";

/** What stands around a page of whoever of staff has asked for it. */
export const staffFrameOf = (app: Pick<App, "standards">, actor: StaffActor, current?: string): Frame =>
  staffFrame(actor, standardOf(app, actor).municipality.name, current);

/** What stands around a page of whoever of the citizen's side has asked for it. */
export const citizenFrameOf = (app: Pick<App, "standards">, actor: CitizenSide, at?: CitizenPlace): Frame =>
  citizenFrame(actor, standardOf(app, actor), at);
