import type { ComponentChildren } from "preact";
import type { LocalDate } from "../../../kernel/local-date.ts";
import type { Frame } from "../../../ui/frame.ts";
import { Page } from "../../../ui/page.tsx";
import type { FieldProblems } from "../../../ui/problem.tsx";
import { Tag } from "../../../ui/tag.tsx";
import type { CaseApplications } from "../domain/case-with-applications.ts";
import { applicationPath, casePath } from "../paths.ts";
import { RefusalAlert } from "./refusal-alert.tsx";

/** What every page about a case's applications is shown with. */
export interface CasePageProps {
  readonly frame: Frame;
  readonly data: CaseApplications;
  readonly today: LocalDate;
  /** What is owed in the case. */
  readonly owed: ComponentChildren;
  readonly problems?: FieldProblems | undefined;
  /** Why an act was refused, where it was tried. */
  readonly refusal?: string | undefined;
}

interface ActPageProps extends CasePageProps {
  readonly title: string;
  readonly children: ComponentChildren;
}

/** The page of one act on a case: which case, the act's form, and what is owed. */
export function ActPage(props: ActPageProps) {
  const { children, data, frame, owed, problems, refusal, title } = props;
  const { citizen, record } = data;
  return (
    <Page
      title={title}
      windowTitle={`${title}, sag ${record.number}`}
      frame={frame}
      above={<CaseLine data={data} />}
      breadcrumb={[
        { text: `${citizen.name}, sag ${record.number}`, href: casePath(record.id) },
        { text: "Ansøgning", href: applicationPath(record.id) },
      ]}
      problems={problems}
    >
      <RefusalAlert refusal={refusal} />
      {children}
      {owed}
    </Page>
  );
}

/** Where the case is, and what must not be overlooked about it, in one line. */
export function CaseLine({ data }: { data: CaseApplications }) {
  const { record, standard } = data;
  const unit = standard.units.find(({ slug }) => slug === record.unit)?.name ?? record.unit;
  return (
    <p>
      Hos {unit} {record.acute && <Tag kind="error">Haster</Tag>} {record.closedOn !== null && <Tag>Lukket</Tag>}
    </p>
  );
}
