import type { GroupBasis, GroupKind, GroupLead, GroupWay, SupportGroup, WeeklyTime } from "./support-group.ts";

/** Each kind as staff choose it. */
export const groupKindLabels: Readonly<Record<GroupKind, string>> = {
  group: "Gruppe",
  course: "Kursus eller forløb",
  open: "Åbent sted: værested eller netværkscafé",
};

/** Who leads, as staff choose it. */
export const groupLeadLabels: Readonly<Record<GroupLead, string>> = {
  staff: "Medarbejdere",
  peer: "Peers: medarbejdere, der selv har fået støtte",
  volunteer: "Frivillige",
};

/** Who leads, as the citizen is told. */
export const leadsInText: Readonly<Record<GroupLead, string>> = {
  staff: "medarbejder",
  peer: "peer, som selv har fået støtte",
  volunteer: "frivillig",
};

/** How people meet. */
export const groupWayLabels: Readonly<Record<GroupWay, string>> = {
  "in-person": "Vi mødes på stedet",
  digital: "Vi mødes på skærm",
};

/** The provision, as staff choose it. */
export const groupBasisLabels: Readonly<Record<GroupBasis, string>> = {
  "SEL-82a": "Serviceloven § 82 a",
  "SEL-82b": "Serviceloven § 82 b",
  "SEL-85": "Serviceloven § 85",
};

/** The days of the week, Monday first. */
export const weekdayNames = ["mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag"] as const;

/** `tirsdag kl. 10.00 til 12.00`. */
export const weeklyInWords = ({ from, to, weekday }: WeeklyTime): string =>
  `${weekdayNames[weekday]} kl. ${from.replace(":", ".")} til ${to.replace(":", ".")}`;

/** When it meets: every week at its time, or the hours of an open place. */
export const whenInWords = ({ hours, weekly }: Pick<SupportGroup, "hours" | "weekly">): string =>
  weekly === null ? hours : `Hver ${weeklyInWords(weekly)}`;

/** Who leads: the name, and what they are. */
export const leaderInWords = ({ leader, ledBy }: Pick<SupportGroup, "leader" | "ledBy">): string =>
  leader === "" ? `En ${leadsInText[ledBy]}` : `${leader}, ${leadsInText[ledBy]}`;

/** Where, as the citizen is told. */
export const whereInWords = ({ place, way }: Pick<SupportGroup, "place" | "way">): string =>
  way === "digital" ? `På skærm${place === "" ? "" : `: ${place}`}` : place;
