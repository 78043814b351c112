import type { Applicant, DeliveryForm, LegalBasis, Task } from "../../src/modules/standards/domain/facts.ts";
import { letterHolds, letterNames, type MadeLetter } from "./letters.ts";
import type { Person } from "./people.ts";
import type { Detail } from "./witness.ts";

/** What the text says: a word or number of each thing that it promises. */
export const says = (...patterns: readonly RegExp[]): Detail => ({ says: patterns });

/** The acts that it rests on, as they are cited. */
export const cites = (...citations: readonly string[]): Detail => ({ cites: citations });

/** The forms of delivery that it opens. */
export const opens = (...forms: readonly DeliveryForm[]): Detail => ({ opens: forms });

/** It comes up on these grounds alone, and the page says so. */
export const onlyOn = (...bases: readonly LegalBasis[]): Detail => ({
  condition: {
    holds: isOn(bases),
    told: new RegExp(
      `hvis støtten gives efter serviceloven ${bases.map((basis) => sections[basis]).join(" eller ")}\\.$`,
    ),
  },
});

/** It comes up on these grounds alone, as follows from what it is about. */
export const isAbout = (...bases: readonly LegalBasis[]): Detail => ({
  condition: { holds: isOn(bases), told: null },
});

/** It comes up where help with one of these is applied for, and nowhere else. */
export const onlyForTasks = (...tasks: readonly Task[]): Detail => ({
  condition: {
    holds: ({ appliedTasks }) => appliedTasks.some((task) => tasks.includes(task)),
    told: /hvis du søger om hjælp til/,
  },
});

/** It comes up where one of these applies for the citizen. */
export const onlyFrom = (...applicants: readonly Applicant[]): Detail => ({
  condition: { holds: ({ appliedBy }) => applicants.includes(appliedBy), told: /hvis en anden søger for dig/ },
});

/** It comes up for people like these, told on the page in these words. */
export const onlyFor = (toldAs: RegExp, holds: (person: Person) => boolean): Detail => ({
  condition: { holds, told: toldAs },
});

/** A letter of this kind names the clause among what it rests on, and holds these words. */
export const letterSays = (kind: MadeLetter, basis: LegalBasis, ...words: readonly RegExp[]): Detail => ({
  also: (trial) => {
    letterNames(trial, kind, basis);
    for (const pattern of words) letterHolds(trial, kind, basis, pattern);
  },
});

const isOn =
  (bases: readonly LegalBasis[]) =>
  ({ legalBasis }: Person): boolean =>
    bases.includes(legalBasis);

const sections: Readonly<Record<LegalBasis, string>> = {
  "SEL-82a": "§ 82 a",
  "SEL-82b": "§ 82 b",
  "SEL-85": "§ 85",
  "SEL-85a": "§ 85 a",
};
