import { capitalised } from "../../../kernel/in-a-row.ts";
import type { LocalDate } from "../../../kernel/local-date.ts";
import { Day } from "../../../ui/day.tsx";
import { Paragraphs } from "../../../ui/paragraphs.tsx";
import type { CaseInformation } from "../domain/case-information.ts";
import { type InformationRequest, newestDay, type RequestState, requestState } from "../domain/information-request.ts";
import { sourceInWords } from "../domain/information-source.ts";

interface AskedOfOthersProps {
  readonly information: CaseInformation;
  readonly today: LocalDate;
}

/** Whom the municipality has asked, what exactly, and whether they have answered; told to the citizen, newest first. */
export function AskedOfOthers({ information, today }: AskedOfOthersProps) {
  const sent = information.requests.filter(({ sentOn }) => sentOn !== null).toReversed();
  if (sent.length === 0) return null;
  return (
    <>
      <h2>Det har kommunen spurgt andre om</h2>
      {sent.map((request) => (
        <section key={request.id}>
          <h3>{capitalised(sourceInWords(request.source))}</h3>
          <Paragraphs text={request.asked} />
          <p>
            {request.sentOn !== null && (
              <>
                Spurgt <Day day={request.sentOn} />.{" "}
              </>
            )}
            <Standing request={request} state={requestState(request, information.consents, today)} />
          </p>
        </section>
      ))}
      <p>Vil du se, hvad de svarede? Så bed kommunen om aktindsigt.</p>
    </>
  );
}

function Standing({ request, state }: { readonly request: InformationRequest; readonly state: RequestState }) {
  const end = request.steps.findLast(({ kind }) => kind !== "reminded");
  if (state === "answered" && end !== undefined) {
    return (
      <>
        De svarede <Day day={end.on} />.
      </>
    );
  }
  if (state === "given-up") return <>Kommunen venter ikke længere på svar.</>;
  if (state === "to-recall") return <>Dit samtykke gælder ikke længere. Kommunen skal trække spørgsmålet tilbage.</>;
  return (
    <>
      Kommunen har bedt om svar senest <Day day={newestDay(request)} />.
    </>
  );
}
