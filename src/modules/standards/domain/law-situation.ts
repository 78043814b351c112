/** Where the law's sources hang on how a case has gone: the steps of an appeal, or a decision that has none. */
export const lawSituations = ["kept", "maintained", "late", "no-appeal", "shelter", "urgent"] as const;
