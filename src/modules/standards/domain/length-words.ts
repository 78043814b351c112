import type { Length } from "../../../kernel/length.ts";

/** A length as people say it: "8 uger", "2 måneder", "1 dag", "7 arbejdsdage". */
export function lengthInWords(length: Length): string {
  if ("days" in length) return counted(length.days, "dag", "dage");
  if ("weeks" in length) return counted(length.weeks, "uge", "uger");
  if ("months" in length) return counted(length.months, "måned", "måneder");
  return counted(length.workingDays, "arbejdsdag", "arbejdsdage");
}

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;
