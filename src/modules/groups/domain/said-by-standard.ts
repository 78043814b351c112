import type { DeliveryForm } from "../../standards/domain/facts.ts";
import type { Guidance } from "../../standards/domain/guidance-items.ts";
import type { SaidByStandard } from "./groups-view.ts";
import { formsOf, type SupportGroup } from "./support-group.ts";

/** The forms that groups and open places are known by. */
const groupForms: readonly DeliveryForm[] = ["group", "course", "drop-in", "digital", "peer"];

/** What a standard says of groups, of who may lead them, and of open offers. */
export const saidOfGroups = ({ delivery, deliveryForms }: Pick<Guidance, "delivery" | "deliveryForms">) =>
  onceEach([
    ...deliveryForms.filter(({ form }) => groupForms.includes(form)),
    ...delivery.filter(({ rule }) => rule === "open-offers"),
  ]);

/** What it says of such a group: its form, how people meet, and who leads it; empty where it does not speak of it. */
export function saidOfGroup(
  { delivery, deliveryForms }: Pick<Guidance, "delivery" | "deliveryForms">,
  group: Pick<SupportGroup, "kind" | "ledBy" | "way">,
): readonly SaidByStandard[] {
  const forms = formsOf(group);
  const drawsOnOpenOffers = group.kind === "open" || group.ledBy === "volunteer";
  return onceEach([
    ...deliveryForms.filter(({ form }) => forms.includes(form)),
    ...(drawsOnOpenOffers ? delivery.filter(({ rule }) => rule === "open-offers") : []),
  ]);
}

/** What it says of a course by phases, and of how that is followed up. */
export const saidOfCourse = ({ deliveryForms, followUp }: Pick<Guidance, "deliveryForms" | "followUp">) =>
  onceEach([
    ...deliveryForms.filter(({ form }) => form === "cti"),
    ...followUp.filter(({ rule }) => rule === "by-method"),
  ]);

/** What it says of support that begins with a home of one's own. */
export const saidOfHousingFirst = ({ deliveryForms }: Pick<Guidance, "deliveryForms">) =>
  onceEach(deliveryForms.filter(({ form }) => form === "housing-first"));

function onceEach(items: readonly SaidByStandard[]): readonly SaidByStandard[] {
  const byId = new Map(items.map(({ id, sources, text }) => [id, { id, sources, text }]));
  return [...byId.values()];
}
