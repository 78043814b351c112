import { SubmitButton } from "../../../ui/button.tsx";
import { Select } from "../../../ui/choice-field.tsx";
import { type FormState, shownTag } from "../../../ui/form-state.ts";
import { Meanwhile } from "../../../ui/meanwhile.tsx";
import { TextArea } from "../../../ui/text-field.tsx";
import { ticked } from "../../applications/domain/problems.ts";
import { type Ffb, type TargetGroup, targetGroup, targetGroups } from "../../standards/domain/ffb.ts";
import type { Assessment, ChosenTarget } from "../domain/assessment.ts";
import { targetFields, targetReasonField, targetsKey } from "../domain/assessment-fields.ts";
import { actField, acts, addTargetField, removeTargetField } from "../domain/assessment-press.ts";
import type { AssessmentView } from "../domain/case-pages.ts";
import type { TermText } from "./text-rows.tsx";
import { typedValue } from "./typed-value.ts";
import { WriterNote } from "./writer-note.tsx";

interface TargetGroupFieldsProps {
  readonly stored: Assessment["targets"];
  readonly view: AssessmentView;
  readonly form: FormState;
}

/** The target groups of FFB that the citizen belongs to: any number, one of them the primary, each with why. */
export function TargetGroupFields({ stored, view, form }: TargetGroupFieldsProps) {
  const { ffb, tags } = view;
  const codes =
    form.typed?.[targetFields.shown] === undefined
      ? stored.map(({ code }) => code)
      : ticked(form.typed, targetFields.chosen);
  const chosen = codes.flatMap((code) => targetGroup(ffb, code) ?? []);
  return (
    <section aria-labelledby="ffb-maalgrupper" data-part={targetsKey}>
      <h3 id="ffb-maalgrupper">Målgrupper i FFB</h3>
      <WriterNote view={view} part={targetsKey} />
      <p class="rn-note">Vælg dem, der beskriver borgeren bedst. Valget giver ikke i sig selv ret til støtte.</p>
      <input
        type="hidden"
        name={targetFields.shown}
        value={shownTag(form, targetsKey, targetFields.shown, tags.get(targetsKey))}
      />
      {form.conflicts.includes(targetsKey) && <Meanwhile stored={targetTexts(stored, ffb)} />}
      {chosen.map((group) => (
        <Chosen key={group.code} group={group} stored={stored} form={form} />
      ))}
      {chosen.length > 0 && (
        <Select
          name={targetFields.primary}
          label="Primær målgruppe"
          optional
          empty="Ingen valgt"
          choices={chosen.map(({ code, name }) => ({ value: code, label: name }))}
          value={typedValue(form, targetFields.primary, stored.find(({ rank }) => rank === 1)?.code ?? "")}
        />
      )}
      <AddGroup ffb={ffb} there={new Set(codes)} />
    </section>
  );
}

interface ChosenProps {
  readonly group: TargetGroup;
  readonly stored: readonly ChosenTarget[];
  readonly form: FormState;
}

function Chosen({ group, stored, form }: ChosenProps) {
  const { code, name } = group;
  const reason = targetReasonField(code);
  return (
    <div class="rn-observation">
      <input type="hidden" name={targetFields.chosen} value={code} />
      <TextArea
        name={reason}
        label={`${name}: hvad bygger I det på?`}
        hint={group.group}
        optional
        rows={2}
        value={typedValue(form, reason, stored.find((target) => target.code === code)?.reason ?? "")}
      />
      <SubmitButton kind="tertiary" name={removeTargetField} value={code}>
        Fjern målgruppen<span class="sr-only"> {name}</span>
      </SubmitButton>
    </div>
  );
}

function AddGroup({ ffb, there }: { ffb: Ffb; there: ReadonlySet<string> }) {
  const choices = targetGroups(ffb)
    .filter(({ code }) => !there.has(code))
    .map(({ code, name, group, isOwn }) => ({
      value: code,
      label: isOwn ? `${group}: ${name}` : `Tilstand, ${group}: ${name}`,
    }));
  return (
    <>
      <Select name={addTargetField} label="Tilføj en målgruppe" optional empty="Vælg målgruppe" choices={choices} />
      <SubmitButton kind="secondary" name={actField} value={acts.addTarget}>
        Gem og tilføj målgruppen
      </SubmitButton>
    </>
  );
}

/** The chosen groups as terms and texts. */
export const targetTexts = (targets: readonly ChosenTarget[], ffb: Ffb): readonly TermText[] =>
  targets.map(({ code, rank, reason }) => ({
    term: `Målgruppe${rank === 1 ? " (primær)" : ""}`,
    text: [targetGroup(ffb, code)?.name ?? code, reason].filter((words) => words !== "").join(": "),
  }));
