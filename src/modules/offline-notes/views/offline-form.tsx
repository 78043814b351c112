import { ButtonRow, SubmitButton } from "../../../ui/button.tsx";
import { ChipField } from "../../../ui/chip-field.tsx";
import { Select } from "../../../ui/choice-field.tsx";
import { Form } from "../../../ui/form.tsx";
import { TextArea, TextField } from "../../../ui/text-field.tsx";
import { awaySides, supportModes } from "../../day-notes/domain/day-note.ts";
import { awayWords, modeWords } from "../../day-notes/domain/day-note-words.ts";
import { minuteChoices, noteFields } from "../../day-notes/domain/note-fields.ts";

/** What the form asks beside the ordinary one, which stands on a page of its order and of what was given. */
const own = { who: "hvem", given: "givet" } as const;

/**
 * The form of a note as it stands on the phone, with the fields of the ordinary one: whom it is about, the days and their goals
 * are put in by the script.
 */
export function OfflineForm() {
  return (
    <Form method="get" action="#" class="rn-offline-form">
      <div class="form-group">
        <fieldset id={own.who} data-choices={own.who}>
          <legend class="form-label">Hvem var du hos?</legend>
        </fieldset>
      </div>
      <Select name={noteFields.day} label="Hvilken dag?" choices={[]} />
      <TextField
        name={noteFields.clock}
        label="Hvornår begyndte det?"
        hint="For eksempel 9.30"
        optional
        inputMode="decimal"
        width={4}
      />
      <ChipField name={own.given} label="Blev støtten givet?" choices={yesNo} value="ja" />
      <ChipField
        name={noteFields.mode}
        label="Hvordan?"
        choices={supportModes.map((value) => ({ value, label: modeWords[value] }))}
        value="at-home"
      />
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

function Given() {
  return (
    <div data-when={`${own.given}=ja`}>
      <ChipField
        name={noteFields.minutes}
        label="Hvor mange minutter?"
        choices={minuteChoices.map((minutes) => ({ value: `${minutes}`, label: `${minutes}` }))}
      />
      <TextField
        name={noteFields.otherMinutes}
        label="Andet antal minutter"
        optional
        inputMode="numeric"
        width={4}
        maxLength={4}
      />
      <ChipField name={noteFields.citizen} label="Var borgeren med?" choices={yesNo} value="ja" />
      <div data-asks="alone" hidden>
        <div data-when={`${noteFields.citizen}=nej`} hidden>
          <TextField name={noteFields.whyAlone} label="Hvorfor var borgeren ikke med?" maxLength={2000} />
        </div>
      </div>
      <div data-goals />
      <div data-asks="noGoal" hidden>
        <TextField
          name={noteFields.whyNoGoal}
          label="Var der ikke noget mål? Skriv hvorfor"
          optional
          maxLength={2000}
        />
      </div>
      <TextArea name={noteFields.note} label="Hvad lavede I?" rows={3} optional maxLength={20_000} />
    </div>
  );
}

function NotGiven() {
  return (
    <div data-when={`${own.given}=nej`} hidden>
      <ChipField
        name={noteFields.whose}
        label="Hvad skyldtes det?"
        choices={awaySides.map((value) => ({ value, label: awayWords[value] }))}
      />
      <TextArea name={noteFields.reason} label="Hvorfor?" rows={3} maxLength={2000} />
      <TextField name={noteFields.instead} label="Hvad får borgeren i stedet?" optional maxLength={2000} />
    </div>
  );
}
