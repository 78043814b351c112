import { Details } from "../../../ui/details.tsx";
import type { FormState } from "../../../ui/form-state.ts";
import type { Ffb } from "../../standards/domain/ffb.ts";
import type { AssessedTheme, Observation } from "../domain/assessment.ts";
import type { AssessmentView, PaperToCite } from "../domain/case-pages.ts";
import { ObservationFields, sourceWords } from "./observation-fields.tsx";
import type { TermText } from "./text-rows.tsx";

interface ObservationsProps {
  readonly stored: AssessedTheme;
  readonly view: AssessmentView;
  readonly form: FormState;
}

/** The observations about a sub-theme: those that are stored, those that were typed and are not, and room for a new one. */
export function Observations({ stored, view, form }: ObservationsProps) {
  const ids = [...new Set([...stored.observations.map(({ id }) => id), ...idsIn(form, stored.code, view)])];
  return (
    <>
      {ids.map((id, at) => {
        const known = stored.observations.find((observation) => observation.id === id);
        const fields = (
          <ObservationFields
            key={id}
            code={stored.code}
            id={id}
            stored={known}
            number={at + 1}
            ffb={view.ffb}
            papers={view.papers}
            tags={view.tags}
            form={form}
          />
        );
        if (at === 0 || known !== undefined) return fields;
        return (
          <Details key={id} summary="Skriv en observation mere" open={form.typed !== null}>
            {fields}
          </Details>
        );
      })}
    </>
  );
}

function idsIn({ typed }: FormState, code: string, { freshIds }: AssessmentView): readonly string[] {
  const before = `vist-${code}-`;
  const sent = Object.keys(typed ?? {}).flatMap((name) => (name.startsWith(before) ? [name.slice(before.length)] : []));
  return sent.length > 0 ? sent : [freshIds.get(code) ?? code];
}

/** Observations as terms and texts, each with its source. */
export const observationRows = (
  observations: readonly Observation[],
  ffb: Ffb,
  papers: readonly PaperToCite[],
): readonly TermText[] =>
  observations.map((observation, at) => {
    const source = sourceWords(observation, ffb, papers);
    const number = observations.length > 1 ? ` ${at + 1}` : "";
    return {
      term: `Observation${number}`,
      text: source === "" ? observation.text : `${observation.text} (${source})`,
    };
  });
