import { Alert } from "../../../ui/alert.tsx";
import { ButtonLink, ButtonRow, SubmitButton } from "../../../ui/button.tsx";
import { Form } from "../../../ui/form.tsx";
import { stopFields } from "../domain/access-forms.ts";
import type { OneAccessView } from "../domain/access-view.ts";
import { accessRequestPath, stopMakingPath } from "../paths.ts";

interface BeingMadeProps {
  readonly view: OneAccessView;
  readonly mayGive: boolean;
}

/** That a file was chosen and is being made: nothing is given yet, and the way to choose anew. */
export function BeingMade({ mayGive, view: { record, request } }: BeingMadeProps) {
  const path = accessRequestPath(record.id, request.id);
  return (
    <>
      {request.making?.hasFailed === true ? (
        <Alert kind="error" heading="Filen kunne ikke laves">
          <p>Systemet har prøvet flere gange. Borgeren har ikke fået noget.</p>
          <p>Vælg om, og prøv igen. Går det galt igen, så sig det til dem, der driver systemet.</p>
        </Alert>
      ) : (
        <Alert kind="info" heading="Filen bliver lavet nu">
          <p>
            Borgeren har ikke fået den endnu. Brevet bliver lavet, når filen er færdig. En lille sag tager få sekunder,
            en stor sag op til et minut.
          </p>
        </Alert>
      )}
      {request.making?.hasFailed !== true && (
        <ButtonRow>
          <ButtonLink href={path}>Se, om filen er færdig</ButtonLink>
        </ButtonRow>
      )}
      <p>
        Filen bliver, som du valgte den. Det, der kommer i sagen nu, er ikke med. Vil du have det med, så stop, og vælg
        om.
      </p>
      {mayGive && (
        <Form
          method="post"
          action={stopMakingPath(record.id, request.id)}
          hidden={{ [stopFields.chosenAt]: request.making?.chosenAt ?? "" }}
        >
          <SubmitButton kind="secondary">Stop, og vælg om</SubmitButton>
        </Form>
      )}
    </>
  );
}
