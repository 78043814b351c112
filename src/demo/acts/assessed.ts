import { isKnownTask } from "../../modules/applications/domain/applied-task.ts";
import type { Fields } from "../../modules/applications/domain/problems.ts";
import type { AssessedTheme } from "../../modules/assessments/domain/assessment.ts";
import { wholeFields } from "../../modules/assessments/domain/assessment-fields.ts";
import type { Task } from "../../modules/standards/domain/facts.ts";
import { carriesLevel, type Ffb, subTheme } from "../../modules/standards/domain/ffb.ts";
import { type Scene, told } from "../scene.ts";
import type { TaskWords } from "../story-schema.ts";
import { outcomeOf, type TaskOutcome } from "./task-outcome.ts";

/** The themes of an assessment as the story tells them: by the task that each is about. */
export function assessedThemes(scene: Scene, codes: readonly string[], ffb: Ffb): readonly AssessedTheme[] {
  const known = scene.plot.tasks.filter(isKnownTask);
  return codes.flatMap((code) => {
    const task = known.find((one) => ffb.tasks[one].includes(code));
    const words = task && scene.story.tasks[task];
    return task && words ? [assessedTheme(scene, code, ffb, task, words)] : [];
  });
}

const managed: Readonly<
  Record<TaskOutcome, { readonly level: 1 | 2 | 3; readonly view: (words: TaskWords) => string }>
> = {
  granted: { level: 3, view: ({ view }) => view },
  refused: { level: 1, view: () => "Klarer det i dag på den måde, borgeren selv har fundet." },
  "met-otherwise": {
    level: 2,
    view: ({ otherwise }) => `Kan få den hjælp, der skal til, på en anden måde: ${otherwise}.`,
  },
};

function assessedTheme(scene: Scene, code: string, ffb: Ffb, task: Task, words: TaskWords): AssessedTheme {
  const outcome = outcomeOf(scene.plot, task);
  const theme = subTheme(ffb, code);
  return {
    code,
    citizensWords: words.words,
    observations: [
      {
        id: scene.app.newId(),
        text: outcome === "granted" ? words.seen : "Borgeren viste selv, hvordan det bliver gjort i dag.",
        informant: "caseworker",
        source: "Hjemmebesøg",
        seenOn: scene.app.clock.today(),
        documentId: null,
      },
    ],
    professionalView: managed[outcome].view(words),
    level: theme && carriesLevel(theme) ? managed[outcome].level : null,
  };
}

/** What the assessment says of the whole situation. */
export const wholeOf = (scene: Scene): Fields => {
  const { situation } = scene.plot;
  return {
    [wholeFields.citizensView]: `${situation.ownWords} ${situation.everydayLife}`,
    [wholeFields.hopes]: situation.hopes,
    [wholeFields.resources]: told(situation.resources, scene),
    [wholeFields.professionalView]: told(situation.professional, scene),
    [wholeFields.supportNeed]: "2",
  };
};
