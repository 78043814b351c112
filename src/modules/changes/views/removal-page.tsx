import { SubmitButton } from "../../../ui/button.tsx";
import { RadioGroup } from "../../../ui/choice-field.tsx";
import { DateField } from "../../../ui/date-field.tsx";
import { Form } from "../../../ui/form.tsx";
import { TextArea, TextField } from "../../../ui/text-field.tsx";
import { writtenDay } from "../../../ui/written-day.ts";
import { textOf } from "../../applications/domain/problems.ts";
import { CaseWorkPage } from "../../obligations/views/case-work-page.tsx";
import { paperGrounds, paperGroundWords } from "../domain/leaving.ts";
import { removalFields } from "../domain/leaving-form.ts";
import { removalPath } from "../paths.ts";
import type { LeavingPageProps } from "./death-page.tsx";
import { LeavingMistake } from "./leaving-mistake.tsx";

/** Borgeren flytter: to where, who acts from then on, what is sent on; or, where it is registered, what was written. */
export function RemovalPage({ form, frame, notice, refusal, submissionId, view }: LeavingPageProps) {
  const path = removalPath(view.record.id);
  return (
    <CaseWorkPage
      view={view}
      frame={frame}
      title="Borgeren flytter til en anden kommune"
      step={null}
      notice={notice}
      refusal={refusal}
      problems={form.problems}
    >
      {view.removal === undefined ? (
        <RemovalForm form={form} path={path} submissionId={submissionId} />
      ) : (
        <>
          <p>{view.written?.text}</p>
          <LeavingMistake
            path={path}
            form={form}
            submissionId={submissionId}
            means={
              view.removal.acts === "here"
                ? "Støtten er ikke ændret af flytningen. Der er ikke andet at rette."
                : "Så åbner sagen igen, og støtten fortsætter som bevilget. Aftaler skal laves på ny. Fortæl borgeren det."
            }
          />
        </>
      )}
    </CaseWorkPage>
  );
}

function RemovalForm({
  form,
  path,
  submissionId,
}: Pick<LeavingPageProps, "form" | "submissionId"> & { readonly path: string }) {
  const { problems } = form;
  const typed = form.typed ?? {};
  const field = (name: string) => ({ name, value: textOf(typed, name), problems });
  return (
    <Form keep="Borgeren flytter" method="post" action={path} submissionId={submissionId}>
      <TextField {...field(removalFields.to)} label="Hvilken kommune flytter borgeren til?" />
      <DateField
        name={removalFields.on}
        label="Hvilken dag flytter borgeren?"
        hint="Handler den anden kommune, er det også den sidste dag med støtte herfra."
        value={writtenDay(typed, removalFields.on)}
        problems={problems}
      />
      <RadioGroup
        {...field(removalFields.acts)}
        label="Hvem handler i sagen fra den dag?"
        hint="Det følger af retssikkerhedsloven §§ 9-9 b. Du vurderer det. Systemet afgør det ikke."
        choices={[
          { value: "here", label: "Vi gør", hint: "Intet slutter. Støtten fortsætter." },
          {
            value: "there",
            label: "Den anden kommune gør",
            hint: "Borgeren får et brev. Støtten slutter den dag, senere aftaler bliver aflyst, og sagen slutter her.",
          },
        ]}
      />
      <TextArea
        {...field(removalFields.why)}
        label="Hvorfor er det den kommune?"
        hint="Skriv til borgeren: »du«."
        rows={3}
      />
      <h2>Papirer, der sendes videre</h2>
      <RadioGroup
        {...field(removalFields.ground)}
        label="Må I sende papirer til den anden kommune?"
        choices={paperGrounds.map((value) => ({ value, label: paperGroundWords[value] }))}
      />
      <TextArea {...field(removalFields.papers)} label="Hvilke papirer?" optional rows={2} />
      <TextArea {...field(removalFields.groundTold)} label="Hvilket samtykke, eller hvilken regel?" optional rows={2} />
      <SubmitButton>Skriv det ned</SubmitButton>
    </Form>
  );
}
