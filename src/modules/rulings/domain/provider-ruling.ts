import type { LocalDate } from "../../../kernel/local-date.ts";
import { tasksInARow } from "../../applications/domain/tasks-in-a-row.ts";
import { isToDecide, type Ruling } from "./ruling.ts";

/** What a provider is told of a ruling: which tasks are decided anew, and that the support goes on until then. */
export interface ProviderRuling {
  readonly id: string;
  readonly on: LocalDate;
  readonly sentences: readonly string[];
}

/**
 * Told only where something is to be decided anew, or what the order rests on is annulled; why, and what the citizen complained
 * about, is not the provider's.
 */
export function providerRuling(
  ruling: Pick<Ruling, "id" | "parts" | "receivedOn">,
  isDone: boolean,
): readonly ProviderRuling[] {
  const parts = ruling.parts.filter((part) => isToDecide(part) || part.outcome === "annulled");
  if (parts.length === 0) return [];
  const tasks = tasksInARow(parts.map(({ task }) => task));
  const now = isDone ? doneWords : `${parts.some(isToDecide) ? `${anewWords} ` : ""}${goesOnWords}`;
  return [{ id: ruling.id, on: ruling.receivedOn, sentences: [`Det handler om ${tasks}.`, now] }];
}

const doneWords = "Kommunen har truffet en ny afgørelse. Følg bestillingen, som den står nu.";
const anewWords = "Kommunen træffer en ny afgørelse.";
const goesOnWords = "Giv støtten som bestilt, til I hører andet.";
