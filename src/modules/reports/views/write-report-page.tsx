import { Alert } from "../../../ui/alert.tsx";
import { SubmitButton } from "../../../ui/button.tsx";
import { RadioGroup } from "../../../ui/choice-field.tsx";
import { DateField } from "../../../ui/date-field.tsx";
import { Form } from "../../../ui/form.tsx";
import type { Frame } from "../../../ui/frame.ts";
import { Page } from "../../../ui/page.tsx";
import type { FieldProblems } from "../../../ui/problem.tsx";
import { TextArea } from "../../../ui/text-field.tsx";
import { Why } from "../../../ui/why.tsx";
import { writtenDay } from "../../../ui/written-day.ts";
import { type Fields, textOf } from "../../applications/domain/problems.ts";
import type { SupportOrder } from "../../deliveries/domain/support-order.ts";
import { orderBreadcrumb } from "../../deliveries/paths.ts";
import type { RuleItem } from "../../standards/domain/guidance-items.ts";
import { needs, type ReportKind, supports } from "../domain/report.ts";
import { reportFields } from "../domain/report-form.ts";
import { kindLabels, needLabels, supportLabels } from "../domain/report-words.ts";
import { writeReportPath } from "../paths.ts";

interface WriteReportPageProps {
  readonly frame: Frame;
  readonly kind: ReportKind;
  readonly order: SupportOrder;
  readonly citizenName: string;
  readonly caseNumber: string;
  /** What the standard says of reporting back, or of the working environment. */
  readonly rules: readonly RuleItem[];
  readonly standardSlug: string;
  readonly fields: Fields;
  readonly problems?: FieldProblems | undefined;
  readonly refusal?: string | undefined;
  readonly submissionId: string;
}

/** Tilbagemelding: one page for each kind, with no more questions than it needs. */
export function WriteReportPage(props: WriteReportPageProps) {
  const { caseNumber, citizenName, frame, kind, order, problems, refusal, rules, standardSlug, submissionId } = props;
  return (
    <Page
      title={kindLabels[kind]}
      frame={frame}
      above={`${citizenName} · Sag ${caseNumber}`}
      breadcrumb={orderBreadcrumb(order.id, caseNumber)}
      problems={problems}
    >
      {refusal !== undefined && (
        <Alert kind="warning" heading="Det blev ikke sendt">
          <p>{refusal}</p>
        </Alert>
      )}
      {leads[kind].map((text) => (
        <p key={text}>{text}</p>
      ))}
      {rules.map(({ id, section, sources, text }) => (
        <Why key={id} standard={standardSlug} sources={sources} section={section} summary={`Standarden om det (${id})`}>
          <p>{text}</p>
        </Why>
      ))}
      <Form
        keep="Tilbagemelding"
        keepFor={kind}
        keepIn={order.caseId}
        method="post"
        action={writeReportPath(order.id, kind)}
        submissionId={submissionId}
      >
        <Questions {...props} />
        <SubmitButton>{kind === "safety" ? "Send til jeres leder" : "Send til kommunen"}</SubmitButton>
      </Form>
    </Page>
  );
}

function Questions({ fields, kind, problems }: WriteReportPageProps) {
  const field = (name: string) => ({ name, value: textOf(fields, name), problems });
  return (
    <>
      {kind === "need" && (
        <RadioGroup
          {...field(reportFields.need)}
          label="Hvordan har behovet ændret sig?"
          choices={needs.map((need) => ({ value: need, label: needLabels[need] }))}
        />
      )}
      <TextArea {...field(reportFields.text)} label={asked[kind]} hint={hints[kind]} rows={4} />
      <DateField
        name={reportFields.on}
        label="Hvilken dag så I det?"
        value={writtenDay(fields, reportFields.on)}
        problems={problems}
      />
      {kind !== "hand-back" && (
        <RadioGroup
          {...field(reportFields.support)}
          label="Kan I give støtten imens?"
          choices={supports.map((support) => ({ value: support, label: supportLabels[support] }))}
        />
      )}
      {kind === "safety" ? (
        <TextArea
          {...field(reportFields.toAuthority)}
          label="Hvis I ikke giver hele støtten: hvad skal kommunen vide?"
          hint="Kun det her bliver sendt til kommunen og lagt i borgerens sag."
          rows={3}
          optional
        />
      ) : (
        <>
          <TextArea {...field(reportFields.proposal)} label="Hvad foreslår I?" rows={2} optional />
          <RadioGroup
            {...field(reportFields.citizenKnows)}
            label="Har I talt med borgeren om det?"
            choices={[
              { value: "ja", label: "Ja" },
              { value: "nej", label: "Nej" },
            ]}
          />
        </>
      )}
    </>
  );
}

const toCase = "Det bliver en del af borgerens sag. Borgeren kan læse det.";

const leads: Readonly<Record<ReportKind, readonly string[]>> = {
  problem: ["Kommunen skal vide det, når det er svært at give støtten.", toCase],
  need: ["Skriv til kommunen, når behovet er ændret meget og ikke kun i en kort tid. Kommunen svarer jer.", toCase],
  worry: [
    "Er der akut fare, så ring 112 nu.",
    "Er det et barn, eller er det alvorligt, har I selv pligt til at sige det videre. Det her skema er ikke en underretning.",
    "Kommunen læser det og svarer jer. Borgeren kan læse det, når kommunen har svaret.",
  ],
  "hand-back": ["Bestillingen gælder, til kommunen har svaret. Giv den støtte, I kan, imens.", toCase],
  safety: [
    "Det her er til jeres egen leder. Det bliver ikke en del af borgerens sag, og kommunen ser det ikke.",
    "Skriv om stedet og arbejdet. Skriv ikke om borgerens helbred.",
  ],
};

const asked: Readonly<Record<ReportKind, string>> = {
  problem: "Hvad er svært?",
  need: "Hvad har ændret sig?",
  worry: "Hvad har I set eller hørt?",
  "hand-back": "Hvorfor kan I ikke blive ved?",
  safety: "Hvad er farligt?",
};

const hints: Readonly<Record<ReportKind, string | undefined>> = {
  problem: undefined,
  need: "Beskriv, hvad I ser, og hvor længe det har varet.",
  worry: "Skriv det, som det skete. Skriv, hvem der har sagt hvad.",
  "hand-back": "Skriv også, hvor længe I kan give støtten.",
  safety: undefined,
};
