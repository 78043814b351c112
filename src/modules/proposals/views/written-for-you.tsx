import { Alert } from "../../../ui/alert.tsx";
import { ButtonLink, ButtonRow } from "../../../ui/button.tsx";
import type { Proposal } from "../domain/proposal.ts";
import { forMePath } from "../paths.ts";

interface WrittenForYouProps {
  readonly municipality: string;
  /** What others have written for the reader. */
  readonly waiting: readonly Proposal[];
}

/** On the citizen's start page: somebody has written an application for them. */
export const WrittenForYou = ({ municipality, waiting }: WrittenForYouProps) => (
  <>
    {waiting.map(({ id, writer }) => (
      <div key={id} class="rn-with-way">
        <Alert kind="info" heading={`${writer.name} har skrevet en ansøgning for dig`}>
          <p>Læs den, ret i den, send den eller sig nej. Kommunen har ikke fået den endnu.</p>
        </Alert>
        <ButtonRow>
          <ButtonLink href={forMePath({ municipality }, id)}>
            Læs ansøgningen<span class="sr-only"> fra {writer.name}</span>
          </ButtonLink>
        </ButtonRow>
      </div>
    ))}
  </>
);
