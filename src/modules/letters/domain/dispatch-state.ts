/** Where a letter by Digital Post can be on its way. */
export const dispatchStates = ["planned", "handed-over", "available", "uncertain", "returned", "cancelled"] as const;
/**
 * Forsendelsens stand: planned (skal sendes), handed-over (the post service has taken it), available (it is in the mailbox),
 * uncertain (nobody knows), returned (the post service said no), cancelled (it goes on paper instead).
 */
export type DispatchState = (typeof dispatchStates)[number];
