import type { Text } from "../../../kernel/text.ts";
import type { Task } from "./facts.ts";

/** What each task is called, in the middle of a sentence: `støtte til post og digital post`. */
export const taskNames: Readonly<Record<Task, Text>> = {
  economy: { da: "økonomi", en: "money" },
  mail: { da: "post og digital post", en: "mail and digital mail" },
  authorities: { da: "kontakt med myndigheder", en: "contact with authorities" },
  cleaning: { da: "rengøring", en: "cleaning" },
  shopping: { da: "indkøb", en: "shopping" },
  cooking: { da: "madlavning", en: "cooking" },
  laundry: { da: "tøjvask", en: "laundry" },
  housing: { da: "bolig", en: "housing" },
  structure: { da: "struktur i hverdagen", en: "structure in everyday life" },
  hygiene: { da: "personlig hygiejne", en: "personal hygiene" },
  health: { da: "sundhed", en: "health" },
  medicine: { da: "medicin", en: "medicine" },
  treatment: { da: "behandling", en: "treatment" },
  food: { da: "mad og måltider", en: "food and meals" },
  "social-contact": { da: "kontakt med andre", en: "contact with others" },
  leisure: { da: "fritid", en: "leisure" },
  communication: { da: "kommunikation", en: "communication" },
  transport: { da: "transport", en: "transport" },
  accompaniment: { da: "ledsagelse", en: "accompaniment" },
  education: { da: "uddannelse", en: "education" },
  employment: { da: "arbejde", en: "employment" },
  parenting: { da: "at være forælder", en: "being a parent" },
  talks: { da: "samtaler", en: "talks" },
};
