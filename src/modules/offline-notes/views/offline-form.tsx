import { ButtonRow, SubmitButton } from "../../../ui/button.tsx";
import { RadioGroup, Select } from "../../../ui/choice-field.tsx";
import { Form } from "../../../ui/form.tsx";
import { TextArea, TextField } from "../../../ui/text-field.tsx";
import { awaySides, supportModes } from "../../day-notes/domain/day-note.ts";
import { awayWords, modeWords } from "../../day-notes/domain/day-note-words.ts";
import { offlineFields as fields, minuteChoices } from "../domain/offline-fields.ts";

/** The form of a note as it stands on the phone: whom it is about and their goals are put in by the script, from what it carries. */
export function OfflineForm() {
  return (
    <Form method="get" action="#" class="rn-offline-form">
      <fieldset class="form-group" id={fields.who} data-choices={fields.who}>
        <legend class="form-label">Hvem var du hos?</legend>
      </fieldset>
      <Select name={fields.day} label="Hvilken dag?" choices={[]} />
      <TextField
        name={fields.clock}
        label="Hvornår begyndte det?"
        hint="For eksempel 9.30"
        optional
        inputMode="decimal"
        width={4}
      />
      <RadioGroup name={fields.given} label="Blev støtten givet?" choices={yesNo} value="ja" />
      <Given />
      <NotGiven />
      <ButtonRow>
        <SubmitButton>Gem på telefonen</SubmitButton>
      </ButtonRow>
    </Form>
  );
}

const yesNo = [
  { value: "ja", label: "Ja" },
  { value: "nej", label: "Nej" },
];

const minutes = minuteChoices.map((value) => ({ value, label: value === "other" ? "Andet" : `${value} min.` }));

function Given() {
  return (
    <div data-when={`${fields.given}=ja`}>
      <RadioGroup name={fields.minutes} label="Hvor længe?" choices={minutes} />
      <div data-when={`${fields.minutes}=other`} hidden>
        <TextField name={fields.otherMinutes} label="Hvor mange minutter?" inputMode="numeric" width={4} />
      </div>
      <Select
        name={fields.mode}
        label="Hvordan?"
        choices={supportModes.map((value) => ({ value, label: modeWords[value] }))}
        value="at-home"
      />
      <RadioGroup name={fields.citizen} label="Var borgeren med?" choices={yesNo} value="ja" />
      <div data-goals={fields.goals} />
      <TextArea name={fields.note} label="Hvad lavede I?" rows={4} maxLength={20_000} />
    </div>
  );
}

function NotGiven() {
  return (
    <div data-when={`${fields.given}=nej`} hidden>
      <RadioGroup
        name={fields.side}
        label="Hvem kunne ikke?"
        choices={awaySides.map((value) => ({ value, label: awayWords[value] }))}
      />
      <TextArea name={fields.reason} label="Hvorfor?" rows={3} maxLength={2000} />
      <TextField name={fields.instead} label="Hvad får borgeren i stedet?" optional maxLength={2000} />
    </div>
  );
}
