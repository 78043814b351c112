import { formatDay } from "../../../kernel/danish-day.ts";
import { callout, paragraph, section, terms, written } from "../../../ui/letter/letter-blocks.ts";
import type { LetterBlock, LetterDocument } from "../../../ui/letter/letter-document.ts";
import { contactTerms, type LetterFrame, letterIn } from "../../../ui/letter/letter-frame.ts";
import type { GroupLetterFacts, GroupLetterOccasion } from "../domain/group-letter-facts.ts";
import { leaderInWords, whenInWords, whereInWords } from "../domain/group-words.ts";

/** Brev om en gruppe: a place in it, the waiting list, a place that has become free, out of it, or a day that is cancelled. */
export function groupLetter(frame: LetterFrame, facts: GroupLetterFacts): LetterDocument {
  const { clauses, instead, isOnPaper, occasion, reason } = facts;
  const isIn = occasion === "placed" || occasion === "place-opened";
  const blocks: readonly LetterBlock[] = [
    callout(leads[occasion](facts)),
    ...section("Hvorfor?", ...written(reason)),
    ...section(occasion === "queued" ? "Mens du venter" : "I stedet", ...written(instead)),
    ...(occasion === "queued" ? [paragraph(clocksRun)] : []),
    ...(isIn || occasion === "queued" ? section("Om gruppen", ...about(facts)) : []),
    ...(isIn ? section("Kan du ikke komme?", paragraph(isOnPaper ? onPaper : onPages)) : []),
    ...section("Har du spørgsmål?", ...contactTerms("Skriv eller ring til", frame)),
    ...section("Det siger kommunens standard", ...clauses.map(({ id, text }) => paragraph(`${text} (${id})`))),
  ];
  return letterIn(frame, { title: titles[occasion], blocks, sources: clauses.map(({ id }) => id) });
}

const clocksRun = "Vi kontakter dig stadig inden for fristen. Det gælder også, mens du venter på en plads.";
const onPages = "Så sig det på dine egne sider, eller ring til os. Du behøver ikke sige hvorfor.";
const onPaper = "Så ring til os. Du behøver ikke sige hvorfor.";

const titles: Readonly<Record<GroupLetterOccasion, string>> = {
  placed: "Du har fået plads i en gruppe",
  queued: "Du står på venteliste",
  "place-opened": "Nu er der plads til dig",
  left: "Du er ikke længere med i gruppen",
  cancelled: "Din gruppe er aflyst en dag",
};

type Lead = (facts: GroupLetterFacts) => string;

const placed: Lead = ({ group, on }) =>
  `Du er med i gruppen »${group.name}«.${on === null ? "" : ` Første gang er ${formatDay(on)}.`}`;

const leads: Readonly<Record<GroupLetterOccasion, Lead>> = {
  placed,
  "place-opened": placed,
  queued: ({ group, queueNumber }) =>
    `Gruppen »${group.name}« er fuld lige nu. Du er nummer ${queueNumber ?? 1} på ventelisten.`,
  left: ({ group }) => `Du er ikke længere med i gruppen »${group.name}«. Din støtte gælder stadig.`,
  cancelled: ({ group, on }) => `Gruppen »${group.name}« er aflyst${on === null ? "" : ` ${formatDay(on)}`}.`,
};

const about = ({ group }: GroupLetterFacts): readonly LetterBlock[] => [
  paragraph(group.purpose),
  ...terms([
    ["Hvornår", whenInWords(group)],
    ["Hvor", whereInWords(group)],
    ["Hvem leder den", leaderInWords(group)],
  ]),
];
