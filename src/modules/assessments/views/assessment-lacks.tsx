import { Link } from "../../../ui/link.tsx";
import { subTheme } from "../../standards/domain/ffb.ts";
import { answerFields } from "../domain/answer-form.ts";
import { themeFields, wholeFields } from "../domain/assessment-fields.ts";
import { partOfSubTheme } from "../domain/assessment-part.ts";
import { finishRefusalWords } from "../domain/assessment-words.ts";
import type { AssessmentView } from "../domain/case-pages.ts";
import { partPath } from "../paths.ts";

interface AssessmentLacksProps {
  readonly view: AssessmentView;
  /** The key of the part that is shown: where it shows a field, the link leads down to it. */
  readonly part: string;
}

/** What an assessment still lacks, each with where it is written; nothing where it can be finished. */
export function AssessmentLacks({ view, part }: AssessmentLacksProps) {
  const { lacks } = view;
  if (lacks.length === 0) return null;
  return (
    <section aria-labelledby="udredning-mangler">
      <h2 id="udredning-mangler">Det mangler, før udredningen kan afsluttes</h2>
      <ul>
        {lacks.map(({ refusal, about }) => (
          <li key={refusal}>
            {refusal === "whole-missing" ? (
              <Link href={placeOf(view, part, "helhed", wholeFields.professionalView)}>
                {finishRefusalWords[refusal]}
              </Link>
            ) : (
              finishRefusalWords[refusal]
            )}
            {about.length > 0 && (
              <ul>
                {about.map((key) => (
                  <li key={key}>
                    <LackLink about={key} view={view} part={part} />
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function LackLink({ about, view, part }: { about: string } & AssessmentLacksProps) {
  const theme = subTheme(view.ffb, about);
  if (theme !== undefined) {
    const place = placeOf(view, part, partOfSubTheme(view.groups, about), themeFields(about).citizensWords);
    return <Link href={place}>{theme.name}</Link>;
  }
  const question = view.questions.find(({ key }) => key === about);
  return <Link href={placeOf(view, part, "maalgruppe", answerFields(about).answer)}>{question?.asks ?? about}</Link>;
}

/** Where a field is: on this page where it shows all or just that part, else on the part's own. */
const placeOf = ({ record }: AssessmentView, shown: string, part: string, field: string): string =>
  shown === "alt" || shown === part ? `#${field}` : `${partPath(record.id, part)}#${field}`;
