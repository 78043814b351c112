import type { LocalDate } from "../../../kernel/local-date.ts";
import { Alert } from "../../../ui/alert.tsx";
import { Day } from "../../../ui/day.tsx";
import { Link } from "../../../ui/link.tsx";
import { complaintStand } from "../../complaints/domain/complaint-stand.ts";
import { citizenComplaintPath } from "../../complaints/paths.ts";
import { citizenConsentsPath } from "../../consents/paths.ts";
import { myFollowUpsPath } from "../../follow-ups/paths.ts";
import { citizenHearingPath } from "../../hearings/paths.ts";
import type { Part } from "../../people/domain/mandate.ts";
import { citizenPlanPath } from "../../plans/paths.ts";
import type { CasePageFacts } from "../domain/case-page.ts";

interface WaitsForYouProps {
  readonly municipality: string;
  readonly facts: CasePageFacts;
  /** The parts of the case that are open to whoever reads it. */
  readonly open: readonly Part[];
}

/** Something that waits for the citizen's own answer. */
interface Waiting {
  readonly text: string;
  readonly href: string;
  /** The last day; null where there is none. */
  readonly by: LocalDate | null;
}

/** What waits for the citizen's own answer, as far as it is open to whoever reads it. */
export const waitsForYou = (props: WaitsForYouProps): readonly Waiting[] =>
  [hearing, complaints, consents, followUp, plan].flatMap((find) => find(props));

/** The same, told first on the page of the case; nothing where nothing waits. */
export function WaitsForYou(props: WaitsForYouProps) {
  const waiting = waitsForYou(props);
  if (waiting.length === 0) return null;
  return (
    <Alert kind="info" heading="Vi vil gerne høre fra dig">
      <ul>
        {waiting.map(({ by, href, text }) => (
          <li key={href}>
            <Link href={href}>{text}</Link>
            {by !== null && (
              <>
                {" "}
                senest <Day day={by} />
              </>
            )}
            .
          </li>
        ))}
      </ul>
    </Alert>
  );
}

type Find = (props: WaitsForYouProps) => readonly Waiting[];

const hearing: Find = ({ facts, municipality, open }) =>
  facts.hearing?.way === "sent" &&
  facts.hearing.answeredOn === null &&
  facts.decisions.length === 0 &&
  open.includes("hearing")
    ? [
        {
          text: "Læs, hvad kommunen har skrevet, og svar",
          href: citizenHearingPath(municipality, facts.record.id),
          by: facts.hearing.answerBy,
        },
      ]
    : [];

const complaints: Find = ({ facts, municipality }) =>
  facts.complaints
    .filter((complaint) => ["asked", "partly"].includes(complaintStand(complaint)))
    .map(({ id }) => ({
      text: "Svar os om klagen i din sag",
      href: citizenComplaintPath({ municipality }, facts.record.id, id),
      by: null,
    }));

const consents: Find = ({ facts, municipality, open }) =>
  open.includes("consents") &&
  facts.consents.some(({ answer, until }) => answer === null && (until === null || until >= facts.today))
    ? [
        {
          text: "Svar på, om kommunen må hente oplysninger hos andre",
          href: citizenConsentsPath({ municipality }, facts.record.id),
          by: null,
        },
      ]
    : [];

const followUp: Find = ({ facts, municipality, open }) =>
  facts.followUpAsked && open.includes("follow-up")
    ? [
        {
          text: "Sig, hvordan det går med din støtte, før vi følger op",
          href: myFollowUpsPath({ municipality }, facts.record.id),
          by: null,
        },
      ]
    : [];

const plan: Find = ({ facts, municipality, open }) =>
  facts.plan === "offered" && open.includes("plan")
    ? [
        {
          text: "Læs kommunens forslag til en handleplan, og svar",
          href: citizenPlanPath({ municipality }, facts.record.id),
          by: null,
        },
      ]
    : [];
