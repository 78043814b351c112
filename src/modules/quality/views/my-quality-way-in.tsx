import { ButtonLink } from "../../../ui/button.tsx";
import { Day } from "../../../ui/day.tsx";
import type { MyQualityView } from "../domain/quality-views.ts";
import { myQualityPath } from "../paths.ts";
import { ReplyShown } from "./reply-shown.tsx";

interface MyQualityWayInProps extends MyQualityView {
  readonly municipality: string;
  /** True where the answers were just sent. */
  readonly isSent: boolean;
}

/** On the page of follow-ups: the way to the questions about the support, and what one answered last. */
export function MyQualityWayIn(props: MyQualityWayInProps) {
  const { asked, municipality, questions, record, reply, isSent } = props;
  if (questions.length === 0) return null;
  return (
    <section aria-labelledby="om-stoetten">
      <h2 id="om-stoetten">{asked === "relative" ? "Spørgsmål til dig som pårørende" : "Hvad synes du om støtten?"}</h2>
      {isSent && <p role="status">Tak. Dine svar er sendt.</p>}
      {reply === null ? (
        <p>Vi har {questions.length} korte spørgsmål til dig. Du kan springe alt over, du ikke vil svare på.</p>
      ) : (
        <>
          <p>
            Du svarede <Day day={reply.on} />. Du kan altid svare igen. Så gælder de nye svar.
          </p>
          <ReplyShown reply={reply} questions={questions} />
        </>
      )}
      <p>
        <ButtonLink href={myQualityPath({ municipality }, record.id)} kind="secondary">
          {reply === null ? "Svar på spørgsmålene" : "Svar igen"}
        </ButtonLink>
      </p>
    </section>
  );
}
