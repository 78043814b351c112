import { citizenAccessPath } from "../../access-requests/paths.ts";
import type { CaseRecord } from "../../cases/domain/case-record.ts";
import { citizenCasePath, citizenComplaintsPath } from "../../cases/paths.ts";
import { citizenConsentsPath } from "../../consents/paths.ts";
import type { CitizenSide } from "../../people/domain/actor.ts";
import type { Part } from "../../people/domain/mandate.ts";
import { helpersPath, homePath, ownLoginsPath, seenByPath } from "../../people/paths.ts";
import { citizenRemarksPath } from "../../remarks/paths.ts";

/** Something that a citizen may see, change or complain of; a row of the page that gathers them. */
export interface Right {
  readonly heading: string;
  /** One plain sentence: what it is good for. */
  readonly sentence: string;
  /** Where it is done; a case each, where it belongs to a case. */
  readonly ways: readonly { readonly text: string; readonly href: string }[];
}

/** Whose rights: who asks, what is open to them, and the citizen's cases, newest first. */
export interface WhoseRights {
  readonly actor: CitizenSide;
  readonly open: readonly Part[];
  readonly cases: readonly Pick<CaseRecord, "id" | "number">[];
}

/** Rights that are read together, under one heading. */
export interface RightsGroup {
  readonly heading: string;
  readonly rights: readonly Right[];
}

type RightFor = (whose: WhoseRights) => Right | undefined;

/** What one may, in the order in which it is read. A new right is a function here, and a name in one of these rows. */
const groups: readonly { readonly heading: string; readonly rights: readonly RightFor[] }[] = [
  { heading: "Hvem hjælper dig", rights: [helpers] },
  { heading: "Hvad kommunen ved om dig", rights: [consents, papers, access, seenBy, remarks] },
  { heading: "Hvis du er uenig", rights: [complaint] },
  { heading: "Dit login", rights: [ownLogins] },
];

/** The rights of whoever asks; a group with nothing in it is left out. */
export const rightsOf = (whose: WhoseRights): readonly RightsGroup[] =>
  groups
    .map(({ heading, rights }) => ({ heading, rights: rights.flatMap((right) => right(whose) ?? []) }))
    .filter(({ rights }) => rights.length > 0);

function helpers({ actor }: WhoseRights): Right | undefined {
  if (actor.kind !== "citizen") return undefined;
  return {
    heading: "Hvem hjælper mig?",
    sentence: "Du bestemmer, hvem der må hjælpe dig, og hvad de må se. Du kan altid stoppe det igen.",
    ways: [{ text: "Hvem hjælper mig?", href: helpersPath(actor) }],
  };
}

function consents(whose: WhoseRights): Right | undefined {
  if (!whose.open.includes("consents")) return undefined;
  return inEachCase(whose, {
    heading: "Samtykker",
    sentence: "Se, hvad du har sagt ja til, at kommunen må hente hos andre. Du kan trække et ja tilbage.",
    text: "Samtykker i sag",
    href: (caseId) => citizenConsentsPath(whose.actor, caseId),
  });
}

function papers(whose: WhoseRights): Right | undefined {
  if (!whose.open.includes("status")) return undefined;
  return inEachCase(whose, {
    heading: "Breve og papirer",
    sentence: "Du må se, hvad der står i din sag. Brevene og dine papirer ligger på sagens side.",
    text: "Breve og papirer i sag",
    href: (caseId) => citizenCasePath(whose.actor, caseId),
  });
}

function seenBy({ actor }: WhoseRights): Right | undefined {
  if (actor.kind !== "citizen") return undefined;
  return {
    heading: "Hvem har set min sag?",
    sentence: "Se, hvornår nogen har set oplysninger om dig, og hvad de skulle bruge det til.",
    ways: [{ text: "Hvem har set min sag?", href: seenByPath(actor) }],
  };
}

function access(whose: WhoseRights): Right | undefined {
  if (!whose.open.includes("access")) return undefined;
  return inEachCase(whose, {
    heading: "Aktindsigt",
    sentence:
      "Bed om at se alt, hvad der ligger i din sag. Du skal ikke sige hvorfor, og du får svar inden 7 arbejdsdage.",
    text: "Se din sag",
    href: (caseId) => citizenAccessPath(whose.actor, caseId),
  });
}

function remarks(whose: WhoseRights): Right | undefined {
  if (!whose.open.includes("access")) return undefined;
  return inEachCase(whose, {
    heading: "Er noget forkert?",
    sentence: "Skriv, hvis der står noget forkert i din sag. Det bliver liggende i sagen, og du får svar.",
    text: "Bemærkninger i sag",
    href: (caseId) => citizenRemarksPath(whose.actor, caseId),
  });
}

function complaint(whose: WhoseRights): Right | undefined {
  if (!whose.open.includes("complaint")) return undefined;
  return inEachCase(whose, {
    heading: "Klage",
    sentence: "Du kan klage over et svar og over den hjælp, du får. Du behøver ikke skrive hvorfor.",
    text: "Klag, eller se dine klager i sag",
    href: (caseId) => citizenComplaintsPath(whose.actor, caseId),
  });
}

function ownLogins({ actor }: WhoseRights): Right {
  return {
    heading: "Mine logins",
    sentence: "Se, hvor du er logget ind. Log af, hvis der er et sted, du ikke kender.",
    ways: [{ text: "Mine logins", href: ownLoginsPath(homePath("citizen", actor)) }],
  };
}

interface EachCase extends Pick<Right, "heading" | "sentence"> {
  readonly text: string;
  readonly href: (caseId: string) => string;
}

/** A right that is used in a case: where there are several cases, the links tell their numbers. */
function inEachCase({ cases }: WhoseRights, { heading, sentence, text, href }: EachCase): Right | undefined {
  if (cases.length === 0) return undefined;
  const ways = cases.map(({ id, number }) => ({ text: `${text} ${number}`, href: href(id) }));
  return { heading, sentence, ways };
}
