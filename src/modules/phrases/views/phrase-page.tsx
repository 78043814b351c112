import type { ComponentChildren } from "preact";
import { Alert } from "../../../ui/alert.tsx";
import { SubmitButton } from "../../../ui/button.tsx";
import { Details } from "../../../ui/details.tsx";
import { Form } from "../../../ui/form.tsx";
import type { FormState } from "../../../ui/form-state.ts";
import type { Frame } from "../../../ui/frame.ts";
import { Moment } from "../../../ui/moment.tsx";
import { Page } from "../../../ui/page.tsx";
import { textOf } from "../../applications/domain/problems.ts";
import { newestOf, type Phrase, type PhraseContent } from "../domain/phrase.ts";
import { phraseFields } from "../domain/phrase-form.ts";
import { readability, whatFor } from "../domain/phrase-words.ts";
import { newPhrasePath, phrasePath, phrasesPath, retirePhrasePath } from "../paths.ts";
import { PhraseFields } from "./phrase-fields.tsx";

interface PhrasePageProps {
  readonly frame: Frame;
  /** Null while a new one is written. */
  readonly shown: { readonly phrase: Phrase; readonly writtenByName: string } | null;
  readonly form: FormState;
  readonly submissionId: string;
  readonly mayRetire: boolean;
  /** Why an act was refused. */
  readonly refusal?: string | undefined;
  /** What later parts of the system tell of the phrase. */
  readonly beside?: ComponentChildren;
}

/** One phrase: what it says now, a form for the next version, and all versions before. */
export function PhrasePage({ beside, frame, shown, form, submissionId, mayRetire, refusal }: PhrasePageProps) {
  const phrase = shown?.phrase;
  const newest = phrase && newestOf(phrase);
  return (
    <Page
      title={newest?.title ?? "Ny begrundelse"}
      frame={frame}
      breadcrumb={[
        { text: "Dagens arbejde", href: "/sagsbehandler" },
        { text: "Begrundelser", href: phrasesPath },
      ]}
      problems={form.problems}
    >
      {refusal !== undefined && (
        <Alert kind="error">
          <p>{refusal}</p>
        </Alert>
      )}
      {shown !== null && <Now {...shown} />}
      {beside}
      {phrase?.retiredAt != null ? (
        <p>Begrundelsen er ude af brug. Afgørelser, der har brugt den, er som de var.</p>
      ) : (
        <>
          {newest !== undefined && <h2>Skriv en ny udgave</h2>}
          <Form
            keep="Begrundelse til biblioteket"
            keepFor={phrase?.id}
            method="post"
            action={phrase === undefined ? newPhrasePath : phrasePath(phrase.id)}
            submissionId={submissionId}
            hidden={{ [phraseFields.seen]: String(newest?.version ?? 0) }}
          >
            <PhraseFields content={contentOf(form, newest)} problems={form.problems} />
            <SubmitButton>Gem som ny udgave</SubmitButton>
          </Form>
        </>
      )}
      {phrase !== undefined && <Versions phrase={phrase} mayRetire={mayRetire} />}
    </Page>
  );
}

/** What the phrase says now, who wrote it, what it is for, and how easy it is to read. */
function Now({ phrase, writtenByName }: NonNullable<PhrasePageProps["shown"]>) {
  const newest = newestOf(phrase);
  return (
    <>
      <blockquote class="rn-letter-quotation">{newest.text}</blockquote>
      <p class="rn-note">
        Udgave {newest.version}, skrevet <Moment at={newest.writtenAt} /> af {writtenByName}. {whatFor(newest)}.{" "}
        {readability(newest.text)}.
      </p>
    </>
  );
}

/** The versions before, and the button that takes the phrase out of use. */
function Versions({ phrase, mayRetire }: { readonly phrase: Phrase; readonly mayRetire: boolean }) {
  return (
    <>
      <Earlier phrase={phrase} />
      {phrase.retiredAt === null && mayRetire && (
        <Form method="post" action={retirePhrasePath(phrase.id)}>
          <SubmitButton kind="secondary">Tag ud af brug</SubmitButton>
        </Form>
      )}
    </>
  );
}

function Earlier({ phrase }: { readonly phrase: Phrase }) {
  const earlier = phrase.versions.slice(0, -1).toReversed();
  if (earlier.length === 0) return null;
  return (
    <Details summary={`Tidligere udgaver (${earlier.length})`}>
      {earlier.map(({ version, text, writtenAt }) => (
        <section key={version} aria-label={`Udgave ${version}`}>
          <p class="rn-note">
            Udgave {version}, skrevet <Moment at={writtenAt} />
          </p>
          <blockquote class="rn-letter-quotation">{text}</blockquote>
        </section>
      ))}
    </Details>
  );
}

/** What the fields show: what was typed, else the newest version. */
function contentOf({ typed }: FormState, newest: PhraseContent | undefined): Record<keyof PhraseContent, string> {
  const shown = (name: keyof PhraseContent) =>
    typed === null ? (newest?.[name] ?? "") : textOf(typed, phraseFields[name]);
  return {
    title: shown("title"),
    text: shown("text"),
    outcome: shown("outcome"),
    legalBasis: shown("legalBasis"),
    task: shown("task"),
    clause: shown("clause"),
  };
}
