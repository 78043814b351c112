import type { ComponentChildren } from "preact";
import type { LocalDate } from "../../../kernel/local-date.ts";
import type { Frame } from "../../../ui/frame.ts";
import type { FieldProblems } from "../../../ui/problem.tsx";
import { CaseWorkPage } from "../../obligations/views/case-work-page.tsx";
import type { CaseApplications } from "../domain/case-with-applications.ts";

/** What every page about a case's applications is shown with. */
export interface CasePageProps {
  readonly frame: Frame;
  readonly data: CaseApplications;
  readonly today: LocalDate;
  readonly problems?: FieldProblems | undefined;
  /** Why an act was refused, where it was tried. */
  readonly refusal?: string | undefined;
}

interface ActPageProps extends CasePageProps {
  readonly title: string;
  readonly children: ComponentChildren;
}

/** The page of one act on a case's applications. */
export function ActPage({ children, data, frame, problems, refusal, title, today }: ActPageProps) {
  return (
    <CaseWorkPage
      view={{ ...data, today }}
      frame={frame}
      title={title}
      step="application"
      isBelow
      problems={problems}
      refusal={refusal}
    >
      {children}
    </CaseWorkPage>
  );
}
