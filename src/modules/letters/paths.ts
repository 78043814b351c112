/** The citizen's page of a letter. */
export const citizenLetterPath = (municipality: string, caseId: string, letterId: string): string =>
  `/borger/${municipality}/sag/${caseId}/brev/${letterId}`;

/** The page of a letter for those who work with the case. */
export const staffLetterPath = (caseId: string, letterId: string): string =>
  `/sagsbehandler/sager/${caseId}/brev/${letterId}`;

/** The provider's page of a letter. */
export const providerLetterPath = (caseId: string, letterId: string): string =>
  `/udfoerer/sager/${caseId}/brev/${letterId}`;

/** The letter as it was made, byte for byte. */
export const pdfPath = (letterPath: string): string => `${letterPath}.pdf`;

/** Paper letters that wait to be printed and posted. */
export const postPath = "/sagsbehandler/post";
/** Where the form is posted that says that a letter is in the post. */
export const postedPath = (letterId: string): string => `${postPath}/${letterId}`;
