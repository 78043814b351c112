import { formatDay } from "../../kernel/danish-day.ts";
import type { LocalDate } from "../../kernel/local-date.ts";
import type { Obligation } from "../../modules/obligations/domain/obligation.ts";
import type { Standard } from "../../modules/standards/domain/standard.ts";
import { obligationNames } from "../../modules/standards/domain/words.ts";
import { ownSettingWords, sourced } from "./words.ts";

/** What is owed as people read it, the nearest day first and what is settled last. */
export function obligationsText(standard: Standard, owed: readonly Obligation[], day: LocalDate): string {
  const heading = `${standard.municipality.name}: sagen, som den står ${formatDay(day)}`;
  if (owed.length === 0) return `${heading}\n\nDer er ikke noget, der venter i sagen.`;
  const waiting = owed.filter(({ status }) => status === "open" || status === "missed").toSorted(byDay);
  const settled = owed.filter(({ status }) => status !== "open" && status !== "missed");
  return [heading, part("Skal ske", waiting), part("Afsluttet", settled)].filter((text) => text !== "").join("\n\n");
}

const byDay = (one: Obligation, other: Obligation): number => {
  const [first, second] = [one.due ?? "9", other.due ?? "9"];
  return first < second ? -1 : Number(first > second);
};

const part = (heading: string, owed: readonly Obligation[]): string =>
  owed.length === 0 ? "" : `${heading}\n${owed.map((one) => `  - ${line(one)}`).join("\n")}`;

function line(one: Obligation): string {
  const numbered = one.ordinal > 1 ? ` (nr. ${one.ordinal})` : "";
  const marks = [one.provisional ? "foreløbig" : "", one.ownSetting ? ownSettingWords : ""].filter(
    (mark) => mark !== "",
  );
  const marked = marks.length === 0 ? "" : ` (${marks.join("; ")})`;
  const who = parties[one.owedBy];
  return `${obligationNames[one.what].da}${numbered}, ${who}: ${when(one)}${marked}, ${statusWords(one)} ${sourced(one.sources)}`;
}

const parties = {
  authority: "kommunen",
  provider: "udføreren",
  citizen: "borgeren",
  other: "den, der er spurgt",
} as const;

function when({ due, actBy }: Obligation): string {
  if (due === null) return "fristen er ikke oplyst";
  const act = actBy === null || actBy === due ? "" : ` (sidste arbejdsdag er ${formatDay(actBy)})`;
  return `${formatDay(due)}${act}`;
}

const statuses = {
  open: "venter",
  met: "sket i tide",
  "met-late": "sket for sent",
  missed: "fristen er ikke overholdt",
  lapsed: "bortfaldet",
} as const;

const statusWords = ({ status, metOn }: Obligation): string =>
  metOn === null ? statuses[status] : `${statuses[status]} ${formatDay(metOn)}`;
