import type {
  Appointment,
  AppointmentKind,
  AppointmentPlace,
  AppointmentState,
  AppointmentWay,
  AppointmentWords,
  Deliverer,
  Hindrance,
  InsteadKind,
  LateWay,
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
  message: "Støtte på besked",
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
  if (where !== "remote") return place;
  return remoteWords[kind] ?? "På telefon eller skærm";
}

/** Where one meets, as staff are told it. */
export function placeForStaff(
  kind: AppointmentKind,
  { place, where }: Pick<AppointmentWords, "place" | "where">,
): string {
  if (where === "home") return "Hjemme hos borgeren";
  if (where !== "remote") return place;
  return remoteForStaff[kind] ?? "På telefon eller skærm";
}

const remoteWords: Readonly<Partial<Record<AppointmentKind, string>>> = {
  phone: "På telefonen. Vi ringer til dig",
  screen: "På skærmen. Du får et link af os",
  message: "På besked. Vi skriver til dig",
};

const remoteForStaff: Readonly<Partial<Record<AppointmentKind, string>>> = {
  phone: "På telefonen",
  screen: "På skærmen",
  message: "På besked",
};

/** What each place is called where one chooses. */
export const placeChoices: Readonly<Record<AppointmentPlace, string>> = {
  home: "Hjemme hos borgeren",
  elsewhere: "Et andet sted",
  "drop-in": "Et værested eller en café",
  remote: "På telefon, skærm eller besked",
};

/** Who gives the support, in a word. */
export const delivererLabels: Readonly<Record<Deliverer, string>> = {
  staff: "En medarbejder",
  peer: "En peer",
  volunteer: "En frivillig",
};

/** Whom the citizen meets, with what they are where that is not a member of staff. */
export const whomInWords = ({ deliverer, whom }: Pick<Appointment, "deliverer" | "whom">): string =>
  deliverer === "staff" ? whom : `${whom} (${delivererLabels[deliverer].slice(3)})`;

/** Whose hindrance it was, as staff choose it. */
export const hindranceLabels: Readonly<Record<Hindrance, string>> = {
  citizen: "Borgeren",
  provider: "Os",
  other: "En anden, for eksempel en pårørende",
};

/** What there is instead, as staff choose it. */
export const insteadLabels: Readonly<Record<InsteadKind, string>> = {
  "other-time": "En anden tid",
  "other-person": "En anden kommer",
  other: "Noget andet",
  nothing: "Ingenting",
};

/** How the citizen was told of a delay, as staff choose it. */
export const lateWayLabels: Readonly<Record<LateWay, string>> = {
  "own-pages": "På borgerens egne sider",
  called: "Vi har ringet",
  text: "Vi har sendt en sms fra egen telefon",
  "not-reached": "Vi har prøvet, men fik ikke fat i borgeren",
};
