/** The case, as those who work with it see it. */
export const casePath = (caseId: string): string => `/sagsbehandler/sager/${caseId}`;

/** The citizen's own page of the case. */
export const citizenCasePath = ({ municipality }: { readonly municipality: string }, caseId: string): string =>
  `/borger/${municipality}/sag/${caseId}`;
