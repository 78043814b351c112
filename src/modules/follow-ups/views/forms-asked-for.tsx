import type { LocalDate } from "../../../kernel/local-date.ts";
import { Day } from "../../../ui/day.tsx";
import { DueTag } from "../../../ui/due-tag.tsx";
import { Link } from "../../../ui/link.tsx";
import { providerFollowUpPath } from "../../deliveries/paths.ts";
import type { NamedForm } from "../domain/follow-up-opening.ts";

interface FormsAskedForProps {
  readonly forms: readonly NamedForm[];
  readonly today: LocalDate;
}

/** Told a provider below its orders: which follow-ups come soon, so that the form is sent before. */
export const FormsAskedFor = ({ forms, today }: FormsAskedForProps) => (
  <section aria-labelledby="opfoelgninger">
    <h2 id="opfoelgninger">Skriv, hvor langt I er, før opfølgningen</h2>
    <ul class="rn-plain">
      {forms.map(({ orderId, caseNumber, citizen, due }) => (
        <li key={orderId}>
          <Link href={providerFollowUpPath(orderId)}>
            {citizen}
            <span class="sr-only">, sag {caseNumber}</span>
          </Link>{" "}
          <DueTag due={due} today={today} /> Kommunen følger op senest <Day day={due} short />.
        </li>
      ))}
    </ul>
  </section>
);
