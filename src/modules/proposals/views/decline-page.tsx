import { ButtonLink, ButtonRow, SubmitButton } from "../../../ui/button.tsx";
import { Form } from "../../../ui/form.tsx";
import type { Frame } from "../../../ui/frame.ts";
import { Page } from "../../../ui/page.tsx";
import type { Proposal } from "../domain/proposal.ts";
import { declinePath, forMePath } from "../paths.ts";

interface DeclinePageProps {
  readonly frame: Frame;
  readonly municipality: string;
  readonly proposal: Proposal;
}

/** Asks once before the reader says no to what another has written. */
export function DeclinePage({ frame, municipality, proposal }: DeclinePageProps) {
  const at = { municipality };
  const back = forMePath(at, proposal.id);
  return (
    <Page title="Vil du sige nej til ansøgningen?" frame={frame} back={{ text: "Tilbage", href: back }}>
      <p class="rn-lead">Så sletter vi den. Kommunen får den ikke at se.</p>
      <p>{proposal.writer.name} får ikke noget at vide. Du kan altid søge selv.</p>
      <Form method="post" action={declinePath(at, proposal.id)}>
        <ButtonRow>
          <SubmitButton>Ja, sig nej til den</SubmitButton>
          <ButtonLink kind="secondary" href={back}>
            Tilbage til ansøgningen
          </ButtonLink>
        </ButtonRow>
      </Form>
    </Page>
  );
}
