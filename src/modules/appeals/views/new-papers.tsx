import { formatDay } from "../../../kernel/danish-day.ts";
import { Alert } from "../../../ui/alert.tsx";
import type { CaseDocument } from "../../documents/domain/document.ts";

/** What has come since the papers were sent, and what to do about it; nothing where nothing has. */
export function NewPapers({ papers }: { readonly papers: readonly CaseDocument[] }) {
  if (papers.length === 0) return null;
  return (
    <Alert
      kind="warning"
      heading={papers.length === 1 ? "Et nyt papir i sagen" : `${papers.length} nye papirer i sagen`}
      level={3}
      quiet
    >
      <p>
        Det er kommet, siden pakken blev sendt. Læs det. Send det til Ankestyrelsen, eller skriv, hvorfor I ikke gør.
      </p>
      <ul>
        {papers.map(({ id, receivedOn, title }) => (
          <li key={id}>
            {title}, modtaget {formatDay(receivedOn)}
          </li>
        ))}
      </ul>
    </Alert>
  );
}
