import type { AppliedTaskName } from "../modules/applications/domain/applied-task.ts";
import type { NewCitizen } from "../modules/people/domain/citizen.ts";
import { editionInForce, firstDayInForce } from "../modules/standards/domain/edition-in-force.ts";
import type { Standard } from "../modules/standards/domain/standard.ts";
import type { Dice } from "./dice.ts";
import { type InventedName, inventPerson } from "./invent-people.ts";
import type { Story } from "./read-story.ts";
import { type Reckoning, receivedOn } from "./reckoning.ts";
import type { Stage } from "./stage.ts";
import type { Situation } from "./story-schema.ts";

/** Handling i fortællingen: one invented citizen, the situation in life, and the stage that the case is brought to. */
export interface Plot {
  /** The citizen's place among those of the municipality, from 0. */
  readonly place: number;
  readonly stage: Stage;
  readonly person: NewCitizen;
  readonly firstName: string;
  readonly isWoman: boolean;
  readonly situation: Situation;
  /** What is applied for. */
  readonly tasks: readonly AppliedTaskName[];
  /** Who helps the citizen, or applies for them, as the citizen says it. */
  readonly helper: string;
}

/** So many plots for a municipality (undefined: one for each stage), from the top of the stages again when they have run out. */
export function inventPlots(
  story: Story,
  standard: Standard,
  names: readonly InventedName[],
  count: number | undefined,
  dice: Dice,
  reckoning: Reckoning,
): readonly Plot[] {
  const { today } = reckoning;
  const stages = stagesFor(story.stages, standard, reckoning);
  const situations = dice.shuffled(story.situations);
  return Array.from({ length: count ?? stages.length }, (_, place) => {
    const stage = stages[place % stages.length];
    const named = names[place];
    if (!stage || !named) throw new RangeError("there are no stages, or more citizens than names");
    const situation = situationFor(stage, situations, place);
    const ages = stage.age === undefined ? situation.ages : ([stage.age, stage.age] as const);
    const wanted = { ages, digital: stage.digital, cpr: stage.cpr, hasHome: !situation.homeless, serial: place };
    return {
      place,
      stage,
      person: inventPerson(named, wanted, story.names, dice, today),
      firstName: named.first,
      isWoman: named.isWoman,
      situation,
      tasks:
        stage.task === undefined ? situation.tasks.slice(0, 2 + dice.below(situation.tasks.length - 1)) : [stage.task],
      helper: dice.pick(story.names.helpers),
    };
  });
}

/**
 * The stages that can be in a municipality: those on a provision only where its standard covers it, and none that begins
 * before there was a standard.
 */
export function stagesFor(stages: readonly Stage[], standard: Standard, reckoning: Reckoning): readonly Stage[] {
  const first = firstDayInForce(standard);
  return stages.filter((stage) => {
    const began = receivedOn(stage, reckoning);
    if (first === undefined || began < first) return false;
    return stage.onlyWhere === undefined || editionInForce(standard, began).legalBasis.includes(stage.onlyWhere);
  });
}

/** The situations take turns; somebody of a given age, or who gets letters on paper, has one that fits. */
function situationFor({ age, digital, situation }: Stage, situations: readonly Situation[], place: number): Situation {
  const fitting = situations.filter(({ id, homeless, ages: [youngest] }) =>
    situation === undefined ? (age === undefined || youngest <= 18) && (digital || !homeless) : id === situation,
  );
  const found = fitting[place % fitting.length];
  if (!found) throw new RangeError("no situation fits the stage");
  return found;
}
