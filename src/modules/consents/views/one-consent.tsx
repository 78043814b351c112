import { capitalised } from "../../../kernel/in-a-row.ts";
import { ButtonRow, SubmitButton } from "../../../ui/button.tsx";
import { Day } from "../../../ui/day.tsx";
import { Form } from "../../../ui/form.tsx";
import { Link } from "../../../ui/link.tsx";
import { citizenLetterPath } from "../../letters/paths.ts";
import { answerFields } from "../domain/answer-form.ts";
import { type Consent, consentState, openAnswers, yesOf } from "../domain/consent.ts";
import { sourcesInARow } from "../domain/consent-words.ts";
import type { MyConsentsView } from "../domain/consents-view.ts";
import { citizenConsentPath } from "../paths.ts";

/** One consent as the citizen meets it. */
export interface OneConsentProps {
  readonly consent: Consent;
  readonly municipality: string;
  readonly view: Pick<MyConsentsView, "record" | "today">;
  /** False for a companion, who may read along and not answer. */
  readonly mayAnswer: boolean;
  /** A one-use id for the form of each consent, by its id. */
  readonly submissionIds: ReadonlyMap<string, string>;
}

/** What is asked of whom for what, how it stands, and the answers that are open. */
export function OneConsent(props: OneConsentProps) {
  const { consent, municipality, view } = props;
  const { information, letterId, purpose, until } = consent;
  const id = `samtykke-${consent.id}`;
  return (
    <section class="card" aria-labelledby={id}>
      <div class="card-content">
        <h3 id={id} class="card-heading">
          {capitalised(sourcesInARow(consent))}
        </h3>
        <ul>
          <li>Det vil kommunen vide: {information}</li>
          <li>Det skal det bruges til: {purpose}</li>
          <li>
            {until === null ? (
              "Et ja gælder, til du trækker det tilbage."
            ) : (
              <>
                Et ja gælder til og med <Day day={until} />.
              </>
            )}
          </li>
        </ul>
        <Standing consent={consent} view={view} />
        {letterId !== null && (
          <p>
            <Link href={citizenLetterPath(municipality, view.record.id, letterId)}>Læs brevet om det</Link>
          </p>
        )}
        <Answers {...props} />
      </div>
    </section>
  );
}

function Standing({ consent, view }: Pick<OneConsentProps, "consent" | "view">) {
  const last = consent.answers.at(-1);
  if (last === undefined) return null;
  const state = consentState(consent, view.today);
  const on = <Day day={last.on} />;
  const given = yesOf(consent);
  const by = last.name === "" ? "Du" : last.name;
  if (state === "withdrawn")
    return (
      <p>
        {by} trak samtykket tilbage {on}.
      </p>
    );
  if (state === "declined")
    return (
      <p>
        {by} sagde nej {on}.
      </p>
    );
  return (
    <p>
      {given?.name ? given.name : "Du"} sagde ja {on}.{" "}
      {state === "over" && "Tiden er gået, så det gælder ikke længere."}
    </p>
  );
}

function Answers({ consent, mayAnswer, municipality, submissionIds, view }: OneConsentProps) {
  const open = openAnswers(consent, view.today);
  if (open.length === 0) return null;
  if (!mayAnswer) return <p>Du kan læse med. Kun borgeren kan svare.</p>;
  const name = sourcesInARow(consent);
  return (
    <Form
      method="post"
      action={citizenConsentPath({ municipality }, view.record.id, consent.id)}
      submissionId={submissionIds.get(consent.id)}
    >
      {open.includes("declined") && <p>Siger du nej, afgør kommunen sagen ud fra det, den har.</p>}
      <ButtonRow>
        {open.includes("given") && (
          <SubmitButton name={answerFields.kind} value="given">
            Ja, spørg<span class="sr-only"> {name}</span>
          </SubmitButton>
        )}
        {open.includes("declined") && (
          <SubmitButton name={answerFields.kind} value="declined" kind="secondary">
            Nej<span class="sr-only">, spørg ikke {name}</span>
          </SubmitButton>
        )}
        {open.includes("withdrawn") && (
          <SubmitButton name={answerFields.kind} value="withdrawn" kind="secondary">
            Træk mit ja tilbage<span class="sr-only"> for {name}</span>
          </SubmitButton>
        )}
      </ButtonRow>
    </Form>
  );
}
