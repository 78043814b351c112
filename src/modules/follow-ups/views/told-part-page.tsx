import type { Frame } from "../../../ui/frame.ts";
import type { FieldProblems } from "../../../ui/problem.tsx";
import type { Fields } from "../../applications/domain/problems.ts";
import { type CaseAtWork, CaseWorkPage } from "../../obligations/views/case-work-page.tsx";
import type { SaidOfGoal } from "../../plans/domain/own-goal.ts";
import { ToldFields } from "../../plans/views/own-goal-fields.tsx";
import type { FollowUpPart } from "../domain/follow-up-part.ts";
import { togetherPath } from "../paths.ts";
import { PartShown } from "./prepared-parts.tsx";
import { TogetherForm } from "./together-form.tsx";

interface ToldPartPageProps extends CaseAtWork {
  readonly frame: Frame;
  readonly said: readonly SaidOfGoal[];
  readonly together: FollowUpPart | undefined;
  readonly fields: Fields;
  readonly problems?: FieldProblems | undefined;
  readonly refusal?: string | undefined;
  readonly submissionId: string;
}

/** What the citizen tells staff before a follow-up. The citizen gets a receipt with the words. */
export function ToldPartPage(props: ToldPartPageProps) {
  const { fields, frame, problems, record, refusal, said, submissionId, together } = props;
  return (
    <CaseWorkPage
      view={props}
      frame={frame}
      title="Borgerens del af opfølgningen"
      step="follow-up"
      isBelow
      problems={problems}
      refusal={refusal}
    >
      <p>Skriv det, borgeren siger. Borgeren får en kvittering med ordene.</p>
      <TogetherForm action={togetherPath(record.id)} goals={said} fields={fields} submissionId={submissionId}>
        <ToldFields fields={fields} problems={problems} />
      </TogetherForm>
      {together !== undefined && <PartShown part={together} />}
    </CaseWorkPage>
  );
}
