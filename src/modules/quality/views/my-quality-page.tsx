import { SubmitButton } from "../../../ui/button.tsx";
import { Form } from "../../../ui/form.tsx";
import type { Frame } from "../../../ui/frame.ts";
import { Page } from "../../../ui/page.tsx";
import type { FieldProblems } from "../../../ui/problem.tsx";
import { Why } from "../../../ui/why.tsx";
import type { Fields } from "../../applications/domain/problems.ts";
import { myFollowUpsPath } from "../../follow-ups/paths.ts";
import { clausesOf } from "../domain/quality-goal.ts";
import type { MyQualityView } from "../domain/quality-views.ts";
import { myQualityPath } from "../paths.ts";
import { QualityFields } from "./quality-fields.tsx";

interface MyQualityPageProps extends MyQualityView {
  readonly frame: Frame;
  readonly municipality: string;
  readonly fields: Fields;
  readonly problems?: FieldProblems | undefined;
  readonly submissionId: string;
}

/** A few questions about the support, to the citizen or to a relative. */
export function MyQualityPage(props: MyQualityPageProps) {
  const { asked, frame, municipality, record, questions, problems } = props;
  return (
    <Page
      title={asked === "relative" ? "Hvordan møder vi dig som pårørende?" : "Hvad synes du om støtten?"}
      windowTitle={`Spørgsmål om støtten, sag ${record.number}`}
      frame={frame}
      above={`Sag ${record.number}`}
      back={{ text: "Tilbage til opfølgningen", href: myFollowUpsPath({ municipality }, record.id) }}
      problems={problems}
    >
      {questions.length === 0 ? <p>Vi har ingen spørgsmål til dig lige nu.</p> : <Questions {...props} />}
    </Page>
  );
}

/** Why it is asked and who sees it, and the questions themselves. */
function Questions(props: MyQualityPageProps) {
  const { asked, municipality, record, questions, fields, problems, submissionId, standard } = props;
  return (
    <>
      <p class="rn-lead">
        Vi vil gerne gøre det bedre. Derfor spørger vi dig. Du kan springe alt over, du ikke vil svare på.
      </p>
      <p>
        Sagsbehandleren kan se dine svar. De, der giver støtten, ser dem ikke. De ser kun tal for mange borgere under
        ét. Svarene ændrer ikke, hvad {asked === "relative" ? "borgeren" : "du"} har ret til.
      </p>
      <Form
        keep="Spørgsmål om støtten"
        method="post"
        action={myQualityPath({ municipality }, record.id)}
        submissionId={submissionId}
      >
        <QualityFields
          questions={questions}
          fields={fields}
          problems={problems}
          wordsLabel="Vil du sige mere? Skriv det med dine egne ord"
        />
        <SubmitButton>Send dine svar</SubmitButton>
      </Form>
      <Why standard={standard.municipality.slug} sources={clausesOf(questions)} summary="Hvorfor spørger vi?">
        <p>Kommunen har sat mål for støtten. Dine svar viser, om vi når dem.</p>
      </Why>
    </>
  );
}
