import type { LocalDate } from "../../../kernel/local-date.ts";
import type { Examined } from "./examined-edition.ts";
import { type Fault, fault } from "./file-problem.ts";
import { complaintHazards } from "./hazards-of-complaint.ts";
import { deadlineHazards, settingHazards } from "./hazards-of-deadlines.ts";
import { driftHazards, missingHazards } from "./hazards-of-gaps.ts";
import { wordingHazards } from "./hazards-of-wording.ts";
import type { Law } from "./law.ts";
import { unknownAct } from "./law-faults.ts";
import type { Standard } from "./standard.ts";
import { themeSetHazards } from "./theme-set-faults.ts";

/**
 * Known legal hazards in the newest edition of a standard whose form is in order. An error is against the law; a
 * warning is for a person to look at, the source's own hazards among them. With a day it is also told how old the
 * edition in force that day is: without one, the answer does not change with the calendar.
 */
export function hazards(standard: Standard, law: Law, on?: LocalDate): readonly Fault[] {
  const newest = standard.editions[0];
  if (newest === undefined) return [];
  const examined: Examined = { standard, edition: newest, path: ["editions", 0], law };
  return [
    ...settingHazards(examined),
    ...missingHazards(examined),
    ...themeSetHazards(examined),
    ...deadlineHazards(examined),
    ...complaintHazards(examined),
    ...wordingHazards(examined),
    ...citationHazards(examined),
    ...(on === undefined ? [] : driftHazards(standard, on)),
  ];
}

/** Citations in the one form, of acts that `law/acts.yaml` explains. */
function citationHazards({ edition, path, law }: Examined): readonly Fault[] {
  const names = new Set(law.acts.map(({ name }) => name));
  return edition.clauses.flatMap(({ law: citations }, index) =>
    (citations ?? []).flatMap((citation, place) => {
      const at = [...path, "clauses", index, "law", place];
      return isCitation(citation) ? unknownAct(citation, names, at) : [fault(at, oddCitation(citation))];
    }),
  );
}

const isCitation = (text: string): boolean =>
  /^\p{Ll}[\p{Ll}-]* (§|art\.|nr\.) ?.+|^principafgørelse .+|^FOB .+/u.test(text);

const oddCitation = (citation: string): string =>
  `"${citation}" er ikke en henvisning. Skriv den som: serviceloven § 83, stk. 1.`;
