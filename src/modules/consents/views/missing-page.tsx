import { SubmitButton } from "../../../ui/button.tsx";
import { RadioGroup } from "../../../ui/choice-field.tsx";
import { DateField } from "../../../ui/date-field.tsx";
import { Form } from "../../../ui/form.tsx";
import { TextArea } from "../../../ui/text-field.tsx";
import { Why } from "../../../ui/why.tsx";
import { asWritten } from "../../../ui/written-day.ts";
import { decidedOnWhatIsThere } from "../domain/missing-cooperation.ts";
import { missingFields } from "../domain/missing-form.ts";
import { missingCooperationPath } from "../paths.ts";
import { ConsentsFrame, type ConsentsPageProps } from "./consents-frame.tsx";

/** Where it is written down that the case is decided on what is there, or that the citizen takes part again. */
export function MissingPage(props: ConsentsPageProps) {
  const { form, view } = props;
  const isMarked = decidedOnWhatIsThere(view.information.marks) !== undefined;
  const { problems, typed } = form;
  const area = (name: string, label: string, hint?: string, isOptional = false) => (
    <TextArea
      name={name}
      label={label}
      hint={hint}
      {...(isOptional && { optional: true as const })}
      rows={3}
      value={typed.text(name)}
      problems={problems}
    />
  );
  return (
    <ConsentsFrame {...props} title="Sagen afgøres på det, der er">
      <p>
        Det betyder ikke et afslag. Sagen bliver stadig vurderet konkret, men uden de oplysninger, der mangler. Prøv
        andre veje først: Kan borgeren selv sende papirerne?
      </p>
      <Why
        standard={view.owed.standardSlug}
        sources={["retssikkerhedsloven § 11 b", "retssikkerhedsloven § 12", "retssikkerhedsloven § 10"]}
      />
      <Form
        keep="På det, der er"
        method="post"
        action={missingCooperationPath(view.record.id)}
        submissionId={form.submissionId}
      >
        <RadioGroup
          name={missingFields.kind}
          label="Hvad gælder?"
          choices={[
            { value: "no-consent", label: "Borgeren giver ikke samtykke" },
            { value: "no-cooperation", label: "Borgeren medvirker ikke til at få sagen oplyst" },
            ...(isMarked ? [{ value: "no-longer", label: "Borgeren medvirker igen" }] : []),
          ]}
          value={typed.text(missingFields.kind)}
          problems={problems}
        />
        {area(missingFields.missing, "Hvilke oplysninger mangler?", undefined, isMarked)}
        {area(missingFields.tried, isMarked ? "Hvad er prøvet eller ændret?" : "Hvad har I prøvet?")}
        {area(
          missingFields.told,
          "Hvordan har borgeren fået at vide, hvad det betyder?",
          "For eksempel: sagt ved mødet, og brevet om samtykke fortæller det.",
          isMarked,
        )}
        <DateField
          name={missingFields.toldOn}
          label="Hvilken dag fik borgeren det at vide?"
          value={form.writtenDay(missingFields.toldOn) ?? asWritten(view.today)}
          problems={problems}
        />
        <SubmitButton>Gem</SubmitButton>
      </Form>
    </ConsentsFrame>
  );
}
