import { capitalised } from "../../../kernel/in-a-row.ts";
import { Day } from "../../../ui/day.tsx";
import { Link } from "../../../ui/link.tsx";
import { Table } from "../../../ui/table.tsx";
import { Tag } from "../../../ui/tag.tsx";
import { type Consent, type ConsentState, consentState } from "../domain/consent.ts";
import { consentStateWords, requestStateWords, sourcesInARow } from "../domain/consent-words.ts";
import type { CaseConsentsView } from "../domain/consents-view.ts";
import { type InformationRequest, newestDay, type RequestState, requestState } from "../domain/information-request.ts";
import { sourceInWords } from "../domain/information-source.ts";
import { consentPath, requestPath } from "../paths.ts";

type View = Pick<CaseConsentsView, "record" | "information" | "today">;

/** The consents of a case, the newest first, each with how it stands. */
export function ConsentTable({ view }: { readonly view: View }) {
  const { information, record, today } = view;
  return (
    <>
      <h2>Samtykker</h2>
      <Table
        caption="Samtykker, det nyeste først"
        stacked
        empty="Der er ingen samtykker i sagen."
        columns={[{ heading: "Hos hvem" }, { heading: "Hvad" }, { heading: "Stand" }, { heading: "Gælder til" }]}
        rows={information.consents.toReversed().map((consent, at) => ({
          key: consent.id,
          cells: [
            <Link key="hvem" href={consentPath(record.id, consent.id)}>
              {capitalised(sourcesInARow(consent))}
              <span class="sr-only">, samtykke {information.consents.length - at}</span>
            </Link>,
            consent.information,
            <ConsentMark key="stand" state={consentState(consent, today)} />,
            <Until key="til" consent={consent} />,
          ],
        }))}
      />
    </>
  );
}

function Until({ consent: { until } }: { readonly consent: Consent }) {
  return until === null ? <>Det trækkes tilbage</> : <Day day={until} short />;
}

const consentTags: Readonly<Record<ConsentState, "info" | "success" | "warning" | "plain">> = {
  asked: "info",
  holds: "success",
  declined: "warning",
  withdrawn: "warning",
  over: "plain",
};

/** How a consent stands, by its words. */
export const ConsentMark = ({ state }: { readonly state: ConsentState }) => (
  <Tag kind={consentTags[state]}>{consentStateWords[state]}</Tag>
);

/** What others are asked, the newest first, each with what it waits for. */
export function RequestTable({ view }: { readonly view: View }) {
  const { information, record, today } = view;
  return (
    <>
      <h2>Spørgsmål til andre</h2>
      <Table
        caption="Spørgsmål til andre, det nyeste først"
        stacked
        empty="Der er ikke spurgt andre."
        columns={[{ heading: "Hvem" }, { heading: "Sendt" }, { heading: "Svar senest" }, { heading: "Stand" }]}
        rows={information.requests.toReversed().map((request, at) => ({
          key: request.id,
          cells: [
            <Link key="hvem" href={requestPath(record.id, request.id)}>
              {capitalised(sourceInWords(request.source))}
              <span class="sr-only">, spørgsmål {information.requests.length - at}</span>
            </Link>,
            <SentOn key="sendt" request={request} />,
            <Day key="svar" day={newestDay(request)} short />,
            <RequestMark key="stand" state={requestState(request, information.consents, today)} />,
          ],
        }))}
      />
    </>
  );
}

const SentOn = ({ request: { sentOn } }: { readonly request: InformationRequest }) =>
  sentOn === null ? <>Ikke endnu</> : <Day day={sentOn} short />;

const requestTags: Readonly<Record<RequestState, "info" | "success" | "warning" | "error" | "plain">> = {
  "not-posted": "warning",
  waiting: "info",
  overdue: "warning",
  "to-recall": "error",
  answered: "success",
  "given-up": "plain",
};

/** How a question to others stands, by its words. */
export const RequestMark = ({ state }: { readonly state: RequestState }) => (
  <Tag kind={requestTags[state]}>{requestStateWords[state]}</Tag>
);
