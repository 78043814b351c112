import type { ComponentChildren } from "preact";
import { Alert } from "../../../ui/alert.tsx";
import { SubmitButton } from "../../../ui/button.tsx";
import { DateField } from "../../../ui/date-field.tsx";
import { Day } from "../../../ui/day.tsx";
import { Details } from "../../../ui/details.tsx";
import { Form } from "../../../ui/form.tsx";
import type { Frame } from "../../../ui/frame.ts";
import { Link } from "../../../ui/link.tsx";
import { Page } from "../../../ui/page.tsx";
import { Pagination } from "../../../ui/pagination.tsx";
import type { FieldProblems } from "../../../ui/problem.tsx";
import { TextField } from "../../../ui/text-field.tsx";
import { asWritten, type WrittenDay } from "../../../ui/written-day.ts";
import { caseBreadcrumb } from "../../cases/paths.ts";
import { ProtectionMark } from "../../people/views/protection.tsx";
import type { CasePageFacts } from "../domain/case-page.ts";
import { paperHead } from "../domain/paper-head.ts";
import { timelineKindsWords } from "../domain/timeline-kind.ts";
import type { ShownTimeline, TimelineQuery } from "../domain/timeline-query.ts";
import { timelinePath, timelineQueryPath } from "../paths.ts";
import { TimelineChoices } from "./timeline-choices.tsx";
import { TimelineList } from "./timeline-list.tsx";

/** The field of the words to find: posted, since they may tell of people. */
export const wordsField = "ord";

/** A period as it was typed, where it could not be read. */
export interface TypedPeriod {
  readonly from: WrittenDay;
  readonly to: WrittenDay;
  readonly problems: FieldProblems;
}

interface TimelinePageProps {
  readonly frame: Frame;
  readonly facts: CasePageFacts;
  readonly query: TimelineQuery;
  readonly shown: ShownTimeline;
  readonly mayCorrectFacts: boolean;
  /** Null where the period is as the query says. */
  readonly typed: TypedPeriod | null;
  /** The form of a note. */
  readonly children: ComponentChildren;
}

/** Tidslinjen: all that happened in a case, narrowed by kind, period and words, and printed whole as it is narrowed. */
export function TimelinePage({ frame, facts, query, shown, mayCorrectFacts, typed, children }: TimelinePageProps) {
  const { record, citizen, remarks, writers } = facts;
  return (
    <Page
      title="Tidslinje"
      windowTitle={`Tidslinje, sag ${record.number}`}
      frame={frame}
      paperHead={paperHead(facts, "Tidslinje")}
      breadcrumb={caseBreadcrumb(record)}
      problems={typed?.problems}
      above={
        <>
          {citizen.name} · Sag {record.number} <ProtectionMark protection={citizen.protection} />
        </>
      }
    >
      {children}
      <TimelineChoices caseId={record.id} query={query} shown={shown} />
      <Narrow caseId={record.id} query={query} typed={typed} />
      <Narrowed caseId={record.id} query={query} shown={shown} />
      {shown.total > 0 && (
        <TimelineList
          caseId={record.id}
          lines={shown.lines}
          writers={writers}
          remarks={remarks}
          mayCorrectFacts={mayCorrectFacts}
        />
      )}
      {query.words === "" && (
        <Pagination
          page={shown.page}
          pages={shown.pages}
          href={(page) => timelineQueryPath(record.id, { ...query, page })}
        />
      )}
    </Page>
  );
}

type NarrowProps = Pick<TimelinePageProps, "query" | "typed"> & { readonly caseId: string };

/** The forms that narrow it: by days, in the address; by words, never there. */
function Narrow({ caseId, query, typed }: NarrowProps) {
  const { kind, from, to, words } = query;
  const kept = { ...(kind && { vis: kind }) };
  return (
    <div class="rn-narrow d-print-none">
      <Form method="post" action={timelineQueryPath(caseId, { ...query, page: 1 })} class="rn-filter">
        <TextField name={wordsField} label="Find ord i tidslinjen" width={20} maxLength={100} value={words} />
        <SubmitButton kind="secondary">Find</SubmitButton>
      </Form>
      <Details summary="Vælg en periode" open={from !== null || to !== null || typed !== null}>
        <Form method="get" action={timelinePath(caseId)} hidden={kept}>
          <div class="rn-pair">
            <DateField
              name="fra"
              label="Fra og med"
              optional
              value={typed?.from ?? (from === null ? undefined : asWritten(from))}
              problems={typed?.problems}
            />
            <DateField
              name="til"
              label="Til og med"
              optional
              value={typed?.to ?? (to === null ? undefined : asWritten(to))}
              problems={typed?.problems}
            />
          </div>
          <SubmitButton kind="secondary">Vis perioden</SubmitButton>
        </Form>
      </Details>
    </div>
  );
}

/** What is shown, in words, with the way back to all of it, and to all of it on one page for printing. */
function Narrowed({ caseId, query, shown }: Pick<TimelinePageProps, "query" | "shown"> & { readonly caseId: string }) {
  const { kind, from, to, words } = query;
  const isNarrowed = kind !== null || from !== null || to !== null || words !== "";
  if (shown.total === 0) {
    return (
      <Alert kind="info">
        <p>
          Der er ingen linjer, der passer. <Link href={timelinePath(caseId)}>Vis hele tidslinjen</Link>
        </p>
      </Alert>
    );
  }
  return (
    <p>
      {shown.total === 1 ? "1 linje" : `${shown.total} linjer`}
      {kind !== null && `, ${timelineKindsWords[kind].toLowerCase()}`}
      {words !== "" && <>, med ordene »{words}«</>}
      {from !== null && (
        <>
          , fra <Day day={from} short />
        </>
      )}
      {to !== null && (
        <>
          , til <Day day={to} short />
        </>
      )}
      , det nyeste øverst.{" "}
      <span class="d-print-none">
        {isNarrowed && (
          <>
            <Link href={timelinePath(caseId)}>Vis hele tidslinjen</Link>{" "}
          </>
        )}
        {shown.pages > 1 && (
          <Link href={timelineQueryPath(caseId, { ...query, page: "all" })}>
            Vis alle {shown.total} på én side, så de kan printes
          </Link>
        )}
      </span>
    </p>
  );
}
