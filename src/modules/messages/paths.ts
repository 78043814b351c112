import { casePath, citizenCasePath } from "../cases/paths.ts";
import type { WaitingScope } from "./domain/messages-view.ts";

/** Messages from citizens that wait for the reader. */
export const messagesToAnswerPath = "/sagsbehandler/beskeder";

/** What the citizen and the authority have written to each other in a case, for staff; an answer is posted to the same place. */
export const caseMessagesPath = (caseId: string): string => `${casePath(caseId)}/beskeder`;
/** Where staff write down what the citizen said. */
export const takeDownPath = (caseId: string): string => `${caseMessagesPath(caseId)}/ny`;
/** Where somebody says what became of a message. */
export const messagePath = (caseId: string, messageId: string): string => `${caseMessagesPath(caseId)}/${messageId}`;

/** The same for the citizen; what the citizen writes is posted to the same place. */
export const citizenMessagesPath = (at: { readonly municipality: string }, caseId: string): string =>
  `${citizenCasePath(at, caseId)}/beskeder`;

/** The list of messages that wait, for the reader or for the whole unit. */
export const waitingMessagesPath = (scope: WaitingScope): string =>
  scope === "mine" ? messagesToAnswerPath : `${messagesToAnswerPath}?hvem=enhed`;
