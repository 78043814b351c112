import { SubmitButton } from "../../../ui/button.tsx";
import { CheckboxGroup, RadioGroup } from "../../../ui/choice-field.tsx";
import { DateField } from "../../../ui/date-field.tsx";
import { dayInShort } from "../../../ui/day-words.ts";
import { Details } from "../../../ui/details.tsx";
import { Form } from "../../../ui/form.tsx";
import { TextArea, TextField } from "../../../ui/text-field.tsx";
import { writtenDay } from "../../../ui/written-day.ts";
import { textOf, ticked } from "../../applications/domain/problems.ts";
import { pieceWords } from "../../pieces/domain/file-piece.ts";
import { endField, answerFields as field, putOffFields } from "../domain/outside-forms.ts";
import { answerOutsidePath, delayOutsidePath, endOutsidePath } from "../paths.ts";
import type { OutsidePageProps } from "./outside-page.tsx";

type FormProps = Pick<OutsidePageProps, "form" | "submissionIds" | "tried" | "view">;

/** The answer: nothing, some or all, with the rule and the reason for what is kept back. */
export function AnswerForm({ form, submissionIds, tried, view }: FormProps) {
  const { pieces, record, request, tag } = view;
  const typed = form.typed ?? {};
  const text = (name: string) => textOf(typed, name);
  const problems = tried === "answer" ? form.problems : [];
  return (
    <Form
      keep="Svar til en anden om aktindsigt"
      method="post"
      action={answerOutsidePath(record.id, request.id)}
      submissionId={submissionIds[0]}
      hidden={{ [field.tag]: tag }}
    >
      <h2>Svar</h2>
      <p>
        Intet er valgt på forhånd. Husk din tavshedspligt: borgerens private forhold skal ikke ud til andre uden lov til
        det.
      </p>
      <RadioGroup
        name={field.outcome}
        label="Hvad skal de have?"
        choices={[
          { value: "nothing", label: "Ikke noget" },
          { value: "some", label: "Noget af det", hint: "Det, du sætter flueben ved herunder" },
          { value: "all", label: "Alt, hvad der ligger i sagen" },
        ]}
        value={text(field.outcome)}
        problems={problems}
      />
      <CheckboxGroup
        name={field.given}
        label="Det her skal de have"
        hint="Kun hvis du har valgt »Noget af det«"
        choices={pieces.map(({ kind, name, on, title }) => ({
          value: name,
          label: `${dayInShort(on)}: ${title}`,
          hint: pieceWords[kind].word,
        }))}
        values={ticked(typed, field.given)}
        problems={problems}
      />
      <TextArea
        name={field.passages}
        label="Ord, der skal udelades af det"
        hint="For eksempel navne. En linje ad gangen, præcis som de står. Ord kan ikke udelades af en fil"
        optional
        rows={3}
        value={text(field.passages)}
        problems={problems}
      />
      <TextArea
        name={field.reason}
        label="Hvorfor får de ikke det hele?"
        hint="Skriv du til den, der spørger. Fortæl ikke det, der skal være hemmeligt. Ikke nødvendigt, hvis de får alt"
        optional
        rows={3}
        value={text(field.reason)}
        problems={problems}
      />
      <TextField
        name={field.rule}
        label="Hvilken regel bygger du på?"
        hint="Skriv loven og paragraffen"
        optional
        value={text(field.rule)}
        problems={problems}
      />
      <TextArea
        name={field.complaint}
        label="Hvor kan de klage?"
        hint="Hvem, hvordan, og om der er en frist (forvaltningsloven § 25). Det står ordret i brevet"
        optional
        rows={3}
        value={text(field.complaint)}
        problems={problems}
      />
      <SubmitButton>Lav svaret</SubmitButton>
    </Form>
  );
}

/** Tells them that it comes later. */
export function PutOffForm({ form, submissionIds, tried, view: { record, request } }: FormProps) {
  const typed = form.typed ?? {};
  const problems = tried === "put-off" ? form.problems : [];
  return (
    <Details summary="Kan I ikke nå det? Skriv til den, der spørger" open={tried === "put-off"}>
      <Form
        keep="Senere svar til en anden"
        method="post"
        action={delayOutsidePath(record.id, request.id)}
        submissionId={submissionIds[1]}
      >
        <p>Brevet fortæller ikke, om der er en sag. Fristen i loven bliver stående.</p>
        <DateField
          name={putOffFields.expectedOn}
          label="Hvornår kan de vente svar?"
          value={writtenDay(typed, putOffFields.expectedOn)}
          problems={problems}
        />
        <TextArea
          name={putOffFields.reason}
          label="Hvorfor tager det længere tid?"
          hint="Det står ordret i brevet"
          rows={3}
          value={textOf(typed, putOffFields.reason)}
          problems={problems}
        />
        <SubmitButton kind="secondary">Lav brevet</SubmitButton>
      </Form>
    </Details>
  );
}

/** Ends it without an answer. */
export function EndForm({ form, submissionIds, tried, view: { record, request } }: FormProps) {
  return (
    <Details summary="Skal der ikke svares?" open={tried === "end"}>
      <Form method="post" action={endOutsidePath(record.id, request.id)} submissionId={submissionIds[2]}>
        <RadioGroup
          name={endField}
          label="Hvad er der sket?"
          choices={[
            { value: "withdrawn", label: "De har trukket ønsket tilbage" },
            {
              value: "party",
              label: "De taler for borgeren",
              hint: "Der er fundet en fuldmagt. Skriv det bagefter ned som borgerens ønske, med samme dag",
            },
          ]}
          problems={tried === "end" ? form.problems : []}
        />
        <SubmitButton kind="secondary">Slut ønsket</SubmitButton>
      </Form>
    </Details>
  );
}
