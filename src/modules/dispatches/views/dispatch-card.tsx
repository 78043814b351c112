import { daysBetween } from "../../../kernel/day-arithmetic.ts";
import { dayOfMoment } from "../../../kernel/day-of-moment.ts";
import type { LocalDate } from "../../../kernel/local-date.ts";
import { ButtonRow, SubmitButton } from "../../../ui/button.tsx";
import { DateField } from "../../../ui/date-field.tsx";
import { Day } from "../../../ui/day.tsx";
import { Details } from "../../../ui/details.tsx";
import { Form } from "../../../ui/form.tsx";
import { Link } from "../../../ui/link.tsx";
import { Moment } from "../../../ui/moment.tsx";
import { TextArea } from "../../../ui/text-field.tsx";
import { staffLetterPath } from "../../letters/paths.ts";
import type { DispatchForPeople } from "../domain/dispatch.ts";
import { noReceiptWords, troubleWords } from "../domain/dispatch-words.ts";
import { arrivalFields } from "../domain/settling.ts";
import { dispatchActPath } from "../paths.ts";
import type { DispatchShown, TriedArrival } from "./dispatches-page.tsx";

interface DispatchCardProps extends DispatchShown {
  readonly today: LocalDate;
  readonly isSending: boolean;
  readonly tried: TriedArrival | undefined;
}

/** One letter: what is known of it, and the three things that can become of it, the likeliest first. */
export function DispatchCard(props: DispatchCardProps) {
  const { dispatch, isSending } = props;
  const isRefused = dispatch.state === "returned";
  const again = isSending && <AgainForm {...props} isLikeliest={!isRefused} />;
  const onPaper = <PaperForm {...props} isLikeliest={isRefused || !isSending} />;
  return (
    <section class="card" aria-labelledby={`brev-${dispatch.letterId}`}>
      <div class="card-content">
        <h2 id={`brev-${dispatch.letterId}`} class="card-heading">
          {dispatch.citizen}: {dispatch.title}
        </h2>
        <Known {...props} />
        <ButtonRow>{isRefused ? [onPaper, again] : [again, onPaper]}</ButtonRow>
        <ArrivalForm {...props} />
      </div>
    </section>
  );
}

function Known({ dispatch, today }: DispatchCardProps) {
  const { attempts, caseId, caseNumber, changedAt, citizen, letterId, madeAt, trouble } = dispatch;
  return (
    <>
      <p>
        Sag {caseNumber}. Skrevet <Day day={dayOfMoment(madeAt)} today={today} />.{" "}
        <Link href={staffLetterPath(caseId, letterId)}>
          Se brevet<span class="sr-only"> til {citizen}</span>
        </Link>
      </p>
      <p>
        <strong>{trouble === null ? noReceiptWords : troubleWords[trouble]}</strong>
      </p>
      <p>
        Sådan har det stået siden <Moment at={changedAt} /> ({forDays(daysBetween(dayOfMoment(changedAt), today))}).{" "}
        {attempts === 1 ? "Forsøgt 1 gang." : `Forsøgt ${attempts} gange.`}
      </p>
    </>
  );
}

function forDays(days: number): string {
  if (days <= 0) return "under et døgn";
  return days === 1 ? "1 dag" : `${days} dage`;
}

type FormProps = DispatchCardProps & { readonly isLikeliest: boolean };

const AgainForm = ({ dispatch, isLikeliest, submissionIds }: FormProps) => (
  <Form method="post" action={dispatchActPath(dispatch.letterId, "igen")} submissionId={submissionIds.igen}>
    <SubmitButton kind={isLikeliest ? "primary" : "secondary"}>
      Send igen med Digital Post
      <Whose dispatch={dispatch} />
    </SubmitButton>
  </Form>
);

const PaperForm = ({ dispatch, isLikeliest, submissionIds }: FormProps) => (
  <Form method="post" action={dispatchActPath(dispatch.letterId, "papir")} submissionId={submissionIds.papir}>
    <SubmitButton kind={isLikeliest ? "primary" : "secondary"}>
      Send på papir
      <Whose dispatch={dispatch} />
    </SubmitButton>
  </Form>
);

const Whose = ({ dispatch }: { dispatch: DispatchForPeople }) => (
  <span class="sr-only">
    : {dispatch.title} til {dispatch.citizen}
  </span>
);

function ArrivalForm({ dispatch, submissionIds, tried }: DispatchCardProps) {
  const names = arrivalFields(dispatch.letterId);
  const own = tried?.letterId === dispatch.letterId ? tried : undefined;
  return (
    <Details
      summary={
        <>
          Brevet er modtaget
          <Whose dispatch={dispatch} />
        </>
      }
      class="mt-3"
      open={own !== undefined}
    >
      <Form
        keep="Brevet er modtaget"
        keepFor={dispatch.letterId}
        method="post"
        action={dispatchActPath(dispatch.letterId, "modtaget")}
        submissionId={submissionIds.modtaget}
      >
        <DateField
          name={names.on}
          label="Hvilken dag kom brevet frem?"
          hint="Fristen for at klage regnes fra den dag"
          value={own?.on}
          problems={own?.problems ?? []}
        />
        <TextArea
          name={names.reason}
          label="Hvordan ved du det?"
          hint="For eksempel: Borgeren sagde det i telefonen. Det skrives i journalen"
          rows={3}
          maxLength={1000}
          value={own?.reason}
          problems={own?.problems ?? []}
        />
        <SubmitButton kind="secondary">Skriv ned, at brevet er modtaget</SubmitButton>
      </Form>
    </Details>
  );
}
