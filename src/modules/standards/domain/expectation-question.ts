import { addMonths } from "../../../kernel/day-arithmetic.ts";
import type { LocalDate } from "../../../kernel/local-date.ts";
import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import { type Facts, type Task, tasks } from "./facts.ts";
import { presumedAge } from "./plain-guide.ts";

/** Yes, no, or not known: "ved ikke" is an answer, and it is not a no. */
export type Known = "ja" | "nej" | "ved-ikke";

/** What somebody answered in the guide before applying. Nothing of it is kept. */
export interface ExpectationAnswers {
  /** As it was written. */
  readonly age: string;
  readonly earlyPension: Known;
  readonly homelessOrAtRisk: Known;
  readonly tasks: readonly Task[];
}

/** The answers as they stand in the address: nobody's name, nothing kept. */
export function expectationAnswers(query: URLSearchParams): ExpectationAnswers {
  const chosen = new Set(query.getAll("hjaelp"));
  return {
    age: (query.get("alder") ?? "").trim(),
    earlyPension: known(query.get("pension")),
    homelessOrAtRisk: known(query.get("bolig")),
    tasks: tasks.filter((task) => chosen.has(task)),
  };
}

const known = (answer: string | null): Known => (answer === "ja" || answer === "nej" ? answer : "ved-ikke");

/** The age in whole years; null where it is not told. Refused when what is written is no age. */
export function ageIn({ age }: ExpectationAnswers): Outcome<number | null, "age-unreadable"> {
  if (age === "") return accepted(null);
  return /^\d{1,3}$/.test(age) && Number(age) <= 120 ? accepted(Number(age)) : refused("age-unreadable");
}

/**
 * The facts that the answers give, as if one applied today. An age is a birthday today: the rules ask for whole years. Whose
 * age is not told is taken to be a grown-up. Refused when the age is no age.
 */
export function expectationFacts(answers: ExpectationAnswers, today: LocalDate): Outcome<Facts, "age-unreadable"> {
  const age = ageIn(answers);
  if (!age.ok) return age;
  return accepted({
    bornOn: addMonths(today, -12 * (age.value ?? presumedAge)),
    applicationReceivedOn: today,
    ...told("earlyPension", answers.earlyPension),
    ...told("homelessOrAtRisk", answers.homelessOrAtRisk),
    ...(answers.tasks.length > 0 && { appliedTasks: [...answers.tasks] }),
    appliedBy: "citizen",
  });
}

const told = (fact: "earlyPension" | "homelessOrAtRisk", answer: Known): Partial<Facts> =>
  answer === "ved-ikke" ? {} : { [fact]: answer === "ja" };
