/** What kinds of appointments there are. */
export const appointmentKinds = [
  "talk",
  "home-visit",
  "meeting",
  "follow-up-meeting",
  "phone",
  "screen",
  "group",
  "support-visit",
  "message",
] as const;
/** Aftalens art: how one meets. */
export type AppointmentKind = (typeof appointmentKinds)[number];

/** How an appointment can stand. */
export const appointmentStates = ["booked", "asked-to-move", "moved", "cancelled", "held", "not-held"] as const;
/** Aftalens stand: it is booked, the citizen wishes another time, it was moved or cancelled, was held or was not. */
export type AppointmentState = (typeof appointmentStates)[number];

/** Where one can meet. */
export const appointmentPlaces = ["home", "elsewhere", "drop-in", "remote"] as const;
/** Mødested: at the citizen's home, somewhere that is told in words, an open place such as a værested, or by phone or screen. */
export type AppointmentPlace = (typeof appointmentPlaces)[number];

/** Who can give support. */
export const deliverers = ["staff", "peer", "volunteer"] as const;
/** Hvem der giver støtten: a member of staff, a peer (staff who have been users themselves) or a volunteer. */
export type Deliverer = (typeof deliverers)[number];

/** Whose wish or hindrance it can be that support is not given. */
export const hindrances = ["citizen", "provider", "other"] as const;
/** Hvis forhold: whose wish or hindrance it was that support was not given. */
export type Hindrance = (typeof hindrances)[number];

/** What there can be instead of support that is not given. */
export const insteadKinds = ["other-time", "other-person", "other", "nothing"] as const;
/** Hvad der er i stedet: another time, another person, something else, or nothing. */
export type InsteadKind = (typeof insteadKinds)[number];

/** How the citizen can be told that somebody is late. */
export const lateWays = ["called", "text", "own-pages", "not-reached"] as const;
/** Måde at melde forsinkelse på: called, a text message, on the citizen's own pages alone, or tried in vain. */
export type LateWay = (typeof lateWays)[number];

/** Aftalens tid: two ISO moments in UTC. */
export interface AppointmentTime {
  readonly startsAt: string;
  readonly endsAt: string;
}

/** Aftalens ord: all that is written about it. */
export interface AppointmentWords {
  readonly where: AppointmentPlace;
  /** Where it is; empty where `where` says it all. Never a protected address. */
  readonly place: string;
  /** Whom the citizen meets, by name. */
  readonly whom: string;
  readonly about: string;
  /** What the citizen is asked to bring; empty where nothing. */
  readonly bring: string;
  /** Why staff drive the citizen's car; empty where they do not. */
  readonly driving: string;
  /** Why it is booked though there was something to know first; empty where nobody said. */
  readonly allTheSame: string;
}

/** Aftalens indhold: what is booked. */
export interface AppointmentContent extends AppointmentTime, AppointmentWords {
  readonly kind: AppointmentKind;
  /** Who has it in their calendar. */
  readonly staffId: string;
  readonly deliverer: Deliverer;
}

/** What can happen to an appointment. */
export const appointmentStepKinds = [
  "booked",
  "asked-to-move",
  "moved",
  "changed",
  "kept",
  "cancelled",
  "held",
  "not-held",
  "late",
] as const;
/** Trin i en aftale (art). */
export type AppointmentStepKind = (typeof appointmentStepKinds)[number];

/** How somebody let it be known. */
export const appointmentWays = ["own-pages", "phone", "letter", "in-person", "staff"] as const;
/** Måde at give besked på: on own pages, by phone, by letter, in person; `staff` where staff decided it themselves. */
export type AppointmentWay = (typeof appointmentWays)[number];

/** Aftaletrin: one thing that happened to an appointment. Never changed. */
export interface AppointmentStep extends AppointmentTime {
  readonly id: string;
  readonly kind: AppointmentStepKind;
  /** In what capacity somebody took it: `citizen`, `relative`, `caseworker` … */
  readonly capacity: string;
  /** Who took it; empty for the citizen. */
  readonly by: string;
  readonly wishedBy: "citizen" | "staff";
  readonly how: AppointmentWay;
  /** Why, or what the citizen wishes, in their own words; empty where nothing was said. */
  readonly note: string;
  /** What the citizen gets instead of what was cancelled; empty where nothing was said. */
  readonly instead: string;
  /** Whose wish or hindrance it was that support was not given; null for all else. */
  readonly whose: Hindrance | null;
  /** What kind of thing there is instead; null where it was not asked. */
  readonly insteadKind: InsteadKind | null;
  /** How the citizen was told of a delay; null for all else. */
  readonly told: LateWay | null;
  /** When whoever is late is expected: an ISO moment in UTC; null for all else. */
  readonly expectedAt: string | null;
  readonly letterId: string | null;
  /** ISO moment in UTC. */
  readonly at: string;
  /** When staff saw it; null where nobody has, or where there is nothing to see. */
  readonly seenAt: string | null;
}

/** Aftale: a time at which the citizen meets the municipality or the provider. */
export interface Appointment extends AppointmentContent {
  readonly id: string;
  readonly caseId: string;
  /** The provider's order; null where the authority made it. */
  readonly orderId: string | null;
  /** The series that it was booked in; null where it stands alone. */
  readonly seriesId: string | null;
  /** When whoever is late is expected now: an ISO moment in UTC; null where nobody has told of a delay. */
  readonly expectedAt: string | null;
  readonly state: AppointmentState;
  /** How many steps it has taken: tells a form that is out of date. */
  readonly version: number;
  /** Oldest first. */
  readonly steps: readonly AppointmentStep[];
}

/** Whether it is still to be kept as it stands; one that the citizen wishes moved stands until somebody has answered. */
export const stands = ({ state }: Pick<Appointment, "state">): boolean =>
  state === "booked" || state === "asked-to-move" || state === "moved";

/** When it begins as far as anybody knows: where a delay was told, later than agreed. */
export const beginsAt = ({ expectedAt, startsAt }: Pick<Appointment, "expectedAt" | "startsAt">): string =>
  expectedAt ?? startsAt;

/** When it is over: somebody who comes late stays as long as was agreed. */
export const overAt = ({
  endsAt,
  expectedAt,
  startsAt,
}: Pick<Appointment, "endsAt" | "expectedAt" | "startsAt">): string =>
  expectedAt === null
    ? endsAt
    : Temporal.Instant.from(expectedAt)
        .add(Temporal.Instant.from(endsAt).since(startsAt))
        .toString({ smallestUnit: "millisecond" });

/** Whether it stands and is not over. */
export const isToCome = (appointment: Appointment, now: string): boolean =>
  stands(appointment) && overAt(appointment) > now;

/** The citizen's wish for another time that waits for an answer. */
export const openWish = ({ state, steps }: Appointment): AppointmentStep | undefined =>
  state === "asked-to-move" ? steps.findLast(({ kind }) => kind === "asked-to-move") : undefined;

/** The citizen's cancellation, where nobody has seen it. */
export const unseenCancellation = ({ steps }: Appointment): AppointmentStep | undefined => {
  const last = steps.at(-1);
  return last?.kind === "cancelled" && last.wishedBy === "citizen" && last.seenAt === null ? last : undefined;
};
