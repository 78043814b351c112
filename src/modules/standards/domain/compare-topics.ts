import type { Text } from "../../../kernel/text.ts";
import type { Clause, ClauseOf, EffectKind } from "./effect.ts";

/** What two standards are laid side by side about, in the order of a case. Every clause is about one or two of them. */
export const topics = {
  purpose: { da: "Formål", en: "Purpose" },
  "legal-basis": { da: "Retsgrundlag", en: "Legal basis" },
  "target-group": { da: "Målgruppe", en: "Target group" },
  themes: { da: "Det kan støtten handle om", en: "What the support can be about" },
  routing: { da: "Hvem modtager sagen", en: "Who receives the case" },
  receipt: { da: "Kvittering", en: "Receipt" },
  "processing-time": { da: "Sagsbehandlingstid", en: "Processing time" },
  "delay-notice": { da: "Besked om forsinkelse", en: "Notice of delay" },
  "other-help-first": { da: "Anden hjælp først", en: "Other help first" },
  "drop-in-first": { da: "Værested først", en: "Drop-in centre first" },
  "group-first": { da: "Gruppe før individuel støtte", en: "Group before individual support" },
  digital: { da: "Digital støtte", en: "Digital support" },
  "time-limited": { da: "Tidsbegrænset støtte", en: "Time-limited support" },
  assessment: { da: "Det lægges der vægt på", en: "What is weighed" },
  "not-covered": { da: "Dækker støtten ikke", en: "Not covered" },
  decision: { da: "Afgørelsen", en: "The decision" },
  packages: { da: "Pakker", en: "Packages" },
  plan: { da: "Plan og mål", en: "Plan and goals" },
  start: { da: "Første kontakt og start", en: "First contact and start" },
  "delivery-forms": { da: "Leveringsformer", en: "Forms of delivery" },
  delivery: { da: "Sådan gives støtten", en: "How the support is given" },
  provider: { da: "Udfører og valg af udfører", en: "Provider and choice of provider" },
  "follow-up": { da: "Opfølgning", en: "Follow-up" },
  cost: { da: "Betaling", en: "Cost" },
  duties: { da: "Forventes af borgeren", en: "Expected of the citizen" },
  complaint: { da: "Klage", en: "Complaint" },
  quality: { da: "Kvalitetsmål", en: "Quality goals" },
  contact: { da: "Kontakt", en: "Contact" },
} as const satisfies Readonly<Record<string, Text>>;

/** Emne: one point that two standards are compared on. */
export type Topic = keyof typeof topics;

/** The points in their order. */
export const topicOrder = Object.keys(topics) as readonly Topic[];

/** The points that a clause is about. */
export const topicsOf = (clause: Clause): readonly Topic[] => [
  ...new Set([mainTopic(clause), ...contentTopics(clause), ...formTopics(clause)]),
];

const contentTopics = (clause: Clause): readonly Topic[] =>
  clause.effect === "letter" ? (clause.alsoHolds ?? []).map((holds) => letterTopics[holds]) : [];

function formTopics(clause: Clause): readonly Topic[] {
  if (!("forms" in clause) || clause.forms === undefined) return [];
  const isDigital = clause.forms.some((form) => digitalForms.has(form));
  return ["delivery-forms", ...(isDigital ? (["digital"] as const) : [])];
}

const digitalForms: ReadonlySet<string> = new Set(["digital", "phone", "message", "screen-visit"]);

function mainTopic(clause: Clause): Topic {
  switch (clause.effect) {
    case "target":
      return clause.about === "group" ? "target-group" : "themes";
    case "alternative":
      return rungTopics[clause.rung - 1] ?? "other-help-first";
    case "deadline":
      return deadlineTopics[clause.what];
    case "letter":
      return letterTopics[clause.holds];
    case "plan":
      return clause.rule === "packages" || clause.rule === "package-steps" ? "packages" : "plan";
    case "delivery":
      return clause.forms === undefined ? deliveryTopic(clause) : "delivery-forms";
    case "info":
      return infoTopics[clause.topic];
    default:
      return effectTopics[clause.effect];
  }
}

const rungTopics: readonly Topic[] = [
  "other-help-first",
  "drop-in-first",
  "group-first",
  "digital",
  "time-limited",
  "delivery",
];

const deadlineTopics: Readonly<Record<ClauseOf<"deadline">["what"], Topic>> = {
  receipt: "receipt",
  decision: "processing-time",
  "remitted-decision": "processing-time",
  "delay-notice": "delay-notice",
  "hearing-answer": "decision",
  "information-answer": "assessment",
  "information-recall": "assessment",
  "decision-letter": "decision",
  "plan-offer": "plan",
  order: "start",
  "first-contact": "start",
  start: "start",
  "first-follow-up": "follow-up",
  "follow-up": "follow-up",
  "report-answer": "follow-up",
  "grant-end": "time-limited",
  "closing-talk": "time-limited",
  "what-next": "time-limited",
  "change-hearing": "decision",
  "change-decision": "decision",
  complaint: "complaint",
  "complaint-answer": "complaint",
  reconsideration: "complaint",
  "complaint-maintained": "complaint",
  "forward-to-ankestyrelsen": "complaint",
  "ankestyrelsen-answer": "complaint",
  "carry-out-ruling": "complaint",
  access: "contact",
};

const letterTopics: Readonly<Record<ClauseOf<"letter">["holds"], Topic>> = {
  "written-decision": "decision",
  "granted-and-not": "decision",
  reasons: "decision",
  procedure: "decision",
  "complaint-guidance": "complaint",
  "complaint-address": "complaint",
  "legal-basis": "legal-basis",
  temporary: "time-limited",
  receipt: "receipt",
};

function deliveryTopic({ rule }: ClauseOf<"delivery">): Topic {
  if (rule === "acute-start") return "start";
  return rule === "provider" || rule === "staff" ? "provider" : "delivery";
}

const infoTopics: Readonly<Record<ClauseOf<"info">["topic"], Topic>> = {
  about: "purpose",
  purpose: "purpose",
  content: "themes",
  apply: "routing",
  provider: "provider",
  rights: "purpose",
  contact: "contact",
  cooperation: "delivery",
};

type PlainEffect = Exclude<EffectKind, "target" | "alternative" | "deadline" | "letter" | "plan" | "delivery" | "info">;

const effectTopics: Readonly<Record<PlainEffect, Topic>> = {
  consideration: "assessment",
  exclusion: "not-covered",
  route: "routing",
  followup: "follow-up",
  complaint: "complaint",
  cost: "cost",
  duty: "duties",
  quality: "quality",
};
