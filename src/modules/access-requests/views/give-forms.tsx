import { SubmitButton } from "../../../ui/button.tsx";
import { DateField } from "../../../ui/date-field.tsx";
import { Day } from "../../../ui/day.tsx";
import { Details } from "../../../ui/details.tsx";
import { Form } from "../../../ui/form.tsx";
import { TextArea } from "../../../ui/text-field.tsx";
import { writtenDay } from "../../../ui/written-day.ts";
import { textOf } from "../../applications/domain/problems.ts";
import { delayFields, giveFields } from "../domain/access-forms.ts";
import { ownDataDue, ownDataSource } from "../domain/own-data.ts";
import { countOf, keepsSomethingBack } from "../domain/piece-choice.ts";
import { delayAccessPath, giveAccessPath } from "../paths.ts";
import type { OneAccessPageProps } from "./one-access-page.tsx";

type FormProps = Pick<OneAccessPageProps, "form" | "submissionIds" | "tried" | "view">;

/** Gives what is chosen. */
export function GiveForm({ form, submissionIds, view }: FormProps) {
  const { chosen, record, request, tag } = view;
  const [whole, partly, out] = [countOf(chosen, "given"), countOf(chosen, "partly"), countOf(chosen, "left-out")];
  return (
    <Form
      keep="Aktindsigt gives"
      method="post"
      action={giveAccessPath(record.id, request.id)}
      submissionId={submissionIds[0]}
      hidden={{ [giveFields.tag]: tag }}
    >
      <h2>Giv aktindsigt</h2>
      <p>
        Borgeren får {whole} helt, {partly} delvist, og {out} er udeladt. Brevet fortæller, hvad der mangler, og
        hvorfor. Filen bliver lavet, som du har valgt den, og bliver gemt, præcis som den er givet.
      </p>
      {keepsSomethingBack(chosen) && (
        <TextArea
          name={giveFields.complaint}
          label="Hvor kan borgeren klage over det, der er udeladt?"
          hint="Skriv til borgeren: hvem, hvordan, og om der er en frist (forvaltningsloven § 25). Kan afgørelsen i sagen påklages, er det samme sted (§ 16, stk. 4). Det står ordret i brevet."
          rows={3}
          value={textOf(form.typed ?? {}, giveFields.complaint)}
          problems={form.problems}
        />
      )}
      <SubmitButton>Giv aktindsigt, og lav brevet</SubmitButton>
    </Form>
  );
}

/** Tells the citizen that it comes later. */
export function DelayForm({ form, submissionIds, tried, view: { record, request } }: FormProps) {
  const typed = form.typed ?? {};
  const ownData = ownDataDue(request);
  return (
    <Details summary="Kan I ikke nå det? Skriv til borgeren" open={tried === "delay"}>
      <Form
        keep="Senere aktindsigt"
        method="post"
        action={delayAccessPath(record.id, request.id)}
        submissionId={submissionIds[1]}
      >
        <p>Borgeren skal have at vide hvorfor, og hvornår svaret kommer. Fristen i loven bliver stående.</p>
        {ownData !== null && (
          <p>
            Borgeren har bedt om hele sagen. Den skal være givet senest <Day day={ownData} /> ({ownDataSource}). Kan I
            ikke nå det, skal borgeren have brevet inden da. Så er der op til 2 måneder mere.
          </p>
        )}
        <DateField
          name={delayFields.expectedOn}
          label="Hvornår kan borgeren vente svar?"
          value={writtenDay(typed, delayFields.expectedOn)}
          problems={form.problems}
        />
        <TextArea
          name={delayFields.reason}
          label="Hvorfor tager det længere tid?"
          hint="Skriv du til borgeren. Det står ordret i brevet."
          rows={3}
          value={textOf(typed, delayFields.reason)}
          problems={form.problems}
        />
        <SubmitButton kind="secondary">Lav brevet</SubmitButton>
      </Form>
    </Details>
  );
}
