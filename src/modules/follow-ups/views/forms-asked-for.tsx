import type { LocalDate } from "../../../kernel/local-date.ts";
import { Alert } from "../../../ui/alert.tsx";
import { Day } from "../../../ui/day.tsx";
import { Link } from "../../../ui/link.tsx";
import { providerFollowUpPath } from "../../deliveries/paths.ts";

interface FormsAskedForProps {
  readonly forms: readonly { readonly orderId: string; readonly caseNumber: string; readonly due: LocalDate }[];
  readonly today: LocalDate;
}

/** Told a provider above its orders: which follow-ups come soon, so that the form is sent before. */
export const FormsAskedFor = ({ forms, today }: FormsAskedForProps) => (
  <Alert kind="info" heading="Opfølgninger, der nærmer sig" quiet>
    <ul>
      {forms.map(({ orderId, caseNumber, due }) => (
        <li key={orderId}>
          <Link href={providerFollowUpPath(orderId)}>Skriv, hvor langt I er, i sag {caseNumber}</Link>: kommunen følger
          op senest <Day day={due} today={today} />
        </li>
      ))}
    </ul>
  </Alert>
);
