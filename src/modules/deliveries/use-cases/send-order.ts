import { accepted, type Outcome, refused } from "../../../kernel/outcome.ts";
import type { App } from "../../../platform/app.ts";
import { type Tx, transaction } from "../../../platform/database.ts";
import { caseForAct } from "../../cases/use-cases/case-for-act.ts";
import { type FormPress, oncePressed } from "../../cases/use-cases/once-pressed.ts";
import { admitProvider } from "../../cases/use-cases/open-case.ts";
import type { Letter } from "../../letters/domain/letter.ts";
import { keepLetter } from "../../letters/use-cases/keep-letter.ts";
import { partiesOfCase } from "../../letters/use-cases/parties-of-case.ts";
import { obligations } from "../../obligations/domain/obligations.ts";
import { type ActEntry, recordEvents } from "../../obligations/use-cases/record-events.ts";
import type { Actor } from "../../people/domain/actor.ts";
import { readCitizen } from "../../people/use-cases/read-people.ts";
import { type GrantGround, readGrantGround } from "../../plans/use-cases/plan-ground.ts";
import { maySend, type SendRefusal } from "../domain/order-acts.ts";
import { sentEntry } from "../domain/order-entries.ts";
import { orderLetterFacts } from "../domain/order-letter-content.ts";
import { accessEndsOn, lastGrantedDay } from "../domain/provider-access.ts";
import type { OrderContent, ProviderChoice } from "../domain/support-order.ts";
import { orderLetter } from "../letters/order-letter.ts";
import { insertOrder, ordersOfCase } from "../repository.ts";
import { ordered } from "./delivery-rules.ts";

/**
 * Sends an order to a provider: keeps it, writes its letter, lets the provider into the case, and tells the case.
 *
 * @returns the path that the first press of the form led to
 */
export function sendOrder(
  app: App,
  actor: Actor,
  caseId: string,
  content: OrderContent,
  press: FormPress,
): Promise<Outcome<string, SendRefusal | "not-found">> {
  return transaction(app.database.of(actor), (tx) =>
    oncePressed(tx, app, actor, { ...press, act: "order:send" }, () => sendIn(tx, app, actor, caseId, content)),
  );
}

type Granted = GrantGround & { readonly grant: NonNullable<GrantGround["grant"]> };

async function sendIn(
  tx: Tx,
  app: App,
  actor: Actor,
  caseId: string,
  content: OrderContent,
): Promise<Outcome<"sent", SendRefusal | "not-found">> {
  const record = await caseForAct(tx, actor, "order:send", caseId);
  if (!record) return refused("not-found");
  if (record.closedOn !== null) return refused("case-closed");
  const ground = await readGrantGround(tx, app, actor, record);
  const { grant, decisions } = ground;
  if (grant === undefined) return refused(decisions.length === 0 ? "decision-not-issued" : "nothing-granted");
  const free = maySend(await ordersOfCase(tx, actor.tenantId, caseId), grant.id, { tasks: [], ...content });
  if (!free.ok) return free;
  await keepOrder(tx, app, actor, { ...ground, grant }, content);
  return accepted("sent");
}

async function keepOrder(tx: Tx, app: App, actor: Actor, ground: Granted, content: OrderContent): Promise<void> {
  const { record, grant, standard, today } = ground;
  const provider = providerOf(ground, content.provider);
  const entry = sentEntry(content, provider, today);
  const letter = await makeLetter(tx, app, actor, ground, content, entry);
  await insertOrder(tx, actor.tenantId, {
    tasks: [],
    ...content,
    id: app.newId(),
    caseId: record.id,
    decisionId: grant.id,
    state: "sent",
    sentOn: today,
    letterId: letter.id,
    answeredOn: null,
    returnedReason: "",
    contactPerson: "",
    contactPhone: "",
    firstContactOn: null,
    startedOn: null,
    withdrawnOn: null,
    edition: 1,
    readEdition: 1,
  });
  const lastDay = lastGrantedDay(ordered(grant.granted, content.tasks));
  const to = lastDay === null ? null : accessEndsOn(lastDay, standard.settings.providerAccessDaysAfterEnd);
  await admitProvider(tx, record, provider.slug, { from: today, to });
  await recordEvents(tx, app, actor, record.id, [entry]);
}

/** @throws RangeError for a provider that the municipality does not have: the form offers no other. */
function providerOf({ standard }: Pick<GrantGround, "standard">, slug: string): ProviderChoice {
  const provider = standard.providers.find((one) => one.slug === slug);
  if (!provider) throw new RangeError(`the municipality has no provider '${slug}'`);
  return provider;
}

/** The letter tells the deadlines as they are once the order has been sent. */
async function makeLetter(
  tx: Tx,
  app: App,
  actor: Actor,
  ground: Granted,
  content: OrderContent,
  { event }: ActEntry,
): Promise<Letter> {
  const { record, standard, facts, events, grant, guidance, today } = ground;
  const citizen = await readCitizen(tx, actor.tenantId, record.citizenId);
  if (!citizen) throw new RangeError("the case has no citizen");
  const after = { facts, events: event ? [...events, event] : [...events] };
  const parties = await partiesOfCase(tx, app, actor, record, citizen);
  const document = orderLetter(
    { ...parties, recipient: { name: providerOf(ground, content.provider).name, address: [] } },
    orderLetterFacts(content, {
      citizen,
      granted: ordered(grant.granted, content.tasks),
      packages: standard.settings.packages,
      deadlines: obligations(after, standard, app.law, today),
      guidance,
    }),
    app.law,
  );
  return keepLetter(tx, app, actor, record, { kind: "order", document, channel: "provider" });
}
