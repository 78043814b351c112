import type { QuestionId, QuestionText } from "./question.ts";

/** The questions in English. */
export const englishTexts: Readonly<Record<QuestionId, QuestionText>> = {
  opgaver: {
    title: "What would you like help with?",
    name: "What you want help with",
    hint: "Tick all that fits. You can also answer that you do not know.",
    why: "The municipality must decide on each thing that you ask for help with.",
  },
  "egne-ord": {
    title: "Tell us in your own words",
    name: "Your own words",
    hint: "What is hard, and what can you do yourself? Write as little or as much as you like.",
    why: "The municipality must look at you and your own situation. So your own words matter.",
  },
  hverdag: {
    title: "What is your everyday life like now?",
    name: "Your everyday life",
    hint: "For example: What goes well? What gets stuck? When is it hardest?",
    why: "The help must be based on how you manage in everyday life, and not only on a diagnosis.",
  },
  proevet: {
    title: "What have you tried, and what help do you have now?",
    name: "What you have tried",
    hint: "For example family, friends, a drop-in centre, an app, home help or help from the job centre.",
    why: "The municipality must see whether other help is enough, or whether you need more.",
  },
  hjaelper: {
    title: "Does somebody help you with your case?",
    name: "Your helper",
    hint: "It may be a friend, a relative, a companion or a guardian.",
    why: "You have the right to bring somebody who supports you or speaks for you.",
    note: { label: "How do we reach your helper?", hint: "Write a phone number or an e-mail address." },
  },
  akut: {
    title: "Do you need help at once?",
    name: "Help at once",
    hint: "Call 112 if somebody is in danger right now.",
    why: "Then the municipality can look at your case before others if it is urgent.",
    note: { label: "Why is it urgent?", hint: "Write in short what happens, and when." },
  },
  bolig: {
    title: "Are you without a home, or about to lose it?",
    name: "Your home",
    hint: "Answer yes too if you sleep at other people's homes because you have nowhere to live.",
    why: "There is special help to get a home and to keep it.",
  },
  pension: {
    title: "Do you get early retirement pension (førtidspension)?",
    name: "Early retirement pension",
    hint: "Answer yes too if it has been granted but you have not been paid yet.",
    why: "The answer decides which part of the municipality gets your case.",
  },
  oensker: {
    title: "What would you like to be different?",
    name: "Your wishes",
    hint: "For example what you hope for, or how and when help suits you best.",
    why: "You have the right to take part in deciding how your case is solved.",
  },
  kontakt: {
    title: "How do you prefer that we contact you?",
    name: "Contact with you",
    hint: "Tick all that is fine with you.",
    why: "Then we can agree on a talk in a way that you can be in.",
  },
  dokumenter: {
    title: "Do you have papers for us to see?",
    name: "Your papers",
    hint: "It may be a statement from your doctor or a picture of a letter. You may skip this.",
    why: "Papers can make your situation easier to understand. You can also send them later.",
  },
};
