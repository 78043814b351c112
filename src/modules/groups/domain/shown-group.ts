import { dayAsTyped } from "../../../kernel/typed-day.ts";
import type { Fields } from "../../applications/domain/problems.ts";
import { groupFields } from "./group-form.ts";
import type { SupportGroup } from "./support-group.ts";

/** A group as its form begins. */
export const fieldsOfGroup = (group: SupportGroup): Fields => ({
  [groupFields.kind]: group.kind,
  [groupFields.name]: group.name,
  [groupFields.purpose]: group.purpose,
  [groupFields.way]: group.way,
  [groupFields.place]: group.place,
  [groupFields.legalBasis]: group.legalBasis ?? "",
  [groupFields.weekday]: group.weekly === null ? "" : String(group.weekly.weekday),
  [groupFields.from]: shownClock(group.weekly?.from),
  [groupFields.to]: shownClock(group.weekly?.to),
  [groupFields.hours]: group.hours,
  [groupFields.capacity]: group.capacity === null ? "" : String(group.capacity),
  [groupFields.ledBy]: group.ledBy,
  [groupFields.leader]: group.leader,
  ...dayAsTyped(groupFields.firstDay, group.fromOn),
  ...dayAsTyped(groupFields.lastDay, group.untilOn),
});

const shownClock = (clock: string | undefined): string => clock?.replace(":", ".") ?? "";
