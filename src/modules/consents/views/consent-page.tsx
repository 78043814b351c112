import type { ComponentChildren } from "preact";
import { capitalised } from "../../../kernel/in-a-row.ts";
import { SubmitButton } from "../../../ui/button.tsx";
import { RadioGroup } from "../../../ui/choice-field.tsx";
import { Day } from "../../../ui/day.tsx";
import { Form } from "../../../ui/form.tsx";
import { Link } from "../../../ui/link.tsx";
import { SummaryList } from "../../../ui/summary-list.tsx";
import { documentsPath, filePath } from "../../documents/paths.ts";
import { staffLetterPath } from "../../letters/paths.ts";
import { answerFields } from "../domain/answer-form.ts";
import { type Consent, type ConsentAnswerKind, consentState, openAnswers } from "../domain/consent.ts";
import { answerInWords, sourcesInARow } from "../domain/consent-words.ts";
import { askOthersPath, consentPath } from "../paths.ts";
import { AnsweringFields } from "./answering-fields.tsx";
import { ConsentMark } from "./consent-tables.tsx";
import { ConsentsFrame, type ConsentsPageProps } from "./consents-frame.tsx";

interface ConsentPageProps extends ConsentsPageProps {
  readonly consent: Consent;
}

/** One consent: what it reaches, how it has gone, and what can be written down to it now. */
export function ConsentPage(props: ConsentPageProps) {
  const { consent, mayAskOthers, view } = props;
  const { record, today } = view;
  const state = consentState(consent, today);
  return (
    <ConsentsFrame {...props} title={`Samtykke: ${sourcesInARow(consent)}`}>
      <p>
        <ConsentMark state={state} />
      </p>
      <SummaryList items={scopeItems(consent)} />
      <h2>Forløb</h2>
      <Course {...props} />
      {state === "holds" && mayAskOthers && (
        <p>
          <Link href={askOthersPath(record.id)}>Spørg andre efter samtykket</Link>
        </p>
      )}
      <AnswerForm {...props} />
    </ConsentsFrame>
  );
}

/** What a consent reaches, term by term. */
function scopeItems(consent: Consent): readonly { readonly term: string; readonly answer: ComponentChildren }[] {
  return [
    { term: "Hos hvem", answer: capitalised(sourcesInARow(consent)) },
    { term: "Hvilke oplysninger", answer: consent.information },
    { term: "Til brug for", answer: consent.purpose },
    {
      term: "Gælder til",
      answer: consent.until === null ? "Det trækkes tilbage" : <Day day={consent.until} />,
    },
  ];
}

function Course({ consent, view: { papers, record } }: ConsentPageProps) {
  const paperOf = (id: string | null) => papers.find((paper) => paper.id === id);
  return (
    <ul>
      {consent.letterId !== null && (
        <li>
          Borgeren blev bedt om det <Day day={consent.registeredOn} />.{" "}
          <Link href={staffLetterPath(record.id, consent.letterId)}>Se brevet</Link>
        </li>
      )}
      {consent.answers.map((answer) => {
        const paper = paperOf(answer.documentId);
        return (
          <li key={`${answer.kind}-${answer.on}`}>
            {capitalised(answerInWords(answer))}.{answer.note !== "" && ` ${answer.note}`}{" "}
            {paper !== undefined && <Link href={filePath(documentsPath(record.id), paper.id)}>{paper.title}</Link>}
          </li>
        );
      })}
    </ul>
  );
}

function AnswerForm(props: ConsentPageProps) {
  const { consent, form, view } = props;
  const open = openAnswers(consent, view.today);
  if (open.length === 0) return <p>Samtykket er slut. Er der brug for et igen, så bed om et nyt.</p>;
  const [only, ...others] = open;
  const isOne = only !== undefined && others.length === 0;
  const { heading, button } = isOne ? onlyWords[only] : bothWords;

  return (
    <Form
      keep="Svar på samtykke"
      method="post"
      action={consentPath(view.record.id, consent.id)}
      submissionId={form.submissionId}
      hidden={isOne ? { [answerFields.kind]: only } : undefined}
    >
      <h2>{heading}</h2>
      {only === "withdrawn" && (
        <p>Borgeren kan når som helst trække det tilbage, og skal ikke sige hvorfor. Intet bliver slettet.</p>
      )}
      {!isOne && (
        <RadioGroup
          name={answerFields.kind}
          label="Hvad svarede borgeren?"
          choices={[
            { value: "given", label: "Ja til det hele" },
            { value: "declined", label: "Nej" },
          ]}
          value={form.typed.text(answerFields.kind)}
          problems={form.problems}
        />
      )}
      <RadioGroup
        name={answerFields.how}
        label="Hvordan?"
        choices={[
          { value: "written", label: "Skriftligt" },
          { value: "spoken", label: "Mundtligt" },
        ]}
        value={form.typed.text(answerFields.how)}
        problems={form.problems}
      />
      <AnsweringFields form={form} view={view} dayLabel="Hvilken dag?" />
      <SubmitButton kind={only === "withdrawn" ? "warning" : "primary"}>{button}</SubmitButton>
    </Form>
  );
}

const bothWords = { heading: "Skriv borgerens svar ned", button: "Gem svaret" };

/** Where there is only one thing left to answer. */
const onlyWords: Readonly<Record<ConsentAnswerKind, typeof bothWords>> = {
  given: { heading: "Siger borgeren ja alligevel?", button: "Gem, at borgeren siger ja" },
  declined: { heading: "Siger borgeren nej?", button: "Gem, at borgeren siger nej" },
  withdrawn: { heading: "Trækker borgeren samtykket tilbage?", button: "Træk samtykket tilbage" },
};
