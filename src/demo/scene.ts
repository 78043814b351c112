import { inARow } from "../kernel/in-a-row.ts";
import type { Outcome } from "../kernel/outcome.ts";
import { appliedTaskName } from "../modules/applications/domain/applied-task.ts";
import type { CitizenActor } from "../modules/people/domain/actor.ts";
import type { StaffMember } from "../modules/people/use-cases/read-people.ts";
import type { App } from "../platform/app.ts";
import type { Plot } from "./plot.ts";
import type { Story } from "./read-story.ts";
import type { Town } from "./town.ts";

/** Sagen i hånden: what the acts so far have led to. */
export interface Hand {
  readonly caseId: string | null;
  readonly caseworker: StaffMember | null;
}

/** Scene: all that an act of the demonstration has before it. The clock of `app` stands at the moment of the act. */
export interface Scene extends Hand {
  readonly app: App;
  readonly town: Town;
  readonly story: Story;
  readonly plot: Plot;
  readonly citizen: CitizenActor;
}

/** One thing that happens; what it changes of the hand, if anything. */
export type SceneAct = (scene: Scene) => Promise<Partial<Hand>>;

/** Nothing of the hand has changed. */
export const unchanged: Partial<Hand> = {};

/** The case that the scene is about, and who has it. */
export function inHand({ caseId, caseworker, plot }: Scene): {
  readonly caseId: string;
  readonly caseworker: StaffMember;
} {
  if (caseId === null || caseworker === null) throw new RangeError(`nobody has the case of '${plot.stage.stage}' yet`);
  return { caseId, caseworker };
}

/** The press of a form that is shown once. */
export const press = ({ app }: Pick<Scene, "app">) => ({ submissionId: app.newId(), path: "/" });

/** What an act came to; the story never does what the system refuses, so a refusal is a fault in the story. */
export function done<Value>(outcome: Outcome<Value, unknown>, { plot, town }: Pick<Scene, "plot" | "town">): Value {
  if (outcome.ok) return outcome.value;
  throw new RangeError(`${town.municipality}, '${plot.stage.stage}': refused: ${JSON.stringify(outcome.refusal)}`);
}

/** A text of the story about this citizen, as staff tell it. */
export const told = (text: string, { plot }: Pick<Scene, "plot">): string => filled(text, plot, plot.firstName);

/** The same, said to the citizen. Danish verbs are the same for both. */
export const toldToCitizen = (text: string, { plot }: Pick<Scene, "plot">): string => filled(text, plot, "du");

/** The situation's own texts have gaps too: they are filled first. */
function filled(text: string, { situation, tasks }: Plot, name: string): string {
  const gaps: readonly (readonly [gap: string, filling: string])[] = [
    ["{function}", situation.function],
    ["{social}", situation.social],
    ["{weighs}", situation.weighs],
    ["{opgaver}", inARow(tasks.map(appliedTaskName))],
    ["{navn}", name],
  ];
  return gaps.reduce((sofar, [gap, filling]) => sofar.replaceAll(gap, filling), text);
}
