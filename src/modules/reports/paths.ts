import { casePath } from "../cases/paths.ts";
import { providerOrderPath } from "../deliveries/paths.ts";
import type { ReportKind } from "./domain/report.ts";

/** The reports of providers that wait for an answer, over all the reader's cases. */
export const waitingReportsPath = "/sagsbehandler/tilbagemeldinger";
/** One of them, for those who work with the case. */
export const reportPath = (caseId: string, reportId: string): string =>
  `${casePath(caseId)}/tilbagemeldinger/${reportId}`;
/** Each kind as its address names it. */
export const reportNames: Readonly<Record<ReportKind, string>> = {
  problem: "problem",
  need: "behov",
  worry: "bekymring",
  "hand-back": "stop",
  safety: "arbejdsmiljoe",
};
/** Where a provider reports back in an order. */
export const writeReportPath = (orderId: string, kind: ReportKind): string =>
  `${providerOrderPath(orderId)}/tilbagemelding/${reportNames[kind]}`;
/** Where a provider's own people settle what was told of their safety. */
export const settleSafetyPath = (orderId: string, reportId: string): string =>
  `${providerOrderPath(orderId)}/arbejdsmiljoe/${reportId}`;
