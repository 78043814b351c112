import { Day } from "../../../ui/day.tsx";
import { Paragraphs } from "../../../ui/paragraphs.tsx";
import { SummaryList } from "../../../ui/summary-list.tsx";
import { Table } from "../../../ui/table.tsx";
import type { Application } from "../domain/application.ts";
import {
  applicantToCitizen,
  applicantWords,
  channelToCitizen,
  channelWords,
  consentToCitizen,
  consentWords,
} from "../domain/application-words.ts";
import { appliedTaskLabel } from "../domain/applied-task.ts";

interface ToldProps {
  readonly application: Application;
  readonly audience: "citizen" | "representative" | "staff";
}

/** What was asked for, task by task, in the citizen's words. */
export function AppliedTasks({ application, audience }: ToldProps) {
  return (
    <Table
      caption={audience === "citizen" ? "Det har du søgt om" : "Det er der søgt om"}
      stacked
      columns={[{ heading: "Hjælp til" }, { heading: ownWordsOf[audience] }]}
      rows={application.tasks.map(({ id, ownWords, task }) => ({
        key: id,
        cells: [
          appliedTaskLabel(task),
          ownWords === null ? <span class="rn-note">Ikke skrevet mere om</span> : <Paragraphs text={ownWords} />,
        ],
      }))}
    />
  );
}

/**
 * Everything else that the application told. What nobody told is said to be so. Whoever acts for the citizen is not told
 * of other people, nor how the citizen is reached.
 */
export function ToldInApplication({ application, audience }: ToldProps) {
  const told = (term: string, text: string | null) => ({
    term,
    answer: text === null ? <span class="rn-note">Ikke oplyst</span> : <Paragraphs text={text} />,
  });
  return (
    <SummaryList
      items={[
        { term: "Modtaget", answer: <Day day={application.receivedOn} /> },
        told("Hvordan", (audience === "citizen" ? channelToCitizen : channelWords)[application.channel]),
        ...(isForHelper(audience)
          ? [{ term: "Søgt af", answer: applicantWords[application.appliedBy] }]
          : appliedBy(application, audience)),
        told(ownWordsOf[audience], application.ownWords),
        told("Hverdagen lige nu", application.everydayLife),
        told("Prøvet før, og hjælp nu", application.tried),
        ...(isForHelper(audience)
          ? []
          : [told(audience === "staff" ? "Hjælper i sagen" : "Din hjælper", application.helper)]),
        told("Ønsker", application.wishes),
        ...(isForHelper(audience) ? [] : [told("Kontakt", application.contactWish)]),
        ...(application.acuteNote === null ? [] : [told("Det haster, fordi", application.acuteNote)]),
      ]}
    />
  );
}

const isForHelper = (audience: ToldProps["audience"]): boolean => audience === "representative";

/** What the citizen's words are called to each reader. */
const ownWordsOf: Readonly<Record<ToldProps["audience"], string>> = {
  citizen: "Dine ord",
  representative: "Egne ord",
  staff: "Borgerens egne ord",
};

function appliedBy({ appliedBy: by, onBehalf }: Application, audience: ToldProps["audience"]) {
  const isCitizen = audience === "citizen";
  const [applicants, consents] = isCitizen ? [applicantToCitizen, consentToCitizen] : [applicantWords, consentWords];
  if (onBehalf === null) return [{ term: "Søgt af", answer: applicants[by] }];
  const who = [applicants[by], onBehalf.name, onBehalf.contact].filter((part) => part !== null).join(", ");
  const consent = [consents[onBehalf.consent], onBehalf.consentNote].filter((part) => part !== null).join(". ");
  return [
    { term: "Søgt af", answer: who },
    { term: isCitizen ? "Dit samtykke" : "Borgerens samtykke", answer: consent },
  ];
}
