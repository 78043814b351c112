import { Alert } from "../../../ui/alert.tsx";
import { Link } from "../../../ui/link.tsx";
import { waitingComplaintsPath } from "../../complaints/paths.ts";
import { approvalsPath } from "../../decisions/paths.ts";
import { waitingOrdersPath } from "../../deliveries/paths.ts";
import { dispatchesPath } from "../../dispatches/paths.ts";
import { waitingPartsPath } from "../../follow-ups/paths.ts";
import { messagesToAnswerPath } from "../../messages/paths.ts";
import { lookUpReviewPath, ownAppointmentsPath } from "../../people/paths.ts";
import { wishesToAnswerPath } from "../../plans/paths.ts";
import { waitingProposalsPath } from "../../proposals/paths.ts";
import { waitingRemarksPath } from "../../remarks/paths.ts";
import { waitingReportsPath } from "../../reports/paths.ts";
import { parkedRulingsPath } from "../../rulings/paths.ts";
import { type FromCitizens, fromCitizensKinds } from "../domain/from-citizens.ts";
import { type FromProviders, fromProvidersKinds } from "../domain/from-providers.ts";

/** What waits for a reader on pages of its own, each counted; none for those it is not for. */
export interface WaitingElsewhere {
  /** Look-ups with a reason that wait for this manager. */
  readonly lookUpsToReview: number;
  /** Letters that have not come by Digital Post. */
  readonly lettersToSettle: number;
  /** Decisions that wait for this reader to approve. */
  readonly decisionsToApprove: number;
  /** Rulings of Ankestyrelsen that fit no case. */
  readonly rulingsWithoutCase: number;
  /** What citizens have sent or asked for. */
  readonly fromCitizens: FromCitizens;
  /** What providers have sent. */
  readonly fromProviders: FromProviders;
}

/** What waits elsewhere, above today's work. */
export function WorkNotices(waiting: WaitingElsewhere) {
  const { lookUpsToReview, lettersToSettle, decisionsToApprove, rulingsWithoutCase } = waiting;
  return (
    <>
      <New heading="Nyt fra borgerne" kinds={fromCitizensKinds} counts={waiting.fromCitizens} lines={linesOfCitizens} />
      <New
        heading="Nyt fra udførerne"
        kinds={fromProvidersKinds}
        counts={waiting.fromProviders}
        lines={linesOfProviders}
      />
      {lookUpsToReview > 0 && (
        <Alert kind="info" heading="Opslag i enhedens sager" quiet>
          <p>
            {lookUpsToReview} opslag med begrundelse venter på dig. <Link href={lookUpReviewPath}>Se dem igennem</Link>
          </p>
        </Alert>
      )}
      {decisionsToApprove > 0 && (
        <Alert kind="info" heading="Afgørelser til godkendelse" quiet>
          <p>
            {decisionsToApprove === 1 ? "1 afgørelse" : `${decisionsToApprove} afgørelser`} venter på, at du godkender.{" "}
            <Link href={approvalsPath}>Se dem</Link>
          </p>
        </Alert>
      )}
      {rulingsWithoutCase > 0 && (
        <Alert kind="warning" heading="Afgørelser fra Ankestyrelsen uden sag" quiet>
          <p>
            {rulingsWithoutCase === 1 ? "1 afgørelse" : `${rulingsWithoutCase} afgørelser`} venter på, at nogen finder
            sagen. <Link href={parkedRulingsPath}>Se dem</Link>
          </p>
        </Alert>
      )}
      {lettersToSettle > 0 && (
        <Alert kind="warning" heading="Breve, der ikke er nået frem" quiet>
          <p>
            {lettersToSettle === 1 ? "1 brev er" : `${lettersToSettle} breve er`} ikke nået frem med Digital Post.{" "}
            <Link href={dispatchesPath}>Vælg, hvad der skal ske</Link>
          </p>
        </Alert>
      )}
    </>
  );
}

