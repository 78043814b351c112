import { citizenAccessPath } from "../../access-requests/paths.ts";
import { withdrawPath } from "../../applications/paths.ts";
import { citizenAppointmentsPath } from "../../appointments/paths.ts";
import type { CaseEvent } from "../../cases/domain/case-event.ts";
import { citizenComplaintsPath, mySupportChangePath } from "../../cases/paths.ts";
import { citizenConsentsPath } from "../../consents/paths.ts";
import { mySupportPath } from "../../day-notes/paths.ts";
import { whoGivesPath } from "../../deliveries/paths.ts";
import { citizenDocumentsPath } from "../../documents/paths.ts";
import { myFollowUpsPath } from "../../follow-ups/paths.ts";
import { citizenGroupsPath } from "../../groups/paths.ts";
import { citizenMessagesPath } from "../../messages/paths.ts";
import type { Act } from "../../people/domain/permission.ts";
import { myGoalsPath } from "../../plans/paths.ts";
import { citizenRemarksPath } from "../../remarks/paths.ts";
import type { CasePageFacts } from "../domain/case-page.ts";
import { isRunning } from "../domain/case-steps.ts";

/** Where a way stands: at hand, or in one of the two folds. */
export type Place = "at-hand" | "support" | "rights";

/** En vej: something that can be done from the case's page, at any time and without being asked. */
export interface Way {
  /** What one does, as a link: "Send et dokument". */
  readonly text: string;
  /** One short sentence on what it is for. */
  readonly hint: string;
  readonly href: string;
  /** The act that it leads to: only those who may do it are shown the way. */
  readonly act: Act;
  /** Where it stands: open, or folded with others of its kind. */
  readonly place: Place;
  /** False where there is nothing to do it to just now. */
  readonly isOpen?: boolean;
}

/** The ways, in the order in which they are shown: what is used most stands first, what ends something last. */
export const waysIn = (municipality: string, facts: CasePageFacts): readonly Way[] => [
  {
    text: "Skriv til din sagsbehandler",
    hint: "Spørg, fortæl nyt, og læs svarene.",
    href: citizenMessagesPath({ municipality }, facts.record.id),
    act: "message:read",
    place: "at-hand",
  },
  {
    text: "Se dine aftaler",
    hint: "Du kan aflyse eller bede om en anden tid.",
    href: citizenAppointmentsPath({ municipality }, facts.record.id),
    act: "appointment:read",
    place: "at-hand",
  },
  {
    text: "Se, hvem der giver støtten",
    hint: "Se, hvad du får hjælp til, og hvad kommunen har lovet.",
    href: whoGivesPath({ municipality }, facts.record.id),
    act: "support:read",
    place: "at-hand",
    isOpen: isSupported(facts),
  },
  {
    text: "Se din opfølgning",
    hint: "Se, hvad vi aftalte, og sig din mening.",
    href: myFollowUpsPath({ municipality }, facts.record.id),
    act: "follow-up:read",
    place: "at-hand",
    isOpen: isSupported(facts),
  },
  {
    text: "Se din støtte",
    hint: "Se, hvornår du har fået støtte, og hvad der er skrevet om det.",
    href: mySupportPath({ municipality }, facts.record.id),
    act: "day-note:read",
    place: "support",
    isOpen: facts.order !== null && facts.order.state === "accepted",
  },
  {
    text: "Ændr eller stop din støtte",
    hint: "Se, hvad der sker med støtten. Sig, hvis du vil have mere, mindre eller vil stoppe.",
    href: mySupportChangePath({ municipality }, facts.record.id),
    act: "follow-up:read",
    place: "support",
    isOpen: facts.decisions.some(({ tasks }) => tasks.some(({ outcome }) => outcome === "granted")),
  },
  {
    text: "Skriv om dine mål",
    hint: "Sig med egne ord, hvad du vil, og hvordan det går.",
    href: myGoalsPath({ municipality }, facts.record.id),
    act: "goal:say",
    place: "support",
    isOpen: facts.record.closedOn === null && facts.plan !== null && facts.plan !== "draft",
  },
  {
    text: "Send et dokument",
    hint: "En udtalelse, et brev eller et billede af et papir.",
    href: citizenDocumentsPath({ municipality }, facts.record.id),
    act: "document:add",
    place: isSupported(facts) ? "support" : "at-hand",
    isOpen: facts.record.closedOn === null,
  },
  {
    text: "Se dine grupper og dit forløb",
    hint: "Se, hvornår I mødes, og sig til, hvis du ikke kan komme. Se også, hvor alle må komme.",
    href: citizenGroupsPath({ municipality }, facts.record.id),
    act: "group:read",
    place: "support",
    isOpen: facts.order !== null && facts.order.state === "accepted",
  },
  {
    text: "Se dine samtykker",
    hint: "Se, hvem kommunen må spørge om dig. Du kan trække et ja tilbage.",
    href: citizenConsentsPath({ municipality }, facts.record.id),
    act: "consent:answer",
    place: "rights",
  },
  {
    text: "Se alt i din sag (aktindsigt)",
    hint: "Bed om at se det, eller læs det, du har fået. Du skal ikke sige hvorfor. Du får svar inden 7 arbejdsdage.",
    href: citizenAccessPath({ municipality }, facts.record.id),
    act: "access:ask",
    place: "rights",
  },
  {
    text: "Skriv, hvis noget er forkert",
    hint: "Det, du skriver, bliver liggende i sagen. Du får svar i et brev.",
    href: citizenRemarksPath({ municipality }, facts.record.id),
    act: "remark:write",
    place: "rights",
  },
  {
    text: "Klag, eller se dine klager",
    hint: "Er du uenig i et svar eller i den hjælp, du får? Du behøver ikke skrive hvorfor.",
    href: citizenComplaintsPath({ municipality }, facts.record.id),
    act: "complaint:read",
    place: "rights",
  },
  {
    text: "Træk din ansøgning tilbage",
    hint: "Hvis du ikke vil have støtte alligevel. Du kan altid søge igen.",
    href: withdrawPath({ municipality }, facts.record.id),
    act: "application:withdraw",
    place: "rights",
    isOpen: canWithdraw(facts),
  },
];

/** Whether somebody is asked to give the support, or gives it. */
const isSupported = ({ order }: CasePageFacts): boolean => order !== null && isRunning(order);

/** The way out, as long as nothing has been decided. */
function canWithdraw({ decisions, events, record }: CasePageFacts): boolean {
  const happened = (wanted: CaseEvent["type"]) => events.some(({ type }) => type === wanted);
  const isOver = record.closedOn !== null || happened("application-withdrawn");
  return decisions.length === 0 && !isOver && happened("application-received");
}
