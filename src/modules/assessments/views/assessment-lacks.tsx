import { Link } from "../../../ui/link.tsx";
import { type Ffb, subTheme } from "../../standards/domain/ffb.ts";
import { answerFields } from "../domain/answer-form.ts";
import { themeFields, wholeFields } from "../domain/assessment-fields.ts";
import { finishRefusalWords } from "../domain/assessment-words.ts";
import type { AssessmentLack } from "../domain/finish-assessment.ts";
import type { GuidanceQuestion } from "../domain/guidance-question.ts";

interface AssessmentLacksProps {
  readonly lacks: readonly AssessmentLack[];
  readonly ffb: Ffb;
  readonly questions: readonly GuidanceQuestion[];
}

/** What an assessment still lacks, each with where it is written; nothing where it can be finished. */
export function AssessmentLacks({ lacks, ffb, questions }: AssessmentLacksProps) {
  if (lacks.length === 0) return null;
  return (
    <section aria-labelledby="udredning-mangler">
      <h2 id="udredning-mangler">Det mangler, før udredningen kan afsluttes</h2>
      <ul>
        {lacks.map(({ refusal, about }) => (
          <li key={refusal}>
            {refusal === "whole-missing" ? (
              <Link href={`#${wholeFields.professionalView}`}>{finishRefusalWords[refusal]}</Link>
            ) : (
              finishRefusalWords[refusal]
            )}
            {about.length > 0 && (
              <ul>
                {about.map((key) => (
                  <li key={key}>
                    <LackLink about={key} ffb={ffb} questions={questions} />
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

function LackLink({ about, ffb, questions }: { about: string } & Omit<AssessmentLacksProps, "lacks">) {
  const theme = subTheme(ffb, about);
  if (theme !== undefined) return <Link href={`#${themeFields(about).citizensWords}`}>{theme.name}</Link>;
  const question = questions.find(({ key }) => key === about);
  return <Link href={`#${answerFields(about).answer}`}>{question?.asks ?? about}</Link>;
}
