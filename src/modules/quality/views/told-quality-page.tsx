import { SubmitButton } from "../../../ui/button.tsx";
import { Form } from "../../../ui/form.tsx";
import type { Frame } from "../../../ui/frame.ts";
import type { FieldProblems } from "../../../ui/problem.tsx";
import { Why } from "../../../ui/why.tsx";
import { writtenDay } from "../../../ui/written-day.ts";
import { type Fields, textOf } from "../../applications/domain/problems.ts";
import { saidFields } from "../../letters/domain/said.ts";
import { SaidFields } from "../../letters/views/said-fields.tsx";
import { CaseWorkPage } from "../../obligations/views/case-work-page.tsx";
import type { QualityAsked } from "../../standards/domain/effect.ts";
import { clausesOf, type QualityQuestion } from "../domain/quality-goal.ts";
import type { CaseQualityView } from "../domain/quality-views.ts";
import { toldQualityPath } from "../paths.ts";
import { QualityFields } from "./quality-fields.tsx";

interface ToldQualityPageProps {
  readonly frame: Frame;
  readonly view: CaseQualityView;
  readonly asked: QualityAsked;
  readonly questions: readonly QualityQuestion[];
  readonly fields: Fields;
  readonly problems?: FieldProblems | undefined;
  readonly submissionId: string;
}

/** Staff write down what citizen or relative answers, or their own judgement of the support. */
export function ToldQualityPage(props: ToldQualityPageProps) {
  const { frame, view, asked, questions, problems, submissionId } = props;
  return (
    <CaseWorkPage view={view} frame={frame} title={titles[asked]} step="follow-up" isBelow problems={problems}>
      {questions.length === 0 ? (
        <p>Der er ingen spørgsmål. Enten har standarden ingen, eller også er der ingen støtte i gang.</p>
      ) : asked === "relative" && view.relatives.length === 0 ? (
        <p>
          Ingen pårørende har fuldmagt til opfølgningen. Borgeren kan give den på sine egne sider, eller du kan skrive
          den ind under »Hvem er med«.
        </p>
      ) : (
        <Form
          keep={titles[asked]}
          method="post"
          action={toldQualityPath(view.record.id, asked)}
          submissionId={submissionId}
        >
          <p>{leads[asked]}</p>
          <Origin {...props} />
          <QualityFields {...props} wordsLabel={asked === "caseworker" ? "Uddyb din vurdering" : "Med egne ord"} />
          <SubmitButton>Gem svarene</SubmitButton>
        </Form>
      )}
      {questions.length > 0 && <Why standard={view.standard.municipality.slug} sources={clausesOf(questions)} />}
    </CaseWorkPage>
  );
}

/** How the answers came, where they are another's. */
function Origin({ asked, fields, problems, view }: ToldQualityPageProps) {
  if (asked === "caseworker") return null;
  const isTyped = Object.keys(fields).length > 0;
  return (
    <SaidFields
      text={(field) => textOf(fields, field)}
      day={isTyped ? writtenDay(fields, saidFields.on) : undefined}
      helpers={asked === "relative" ? view.relatives : []}
      problems={problems ?? []}
      today={view.today}
    />
  );
}

const titles: Readonly<Record<QualityAsked, string>> = {
  citizen: "Borgerens svar om støtten",
  relative: "En pårørendes svar om støtten",
  caseworker: "Din vurdering af støtten",
};

const leads: Readonly<Record<QualityAsked, string>> = {
  citizen: "Stil spørgsmålene, som de står. Borgeren kan springe alle over. Borgeren får en kvittering med svarene.",
  relative: "Stil spørgsmålene, som de står. Den pårørende kan springe alle over. Borgeren får en kvittering.",
  caseworker: "Det kan ikke tælles i sagerne. Derfor spørger vi dig. Du kan springe spørgsmål over.",
};
