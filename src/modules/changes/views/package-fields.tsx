import { RadioGroup } from "../../../ui/choice-field.tsx";
import { TextArea, TextField } from "../../../ui/text-field.tsx";
import { Why } from "../../../ui/why.tsx";
import { textOf } from "../../applications/domain/problems.ts";
import { packageInWords } from "../../standards/domain/package-in-words.ts";
import { changeFields } from "../domain/change-fields.ts";
import type { ChangeFormProps } from "./change-form-page.tsx";

/** The hours within the package, or another package: from package to package step by step where the standard says so. */
export function PackageFields({ form, kind, view }: ChangeFormProps) {
  const { granted, owed, rules, standard } = view;
  const { packages } = standard.settings;
  const now = packages.filter(({ slug }) => granted.some((task) => task.package === slug));
  if (now.length === 0 || kind === "tasks-end") return null;
  const typed = form.typed ?? {};
  return (
    <>
      <p>Borgeren har nu: {now.map(packageInWords).join(". ")}.</p>
      {kind === "within" ? (
        <TextField
          name={changeFields.hours}
          label="Timer om ugen"
          hint="Timerne skal ligge inden for pakken."
          optional
          inputMode="decimal"
          width={4}
          value={textOf(typed, changeFields.hours)}
          problems={form.problems}
        />
      ) : (
        <>
          <RadioGroup
            name={changeFields.package}
            label="Ny pakke"
            value={textOf(typed, changeFields.package)}
            problems={form.problems}
            choices={packages.map((one) => ({ value: one.slug, label: packageInWords(one) }))}
          />
          {rules.steps.map((rule) => (
            <div key={rule.id}>
              <p class="rn-note">{rule.text}</p>
              <Why standard={owed.standardSlug} sources={rule.sources} section={rule.section} />
            </div>
          ))}
          {rules.steps.length > 0 && (
            <TextArea
              name={changeFields.departure}
              label="Flere trin på én gang: hvorfor?"
              hint="Kun hvis pakken ikke er den næste."
              optional
              rows={2}
              value={textOf(typed, changeFields.departure)}
              problems={form.problems}
            />
          )}
        </>
      )}
    </>
  );
}
