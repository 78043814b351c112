import type { FormState } from "../../../ui/form-state.ts";
import type { Frame } from "../../../ui/frame.ts";
import { CaseWorkPage } from "../../obligations/views/case-work-page.tsx";
import type { DecidedView } from "../domain/case-pages.ts";
import { EarlierDecisions } from "./earlier-decisions.tsx";
import { MadeMeanwhile } from "./made-meanwhile.tsx";

interface DecidedPageProps {
  readonly frame: Frame;
  readonly view: DecidedView;
  /** Why an act was refused. */
  readonly refusal?: string | undefined;
  /** What somebody had typed when the decision was made by another; null where nobody had. */
  readonly typed?: FormState["typed"];
}

/** What has been decided in a case in which nothing waits for a decision. */
export function DecidedPage({ frame, view, refusal, typed = null }: DecidedPageProps) {
  return (
    <CaseWorkPage view={view} frame={frame} title="Afgørelse" step="decision" refusal={refusal}>
      <p class="rn-lead">Der er ingen ansøgning i sagen, som venter på en afgørelse.</p>
      {refusal !== undefined && <MadeMeanwhile made={view} typed={typed} />}
      <EarlierDecisions record={view.record} decisions={view.decisions} />
    </CaseWorkPage>
  );
}
