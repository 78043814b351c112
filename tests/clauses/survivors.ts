import type { Clause } from "../../src/modules/standards/domain/effect.ts";
import type { Edition, Standard } from "../../src/modules/standards/domain/standard.ts";
import { standardFaults } from "../../src/modules/standards/domain/standard-faults.ts";
import type { StandardsLibrary } from "../../src/modules/standards/domain/standards-library.ts";
import { mutantsOf } from "./mutants.ts";
import type { Witness } from "./witness.ts";

/** How many faults were put in, and those that no witness saw. */
export interface Trials {
  readonly mutants: number;
  /** `AAB-01.1 askedIn: "intake"` */
  readonly survivors: readonly string[];
}

/**
 * Tries each witness on its clause taken away, and on each mutant of it that a standard's file could hold.
 *
 * @throws what a witness throws that fails on the standard as it stands: it would seem to see everything.
 */
export function survivorsOf(library: StandardsLibrary, witnesses: readonly Witness[]): Trials {
  const tried = witnesses.flatMap((witness) => trialsOf(library, witness));
  return { mutants: tried.length, survivors: tried.flatMap(({ fault, isSeen }) => (isSeen ? [] : [fault])) };
}

interface Trial {
  readonly fault: string;
  readonly isSeen: boolean;
}

function trialsOf(library: StandardsLibrary, witness: Witness): readonly Trial[] {
  witness.claim(library);
  const standard = library.standards.get(witness.standard);
  const [edition] = standard?.editions ?? [];
  if (standard === undefined || edition === undefined) throw new RangeError(`there is no standard ${witness.standard}`);
  const at = edition.clauses.findIndex(({ id }) => id === witness.id);
  const clause = edition.clauses[at];
  if (clause === undefined) throw new RangeError(`there is no clause ${witness.id}`);
  const beside = edition.clauses[at + 1] ?? edition.clauses[at - 1] ?? clause;
  const units = standard.units.map(({ slug }) => slug);
  const faulty = mutantsOf(clause, beside, units)
    .map((mutant) => ({ fault: mutant.fault, standard: withClause(standard, edition, at, [mutant.clause]) }))
    .filter((mutant) => standardFaults(mutant.standard).length === 0);
  return [{ fault: "taken away", standard: withClause(standard, edition, at, []) }, ...faulty].map((mutant) => ({
    fault: `${witness.id} ${mutant.fault}`,
    isSeen: isSeenBy(witness, library, mutant.standard),
  }));
}

const withClause = (standard: Standard, edition: Edition, at: number, clauses: readonly Clause[]): Standard => ({
  ...standard,
  editions: standard.editions.map((one) =>
    one === edition ? { ...edition, clauses: edition.clauses.toSpliced(at, 1, ...clauses) } : one,
  ),
});

function isSeenBy(witness: Witness, library: StandardsLibrary, standard: Standard): boolean {
  try {
    witness.claim({ ...library, standards: new Map(library.standards).set(witness.standard, standard) });
    return false;
  } catch {
    return true;
  }
}
