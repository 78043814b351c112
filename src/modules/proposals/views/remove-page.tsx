import { ButtonLink, ButtonRow, SubmitButton } from "../../../ui/button.tsx";
import { Form } from "../../../ui/form.tsx";
import type { Frame } from "../../../ui/frame.ts";
import { Page } from "../../../ui/page.tsx";
import type { ApplyFlow } from "../../applications/paths.ts";
import type { Proposal } from "../domain/proposal.ts";

interface RemovePageProps {
  readonly frame: Frame;
  readonly flow: ApplyFlow;
  readonly proposal: Proposal;
}

/** Asks once before what somebody has written for another is deleted. */
export function RemovePage({ flow, frame, proposal }: RemovePageProps) {
  return (
    <Page title="Vil du slette ansøgningen?" frame={frame} back={{ text: "Tilbage", href: flow.start }}>
      <p class="rn-lead">Så sletter vi det, du har skrevet for {proposal.person.name}. Vi kan ikke finde det igen.</p>
      <Form method="post" action={flow.remove}>
        <ButtonRow>
          <SubmitButton kind="warning">Ja, slet den</SubmitButton>
          <ButtonLink kind="secondary" href={flow.start}>
            Nej, behold den
          </ButtonLink>
        </ButtonRow>
      </Form>
    </Page>
  );
}
