import { tasks } from "./facts.ts";
import { type Ffb, subThemes } from "./ffb.ts";
import { type Fault, fault } from "./file-problem.ts";

/**
 * What is wrong in FFB's data when every field has the right form: a code told twice, a level out of its place, a task
 * that points at no sub-theme. Paths begin with `ffb`.
 */
export const ffbFaults = (ffb: Ffb): readonly Fault[] => [
  ...doubles(ffb),
  ...levelFaults(ffb, "functionLevels"),
  ...levelFaults(ffb, "supportNeeds"),
  ...taskFaults(ffb),
];

function doubles(ffb: Ffb): readonly Fault[] {
  const codes = [
    ...ffb.themes.map(({ code }) => code),
    ...subThemes(ffb).map(({ code }) => code),
    ...ffb.targetGroups.flatMap(({ groups }) => groups.map(({ code }) => code)),
  ];
  const twice = codes.filter((code, at) => codes.indexOf(code) !== at);
  return twice.map((code) => fault(["ffb"], `Koden ${code} står to gange.`));
}

const levelFaults = (ffb: Ffb, scale: "functionLevels" | "supportNeeds"): readonly Fault[] =>
  ffb[scale].flatMap(({ level }, at) =>
    level === at ? [] : [fault(["ffb", scale, at, "level"], "Trinene skal stå i rækkefølge fra 0 til 4.")],
  );

function taskFaults(ffb: Ffb): readonly Fault[] {
  const known = new Set(subThemes(ffb).map(({ code }) => code));
  return tasks.flatMap((task) =>
    ffb.tasks[task].flatMap((code, at) =>
      known.has(code) ? [] : [fault(["ffb", "tasks", task, at], `Koden ${code} er ikke et undertema.`)],
    ),
  );
}
