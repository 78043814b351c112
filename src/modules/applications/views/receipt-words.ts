import type { FormLanguage } from "../domain/question.ts";

const danish = {
  title: "Vi har fået din ansøgning",
  windowTitle: (number: string) => `Kvittering, sag ${number}`,
  myPage: "Min side",
  follow: "Følg din sag",
  next: "Sådan går det videre",
  steps: [
    "Vi læser det, du har skrevet eller sagt.",
    "Vi kontakter dig og aftaler en samtale.",
    "Vi vurderer sammen med dig, hvad der kan hjælpe.",
    "Du får vores afgørelse i et brev. Kan vi ikke nå det til tiden, skriver vi til dig inden.",
  ],
  helper: "Skal nogen hjælpe dig?",
  helperMore: "Din hjælper kan få lov at se din sag og svare for dig. Du bestemmer, hvad hjælperen må.",
  helperLink: "Giv en fuldmagt",
  letter: "Din kvittering som brev",
  byPost: "Kvitteringen kommer til dig med posten.",
  pdf: "hent som PDF",
  sent: "Se det, du har sendt",
  withdraw: "Træk din ansøgning tilbage",
  withdrawn: "Du har trukket din ansøgning tilbage",
  withdrawnOn: "Det skete",
  always: "Du kan altid søge igen.",
  number: (number: string) => `Dit sagsnummer er ${number}`,
  receivedOn: "Vi fik din ansøgning",
  nothingMore: "Du behøver ikke gøre mere nu.",
  unit: "Hvem har sagen",
  contact: "Kontakt",
  answerBy: "Du får svar senest",
  unset: "Fristen er ikke oplyst. Ring til os, og spørg.",
};

type ReceiptWords = typeof danish;

const english: ReceiptWords = {
  title: "We have got your application",
  windowTitle: (number) => `Receipt, case ${number}`,
  myPage: "My page (in Danish)",
  follow: "Follow your case (in Danish)",
  next: "What happens now",
  steps: [
    "We read what you have written or said.",
    "We contact you and agree on a talk.",
    "Together with you we find out what can help.",
    "You get our decision in a letter. If we are late, we write to you before the day.",
  ],
  helper: "Shall somebody help you?",
  helperMore: "Your helper can be allowed to see your case and answer for you. You decide what they may do.",
  helperLink: "Give a mandate (in Danish)",
  letter: "Your receipt as a letter",
  byPost: "The receipt comes to you by post. It is in Danish.",
  pdf: "download as PDF",
  sent: "See what you have sent (in Danish)",
  withdraw: "Take your application back (in Danish)",
  withdrawn: "You have taken your application back",
  withdrawnOn: "That was",
  always: "You can always apply again.",
  number: (number) => `Your case number is ${number}`,
  receivedOn: "We got your application",
  nothingMore: "You need not do more now.",
  unit: "Who has your case",
  contact: "Contact",
  answerBy: "You get an answer by",
  unset: "The day is not told here. Call us and ask.",
};

/** The words of the receipt in each language. The receipt as a letter is in Danish, and the English page says so. */
export const receiptWords: Readonly<Record<FormLanguage, ReceiptWords>> = { da: danish, en: english };
