import type { LocalDate } from "../../../kernel/local-date.ts";
import type { Habits, ReviewedCitizen, ReviewedLook, ReviewedStaff, StaffDay } from "./staff-day.ts";
import { sameLine } from "./staff-day.ts";
import { isRareSurname, surnameOf } from "./surname.ts";

/** Somebody who looked, as the database tells it; with the citizen whom the municipality knows them as, too. */
export interface StaffRow {
  readonly id: string;
  readonly name: string;
  readonly leftOn: LocalDate | null;
  readonly citizenId: string | null;
  readonly addressLines: readonly string[] | null;
}

/** A look, as the database tells it. */
export interface LookRow
  extends Omit<ReviewedLook, "citizen">,
    Pick<ReviewedCitizen, "isColleague" | "isKept" | "isAddressProtected" | "hasOpenCase" | "isConflicted"> {
  readonly staffId: string;
  readonly citizenId: string | null;
  /** Null where the look was at nobody. */
  readonly name: string | null;
  readonly addressLines: readonly string[] | null;
}

interface OfStaff {
  readonly staffId: string;
}

/** What the staff of a day did before it, as the database tells it. */
export interface WhoLooks {
  /** One for each earlier day with looks. */
  readonly days: readonly (OfStaff & { readonly outside: number; readonly atNight: boolean })[];
  readonly seen: readonly (OfStaff & { readonly citizenId: string; readonly days: number })[];
  readonly openings: readonly (OfStaff & { readonly citizenId: string; readonly reason: string })[];
  readonly written: readonly (OfStaff & { readonly citizenId: string })[];
}

/** All that was read about one day. */
export interface DayRead {
  readonly day: LocalDate;
  readonly staff: readonly StaffRow[];
  readonly looks: readonly LookRow[];
  readonly before: WhoLooks;
  readonly lastNames: readonly { readonly surname: string; readonly citizens: number }[];
}

/** Puts together each member of staff's day from what was read of all. */
export function assembleStaffDays({ before, day, lastNames, looks, staff }: DayRead): readonly StaffDay[] {
  const rare = rareSurnames(lastNames);
  const looksOf = Map.groupBy(looks, ({ staffId }) => staffId);
  const habitsOf = habitsByStaff(before);
  return staff.map((row) => ({
    staff: toStaff(row, rare),
    day,
    looks: (looksOf.get(row.id) ?? []).map((look) => toLook(look, row)),
    habits: habitsOf(row.id),
  }));
}

type IsRare = (name: string) => boolean;

function rareSurnames(lastNames: DayRead["lastNames"]): IsRare {
  const counts = new Map<string, number>();
  for (const { citizens, surname } of lastNames) {
    const name = surnameOf(surname);
    counts.set(name, (counts.get(name) ?? 0) + citizens);
  }
  const all = lastNames.reduce((sum, { citizens }) => sum + citizens, 0);
  return (name) => isRareSurname(counts.get(surnameOf(name)) ?? 0, all);
}

const toStaff = ({ addressLines, id, leftOn, name }: StaffRow, isRare: IsRare): ReviewedStaff => ({
  id,
  name,
  leftOn,
  hasRareSurname: isRare(name),
  address: lineOf(addressLines),
});

function toLook(look: LookRow, staff: StaffRow): ReviewedLook {
  const { act, basis, closedOn, hour, outcome, reason, visitId } = look;
  return { act, basis, closedOn, hour, outcome, reason, visitId, citizen: citizenIn(look, staff) };
}

function citizenIn(look: LookRow, staff: StaffRow): ReviewedCitizen | null {
  const { citizenId, hasOpenCase, isAddressProtected, isColleague, isConflicted, isKept, name } = look;
  if (citizenId === null) return null;
  const known = { id: citizenId, name: name ?? "", address: lineOf(look.addressLines) };
  return {
    ...known,
    isSelf: citizenId === staff.citizenId,
    hasOpenCase,
    isAddressProtected,
    isColleague,
    isConflicted,
    isKept,
  };
}

const lineOf = (lines: readonly string[] | null): string | null => {
  const line = sameLine((lines ?? []).join(" "));
  return line === "" ? null : line;
};

function habitsByStaff({ days, openings, seen, written }: WhoLooks): (staffId: string) => Habits {
  const byStaff = <Row extends OfStaff>(rows: readonly Row[]) => Map.groupBy(rows, ({ staffId }) => staffId);
  const [daysOf, openingsOf, seenOf, writtenOf] = [byStaff(days), byStaff(openings), byStaff(seen), byStaff(written)];
  return (staffId) => ({
    outsideOwnCases: (daysOf.get(staffId) ?? []).map(({ outside }) => outside),
    nights: (daysOf.get(staffId) ?? []).filter(({ atNight }) => atNight).length,
    daysSeen: new Map((seenOf.get(staffId) ?? []).map(({ citizenId, days: count }) => [citizenId, count])),
    openings: openingsOf.get(staffId) ?? [],
    writtenAbout: new Set((writtenOf.get(staffId) ?? []).map(({ citizenId }) => citizenId)),
  });
}
