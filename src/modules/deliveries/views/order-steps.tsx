import { Day } from "../../../ui/day.tsx";
import { Details } from "../../../ui/details.tsx";
import { Why } from "../../../ui/why.tsx";
import { contactWayWords, type OrderStep } from "../domain/order-step.ts";
import type { StandardPromise } from "../domain/promises.ts";

/** The attempts that did not reach the citizen, each with its day and way. */
export const AttemptList = ({ attempts }: { readonly attempts: readonly OrderStep[] }) => (
  <ul>
    {attempts.map(({ by, id, on, text, way }) => (
      <li key={id}>
        <Day day={on} />: {way !== null && contactWayWords[way]}. {text} ({by})
      </li>
    ))}
  </ul>
);

/** How goals and frame read before they were changed, and who the contact person was. */
export function ChangesShown({ steps }: { readonly steps: readonly OrderStep[] }) {
  const changes = steps.filter(({ kind }) => kind === "changed" || kind === "contact-person");
  return (
    <>
      {changes.map(({ before, by, id, kind, on, text }) => (
        <Details key={id} summary={kind === "changed" ? "Mål og ramme er ændret" : "Kontaktpersonen er skiftet"}>
          <p>
            <Day day={on} />, {by}: {text}
          </p>
          <p class="rn-written">{kind === "changed" ? `Sådan stod der før.\n${before}` : `Før: ${before}.`}</p>
        </Details>
      ))}
    </>
  );
}

interface PromisesShownProps {
  readonly promises: readonly StandardPromise[];
  readonly standard: string;
}

/** What the standard promises of the delivery, why, and what the provider has done to keep it. */
export const PromisesShown = ({ promises, standard }: PromisesShownProps) => (
  <ul class="rn-plain">
    {promises.map(({ item, kept }) => (
      <li key={item.id}>
        <p>{item.text}</p>
        {kept.map(({ by, id, on, text }) => (
          <p key={id} class="rn-note">
            <Day day={on} short />: {text} ({by})
          </p>
        ))}
        <Why standard={standard} sources={item.sources} section={item.section} summary={`Hvorfor? (${item.id})`} />
      </li>
    ))}
  </ul>
);
