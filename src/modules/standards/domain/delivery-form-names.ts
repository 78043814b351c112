import type { Text } from "../../../kernel/text.ts";
import type { DeliveryForm } from "./facts.ts";

/** How each form of delivery is told to the citizen: `støtte i en gruppe`. */
export const deliveryFormNames: Readonly<Record<DeliveryForm, Text>> = {
  individual: { da: "støtte til dig alene", en: "support for you alone" },
  group: { da: "støtte i en gruppe", en: "support in a group" },
  "drop-in": { da: "støtte på et værested", en: "support at a drop-in centre" },
  digital: { da: "digital støtte", en: "digital support" },
  phone: { da: "støtte i telefonen", en: "support by phone" },
  message: { da: "støtte i beskeder", en: "support by messages" },
  "screen-visit": { da: "skærmbesøg", en: "screen visits" },
  course: { da: "et kursus eller forløb", en: "a course" },
  cti: { da: "et CTI-forløb (støtte i overgange)", en: "a CTI course (Critical Time Intervention)" },
  "housing-first": { da: "støtte efter Housing First", en: "Housing First support" },
  peer: { da: "støtte fra en, der selv har prøvet det", en: "support from a peer" },
};

/** What each form of delivery is called among those who order and give it. */
export const deliveryFormLabels: Readonly<Record<DeliveryForm, string>> = {
  individual: "Individuel støtte",
  group: "Støtte i gruppe",
  "drop-in": "Værested",
  digital: "Digital støtte",
  phone: "Telefonstøtte",
  message: "Støtte i beskeder",
  "screen-visit": "Skærmbesøg",
  course: "Kursus eller forløb",
  cti: "CTI-forløb",
  "housing-first": "Housing First",
  peer: "Peerstøtte",
};
