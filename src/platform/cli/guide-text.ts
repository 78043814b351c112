import { formatDate, formatDay, formatLength } from "../../kernel/danish-day.ts";
import type { DeadlineItem, Guidance, GuidanceItem, RouteItem } from "../../modules/standards/domain/guidance-items.ts";
import type { Standard } from "../../modules/standards/domain/standard.ts";
import { obligationNames, rungName } from "../../modules/standards/domain/words.ts";
import { factNames, ownSettingWords, sourced } from "./words.ts";

/** The guidance as people read it, each line with its sources. */
export function guideText(standard: Standard, guidance: Guidance): string {
  return [
    `${standard.municipality.name}: ${standard.title.da}, udgave ${guidance.edition}`,
    "Standarden er vejledende. En sagsbehandler afgør sagen efter en konkret vurdering.",
    section("Hvem modtager sagen", [routeLine(guidance.route)]),
    section("Frister", guidance.deadlines.map(deadlineLine)),
    section("Overvejes først, det mindst indgribende øverst", guidance.alternatives.map(alternativeLine)),
    section("Målgruppe", guidance.targets.map(line)),
    section(
      "Skal besvares",
      guidance.considerations.map((item) => withQuestion(item, item.asks)),
    ),
    section("Dækker støtten ikke", guidance.exclusions.map(line)),
    section("Leveringsformer", guidance.deliveryForms.map(line)),
    section("Levering", guidance.delivery.map(line)),
    section("Brevet", guidance.letter.map(line)),
    section("Mål og plan", guidance.plan.map(line)),
    section("Opfølgning", guidance.followUp.map(line)),
    section("Klage", guidance.complaint.map(line)),
    section("Betaling", guidance.cost.map(line)),
    section("Forventes af borgeren", guidance.duties.map(line)),
    section("Kvalitetsmål", guidance.quality.map(line)),
    section("Oplysning", guidance.information.map(line)),
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}

const section = (heading: string, lines: readonly string[]): string =>
  lines.length === 0 ? "" : `${heading}\n${lines.map((text) => `  - ${text}`).join("\n")}`;

const line = (item: GuidanceItem): string => `${item.text}${hangsOn(item.dependsOn)} ${sourced(item.sources)}`;

const withQuestion = (item: GuidanceItem, asks: string): string => `${line(item)}\n    ${asks}`;

const alternativeLine = (item: GuidanceItem & { readonly rung: number; readonly asks: string }): string =>
  withQuestion({ ...item, text: `${rungName(item.rung).da}: ${item.text}` }, item.asks);

const hangsOn = (facts: readonly string[] | undefined): string =>
  facts === undefined ? "" : ` (kommer an på: ${facts.map((fact) => factNames[fact] ?? fact).join(", ")})`;

function routeLine({ name, sources, dependsOn, ownSetting }: RouteItem): string {
  const from = ownSetting ? `(${ownSettingWords})` : sourced(sources);
  return `${name}${hangsOn(dependsOn)} ${from}`;
}

function deadlineLine(item: DeadlineItem): string {
  const marks = item.ownSetting ? ` (${ownSettingWords})` : "";
  const outcome = item.outcome.length === 0 ? "" : `, når ${item.outcome.map((one) => outcomes[one]).join(" eller ")}`;
  const text = `${obligationNames[item.what].da}${outcome}: ${when(item)}${marks}`;
  return `${text}${hangsOn(item.dependsOn)} ${sourced(item.sources)}`;
}

const outcomes = {
  upheld: "klagen får medhold",
  partly: "klagen får delvist medhold",
  kept: "afgørelsen fastholdes",
} as const;

function when({ due, actBy, length, countedFrom }: DeadlineItem): string {
  if (length === null) return "fristen er ikke oplyst";
  if (due === null || countedFrom === null) return `${formatLength(length)}, når den begynder`;
  const act = actBy === null || actBy === due ? "" : `, sidste arbejdsdag er ${formatDay(actBy)}`;
  return `${formatDay(due)}${act}, ${formatLength(length)} fra ${formatDate(countedFrom)}`;
}
