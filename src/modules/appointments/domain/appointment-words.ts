import type {
  AppointmentKind,
  AppointmentPlace,
  AppointmentState,
  AppointmentWay,
  AppointmentWords,
} from "./appointment.ts";

/** Each kind as it is called. */
export const kindLabels: Readonly<Record<AppointmentKind, string>> = {
  talk: "Samtale",
  "home-visit": "Hjemmebesøg",
  meeting: "Møde",
  "follow-up-meeting": "Opfølgningsmøde",
  phone: "Telefonsamtale",
  screen: "Møde på skærm",
  group: "Gruppe",
  "support-visit": "Støttebesøg",
};

/** How an appointment stands, in a word or two. */
export const stateLabels: Readonly<Record<AppointmentState, string>> = {
  booked: "Aftalt",
  "asked-to-move": "Ønskes flyttet",
  moved: "Flyttet",
  cancelled: "Aflyst",
  held: "Holdt",
  "not-held": "Ikke holdt",
};

/** How it came to staff, as it is told. */
export const wayLabels: Readonly<Record<Exclude<AppointmentWay, "staff">, string>> = {
  "own-pages": "På egne sider",
  phone: "På telefon",
  letter: "I et brev",
  "in-person": "Ved personligt fremmøde",
};

/** Where one meets, as the citizen is told it. */
export function placeForCitizen(
  kind: AppointmentKind,
  { place, where }: Pick<AppointmentWords, "place" | "where">,
): string {
  if (where === "home") return "Hjemme hos dig";
  if (where === "elsewhere") return place;
  return remoteWords[kind] ?? "På telefon eller skærm";
}

/** Where one meets, as staff are told it. */
export function placeForStaff(
  kind: AppointmentKind,
  { place, where }: Pick<AppointmentWords, "place" | "where">,
): string {
  if (where === "home") return "Hjemme hos borgeren";
  if (where === "elsewhere") return place;
  return remoteWords[kind] === undefined ? "På telefon eller skærm" : kind === "phone" ? "På telefonen" : "På skærmen";
}

const remoteWords: Readonly<Partial<Record<AppointmentKind, string>>> = {
  phone: "På telefonen. Vi ringer til dig",
  screen: "På skærmen. Du får et link af os",
};

/** What each place is called where one chooses. */
export const placeChoices: Readonly<Record<AppointmentPlace, string>> = {
  home: "Hjemme hos borgeren",
  elsewhere: "Et andet sted",
  remote: "På telefon eller skærm",
};
