import type { ComponentChildren } from "preact";
import { Alert } from "../../../ui/alert.tsx";
import { ButtonLink, ButtonRow } from "../../../ui/button.tsx";
import { Day } from "../../../ui/day.tsx";
import type { FormState } from "../../../ui/form-state.ts";
import type { Frame } from "../../../ui/frame.ts";
import { Link } from "../../../ui/link.tsx";
import { Page } from "../../../ui/page.tsx";
import { Paragraphs } from "../../../ui/paragraphs.tsx";
import { Told } from "../../../ui/told.tsx";
import { Why } from "../../../ui/why.tsx";
import { textOf } from "../../applications/domain/problems.ts";
import { citizenComplaintsPath } from "../../cases/paths.ts";
import { citizenLetterPath } from "../../letters/paths.ts";
import type { Part } from "../../people/domain/mandate.ts";
import { type Complaint, complaintNumber } from "../domain/complaint.ts";
import { complaintStand, isOpen } from "../domain/complaint-stand.ts";
import type { MyComplaintsView } from "../domain/complaint-views.ts";
import { aboutWords } from "../domain/complaint-words.ts";
import { nowForCitizen } from "../domain/now-for-citizen.ts";
import { stepFields } from "../domain/step-acts.ts";
import { turnForCitizen, whoHasIt } from "../domain/who-has-it.ts";
import { citizenComplaintActPath } from "../paths.ts";
import { ComplainedAbout } from "./complained-about.tsx";
import { HoldOn, IsItYours } from "./my-answers.tsx";
import { MyCourse } from "./my-course.tsx";
import { MyAsides, MyWords } from "./my-words.tsx";
import { NowLine } from "./now-line.tsx";

/** What the citizen's page of one complaint is shown with. */
export interface MyComplaintPageProps {
  readonly frame: Frame;
  readonly municipality: string;
  readonly view: MyComplaintsView;
  readonly complaint: Complaint;
  readonly open: readonly Part[];
  /** False for a companion, who may read along. */
  readonly mayAct: boolean;
  /** True for the citizen, who alone says whether somebody else's complaint is theirs. */
  readonly isCitizen: boolean;
  /** One-use ids for the forms: to hold on to it, yes, no, to put it right, to withdraw some of it. */
  readonly submissionIds: readonly [string, string, string, string, string];
  readonly notice?: string | undefined;
  readonly refusal?: string | undefined;
  /** How a form comes back: what was typed, and what is wrong with it. */
  readonly form: FormState;
  /** What later parts of the system tell of it: where it is with the appeal body, say. */
  readonly beside?: ComponentChildren;
}

/** Din klage: its number, where it is, what comes next and by when, what was said, and what can be done with it. */
export function MyComplaintPage(props: MyComplaintPageProps) {
  const { complaint, form, frame, municipality, notice, refusal, view } = props;
  const { clocks, record, today } = view;
  const number = complaintNumber(record.number, complaint);
  const owedForIt = clocks.get(complaint.id) ?? [];
  const now = nowForCitizen(complaint, owedForIt, today);
  const turn = whoHasIt(complaint, owedForIt);
  const isRuled = complaintStand(complaint) === "ruled";
  return (
    <Page
      title={`Din klage ${aboutWords(complaint)}`}
      windowTitle={`Din klage ${number}`}
      frame={frame}
      above={`Klage ${number}`}
      back={{ text: "Dine klager", href: citizenComplaintsPath({ municipality }, record.id) }}
      problems={form.problems}
    >
      <Told notice={notice} />
      {refusal !== undefined && (
        <Alert kind="error" heading="Det kunne ikke lade sig gøre">
          <p>{refusal}</p>
          <NotSent {...props} />
        </Alert>
      )}
      <h2>Det sker nu</h2>
      <p class="rn-lead">
        <NowLine now={now} today={today} />
      </p>
      {turn !== "nobody" && <p>{turnForCitizen[turn]}</p>}
      {now.next !== null && (
        <Why
          standard={municipality}
          sources={now.next.sources}
          ownSetting={now.next.ownSetting}
          summary="Hvorfor den dag?"
        />
      )}
      <Answers {...props} />
      <IsItYours {...props} />
      <HoldOn {...props} />
      {isRuled && props.beside}
      <h2>Det har kommunen fået</h2>
      <p>
        Kommunen fik klagen <Day day={complaint.receivedOn} />. Den har nummer {number}.
        {complaint.by.kind !== "citizen" && ` ${complaint.by.name} klagede for dig.`}
      </p>
      <ComplainedAbout complaint={complaint} />
      <MyWords {...props} />
      <MyAsides {...props} />
      <MyCourse {...props} />
      {!isRuled && props.beside}
      <Receipt {...props} />
      {props.mayAct && isOpen(complaint) && complaintStand(complaint) !== "asked" && (
        <p>
          Vil du ikke klage alligevel?{" "}
          <Link href={citizenComplaintActPath({ municipality }, record.id, complaint.id, "traek-tilbage")}>
            Træk klagen tilbage
          </Link>
        </p>
      )}
    </Page>
  );
}

/** Words that came too late to be kept: they are not lost to whoever wrote them. */
function NotSent({ form: { typed } }: MyComplaintPageProps) {
  const words = [stepFields("ret").note, stepFields("fasthold").note].map((field) => textOf(typed ?? {}, field));
  const written = words.find((text) => text !== "");
  return written === undefined ? null : <Paragraphs text={`Du skrev: ${written}`} />;
}

/** The answer stands where it is told that there is one. */
function Answers({ complaint, municipality, open, view: { record } }: MyComplaintPageProps) {
  const answers = complaint.steps.flatMap(({ kind, letterId }) => (kind === "answered" ? (letterId ?? []) : []));
  if (answers.length === 0 || !open.includes("complaint")) return null;
  return (
    <ButtonRow>
      {answers.map((letterId) => (
        <ButtonLink key={letterId} href={citizenLetterPath(municipality, record.id, letterId)}>
          Læs svaret
        </ButtonLink>
      ))}
    </ButtonRow>
  );
}

function Receipt({ complaint: { letterId }, municipality, open, view: { record } }: MyComplaintPageProps) {
  if (letterId === null || !open.includes("complaint")) return null;
  return (
    <ButtonRow>
      <ButtonLink kind="secondary" href={citizenLetterPath(municipality, record.id, letterId)}>
        Læs kvitteringen
      </ButtonLink>
    </ButtonRow>
  );
}
