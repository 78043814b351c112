/** Why a part of a follow-up was not kept, in words. */
export const partRefusalWords = {
  "nothing-to-prepare": "Der er ikke nogen opfølgning at forberede. Støtten løber ikke, eller sagen er lukket.",
  "changed-by-another":
    "En anden har skrevet i skemaet imens. Din tekst står stadig i felterne. Se den andens tekst nedenfor, ret felterne, og gem igen.",
  "changed-before-sending":
    "Svarene er ændret, siden du så dem. De er ikke sendt endnu. Se dem igennem her, og send dem igen.",
  "nothing-written": "Der er ikke skrevet noget endnu. Svar på mindst ét spørgsmål.",
} as const;
