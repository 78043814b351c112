import { dayAsTyped } from "../../../kernel/typed-day.ts";
import { DateField } from "../../../ui/date-field.tsx";
import { Day } from "../../../ui/day.tsx";
import { Details } from "../../../ui/details.tsx";
import type { FieldProblems } from "../../../ui/problem.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import { Why } from "../../../ui/why.tsx";
import { isBlank, writtenDay } from "../../../ui/written-day.ts";
import { type Fields, textOf } from "../../applications/domain/problems.ts";
import { attemptFields, attemptRows } from "../domain/attempts-form.ts";
import { changeFields } from "../domain/change-fields.ts";
import type { Attempt } from "../domain/support-change.ts";
import type { ChangeFormProps } from "./change-form-page.tsx";

/** What was tried to help the citizen back, asked for where contact is lost: support never ends on that alone. */
export function AttemptFields({ form, view: { attempts, missed, owed, rules } }: ChangeFormProps) {
  const typed = form.typed ?? fieldsOfAttempts(attempts);
  const isChosen = textOf(typed, changeFields.endReason) === "no-contact";
  return (
    <Details summary="Kommer borgeren ikke? Skriv, hvad I har prøvet" open={isChosen}>
      <p>I skal prøve at motivere borgeren, før støtten kan slutte af den grund. Skriv mindst ét forsøg.</p>
      {rules.motivation.map((rule) => (
        <div key={rule.id}>
          <p class="rn-note">{rule.text}</p>
          <Why standard={owed.standardSlug} sources={rule.sources} section={rule.section} />
        </div>
      ))}
      {missed.length > 0 && (
        <>
          <p>Udføreren har noteret, at disse besøg faldt væk:</p>
          <ul>
            {missed.map(({ id, instead, on, reason }) => (
              <li key={id}>
                <Day day={on} short />: {reason} {instead !== "" && `I stedet: ${instead}`}
              </li>
            ))}
          </ul>
        </>
      )}
      {form.typed === null && attempts.length > 0 && (
        <p>Udføreren har skrevet disse forsøg på at få fat i borgeren. Ret dem, hvis noget mangler.</p>
      )}
      <AttemptRow row={firstRow} typed={typed} problems={form.problems} />
      <Details summary="Flere forsøg" open={otherRows.some((row) => isWritten(typed, row))}>
        {otherRows.map((row) => (
          <AttemptRow key={row} row={row} typed={typed} problems={form.problems} />
        ))}
      </Details>
    </Details>
  );
}

const [firstRow, ...otherRows] = attemptRows;

/** Whether anything was written of an attempt. */
const isWritten = (typed: Fields, row: number): boolean => {
  const { by, on, what } = attemptFields(row);
  return !isBlank(writtenDay(typed, on)) || textOf(typed, by) !== "" || textOf(typed, what) !== "";
};

interface AttemptRowProps {
  readonly row: number;
  readonly typed: Fields;
  readonly problems: FieldProblems;
}

/** One attempt: the day, who made it, and what came of it. */
function AttemptRow({ problems, row, typed }: AttemptRowProps) {
  const names = attemptFields(row);
  return (
    <fieldset class="rn-fields">
      <legend>
        <strong>Forsøg {row + 1}</strong>
      </legend>
      <DateField name={names.on} label="Hvilken dag?" value={writtenDay(typed, names.on)} problems={problems} />
      <TextField name={names.by} label="Hvem prøvede?" value={textOf(typed, names.by)} problems={problems} />
      <TextField
        name={names.what}
        label="Hvad prøvede I, og hvad kom der ud af det?"
        value={textOf(typed, names.what)}
        problems={problems}
      />
    </fieldset>
  );
}

/** Attempts as the form would have been filled with them. */
const fieldsOfAttempts = (attempts: readonly Attempt[]): Fields =>
  Object.assign(
    {},
    ...attempts.map(({ by, on, what }, row) => {
      const names = attemptFields(row);
      return { ...dayAsTyped(names.on, on), [names.by]: by, [names.what]: what };
    }),
  );
