import { RadioGroup, Select } from "../../../ui/choice-field.tsx";
import { DateField } from "../../../ui/date-field.tsx";
import type { FormState } from "../../../ui/form-state.ts";
import { TextArea, TextField } from "../../../ui/text-field.tsx";
import { asWritten, writtenDay } from "../../../ui/written-day.ts";
import { appliedTaskLabel } from "../../applications/domain/applied-task.ts";
import { textOf } from "../../applications/domain/problems.ts";
import { afterAnnulments, rulingOutcomes } from "../domain/ruling.ts";
import { notRuled, partFields, rulingFields, type TaskToRule } from "../domain/ruling-form.ts";
import type { RulingFormView } from "../domain/ruling-views.ts";
import { afterLabels, outcomeLabels } from "../domain/ruling-words.ts";

interface RulingFieldsProps {
  readonly form: FormState;
  readonly view: Pick<RulingFormView, "parked" | "today">;
}

/** The days and the number of a ruling. */
export function Days({ form, view: { parked, today } }: RulingFieldsProps) {
  const day = (name: string, preset: Parameters<typeof asWritten>[0]) =>
    form.typed === null ? asWritten(preset) : writtenDay(form.typed, name);
  const { problems, typed } = form;
  return (
    <>
      <DateField
        name={rulingFields.decidedOn}
        label="Hvilken dag er afgørelsen fra?"
        value={typed === null ? undefined : writtenDay(typed, rulingFields.decidedOn)}
        problems={problems}
      />
      <DateField
        name={rulingFields.receivedOn}
        label="Hvilken dag fik kommunen den?"
        hint="Er sagen sendt tilbage, regnes den nye frist fra den dag."
        value={day(rulingFields.receivedOn, parked?.receivedOn ?? today)}
        problems={problems}
      />
      <Despite form={form} />
      <TextField
        name={rulingFields.reference}
        label="Ankestyrelsens nummer"
        optional
        width={20}
        value={textOf(typed ?? {}, rulingFields.reference) || (parked?.reference ?? "")}
        problems={problems}
      />
    </>
  );
}

/** Why the day is right, where something speaks against it. */
function Despite({ form: { problems, typed } }: Pick<RulingFieldsProps, "form">) {
  const name = rulingFields.despite;
  const value = textOf(typed ?? {}, name);
  if (value === "" && !problems.some(({ field }) => field === name)) return null;
  return <TextArea name={name} label="Hvorfor passer det alligevel?" rows={2} value={value} problems={problems} />;
}

interface TaskFieldsProps {
  readonly form: FormState;
  readonly task: TaskToRule;
  /** Whether the complaint is about this task alone: then the ruling is on it. */
  readonly isOnly: boolean;
}

/** What was ruled about one task. */
export function TaskFields({ form, isOnly, task }: TaskFieldsProps) {
  const names = partFields(task.id);
  const typed = form.typed ?? {};
  const preset = task.isSettled && !isOnly ? { [names.outcome]: notRuled } : {};
  return (
    <section aria-labelledby={`opgave-${task.id}`}>
      <h2 id={`opgave-${task.id}`}>{appliedTaskLabel(task.task)}</h2>
      <RadioGroup
        name={names.outcome}
        label="Hvad har Ankestyrelsen bestemt?"
        hint={task.isSettled ? "Kommunen har selv givet borgeren ret i den." : undefined}
        choices={[
          ...rulingOutcomes.map((value) => ({ value, label: outcomeLabels[value] })),
          ...(isOnly ? [] : [{ value: notRuled, label: "Ikke afgjort her: afgørelsen handler ikke om opgaven" }]),
        ]}
        value={textOf(form.typed ?? preset, names.outcome)}
        problems={form.problems}
      />
      <TextArea
        name={names.says}
        label="Hvad står der om opgaven?"
        hint="Skal skrives, når noget er ændret, ophævet eller afvist. Borgeren kan læse det."
        optional
        rows={2}
        value={textOf(typed, names.says)}
        problems={form.problems}
      />
      <Select
        name={names.after}
        label="Er den ophævet: hvad gælder nu?"
        hint="Se i afgørelsen. Gæt ikke."
        optional
        empty="Ikke ophævet"
        choices={afterAnnulments.map((value) => ({ value, label: afterLabels[value] }))}
        value={textOf(typed, names.after)}
        problems={form.problems}
      />
    </section>
  );
}

/** What the whole ruling says, what must be clarified, and a day that it names. */
export function Says({ form: { problems, typed } }: RulingFieldsProps) {
  const text = (name: string) => textOf(typed ?? {}, name);
  return (
    <>
      <h2>Hele afgørelsen</h2>
      <TextArea
        name={rulingFields.says}
        label="Hvad siger Ankestyrelsen, kort?"
        rows={4}
        value={text(rulingFields.says)}
        problems={problems}
      />
      <TextArea
        name={rulingFields.points}
        label="Er noget hjemvist: hvad skal afklares?"
        hint="Skriv ét punkt på hver linje. Punkterne følger sagen, til de er besvaret."
        optional
        rows={4}
        value={text(rulingFields.points)}
        problems={problems}
      />
      <DateField
        name={rulingFields.carryOutOn}
        label="Er noget ændret eller ophævet: hvornår skal det senest være på plads?"
        hint="Kun hvis afgørelsen nævner en dag."
        optional
        value={typed === null ? undefined : writtenDay(typed, rulingFields.carryOutOn)}
        problems={problems}
      />
    </>
  );
}
