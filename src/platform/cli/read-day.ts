import { formatDate } from "../../kernel/danish-day.ts";
import { type LocalDate, parseLocalDate } from "../../kernel/local-date.ts";
import { firstDayInForce } from "../../modules/standards/domain/edition-in-force.ts";
import type { Standard } from "../../modules/standards/domain/standard.ts";
import { BadInput, type CommandIo } from "./command.ts";

/** The day of `--on`, else today in Denmark. */
export function readDay(text: string | undefined, io: CommandIo): LocalDate {
  if (text === undefined) return io.today();
  const day = parseLocalDate(text);
  if (day === undefined) throw new BadInput(`"${text}" i --on er ikke en dato. Skriv den som ÅÅÅÅ-MM-DD.`);
  return day;
}

/** Stops at a day before the standard's first edition: nobody knows what applied then. */
export function inForceOn(standard: Standard, day: LocalDate, what: string): void {
  const first = firstDayInForce(standard);
  if (first !== undefined && first <= day) return;
  const since = first === undefined ? "" : ` Den første gælder fra ${formatDate(first)} (${first}).`;
  throw new BadInput(`Der er ingen udgave af standarden for ${standard.municipality.slug} ${what} ${day}.${since}`);
}
