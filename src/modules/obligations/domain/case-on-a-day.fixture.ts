import { readFileSync } from "node:fs";
import type { z } from "zod";
import { localDate } from "../../../kernel/local-date.ts";
import { caseFileSchema } from "../../cases/domain/case-event.ts";
import type { ObligationName } from "../../standards/domain/effect.ts";
import type { Law } from "../../standards/domain/law.ts";
import type { Standard } from "../../standards/domain/standard.ts";
import { lawFiles, readLaw } from "../../standards/use-cases/read-law.ts";
import { readStandard } from "../../standards/use-cases/read-standard.ts";
import type { Obligation } from "./obligation.ts";
import { obligations } from "./obligations.ts";

const read = (file: string) => ({ file, text: readFileSync(file, "utf8") });

/** The five municipalities whose standards are real. */
export const municipalities = ["aabenraa", "vejen", "broenderslev", "soenderborg", "unavngivet"] as const;
/** One of the five. */
export type Municipality = (typeof municipalities)[number];

/** The law as `law/*.yaml` states it. */
export const law: Law = (() => {
  const file = (name: keyof Law) => read(`law/${lawFiles[name]}`);
  const outcome = readLaw({
    acts: file("acts"),
    legalBases: file("legalBases"),
    obligations: file("obligations"),
    duties: file("duties"),
    boundaries: file("boundaries"),
    hearingExceptions: file("hearingExceptions"),
    accessExceptions: file("accessExceptions"),
    appealPackage: file("appealPackage"),
    methods: file("methods"),
    pensionAges: file("pensionAges"),
    calendar: file("calendar"),
    ffb: file("ffb"),
  });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal));
  return outcome.value;
})();

const standards = new Map<Municipality, Standard>();

/** A real standard without what the municipality has set itself, so that only its clauses and the law speak. */
export function standardOf(slug: Municipality): Standard {
  const known = standards.get(slug) ?? withoutSettings(slug);
  standards.set(slug, known);
  return known;
}

function withoutSettings(slug: Municipality): Standard {
  const outcome = readStandard(read(`standards/${slug}.yaml`));
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal));
  return {
    ...outcome.value,
    settings: { ...outcome.value.settings, deadlines: {}, fridayAfterAscensionIsClosed: false },
  };
}

/** The same standard with lengths that the municipality has set itself. */
export const withSettings = (slug: Municipality, deadlines: Standard["settings"]["deadlines"]): Standard => {
  const standard = standardOf(slug);
  return { ...standard, settings: { ...standard.settings, deadlines } };
};

/** Events and facts as they are written in a case file. */
export type WrittenCase = z.input<typeof caseFileSchema>;
/** An event as it is written. */
export type WrittenEvent = WrittenCase["events"][number];

/** What is owed on a day in a case that holds these events. */
export function owedOn(
  standard: Municipality | Standard,
  day: string,
  events: readonly WrittenEvent[],
  facts: Partial<WrittenCase["facts"]> = {},
): readonly Obligation[] {
  const caseFile = caseFileSchema.parse({
    facts: { bornOn: "1985-06-15", applicationReceivedOn: "2026-03-03", ...facts },
    events,
  });
  return obligations(caseFile, typeof standard === "string" ? standardOf(standard) : standard, law, localDate(day));
}

/** Only these obligations. */
export const only = (owed: readonly Obligation[], ...names: readonly ObligationName[]): readonly Obligation[] =>
  owed.filter(({ what }) => names.includes(what));

/** Each as one line: `decision 1: 2026-03-03 > 2026-04-07, act by 2026-04-07, open`. */
export const lines = (owed: readonly Obligation[]): readonly string[] =>
  owed.map(({ what, ordinal, countedFrom, due, actBy, status, metOn }) =>
    [
      `${what} ${ordinal}: ${countedFrom ?? "-"} > ${due ?? "-"}`,
      ...(actBy === due ? [] : [`act by ${actBy}`]),
      metOn === null ? status : `${status} ${metOn}`,
    ].join(", "),
  );
