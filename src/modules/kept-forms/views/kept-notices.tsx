import { Alert } from "../../../ui/alert.tsx";
import { ButtonLink, ButtonRow, SubmitButton } from "../../../ui/button.tsx";
import { Form } from "../../../ui/form.tsx";
import { Link } from "../../../ui/link.tsx";
import { Moment } from "../../../ui/moment.tsx";
import { excerptOf, type KeptForm, textsOf } from "../domain/kept-form.ts";
import { discardPath, fetchPath, keptFormsPath } from "../paths.ts";

/** The field that tells where a press on the button to throw away leads back to. */
export const backField = { name: "tilbage", list: "liste" } as const;

interface OfferProps {
  /** The writer's first page. */
  readonly home: string;
  readonly kept: KeptForm;
  /** Which of how many on the page, so that links and buttons with the same words are told apart. */
  readonly place: Place;
}

/** Which of how many. */
export interface Place {
  readonly at: number;
  readonly of: number;
}

/** At a form: something was written here that is not saved, and can be fetched. */
export function KeptOffer({ home, kept, place }: OfferProps) {
  const excerpt = excerptOf(kept.fields);
  return (
    <Alert kind="info" heading="Du var i gang med at skrive her" quiet>
      <p>
        Du skrev det <Moment at={kept.keptAt} />.
      </p>
      {excerpt !== "" && <p class="rn-excerpt">»{excerpt}«</p>}
      <KeptButtons home={home} kept={kept} place={place} />
    </Alert>
  );
}

/** The two things to do with a kept form. `back` is where a press on the button to throw away leads; else to the form's page. */
export const KeptButtons = ({ home, kept, place, back }: OfferProps & { readonly back?: string }) => (
  <ButtonRow>
    <ButtonLink href={fetchPath(kept.page, kept.id)} kind="secondary">
      Hent det frem
      <WhichOf {...place} />
    </ButtonLink>
    <Discard home={home} kept={kept} place={place} {...(back !== undefined && { back })} />
  </ButtonRow>
);

const Discard = ({ home, kept, place, back }: OfferProps & { readonly back?: string }) => (
  <Form method="post" action={discardPath(home, kept.id)} hidden={back === undefined ? {} : { [backField.name]: back }}>
    <SubmitButton kind="tertiary">
      Kassér det
      <WhichOf {...place} />
    </SubmitButton>
  </Form>
);

const WhichOf = ({ at, of }: Place) =>
  of > 1 ? (
    <span class="sr-only">
      {" "}
      ({at} af {of})
    </span>
  ) : null;

interface FetchedProps extends OfferProps {
  /** What the form carries has changed since it was written. */
  readonly isChangedSince: boolean;
  /** Texts whose field the page has no more. */
  readonly homeless: readonly string[];
  /** The form also takes files. */
  readonly takesFiles: boolean;
}

/** At a form that has been filled with what was kept: it is not saved yet. */
export function KeptFetched({ home, kept, place, isChangedSince, homeless, takesFiles }: FetchedProps) {
  return (
    <Alert kind="info" heading="Din tekst står i felterne igen" quiet>
      <p>
        Du skrev den <Moment at={kept.keptAt} />. Den er ikke gemt endnu. Læs den igennem, før du trykker.
      </p>
      {takesFiles && <p>Filer skal du vælge igen.</p>}
      {isChangedSince && <p>Siden er ændret, siden du skrev. Støder jeres tekster sammen, viser vi dig begge.</p>}
      {homeless.length > 0 && <p>Der er ikke længere et felt til det her:</p>}
      <WholeTexts texts={homeless} />
      <Discard home={home} kept={kept} place={place} />
    </Alert>
  );
}

/** On a page that has the form no more: what was written in it, to be copied. */
export function KeptWithoutForm({ home, kept, place }: OfferProps) {
  return (
    <Alert kind="info" heading="Du skrev noget her, som der ikke længere er felter til" quiet>
      <p>
        Du skrev det <Moment at={kept.keptAt} />. Du kan kopiere det herfra.
      </p>
      <WholeTexts texts={textsOf(kept.fields)} />
      <Discard home={home} kept={kept} place={place} back={backField.list} />
    </Alert>
  );
}

/** Texts as they were written, whole. */
export const WholeTexts = ({ texts }: { texts: readonly string[] }) => (
  <>
    {texts.map((text) => (
      <blockquote key={text} class="rn-excerpt rn-as-written">
        {text}
      </blockquote>
    ))}
  </>
);

/** On the first page: how much has not been sent, and where it is. */
export function KeptReminder({ home, count }: { home: string; count: number }) {
  return (
    <Alert kind="info" heading="Det, du ikke har gemt" quiet>
      <p>
        {count === 1
          ? "En tekst er skrevet, men ikke gemt eller sendt."
          : `${count} tekster er skrevet, men ikke gemt eller sendt.`}{" "}
        <Link href={keptFormsPath(home)}>{count === 1 ? "Se den" : "Se dem"}</Link>
      </p>
    </Alert>
  );
}
