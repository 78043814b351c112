import { extentInWords } from "../../decisions/domain/weekly-hours.ts";
import type { LetterDeadline } from "../../obligations/domain/letter-deadline.ts";
import { asProviderSees, type Citizen, maskedCpr } from "../../people/domain/citizen.ts";
import type { GrantedTask } from "../../plans/domain/grant.ts";
import type { Guidance } from "../../standards/domain/guidance-items.ts";
import type { OwnSettings } from "../../standards/domain/standard.ts";
import type { OrderedPart, OrderLetterFacts } from "./order-letter-facts.ts";
import type { OrderContent } from "./support-order.ts";

/** What an order's letter is made from, beside what was written in it. */
export interface OrderLetterGround {
  readonly citizen: Citizen;
  readonly granted: readonly GrantedTask[];
  readonly packages: OwnSettings["packages"];
  readonly deadlines: readonly LetterDeadline[];
  readonly guidance: Pick<Guidance, "delivery" | "plan">;
}

/** What the letter of an order is made from. */
export const orderLetterFacts = (content: OrderContent, ground: OrderLetterGround): OrderLetterFacts => ({
  citizen: citizenInOrder(ground.citizen),
  parts: orderedParts(ground.granted, ground.packages),
  goals: content.goals,
  frame: content.frame,
  deadlines: ground.deadlines,
  guidance: ground.guidance,
});

/** Whom it is about. A letter lies where others find it: what is protected stands on the order's page alone. */
function citizenInOrder(citizen: Citizen): OrderLetterFacts["citizen"] {
  const { cprNumber, name, ways } = asProviderSees(citizen);
  return {
    name: citizen.protection?.name ? null : name,
    cpr: cprNumber === null ? null : maskedCpr(cprNumber),
    phone: ways.kind === "shown" ? ways.phone : null,
    address: ways.kind === "shown" ? { protected: false, lines: ways.addressLines } : { protected: true },
  };
}

/** The granted tasks on the terms of the decision. */
export const orderedParts = (
  granted: readonly GrantedTask[],
  packages: OwnSettings["packages"],
): readonly OrderedPart[] =>
  granted.map(({ task, legalBasis, deliveryForm, extent, period, weeklyMinutes, package: slug }) => ({
    task,
    legalBasis,
    deliveryForm,
    package: packages.find((one) => one.slug === slug || one.name === slug) ?? null,
    extent: extentInWords({ extent, weeklyMinutes }),
    period,
  }));

/** The goals that an order begins with: the plan's, else the decision's. */
export const goalsToOrder = (
  plan: { readonly goals: readonly { readonly text: string }[] } | null,
  granted: readonly GrantedTask[],
): readonly string[] =>
  plan !== null && plan.goals.length > 0 ? plan.goals.map(({ text }) => text) : granted.flatMap(({ goals }) => goals);
