import { RadioGroup } from "../../../ui/choice-field.tsx";
import { DateField } from "../../../ui/date-field.tsx";
import { TextArea } from "../../../ui/text-field.tsx";
import { writtenDay } from "../../../ui/written-day.ts";
import { textOf } from "../../applications/domain/problems.ts";
import { toldWays, toldWayWords } from "../../plans/domain/own-goal-form.ts";
import { changeFields, wantedWords } from "../domain/change-fields.ts";
import { wantings } from "../domain/support-change.ts";
import type { ChangeFormProps } from "./change-form-page.tsx";

/** Whether the citizen wants it, and how the citizen said so. */
export function WantedFields({ form }: ChangeFormProps) {
  const typed = form.typed ?? {};
  const { problems } = form;
  return (
    <>
      <h2>2. Borgerens ønske</h2>
      <RadioGroup
        name={changeFields.wanted}
        label="Ønsker borgeren det?"
        value={textOf(typed, changeFields.wanted)}
        problems={problems}
        choices={wantings.map((value) => ({ value, label: wantedWords[value] }))}
      />
      <DateField
        name={changeFields.saidOn}
        label="Hvornår sagde borgeren ja?"
        hint="Kun hvis borgeren ønsker det."
        optional
        value={writtenDay(typed, changeFields.saidOn)}
        problems={problems}
      />
      <RadioGroup
        name={changeFields.saidHow}
        label="Hvordan sagde borgeren det?"
        optional
        value={textOf(typed, changeFields.saidHow)}
        problems={problems}
        choices={toldWays.map((value) => ({ value, label: toldWayWords[value] }))}
      />
      <TextArea
        name={changeFields.words}
        label="Hvad sagde borgeren?"
        hint="Med borgerens egne ord."
        optional
        rows={2}
        value={textOf(typed, changeFields.words)}
        problems={problems}
      />
    </>
  );
}

/** Disadvantage is asked for by itself: a citizen may agree to what is to the disadvantage. */
export function WorseFields({ form }: ChangeFormProps) {
  const typed = form.typed ?? {};
  const { problems } = form;
  return (
    <>
      <h2>3. Til skade for borgeren?</h2>
      <RadioGroup
        name={changeFields.worse}
        label="Er det til skade for borgeren?"
        hint="Færre timer, en mindre pakke og et stop, borgeren ikke ønsker, er til skade."
        value={textOf(typed, changeFields.worse)}
        problems={problems}
        choices={[
          {
            value: "ja",
            label: "Ja, eller det kan det være",
            hint: "Så skal borgeren høres, og der skal træffes en ny afgørelse.",
          },
          { value: "nej", label: "Nej" },
        ]}
      />
      <RadioGroup
        name={changeFields.since}
        label="Hvad er anderledes end ved bevillingen?"
        hint="Kun hvis det er til skade for borgeren, eller borgeren ikke er enig."
        optional
        value={textOf(typed, changeFields.since)}
        problems={problems}
        choices={[
          { value: "new-facts", label: "Noget har ændret sig siden" },
          { value: "mistake", label: "Noget var forkert dengang" },
        ]}
      />
    </>
  );
}

/** From which day, or the last one, and why that day. */
export function WhenFields({ form, kind }: ChangeFormProps) {
  const typed = form.typed ?? {};
  return (
    <>
      <h2>4. Hvornår</h2>
      <DateField
        name={changeFields.on}
        label={kind === "end" ? "Hvad er den sidste dag med støtte?" : "Fra hvilken dag?"}
        value={writtenDay(typed, changeFields.on)}
        problems={form.problems}
      />
      <TextArea
        name={changeFields.dayReason}
        label="Hvorfor den dag?"
        hint="Skal der træffes en ny afgørelse, skal borgeren have rimelig tid. Loven sætter ikke et tal."
        optional
        rows={2}
        value={textOf(typed, changeFields.dayReason)}
        problems={form.problems}
      />
    </>
  );
}
