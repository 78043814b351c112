/** The fields of the form that is filled in without coverage, by their names on the page. The script on the page reads the same. */
export const offlineFields = {
  who: "hvem",
  day: "dag",
  clock: "klokken",
  given: "givet",
  minutes: "minutter",
  otherMinutes: "andre-minutter",
  mode: "maade",
  citizen: "borgeren-med",
  goals: "maal",
  note: "tekst",
  side: "side",
  reason: "grund",
  instead: "i-stedet",
} as const;

/** How long a visit is, as it is pressed; `other` is written. */
export const minuteChoices = ["15", "30", "45", "60", "other"] as const;
