import type { ComponentChildren } from "preact";
import { Alert } from "../../../ui/alert.tsx";
import type { Frame } from "../../../ui/frame.ts";
import { Page } from "../../../ui/page.tsx";
import type { FieldProblems } from "../../../ui/problem.tsx";
import { Told } from "../../../ui/told.tsx";
import { orderBreadcrumb, orderNotesPath } from "../../deliveries/paths.ts";
import { OwedPanel } from "../../obligations/views/owed-panel.tsx";
import { ProtectionMark, ProtectionWarning } from "../../people/views/protection.tsx";
import type { NoteDesk } from "../domain/note-desk.ts";

/** What every page of a provider's notes is shown with. */
export interface DeskPageProps {
  readonly frame: Frame;
  readonly desk: NoteDesk;
}

interface AroundProps extends DeskPageProps {
  readonly title: string;
  /** True for the pages below the list of notes. */
  readonly isForm?: true;
  readonly problems?: FieldProblems | undefined;
  readonly notice?: string | undefined;
  /** Why the note was not kept, where that is about no field. */
  readonly told?: readonly string[] | undefined;
  readonly children: ComponentChildren;
}

/** A page about the notes of an order, for the provider that has it. */
export function DeskPage({ children, desk, frame, isForm, notice, problems, title, told = [] }: AroundProps) {
  const { citizen, order, owed, protection, record, today } = desk;
  return (
    <Page
      title={title}
      windowTitle={`${title}, sag ${record.number}`}
      frame={frame}
      above={
        <>
          {citizen.name} · Sag {record.number} <ProtectionMark protection={protection} />
        </>
      }
      breadcrumb={[
        ...orderBreadcrumb(order.id, record.number),
        ...(isForm ? [{ text: "Dagsnotater", href: orderNotesPath(order.id) }] : []),
      ]}
      problems={problems}
    >
      <Told notice={notice} />
      {told.length > 0 && (
        <Alert kind="error" heading="Notatet er ikke gemt">
          {told.map((message) => (
            <p key={message}>{message}</p>
          ))}
        </Alert>
      )}
      {isForm && <ProtectionWarning protection={protection} />}
      <div class="rn-work">
        <div>{children}</div>
        <div class="rn-work-side">
          <OwedPanel {...owed} today={today} audience="staff" />
        </div>
      </div>
    </Page>
  );
}
