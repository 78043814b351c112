import type { App } from "../src/platform/app.ts";
import { type CaseInState, caseDecided } from "./case-in-state.ts";
import { withSettings } from "./test-app.ts";

const grant = {
  outcome: "granted",
  deliveryForm: "individual",
  extent: "",
  from: "2026-03-20",
  goals: "At åbne post",
} as const;

/** One decision of two tasks: the first by § 85, with an appeal body, the second by § 82 b, without one. */
export const caseDecidedByTwo = (app: App): Promise<CaseInState> =>
  caseDecided(withSettings(app, "vejen", { complaintAddress: ["Prøvevej 1", "0000 Prøveby"] }), "vejen", {
    parts: [
      { ...grant, legalBasis: "SEL-85", to: null },
      { ...grant, legalBasis: "SEL-82b", to: "2026-06-30" },
    ],
    whole: {
      rules: "Kommunen giver støtte til den, der har behov for det.",
      considerations: "Vi har lagt vægt på, hvad borgeren selv kan.",
      facts: "Borgeren klarer noget af det selv.",
      assessment: "Borgeren har brug for hjælp til at komme i gang.",
    },
  });
