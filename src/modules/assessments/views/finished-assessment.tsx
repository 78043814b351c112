import { SummaryList } from "../../../ui/summary-list.tsx";
import { subTheme } from "../../standards/domain/ffb.ts";
import { type Assessment, isBlankTheme } from "../domain/assessment.ts";
import type { AssessmentView } from "../domain/case-pages.ts";
import { LevelOverTime } from "./level-over-time.tsx";
import { targetTexts } from "./target-group-fields.tsx";
import type { TermText } from "./text-rows.tsx";
import { storedTexts } from "./theme-fields.tsx";
import { wholeTexts } from "./whole-fields.tsx";

/** All that a finished assessment says: the whole, the target groups, and theme by theme. */
export function FinishedAssessment({ view, assessment }: { view: AssessmentView; assessment: Assessment }) {
  const { ffb, papers, groups, earlier } = view;
  const written = (code: string) => assessment.themes.find((theme) => theme.code === code && !isBlankTheme(theme));
  return (
    <>
      <h2>Helheden</h2>
      <SummaryList items={rows([...wholeTexts(assessment.whole, ffb), ...targetTexts(assessment.targets, ffb)])} />
      {groups.map((group) => {
        const themes = group.subThemes.flatMap(({ code }) => written(code) ?? []);
        return themes.length === 0 ? null : (
          <section key={group.key} aria-labelledby={group.key}>
            <h2 id={group.key}>{group.name}</h2>
            {themes.map((theme) => {
              const known = subTheme(ffb, theme.code);
              return (
                <section key={theme.code}>
                  <h3>
                    {known?.name} <span class="rn-note">({known?.theme})</span>
                  </h3>
                  <SummaryList items={rows(storedTexts(theme, ffb, papers))} />
                  {known && <LevelOverTime known={known} assessments={[...earlier, assessment]} ffb={ffb} />}
                </section>
              );
            })}
          </section>
        );
      })}
    </>
  );
}

const rows = (texts: readonly TermText[]) =>
  texts.filter(({ text }) => text !== "").map(({ term, text }) => ({ term, answer: text }));
