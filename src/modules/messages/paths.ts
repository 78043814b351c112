/** Messages from citizens that wait for the reader. */
export const messagesToAnswerPath = "/sagsbehandler/beskeder";
