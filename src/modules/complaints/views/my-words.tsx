import { SubmitButton } from "../../../ui/button.tsx";
import { CheckboxGroup } from "../../../ui/choice-field.tsx";
import { Details } from "../../../ui/details.tsx";
import { Form } from "../../../ui/form.tsx";
import { Link } from "../../../ui/link.tsx";
import { Paragraphs } from "../../../ui/paragraphs.tsx";
import { Sound } from "../../../ui/sound.tsx";
import { TextArea } from "../../../ui/text-field.tsx";
import { appliedTaskLabel } from "../../applications/domain/applied-task.ts";
import { textOf, ticked } from "../../applications/domain/problems.ts";
import { citizenDocumentsPath } from "../../documents/paths.ts";
import { fitsNow } from "../domain/fits-now.ts";
import { stepFields } from "../domain/step-acts.ts";
import { citizenComplaintActPath, citizenRecordingPath } from "../paths.ts";
import type { MyComplaintPageProps } from "./my-complaint-page.tsx";

/** What the citizen has said: in words, as a recording with what was written down of it, why it came late, and papers. */
export function MyWords({ complaint, municipality, open, view: { record } }: MyComplaintPageProps) {
  const { lateReason, papers, recordings, words } = complaint;
  const transcript = complaint.steps.findLast(({ kind }) => kind === "written-down")?.note ?? "";
  const others = papers.length - recordings.length;
  return (
    <>
      {words !== "" && <Quoted text={words} />}
      {words === "" && recordings.length === 0 && <p>Du er uenig. Du behøver ikke skrive mere.</p>}
      {recordings.map((id) => (
        <Sound
          key={id}
          label="Din optagelse"
          href={citizenRecordingPath({ municipality }, record.id, complaint.id, id)}
        />
      ))}
      {recordings.length > 0 && (
        <p>{transcript === "" ? "Kommunen skriver ned, hvad du siger." : "Kommunen har skrevet ned, hvad du siger:"}</p>
      )}
      {transcript !== "" && <Quoted text={transcript} />}
      {lateReason !== "" && (
        <>
          <p>Derfor kom klagen sent:</p>
          <Quoted text={lateReason} />
        </>
      )}
      {others > 0 && (
        <p>
          {others === 1 ? "Et dokument" : `${others} dokumenter`} fulgte med.{" "}
          {open.includes("application") && (
            <Link href={citizenDocumentsPath({ municipality }, record.id)}>Se dine dokumenter</Link>
          )}
        </p>
      )}
    </>
  );
}

const Quoted = ({ text }: { readonly text: string }) => (
  <blockquote>
    <Paragraphs text={text} />
  </blockquote>
);

/** What the citizen can do with it beside: put right what stands there, or withdraw some of it. */
export function MyAsides(props: MyComplaintPageProps) {
  const { complaint, form, mayAct, municipality, submissionIds, view } = props;
  if (!mayAct) return null;
  const { record } = view;
  const { problems } = form;
  const typed = form.typed ?? {};
  const isWrong = (field: string) => problems.some((problem) => problem.field === field);
  const [correction, parts] = [stepFields("ret").note, stepFields("traek-noget").parts];
  const action = (act: "ret" | "traek-noget") =>
    citizenComplaintActPath({ municipality }, record.id, complaint.id, act);
  const [, , , corrects, narrows] = submissionIds;
  return (
    <>
      {fitsNow(complaint, "ret") && (
        <Details summary="Er noget forkert, eller vil du sige mere?" open={isWrong(correction)}>
          <Form keep="Rettelse til klagen" method="post" action={action("ret")} submissionId={corrects}>
            <TextArea
              name={correction}
              label="Hvad skal kommunen vide?"
              rows={4}
              value={textOf(typed, correction)}
              problems={problems}
            />
            <SubmitButton kind="secondary">Send det til kommunen</SubmitButton>
          </Form>
        </Details>
      )}
      {fitsNow(complaint, "traek-noget") && (
        <Details summary="Vil du ikke klage over det hele?" open={isWrong(parts)}>
          <Form method="post" action={action("traek-noget")} submissionId={narrows}>
            <CheckboxGroup
              name={parts}
              label="Hvad vil du ikke klage over længere?"
              choices={complaint.parts.map(({ id, task }) => ({ value: id, label: appliedTaskLabel(task) }))}
              values={ticked(typed, parts)}
              problems={problems}
            />
            <SubmitButton kind="secondary">Træk det tilbage</SubmitButton>
          </Form>
        </Details>
      )}
    </>
  );
}
