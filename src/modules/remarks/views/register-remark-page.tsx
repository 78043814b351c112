import { SubmitButton } from "../../../ui/button.tsx";
import { Form } from "../../../ui/form.tsx";
import type { FormState } from "../../../ui/form-state.ts";
import type { Frame } from "../../../ui/frame.ts";
import { Link } from "../../../ui/link.tsx";
import { writtenDay } from "../../../ui/written-day.ts";
import { textOf } from "../../applications/domain/problems.ts";
import { saidFields } from "../../letters/domain/said.ts";
import { SaidFields } from "../../letters/views/said-fields.tsx";
import { CaseWorkPage } from "../../obligations/views/case-work-page.tsx";
import { remarkFields } from "../domain/remark-form.ts";
import type { CaseRemarksView } from "../domain/remarks-view.ts";
import { newRemarkPath, remarksPath } from "../paths.ts";
import { RemarkFields } from "./remark-fields.tsx";

interface RegisterRemarkPageProps {
  readonly frame: Frame;
  readonly view: CaseRemarksView;
  readonly about: string;
  readonly form: FormState;
  readonly submissionId: string;
}

/** Where staff write down what the citizen says is wrong: the citizen gets the same receipt. */
export function RegisterRemarkPage({ about, form, frame, submissionId, view }: RegisterRemarkPageProps) {
  const { helpers, record, targets, today } = view;
  const { problems, typed } = form;
  const text = (name: string) => {
    if (typed !== null) return textOf(typed, name);
    return name === remarkFields.about ? about : "";
  };
  return (
    <CaseWorkPage
      view={view}
      frame={frame}
      title="Skriv en bemærkning ned for borgeren"
      step={null}
      isBelow
      problems={problems}
    >
      <p>
        <Link href={remarksPath(record.id)}>Alle bemærkninger i sagen</Link>
      </p>
      <p>Skriv borgerens egne ord, og læs dem højt for borgeren. Borgeren får en kvittering med det samme indhold.</p>
      <Form keep="Bemærkning fra borgeren" method="post" action={newRemarkPath(record.id)} submissionId={submissionId}>
        <RemarkFields targets={targets} text={text} problems={problems} words={words} />
        <SaidFields
          text={text}
          day={typed === null ? undefined : writtenDay(typed, saidFields.on)}
          helpers={helpers}
          problems={problems}
          today={today}
        />
        <SubmitButton>Gem, og lav kvitteringen</SubmitButton>
      </Form>
    </CaseWorkPage>
  );
}

const words = {
  about: "Hvad handler det om?",
  text: "Hvad er forkert, siger borgeren?",
  wish: "Hvordan skulle der stå, siger borgeren?",
} as const;
