import type { LocalDate } from "../../../kernel/local-date.ts";
import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import type { TypedDay } from "../../../kernel/typed-day.ts";
import { type FieldProblem, type Fields, textOf } from "../../applications/domain/problems.ts";
import { type Death, deathSources, type PaperGround, paperGrounds, type Removal } from "./leaving.ts";

/** The fields of a death. */
export const deathFields = { on: "doed-dag", source: "kilde", said: "sagt" } as const;

/** The fields of a removal. */
export const removalFields = {
  on: "flytte-dag",
  to: "kommune",
  acts: "handler",
  why: "hvorfor",
  papers: "papirer",
  ground: "grundlag",
  groundTold: "grundlag-hvilket",
} as const;

/** The field of why something was registered by mistake. */
export const mistakeField = "fejl-hvorfor";

type Problems = readonly FieldProblem[];

const found = (problems: readonly (FieldProblem | false)[]): Problems => problems.filter((one) => one !== false);

/** Reads that a citizen is dead: a day that has come, and how it is known. */
export function readDeath(
  fields: Fields,
  day: TypedDay,
  { bornOn, today }: { readonly bornOn: LocalDate; readonly today: LocalDate },
): Outcome<Death, Problems> {
  const source = deathSources.find((one) => one === textOf(fields, deathFields.source));
  const message = dayProblem(day, "Skriv, hvilken dag borgeren døde.");
  const problems = found([
    message !== null && { field: deathFields.on, message },
    typeof message !== "string" &&
      day > today && { field: deathFields.on, message: "Dagen kan ikke ligge efter i dag." },
    message === null && day < bornOn && { field: deathFields.on, message: "Dagen ligger før borgerens fødselsdag." },
    source === undefined && { field: deathFields.source, message: "Vælg, hvor I ved det fra." },
  ]);
  if (problems.length > 0 || source === undefined || day === "blank" || day === "unreadable") return refused(problems);
  return accepted({ on: day, source, said: textOf(fields, deathFields.said) });
}

/** Reads that a citizen moves to another municipality, who acts from then on, and what is sent on by which right. */
export function readRemoval(fields: Fields, day: TypedDay): Outcome<Removal, Problems> {
  const acts = (["here", "there"] as const).find((one) => one === textOf(fields, removalFields.acts));
  const ground = paperGrounds.find((one) => one === textOf(fields, removalFields.ground));
  const [to, why] = [textOf(fields, removalFields.to), textOf(fields, removalFields.why)];
  const [papers, groundTold] = [textOf(fields, removalFields.papers), textOf(fields, removalFields.groundTold)];
  const message = dayProblem(day, "Skriv, hvilken dag borgeren flytter.");
  const problems = found([
    to === "" && { field: removalFields.to, message: "Skriv, hvilken kommune borgeren flytter til." },
    message !== null && { field: removalFields.on, message },
    acts === undefined && { field: removalFields.acts, message: "Vælg, hvem der handler i sagen fra den dag." },
    why === "" && { field: removalFields.why, message: "Skriv til borgeren, hvorfor det er den kommune." },
    ...paperProblems(ground, papers, groundTold),
  ]);
  if (problems.length > 0 || acts === undefined || ground === undefined) return refused(problems);
  if (day === "blank" || day === "unreadable") return refused(problems);
  return accepted({ on: day, to, acts, why, papers, ground, groundTold });
}

/** No paper leaves the house without a right to it. */
function paperProblems(ground: PaperGround | undefined, papers: string, told: string): Problems {
  const isSent = ground === "consent" || ground === "law";
  return found([
    ground === undefined && {
      field: removalFields.ground,
      message: "Vælg, om der sendes papirer videre, og hvorfor I må.",
    },
    isSent && papers === "" && { field: removalFields.papers, message: "Skriv, hvilke papirer I sender." },
    isSent &&
      told === "" && { field: removalFields.groundTold, message: "Skriv, hvilket samtykke eller hvilken regel." },
    ground === "none" &&
      papers !== "" && { field: removalFields.ground, message: "I har skrevet papirer. Vælg, hvorfor I må sende dem." },
  ]);
}

function dayProblem(day: TypedDay, missing: string): string | null {
  if (day === "blank") return missing;
  return day === "unreadable" ? "Skriv dagen som dag, måned og år." : null;
}

/** Reads why what was registered is taken away again. */
export function readMistake(fields: Fields): Outcome<string, Problems> {
  const why = textOf(fields, mistakeField);
  return why === ""
    ? refused([{ field: mistakeField, message: "Skriv, hvordan I ved, at det var forkert." }])
    : accepted(why);
}
