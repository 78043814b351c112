import type { FactPoint, FactPointName } from "./fact-points.ts";

/** Each point as it is asked. */
export const factPointQuestions: Readonly<Record<FactPointName, string>> = {
  function: "Er det vurderet, hvordan borgeren fungerer, for hver opgave?",
  "citizens-wishes": "Står borgerens egne ord og ønsker i sagen?",
  sources: "Har de faglige iagttagelser kilde og dag?",
  others: "Er svarene fra andre kommet?",
  alternatives: "Er hvert trin på stigen overvejet, også med borgeren?",
  hearing: "Er borgeren hørt?",
  access: "Har borgeren fået den aktindsigt, der er bedt om, før sagen bliver afgjort?",
  "newest-fact": "Er oplysningerne nye nok?",
  "why-not-more": "Peger hver sætning på det, den bygger på?",
  "dates-in-reasons": "Står det i begrundelsen, hvilken dag oplysningerne er fra?",
};

/** Each state as it is told. */
export const factPointStates: Readonly<Record<FactPoint["state"], string>> = {
  met: "Ja",
  weak: "Svagt",
  missing: "Mangler",
};
