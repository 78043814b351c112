import type { OrderContent } from "../../modules/deliveries/domain/support-order.ts";
import { acceptOrder, returnOrder } from "../../modules/deliveries/use-cases/answer-order.ts";
import { readOrder } from "../../modules/deliveries/use-cases/read-order.ts";
import { registerStep } from "../../modules/deliveries/use-cases/register-step.ts";
import { sendOrder } from "../../modules/deliveries/use-cases/send-order.ts";
import type { StaffMember } from "../../modules/people/use-cases/read-people.ts";
import { done, inHand, press, type Scene, type SceneAct, unchanged } from "../scene.ts";
import { somebody } from "../town.ts";

/** The support is ordered; the providers take turns. */
export const order: SceneAct = async (scene) => {
  const { app, town, plot } = scene;
  const { caseId, caseworker } = inHand(scene);
  const view = await readOrder(app, caseworker, caseId);
  const { providers } = town.standard;
  const provider = providers[plot.place % providers.length];
  if (!view?.grant || !provider) throw new RangeError("there is nothing to order, or nobody to order it from");
  const content: OrderContent = {
    provider: provider.slug,
    goals: view.grant.granted.flatMap(({ goals }) => goals),
    frame: "Én fast kontaktperson. Støtten gives hjemme og i nærheden, på hverdage, og altid sammen med borgeren.",
    externalReason: provider.external
      ? "Kommunens egne medarbejdere har ikke ledig tid om eftermiddagen, hvor borgeren har mest brug for det."
      : "",
    acuteStart: null,
    acuteReason: "",
  };
  done(await sendOrder(app, caseworker, caseId, content, press(scene)), scene);
  return unchanged;
};

/** The provider takes the order, and names a contact person. */
export const accept: SceneAct = async (scene) => {
  const { orderId, leader } = await ordered(scene);
  const contact = { name: leader.name, phone: leader.phone ?? "" };
  done(await acceptOrder(scene.app, leader, orderId, contact, press(scene)), scene);
  return unchanged;
};

/** The provider sends the order back. */
export const giveBack: SceneAct = async (scene) => {
  const { orderId, leader } = await ordered(scene);
  const reason = "Vi har ingen ledig kontaktperson før næste måned og vil ikke lade borgeren vente så længe.";
  done(await returnOrder(scene.app, leader, orderId, reason, press(scene)), scene);
  return unchanged;
};

/** The provider meets the citizen for the first time. */
export const meet: SceneAct = (scene) => stepTaken(scene, "first-contact");

/** The support begins. */
export const start: SceneAct = (scene) => stepTaken(scene, "support-started");

async function stepTaken(scene: Scene, step: "first-contact" | "support-started") {
  const { orderId, leader } = await ordered(scene);
  done(await registerStep(scene.app, leader, orderId, { step, on: scene.app.clock.today() }, press(scene)), scene);
  return unchanged;
}

/** The latest order of the case, and who leads the team that has it. */
export async function ordered(scene: Scene): Promise<{ readonly orderId: string; readonly leader: StaffMember }> {
  const { caseId, caseworker } = inHand(scene);
  const latest = (await readOrder(scene.app, caseworker, caseId))?.orders.at(-1);
  if (!latest) throw new RangeError("nothing has been ordered");
  const leader = somebody(scene.town, "provider", ({ provider }) => provider === latest.provider);
  // The leader asks on the day of the act, when the order still runs.
  const visit = { id: scene.app.newId(), at: scene.app.clock.now() };
  return { orderId: latest.id, leader: { ...leader, visit } };
}
