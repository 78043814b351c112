import type { PersonName } from "./people.ts";

/** Everybody who stands at the staff door and works with cases somewhere in the municipality, with or without a way into this case. */
const authorityAnywhere = [
  "assigned",
  "same unit",
  "other unit",
  "opened with a reason",
  "conflicted",
  "the citizen at work",
  "intake of the unit",
  "intake of another unit",
  "manager of the unit",
  "manager of another unit",
  "not cleared",
  "of another municipality",
] as const satisfies readonly PersonName[];

/** Caseworkers and managers with a way into the case. */
const authority = [
  "assigned",
  "same unit",
  "opened with a reason",
  "manager of the unit",
] as const satisfies readonly PersonName[];

/** The same and intake with a way into the case. */
const front = [...authority, "intake of the unit"] as const satisfies readonly PersonName[];

/** An empty form is told what it lacks to whoever may read the page; the act itself is the authority's, and refused to intake. */
const emptyForm = front;

/** Whoever receives what comes in, for the whole municipality; only a conflict shuts a citizen to them. */
const receiving = [
  ...front,
  "other unit",
  "intake of another unit",
  "manager of another unit",
] as const satisfies readonly PersonName[];

/** The citizen, and whoever acts for the citizen with that part. */
const citizen = ["the citizen"] as const satisfies readonly PersonName[];
const withPart = [
  "the citizen",
  "relative with all parts",
  "companion with all parts",
] as const satisfies readonly PersonName[];
const signing = ["the citizen", "relative with all parts"] as const satisfies readonly PersonName[];
const withStatus = [...withPart, "relative with status alone"] as const satisfies readonly PersonName[];

/** Those with pages of their own in this municipality. */
const citizens = ["the citizen", "another citizen"] as const satisfies readonly PersonName[];
const applying = [...citizens, "relative with all parts"] as const satisfies readonly PersonName[];
const atHome = [...withStatus, "another citizen"] as const satisfies readonly PersonName[];

/** The choice of whom to act for is also for those who have nobody left to act for. */
const helping = [
  ...atHome,
  "relative whose mandate was withdrawn",
  "relative whose mandate has run out",
] as const satisfies readonly PersonName[];

/** Caseworkers and managers, wherever in the municipality they work. */
const lookingUp = authorityAnywhere.filter((name) => !name.startsWith("intake"));

/** The same in this municipality alone: what its own library holds is not there for another. */
const lookingUpHere = lookingUp.filter((name) => name !== "of another municipality");

const managers = ["manager of the unit", "manager of another unit"] as const satisfies readonly PersonName[];

const providers = [
  "provider with the order",
  "another provider",
  "provider whose order has ended",
] as const satisfies readonly PersonName[];

const everybody = "everybody";

