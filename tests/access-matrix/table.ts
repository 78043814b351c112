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

/** Whoever receives what comes in, for the whole municipality; only conflict and clearance shut a case to them. */
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

  "GET /sagsbehandler/sager/:caseId": front,
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
  "POST /sagsbehandler/sager/:caseId/ansoegning/forsinkelse": authority,
  "GET /sagsbehandler/sager/:caseId/brev/:file": front,
  "GET /sagsbehandler/sager/:caseId/brev/:letterId": front,
  "GET /sagsbehandler/sager/:caseId/udredning": authority,
  "POST /sagsbehandler/sager/:caseId/udredning": authority,
  "POST /sagsbehandler/sager/:caseId/udredning/begynd": authority,
  "GET /sagsbehandler/sager/:caseId/overvejelser": authority,
  "POST /sagsbehandler/sager/:caseId/overvejelser": authority,
  "GET /sagsbehandler/sager/:caseId/partshoering": front,
  "POST /sagsbehandler/sager/:caseId/partshoering": authority,
  "POST /sagsbehandler/sager/:caseId/partshoering/uden": authority,
  "POST /sagsbehandler/sager/:caseId/partshoering/svar": front,
  "GET /sagsbehandler/sager/:caseId/afgoerelse": authority,
  "POST /sagsbehandler/sager/:caseId/afgoerelse": authority,
  "GET /sagsbehandler/sager/:caseId/afgoerelse/forhaandsvisning": authority,
  "POST /sagsbehandler/sager/:caseId/afgoerelse/udsend": authority,
  "POST /sagsbehandler/sager/:caseId/afgoerelse/til-godkendelse": authority,
  "POST /sagsbehandler/sager/:caseId/afgoerelse/godkend": authority,
  "GET /sagsbehandler/sager/:caseId/afgoerelse/:decisionId": front,
  "GET /sagsbehandler/sager/:caseId/handleplan": front,
  "POST /sagsbehandler/sager/:caseId/handleplan": authority,
  "POST /sagsbehandler/sager/:caseId/handleplan/svar": authority,
  "GET /sagsbehandler/sager/:caseId/bestilling": front,
  "POST /sagsbehandler/sager/:caseId/bestilling": authority,
  "GET /sagsbehandler/sager/:caseId/opfoelgning": front,
  "POST /sagsbehandler/sager/:caseId/opfoelgning": authority,
  "POST /sagsbehandler/sager/:caseId/opfoelgning/:form": authority,

  "GET /sagsbehandler": authorityAnywhere,
  "GET /sagsbehandler/find": authorityAnywhere,
  "GET /sagsbehandler/modtagelse": authorityAnywhere,
  "POST /sagsbehandler/modtagelse": authorityAnywhere,
  "GET /sagsbehandler/modtagelse/borger/:citizenId": receiving,
  "GET /sagsbehandler/modtagelse/ny": authorityAnywhere,
  "POST /sagsbehandler/modtagelse/ny": authorityAnywhere,
  "GET /sagsbehandler/modtagelse/henvendelse": authorityAnywhere,
  "POST /sagsbehandler/modtagelse/henvendelse": authorityAnywhere,
  "GET /sagsbehandler/post": authorityAnywhere,
  "POST /sagsbehandler/post/:letterId": receiving,

  "GET /udfoerer": ["provider with the order", "another provider", "provider whose order has ended"],
  "GET /udfoerer/bestillinger/:orderId": ["provider with the order"],
  "POST /udfoerer/bestillinger/:orderId/:act": ["provider with the order"],
  "GET /udfoerer/sager/:caseId/brev/:file": ["provider with the order"],
  "GET /udfoerer/sager/:caseId/brev/:letterId": ["provider with the order"],

  "GET /borger/:slug/sag/:caseId": withStatus,
  "GET /borger/:slug/sag/:caseId/kvittering": withStatus,
  "GET /borger/:slug/sag/:caseId/traek-tilbage": signing,
  "POST /borger/:slug/sag/:caseId/traek-tilbage": signing,
  "GET /borger/:slug/sag/:caseId/brev/:file": withPart,
  "GET /borger/:slug/sag/:caseId/brev/:letterId": withPart,
  "GET /borger/:slug/sag/:caseId/partshoering": withPart,
  "POST /borger/:slug/sag/:caseId/partshoering": signing,
  "GET /borger/:slug/sag/:caseId/afgoerelse/:decisionId": withPart,
  "GET /borger/:slug/sag/:caseId/handleplan": withPart,
  "POST /borger/:slug/sag/:caseId/handleplan": signing,
  "GET /borger/:slug/opslag": citizen,
};
