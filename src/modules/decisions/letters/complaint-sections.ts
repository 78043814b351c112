import { formatDay, formatLength } from "../../../kernel/danish-day.ts";
import { inARow } from "../../../kernel/in-a-row.ts";
import { callout, heading, list, paragraph, terms } from "../../../ui/letter/letter-blocks.ts";
import type { LetterBlock } from "../../../ui/letter/letter-document.ts";
import { tasksInARow } from "../../applications/domain/tasks-in-a-row.ts";
import type { Appeal, ComplaintGuidance } from "../domain/complaint-guidance.ts";

/** What the citizen can do, and by when: one section for all, or one for each kind of ground in a mixed decision. */
export function complaintSections(guidance: readonly ComplaintGuidance[]): readonly LetterBlock[] {
  const isWhole = guidance.length === 1;
  const what = isWhole ? "afgørelsen" : "denne del af afgørelsen";
  return guidance.flatMap((one) => [
    heading(isWhole ? "Hvis du er uenig" : `Hvis du er uenig om ${tasksInARow(one.tasks)}`),
    ...(one.appeal === null ? withoutAppeal(one, what) : withAppeal(one, one.appeal, what)),
    ...list(one.also.map(({ text }) => text)),
  ]);
}

const withAppeal = (guidance: ComplaintGuidance, appeal: Appeal, what: string): readonly LetterBlock[] => [
  callout(...lastDay(appeal, what)),
  paragraph(
    "Du vælger selv, hvordan du klager. Du kan skrive, ringe eller komme forbi, og vi hjælper dig, hvis du har brug for det.",
  ),
  ...sendTo("Send klagen til", guidance),
  paragraph(
    `Vi ser på sagen igen inden ${formatLength(appeal.reconsideredWithin)}. Giver vi dig ret, får du en ny afgørelse. Giver vi dig kun delvist ret, spørger vi, om du holder fast i klagen. Giver vi dig ikke ret, sender vi klagen til ${appeal.body} og giver dig besked samtidig.`,
  ),
  paragraph(
    `Afgørelsen gælder, mens klagen bliver behandlet. Klager du for sent, så send klagen alligevel. Det er ${appeal.body}, der tager stilling til, om en klage kan behandles efter fristen.`,
  ),
];

function lastDay({ by, within }: Appeal, what: string): readonly string[] {
  const length = formatLength(within);
  if (by === null)
    return [`Du kan klage over ${what}. Vi skal have din klage senest ${length} efter den dag, du får brevet.`];
  return [
    `Du kan klage over ${what}. Vi skal have din klage senest ${formatDay(by)}.`,
    `Fristen er ${length} fra den dag, du får brevet. Får du det senere, end vi regner med, flytter fristen med.`,
  ];
}

const withoutAppeal = (guidance: ComplaintGuidance, what: string): readonly LetterBlock[] => [
  callout(`Du kan ikke klage over ${what} til en anden myndighed. Det står i ${inARow(guidance.grounds)}.`),
  paragraph(
    "Du kan stadig sige til os, at du er uenig. Du kan skrive, ringe eller komme forbi. Så ser vi på sagen igen, og du får et svar fra os.",
  ),
  ...sendTo("Sig det til", guidance),
];

const sendTo = (title: string, { to }: ComplaintGuidance): readonly LetterBlock[] =>
  terms([
    [title, to.lines.join(", ")],
    ["Telefon", to.phone],
    ["Mail", to.mail],
  ]);
