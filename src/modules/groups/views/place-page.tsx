import type { ComponentChildren } from "preact";
import type { LocalDate } from "../../../kernel/local-date.ts";
import type { Frame } from "../../../ui/frame.ts";
import { Page } from "../../../ui/page.tsx";
import type { FieldProblems } from "../../../ui/problem.tsx";
import { Told } from "../../../ui/told.tsx";
import type { CaseOwed } from "../../obligations/domain/case-owed.ts";
import { OwedPanel } from "../../obligations/views/owed-panel.tsx";
import type { Protection } from "../../people/domain/protection.ts";
import { ProtectionMark, ProtectionWarning } from "../../people/views/protection.tsx";

interface PlacePageProps {
  readonly frame: Frame;
  readonly title: string;
  readonly breadcrumb: readonly { readonly text: string; readonly href: string }[];
  readonly caseNumber: string;
  readonly citizen: { readonly name: string; readonly protection: Protection | null };
  readonly owed: CaseOwed;
  readonly today: LocalDate;
  readonly problems?: FieldProblems | undefined;
  readonly notice?: string | undefined;
  readonly refusal?: string | undefined;
  readonly children: ComponentChildren;
}

/** A provider's page of one citizen in groups: with what the provider owes beside it, for waiting stops no clock. */
export function PlacePage(props: PlacePageProps) {
  const { breadcrumb, caseNumber, children, citizen, frame, notice, owed, problems, refusal, title, today } = props;
  return (
    <Page
      title={title}
      windowTitle={`${title}, sag ${caseNumber}`}
      frame={frame}
      above={
        <>
          {citizen.name} · Sag {caseNumber} <ProtectionMark protection={citizen.protection} />
        </>
      }
      breadcrumb={breadcrumb}
      problems={problems}
    >
      <Told notice={notice} refusal={refusal} />
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