/** Who is let in at each route; everybody else is answered as if it were not there, or sent to log in. */
export const table: Readonly<Record<string, readonly PersonName[] | typeof everybody>> = {
  "GET /assets/:name": everybody,
  "GET /": everybody,
  "GET /tilgaengelighed": everybody,
  "GET /was": everybody,
  "GET /standarder": everybody,
  "GET /standarder/sammenlign": everybody,
  "GET /standarder/:slug": everybody,
  "GET /standarder/:slug/hvad-kan-jeg-forvente": everybody,

  "GET /udvikling/valg/:uid": everybody,
  "POST /udvikling/valg/:uid": everybody,
  "GET /log-ind": everybody,
  "POST /log-ind": everybody,
  "GET /log-ind/tilbage": everybody,
  "POST /log-ud": everybody,
  "POST /log-ud/bagkanal": everybody,

  "GET /sagsbehandler/sager/:caseId": front,
  "GET /sagsbehandler/sager/:caseId/tidslinje": front,
  "POST /sagsbehandler/sager/:caseId/tidslinje": front,
  "GET /sagsbehandler/sager/:caseId/ansoegning": front,
  "GET /sagsbehandler/sager/:caseId/ansoegning/traek-tilbage": front,
  "POST /sagsbehandler/sager/:caseId/ansoegning/traek-tilbage": front,
  "GET /sagsbehandler/sager/:caseId/ansoegning/enhed": front,
  "POST /sagsbehandler/sager/:caseId/ansoegning/enhed": front,
  "GET /sagsbehandler/sager/:caseId/ansoegning/sagsbehandler": front,
  "POST /sagsbehandler/sager/:caseId/ansoegning/sagsbehandler": front,
  "GET /sagsbehandler/sager/:caseId/ansoegning/vejledning": front,
  "POST /sagsbehandler/sager/:caseId/ansoegning/vejledning": front,
  "GET /sagsbehandler/sager/:caseId/ansoegning/forsinkelse": front,
  "POST /sagsbehandler/sager/:caseId/ansoegning/forsinkelse": emptyForm,
  "GET /sagsbehandler/sager/:caseId/brev/:file": front,
  "GET /sagsbehandler/sager/:caseId/brev/:letterId": front,
  "GET /sagsbehandler/sager/:caseId/udredning": authority,
  "POST /sagsbehandler/sager/:caseId/udredning": authority,
  "GET /sagsbehandler/sager/:caseId/udredning/:assessmentId": authority,
  "POST /sagsbehandler/sager/:caseId/udredning/begynd": authority,
  "GET /sagsbehandler/sager/:caseId/overvejelser": authority,
  "POST /sagsbehandler/sager/:caseId/overvejelser": authority,
  "GET /sagsbehandler/sager/:caseId/partshoering": front,
  "POST /sagsbehandler/sager/:caseId/partshoering": authority,
  "POST /sagsbehandler/sager/:caseId/partshoering/uden": authority,
  "POST /sagsbehandler/sager/:caseId/partshoering/svar": front,
  "GET /sagsbehandler/sager/:caseId/partshoering/forhaandsvisning": authority,
  "GET /sagsbehandler/sager/:caseId/partshoering/forhaandsvisning/brev.pdf": authority,
  "POST /sagsbehandler/sager/:caseId/partshoering/send": authority,
  "POST /sagsbehandler/sager/:caseId/partshoering/tilbage": authority,
  "POST /sagsbehandler/sager/:caseId/partshoering/svar/punkter": authority,
  "POST /sagsbehandler/sager/:caseId/partshoering/mere-tid": front,
  "POST /sagsbehandler/sager/:caseId/partshoering/mere-tid/svar": authority,
  "GET /sagsbehandler/sager/:caseId/afgoerelse": authority,
  "POST /sagsbehandler/sager/:caseId/afgoerelse": authority,
  "GET /sagsbehandler/sager/:caseId/afgoerelse/forhaandsvisning": authority,
  "POST /sagsbehandler/sager/:caseId/afgoerelse/udsend": authority,
  "POST /sagsbehandler/sager/:caseId/afgoerelse/til-godkendelse": authority,
  "POST /sagsbehandler/sager/:caseId/afgoerelse/godkend": authority,
  "GET /sagsbehandler/sager/:caseId/afgoerelse/:decisionId": front,
  "POST /sagsbehandler/sager/:caseId/afgoerelse/send-tilbage": authority,
  "POST /sagsbehandler/sager/:caseId/afgoerelse/:decisionId/genoptag": authority,
  "GET /sagsbehandler/sager/:caseId/handleplan": front,
  "POST /sagsbehandler/sager/:caseId/handleplan": authority,
  "POST /sagsbehandler/sager/:caseId/handleplan/svar": emptyForm,
  "GET /sagsbehandler/sager/:caseId/bestilling": front,
  "POST /sagsbehandler/sager/:caseId/bestilling": emptyForm,
  "GET /sagsbehandler/sager/:caseId/opfoelgning": front,
  "POST /sagsbehandler/sager/:caseId/opfoelgning": emptyForm,
  "POST /sagsbehandler/sager/:caseId/opfoelgning/:form": emptyForm,

  "GET /sagsbehandler/sager/:caseId/dokumenter": front,
  "POST /sagsbehandler/sager/:caseId/dokumenter": front,
  "GET /sagsbehandler/sager/:caseId/dokumenter/:documentId/fil": front,
  "GET /sagsbehandler/sager/:caseId/dokumenter/:documentId/forkert-sag": authority,
  "POST /sagsbehandler/sager/:caseId/dokumenter/:documentId/forkert-sag": authority,
  "GET /sagsbehandler/sager/:caseId/notat": front,
  "POST /sagsbehandler/sager/:caseId/notat": front,
  "GET /sagsbehandler/sager/:caseId/journal/:entryId/ret": front,
  "POST /sagsbehandler/sager/:caseId/journal/:entryId/ret": front,
  "POST /sagsbehandler/sager/:caseId/journal/:entryId/forkert-sag": front,
  "GET /sagsbehandler/bemaerkninger": authorityAnywhere,
  "GET /sagsbehandler/sager/:caseId/bemaerkninger": front,
  "GET /sagsbehandler/sager/:caseId/bemaerkninger/ny": front,
  "POST /sagsbehandler/sager/:caseId/bemaerkninger/ny": front,
  "GET /sagsbehandler/sager/:caseId/bemaerkninger/:remarkId": front,
  "POST /sagsbehandler/sager/:caseId/bemaerkninger/:remarkId": emptyForm,
  "GET /sagsbehandler/sager/:caseId/samtykker": front,
  "GET /sagsbehandler/sager/:caseId/samtykker/nyt": front,
  "POST /sagsbehandler/sager/:caseId/samtykker/nyt": front,
  "GET /sagsbehandler/sager/:caseId/samtykker/:consentId": front,
  "POST /sagsbehandler/sager/:caseId/samtykker/:consentId": front,
  "GET /sagsbehandler/sager/:caseId/samtykker/det-der-er": authority,
  "POST /sagsbehandler/sager/:caseId/samtykker/det-der-er": authority,
  "GET /sagsbehandler/sager/:caseId/samtykker/spoerg": authority,
  "POST /sagsbehandler/sager/:caseId/samtykker/spoerg": authority,
  "GET /sagsbehandler/sager/:caseId/samtykker/spoergsmaal/:requestId": front,
  "POST /sagsbehandler/sager/:caseId/samtykker/spoergsmaal/:requestId/svar": authority,
  "POST /sagsbehandler/sager/:caseId/samtykker/spoergsmaal/:requestId/rykker": authority,
  "POST /sagsbehandler/sager/:caseId/samtykker/spoergsmaal/:requestId/opgivet": authority,
  "GET /sagsbehandler/sager/:caseId/journal/:entryId/dag": authority,
  "POST /sagsbehandler/sager/:caseId/journal/:entryId/dag": authority,
  "GET /sagsbehandler/sager/:caseId/oplysninger": authority,
  "POST /sagsbehandler/sager/:caseId/oplysninger": authority,
  "POST /sagsbehandler/sager/:caseId/adresse": front,
  "GET /sagsbehandler/sager/:caseId/beskyttelse": front,
  "POST /sagsbehandler/sager/:caseId/beskyttelse": front,
  "GET /sagsbehandler/sager/:caseId/hvem-hjaelper": front,
  "POST /sagsbehandler/sager/:caseId/hvem-hjaelper": front,
  "GET /sagsbehandler/sager/:caseId/hvem-hjaelper/:id": front,
  "POST /sagsbehandler/sager/:caseId/hvem-hjaelper/:id": front,
  "POST /sagsbehandler/sager/:caseId/hvem-hjaelper/:id/stop": front,

  "GET /sagsbehandler": authorityAnywhere,
  "POST /sagsbehandler/find": authorityAnywhere,
  "POST /sagsbehandler/overdrag": authorityAnywhere,
  "POST /sagsbehandler/overdrag/giv": authorityAnywhere,
  // Each has seen only what they were handed, and changes only what they have saved.
  "POST /sagsbehandler/overdrag/set": [],
  "GET /sagsbehandler/valg": authorityAnywhere,
  "POST /sagsbehandler/valg": authorityAnywhere,
  "POST /sagsbehandler/valg/:filterId": [],
  "POST /sagsbehandler/valg/:filterId/slet": [],
  "POST /sagsbehandler/taster": authorityAnywhere,
  "GET /sagsbehandler/flyttet": authorityAnywhere,
  "GET /sagsbehandler/fordelt": authorityAnywhere,
  "GET /sagsbehandler/ude-af-sagen": authorityAnywhere,
  "GET /sagsbehandler/opslag": lookingUp,
  "POST /sagsbehandler/opslag": lookingUp,
  "GET /ledelse/opslag": managers,
  "GET /ledelse/fravigelser": managers,
  "GET /redaktion/fravigelser": ["editor"],
  "POST /ledelse/opslag/:openingId": managers,
  "GET /sagsbehandler/sager/:caseId/inhabilitet": authority,
  "POST /sagsbehandler/sager/:caseId/inhabilitet": authority,
  "POST /sagsbehandler/sager/:caseId/inhabilitet/:conflictId/ophoert": authority,
  "GET /sagsbehandler/modtagelse/registreret": authorityAnywhere,
  "GET /sagsbehandler/arbejdsliste.csv": authorityAnywhere,
  "GET /ledelse/logkontrol": managers,
  "GET /ledelse/logkontrol/:findingId": managers,
  "POST /ledelse/logkontrol/:findingId": managers,
  "GET /sagsbehandler/find": authorityAnywhere,
  "GET /sagsbehandler/modtagelse": authorityAnywhere,
  "POST /sagsbehandler/modtagelse": authorityAnywhere,
  "GET /sagsbehandler/modtagelse/borger/:citizenId": [...front, "intake of another unit"],
  "GET /sagsbehandler/modtagelse/ny": authorityAnywhere,
  "POST /sagsbehandler/modtagelse/ny": authorityAnywhere,
  "GET /sagsbehandler/modtagelse/henvendelse": authorityAnywhere,
  "POST /sagsbehandler/modtagelse/henvendelse": authorityAnywhere,
  "GET /sagsbehandler/begrundelser": lookingUp,
  "GET /sagsbehandler/begrundelser/ny": lookingUp,
  "POST /sagsbehandler/begrundelser/ny": lookingUp,
  "GET /sagsbehandler/begrundelser/:phraseId": lookingUpHere,
  "POST /sagsbehandler/begrundelser/:phraseId": lookingUpHere,
  "POST /sagsbehandler/begrundelser/:phraseId/ud-af-brug": managers,
  "GET /sagsbehandler/godkendelser": lookingUp,
  "GET /sagsbehandler/post": authorityAnywhere,
  "GET /sagsbehandler/mine-logins": authorityAnywhere,
  "POST /sagsbehandler/mine-logins": authorityAnywhere,
  "GET /sagsbehandler/paabegyndt": authorityAnywhere,
  "POST /sagsbehandler/paabegyndt": authorityAnywhere,
  "POST /sagsbehandler/paabegyndt/:keptId/kasser": authorityAnywhere,
  "POST /sagsbehandler/post/:letterId": receiving,
  "GET /sagsbehandler/post/digital": authorityAnywhere,
  "POST /sagsbehandler/post/digital/:letterId/igen": receiving,
  "POST /sagsbehandler/post/digital/:letterId/papir": receiving,
  "POST /sagsbehandler/post/digital/:letterId/modtaget": receiving,

  "POST /udfoerer/bestillinger/:orderId/adresse": ["provider with the order"],
  "GET /udfoerer": providers,
  "GET /udfoerer/mine-logins": providers,
  "POST /udfoerer/mine-logins": providers,
  "GET /udfoerer/paabegyndt": providers,
  "POST /udfoerer/paabegyndt": providers,
  "POST /udfoerer/paabegyndt/:keptId/kasser": providers,
  "GET /udfoerer/bestillinger/:orderId": ["provider with the order"],
  "POST /udfoerer/bestillinger/:orderId/:act": ["provider with the order"],
  "GET /udfoerer/sager/:caseId/brev/:file": ["provider with the order"],
  "GET /udfoerer/sager/:caseId/brev/:letterId": ["provider with the order"],

  "GET /borger/:slug": atHome,
  "GET /borger/:slug/ansoegning": applying,
  "GET /borger/:slug/ansoegning/tjek": applying,
  "POST /borger/:slug/ansoegning/tjek": applying,
  "GET /borger/:slug/ansoegning/slet": applying,
  "POST /borger/:slug/ansoegning/slet": applying,
  "POST /borger/:slug/ansoegning/dokumenter": applying,
  "GET /borger/:slug/ansoegning/:question": applying,
  "POST /borger/:slug/ansoegning/:question": applying,
  "GET /borger/:slug/mine-logins": atHome,
  "POST /borger/:slug/mine-logins": atHome,
  "GET /borger/:slug/paabegyndt": atHome,
  "POST /borger/:slug/paabegyndt": atHome,
  "POST /borger/:slug/paabegyndt/:keptId/kasser": atHome,
  "GET /borger/:slug/hvem-hjaelper": citizens,
  "POST /borger/:slug/hvem-hjaelper": citizens,
  "GET /borger/:slug/hvem-hjaelper/:id": citizen,
  "POST /borger/:slug/hvem-hjaelper/:id": citizen,
  "POST /borger/:slug/hvem-hjaelper/:id/stop": citizen,
  "GET /borger/:slug/for-hvem": helping,
  "POST /borger/:slug/for-hvem": helping,
  "GET /borger/:slug/sag/:caseId/afgoerelse": withPart,
  "GET /borger/:slug/sag/:caseId": withStatus,
  "GET /borger/:slug/sag/:caseId/kvittering": withPart,
  "GET /borger/:slug/sag/:caseId/traek-tilbage": signing,
  "POST /borger/:slug/sag/:caseId/traek-tilbage": signing,
  "GET /borger/:slug/sag/:caseId/brev/:file": withPart,
  "GET /borger/:slug/sag/:caseId/brev/:letterId": withPart,
  "GET /borger/:slug/sag/:caseId/partshoering": withPart,
  "POST /borger/:slug/sag/:caseId/partshoering": signing,
  "POST /borger/:slug/sag/:caseId/partshoering/mere-tid": signing,
  "GET /borger/:slug/sag/:caseId/samtykker": withPart,
  "POST /borger/:slug/sag/:caseId/samtykker/:consentId": signing,
  "GET /borger/:slug/sag/:caseId/bemaerkninger": withPart,
  "GET /borger/:slug/sag/:caseId/bemaerkninger/ny": signing,
  "POST /borger/:slug/sag/:caseId/bemaerkninger/ny": signing,
  "GET /borger/:slug/sag/:caseId/afgoerelse/:decisionId": withPart,
  "GET /borger/:slug/sag/:caseId/handleplan": withPart,
  // An empty answer is told what it lacks to whoever may read the plan; a companion's is then not taken.
  "POST /borger/:slug/sag/:caseId/handleplan": withPart,
  "GET /borger/:slug/sag/:caseId/dokumenter": withPart,
  "POST /borger/:slug/sag/:caseId/dokumenter": signing,
  "GET /borger/:slug/sag/:caseId/dokumenter/:documentId/fil": withPart,
  "GET /borger/:slug/mine-rettigheder": atHome,
  "GET /borger/:slug/hjaelp": atHome,
  "GET /borger/:slug/opslag": citizens,
};

/** Who may be shown anywhere whom the case is about; to all others nothing names the citizen or where the citizen lives. */
export const mayKnow: readonly PersonName[] = [...withStatus, ...receiving, "not cleared", "provider with the order"];
