/** Opslag i loggen: one row of the log of looks, word for word as it was written. */
export interface LoggedLook {
  /** UUIDv7: in the order in which looks were written. */
  readonly id: string;
  /** ISO moment in UTC of the request that it was part of. */
  readonly seenAt: string;
  readonly visitId: string;
  readonly actorId: string;
  readonly actorKind: string;
  /** Slug of the unit or provider where the reader worked then. */
  readonly actorPlace: string | null;
  readonly citizenId: string | null;
  readonly caseId: string | null;
  readonly act: string;
  readonly basis: string;
  readonly purpose: string;
  readonly outcome: string;
  /** What was searched for, in plain text; null for what was no search. */
  readonly criterion: string | null;
}

/** The lowest id that a look written at this moment or later can have: ids begin with their moment in milliseconds. */
export function firstIdAt(moment: string): string {
  const hex = Temporal.Instant.from(moment).epochMilliseconds.toString(16).padStart(12, "0");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-7000-8000-000000000000`;
}

/** The moment that an id was made at, as an ISO instant. */
export function momentOfId(id: string): string {
  const milliseconds = Number.parseInt(id.slice(0, 8) + id.slice(9, 13), 16);
  return Temporal.Instant.fromEpochMilliseconds(milliseconds).toString({ smallestUnit: "millisecond" });
}

/** The full hour that a moment is in, as the ISO instant that it began at. */
export const hourOf = (moment: string): string => asText(Temporal.Instant.from(moment), "floor");

/** The next full hour after a moment. */
export const nextHour = (moment: string): string =>
  asText(Temporal.Instant.from(hourOf(moment)).add({ hours: 1 }), "floor");

const asText = (moment: Temporal.Instant, roundingMode: "floor"): string =>
  moment.round({ smallestUnit: "hour", roundingMode }).toString({ smallestUnit: "millisecond" });
