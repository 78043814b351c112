import type { LocalDate } from "../../../kernel/local-date.ts";
import type { Frame } from "../../../ui/frame.ts";
import { Page } from "../../../ui/page.tsx";
import type { FieldProblems } from "../../../ui/problem.tsx";
import { Told } from "../../../ui/told.tsx";
import type { WrittenDay } from "../../../ui/written-day.ts";
import type { DispatchForPeople } from "../domain/dispatch.ts";
import type { DispatchAct } from "../paths.ts";
import { DispatchCard } from "./dispatch-card.tsx";

/** A letter to look at, with the one-use id of each of its forms. */
export interface DispatchShown {
  readonly dispatch: DispatchForPeople;
  readonly submissionIds: Readonly<Record<DispatchAct, string>>;
}

/** What was written about a letter that has come, and what is wrong with it. */
export interface TriedArrival {
  readonly letterId: string;
  readonly on: WrittenDay;
  readonly reason: string;
  readonly problems: FieldProblems;
}

interface DispatchesPageProps {
  readonly frame: Frame;
  readonly dispatches: readonly DispatchShown[];
  readonly today: LocalDate;
  /** Whether the system sends by Digital Post at all. */
  readonly isSending: boolean;
  readonly tried?: TriedArrival | undefined;
  readonly notice?: string | undefined;
  readonly refusal?: string | undefined;
}

/** Letters by Digital Post that have not come, or of which nobody knows. None is sent again before somebody says so. */
export function DispatchesPage({ frame, isSending, notice, refusal, tried, ...rest }: DispatchesPageProps) {
  return (
    <Page
      title="Digital Post, der ikke er nået frem"
      frame={frame}
      back={{ text: "Post", href: "/sagsbehandler/post" }}
      problems={tried?.problems ?? []}
    >
      <Told notice={notice} refusal={refusal} />
      <p>Her står breve, som ikke er meldt fremme hos borgeren. Vælg for hvert brev, hvad der skal ske.</p>
      {!isSending && <p>Digital Post er ikke sat op nu. Brevene kan sendes på papir.</p>}
      {rest.dispatches.length === 0 && <p>Der er ingen breve, du skal se på.</p>}
      {rest.dispatches.map((shown) => (
        <DispatchCard key={shown.dispatch.letterId} {...shown} today={rest.today} isSending={isSending} tried={tried} />
      ))}
    </Page>
  );
}
