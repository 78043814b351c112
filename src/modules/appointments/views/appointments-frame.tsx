import type { ComponentChildren } from "preact";
import { Alert } from "../../../ui/alert.tsx";
import type { Frame } from "../../../ui/frame.ts";
import { Page } from "../../../ui/page.tsx";
import type { FieldProblems } from "../../../ui/problem.tsx";
import { Told } from "../../../ui/told.tsx";
import { orderBreadcrumb } from "../../deliveries/paths.ts";
import { CaseWorkPage } from "../../obligations/views/case-work-page.tsx";
import { OwedPanel } from "../../obligations/views/owed-panel.tsx";
import { ProtectionMark, ProtectionWarning } from "../../people/views/protection.tsx";
import type { AppointmentsView } from "../domain/appointments-view.ts";

/** What every page of appointments for staff is shown with. */
export interface StaffPageProps {
  readonly frame: Frame;
  readonly view: AppointmentsView;
  readonly notice?: string | undefined;
  readonly refusal?: string | undefined;
}

interface AppointmentsFrameProps extends StaffPageProps {
  readonly title: string;
  readonly problems?: FieldProblems | undefined;
  readonly children: ComponentChildren;
}

/** A page about appointments: the authority's as a page of the case, the provider's as one of its order. */
export function AppointmentsFrame(props: AppointmentsFrameProps) {
  const { children, frame, notice, problems, refusal, title, view } = props;
  const { citizen, desk, owed, record, today } = view;
  if (desk.kind === "case") {
    return (
      <CaseWorkPage
        view={view}
        frame={frame}
        title={title}
        step={null}
        isBelow
        problems={problems}
        notice={notice}
        refusal={refusal}
      >
        {children}
      </CaseWorkPage>
    );
  }
  return (
    <Page
      title={title}
      windowTitle={`${title}, sag ${record.number}`}
      frame={frame}
      above={
        <>
          {citizen.name} · Sag {record.number} <ProtectionMark protection={citizen.protection} />
        </>
      }
      breadcrumb={orderBreadcrumb(desk.orderId, record.number)}
      problems={problems}
    >
      <Told notice={notice} />
      {refusal !== undefined && (
        <Alert kind="error" heading="Det kunne ikke lade sig gøre">
          <p>{refusal}</p>
        </Alert>
      )}
      <ProtectionWarning protection={citizen.protection} />
      <div class="rn-work">
        <div>{children}</div>
        <div class="rn-work-side">
          <OwedPanel {...owed} today={today} audience="staff" />
        </div>
      </div>
    </Page>
  );
}