interface NewProps<Kind extends string> {
  readonly heading: string;
  readonly kinds: readonly Kind[];
  readonly counts: Readonly<Record<Kind, number>>;
  readonly lines: Readonly<Record<Kind, Line>>;
}

/** What others have sent or asked for in the reader's cases, a line for each kind of which there is some. */
function New<Kind extends string>({ heading, kinds, counts, lines }: NewProps<Kind>) {
  const there = kinds.filter((kind) => counts[kind] > 0);
  if (there.length === 0) return null;
  return (
    <Alert kind="info" heading={heading} quiet>
      <ul>
        {there.map((kind) => (
          <li key={kind}>
            {lines[kind].counted(counts[kind])} <Link href={lines[kind].href}>{lines[kind].link}</Link>
          </li>
        ))}
      </ul>
    </Alert>
  );
}

interface Line {
  /** So many of them, as a sentence. */
  readonly counted: (count: number) => string;
  readonly link: string;
  readonly href: string;
}

const linesOfCitizens: Readonly<Record<(typeof fromCitizensKinds)[number], Line>> = {
  messages: {
    counted: (count) => (count === 1 ? "1 besked venter på dig." : `${count} beskeder venter på dig.`),
    link: "Læs og svar",
    href: messagesToAnswerPath,
  },
  remarks: {
    counted: (count) =>
      count === 1
        ? "1 bemærkning om, at noget i sagen er forkert, venter på svar."
        : `${count} bemærkninger om, at noget i sagen er forkert, venter på svar.`,
    link: "Se og svar",
    href: waitingRemarksPath,
  },
  appointments: {
    counted: (count) =>
      count === 1 ? "1 aftale vil ændres eller er aflyst." : `${count} aftaler vil ændres eller er aflyst.`,
    link: "Se og svar",
    href: ownAppointmentsPath,
  },
  wishes: {
    counted: (count) =>
      count === 1 ? "1 ønske til en plan venter på svar." : `${count} ønsker til planer venter på svar.`,
    link: "Se dem",
    href: wishesToAnswerPath,
  },
  complaints: {
    counted: (count) =>
      count === 1 ? "1 klage uden fast frist venter på svar." : `${count} klager uden fast frist venter på svar.`,
    link: "Se og svar",
    href: waitingComplaintsPath,
  },
  proposals: {
    counted: (count) =>
      count === 1
        ? "1 ansøgning, som en anden har skrevet, venter på et ja."
        : `${count} ansøgninger, som andre har skrevet, venter på et ja.`,
    link: "Se dem",
    href: waitingProposalsPath,
  },
  parts: {
    counted: (count) =>
      count === 1 ? "1 borger har sendt svar før en opfølgning." : `${count} svar før opfølgninger er ikke læst.`,
    link: "Læs dem",
    href: waitingPartsPath,
  },
};

const linesOfProviders: Readonly<Record<(typeof fromProvidersKinds)[number], Line>> = {
  returned: {
    counted: (count) => (count === 1 ? "1 bestilling er sendt tilbage." : `${count} bestillinger er sendt tilbage.`),
    link: "Se hvorfor",
    href: waitingOrdersPath,
  },
  unreached: {
    counted: (count) =>
      count === 1
        ? "1 borger er ikke truffet, selv om udføreren har prøvet."
        : `${count} borgere er ikke truffet, selv om udføreren har prøvet.`,
    link: "Se dem",
    href: waitingOrdersPath,
  },
  parts: {
    counted: (count) =>
      count === 1
        ? "1 udfører har sendt sit skema før en opfølgning."
        : `${count} skemaer før opfølgninger er ikke læst.`,
    link: "Læs dem",
    href: waitingPartsPath,
  },
  reports: {
    counted: (count) =>
      count === 1 ? "1 tilbagemelding venter på svar." : `${count} tilbagemeldinger venter på svar.`,
    link: "Læs og svar",
    href: waitingReportsPath,
  },
};
