import type { ComponentChildren } from "preact";
import type { Frame } from "../../../ui/frame.ts";
import { Link } from "../../../ui/link.tsx";
import type { FieldProblems } from "../../../ui/problem.tsx";
import type { WrittenDay } from "../../../ui/written-day.ts";
import { consentsPath } from "../../cases/paths.ts";
import type { TypedForm } from "../../documents/domain/document-form.ts";
import { CaseWorkPage } from "../../obligations/views/case-work-page.tsx";
import type { CaseConsentsView } from "../domain/consents-view.ts";

/** A form as it is shown: as it was typed, with what is to be mended, and its one-use id. */
export interface ConsentForm {
  readonly typed: TypedForm;
  /** A day as it was typed; undefined in a form that nobody has typed in. */
  readonly writtenDay: (field: string) => WrittenDay | undefined;
  readonly problems: FieldProblems;
  readonly submissionId: string;
}

/** What every page of consents for staff is shown with. */
export interface ConsentsPageProps {
  readonly frame: Frame;
  readonly view: CaseConsentsView;
  readonly form: ConsentForm;
  /** Whether the reader may ask others, and write down that the case is decided on what is there. */
  readonly mayAskOthers: boolean;
  readonly refusal?: string | undefined;
  readonly notice?: string | undefined;
}

interface ConsentsFrameProps extends ConsentsPageProps {
  readonly title: string;
  /** True on the page of all of them. */
  readonly isAll?: true;
  readonly children: ComponentChildren;
}

/** A page about consents and what others are asked, with the way back to all of them. */
export function ConsentsFrame({ children, form, frame, isAll, notice, refusal, title, view }: ConsentsFrameProps) {
  const step = view.owed.openSteps.includes("assessment") ? "assessment" : "application";
  return (
    <CaseWorkPage
      view={view}
      frame={frame}
      title={title}
      step={step}
      isBelow
      problems={form.problems}
      refusal={refusal}
      notice={notice}
    >
      {!isAll && (
        <p>
          <Link href={consentsPath(view.record.id)}>Alle samtykker og spørgsmål til andre i sagen</Link>
        </p>
      )}
      {children}
    </CaseWorkPage>
  );
}
