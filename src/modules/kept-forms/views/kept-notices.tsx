import { Alert } from "../../../ui/alert.tsx";
import { ButtonLink, ButtonRow, SubmitButton } from "../../../ui/button.tsx";
import { Form } from "../../../ui/form.tsx";
import { Link } from "../../../ui/link.tsx";
import { Moment } from "../../../ui/moment.tsx";
import { excerptOf, type KeptForm } from "../domain/kept-form.ts";
import { discardPath, fetchPath, keptFormsPath } from "../paths.ts";

/** The field that tells where a press on the button to throw away leads back to. */
export const backField = { name: "tilbage", list: "liste" } as const;

interface OfferProps {
  /** The writer's first page. */
  readonly home: string;
  readonly kept: KeptForm;
}

/** At a form: something was written here that is not saved, and can be fetched. */
export function KeptOffer({ home, kept }: OfferProps) {
  const excerpt = excerptOf(kept.fields);
  return (
    <Alert kind="info" heading="Du skrev noget her, som ikke er gemt" quiet>
      <p>
        Du skrev det <Moment at={kept.keptAt} />.
      </p>
      {excerpt !== "" && <p class="rn-excerpt">»{excerpt}«</p>}
      <div class="rn-buttons">
        <ButtonLink href={fetchPath(kept.page, kept.id)} kind="secondary">
          Hent det frem
        </ButtonLink>
        <Discard home={home} kept={kept} />
      </div>
    </Alert>
  );
}

/** A press throws a kept form away. */
export function Discard({ home, kept, back }: OfferProps & { readonly back?: string }) {
  return (
    <Form
      method="post"
      action={discardPath(home, kept.id)}
      hidden={back === undefined ? {} : { [backField.name]: back }}
    >
      <SubmitButton kind="tertiary">
        Kassér det<span class="sr-only"> fra {kept.name}</span>
      </SubmitButton>
    </Form>
  );
}

interface FetchedProps extends OfferProps {
  /** What the form carries has changed since it was written. */
  readonly isChangedSince: boolean;
  /** Texts whose field the page has no more. */
  readonly homeless: readonly string[];
  /** The form also takes files. */
  readonly takesFiles: boolean;
}

/** At a form that has been filled with what was kept: it is not saved yet. */
export function KeptFetched({ home, kept, isChangedSince, homeless, takesFiles }: FetchedProps) {
  return (
    <Alert kind="info" heading="Din tekst står i felterne igen" quiet>
      <p>
        Du skrev den <Moment at={kept.keptAt} />. Den er ikke gemt endnu. Læs den igennem, før du trykker.
      </p>
      {takesFiles && <p>Filer skal du vælge igen.</p>}
      {isChangedSince && <p>Siden er ændret, siden du skrev. Støder jeres tekster sammen, viser vi dig begge.</p>}
      {homeless.length > 0 && (
        <>
          <p>Der er ikke længere et felt til det her:</p>
          {homeless.map((text) => (
            <blockquote key={text} class="rn-excerpt">
              {text}
            </blockquote>
          ))}
        </>
      )}
      <Discard home={home} kept={kept} />
    </Alert>
  );
}

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

/** The buttons below a text of one's own. */
export const KeptButtons = ({ home, kept }: OfferProps) => (
  <ButtonRow>
    <ButtonLink href={fetchPath(kept.page, kept.id)} kind="secondary">
      Hent det frem
    </ButtonLink>
    <Discard home={home} kept={kept} back={backField.list} />
  </ButtonRow>
);
