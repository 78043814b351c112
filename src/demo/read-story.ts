import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { z } from "zod";
import { settingsOverlaySchema } from "../modules/standards/domain/own-settings.ts";
import { inProject } from "../platform/project-root.ts";
import { stagesSchema } from "./stage.ts";
import { answersSchema, peopleSchema, situationsSchema, taskWordsFileSchema } from "./story-schema.ts";

/**
 * Everything that the demonstration is made of, from `demo/`. The municipalities of `own-settings.yaml` are those that get
 * invented people.
 *
 * @throws ZodError when a file does not have its shape.
 */
export const readStory = () => ({
  names: read("people.yaml", peopleSchema),
  situations: read("situations.yaml", situationsSchema),
  tasks: read("tasks.yaml", taskWordsFileSchema),
  answers: read("answers.yaml", answersSchema),
  stages: read("stages.yaml", stagesSchema).stages,
  ownSettings: new Map(Object.entries(read("own-settings.yaml", z.record(z.string(), settingsOverlaySchema)))),
});

/** Fortælling: everything that the demonstration is made of. */
export type Story = Readonly<ReturnType<typeof readStory>>;

const read = <Schema extends z.ZodType>(name: string, schema: Schema): z.infer<Schema> =>
  schema.parse(parse(readFileSync(inProject("demo", name), "utf8"), { maxAliasCount: -1 }));
