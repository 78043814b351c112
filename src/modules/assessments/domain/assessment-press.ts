import { type Fields, textOf, ticked } from "../../applications/domain/problems.ts";
import { observationFields, targetFields } from "./assessment-fields.ts";

/** The button that takes a theme out again is named so; its value is the theme's code. */
export const removeThemeField = "fjern";
/** The button that takes an observation out is named so; its value is the observation's key. */
export const removeObservationField = "fjern-observation";
/** The button that takes a target group out is named so; its value is the group's code. */
export const removeTargetField = "fjern-maalgruppe";
/** The button that keeps a part as it was in the assessment before is named so; its value is the part's key. */
export const keepField = "behold";
/** Where a theme is chosen that is not in the assessment yet. */
export const addThemeField = "nyt-tema";
/** Where a target group is chosen that is not in the assessment yet. */
export const addTargetField = "ny-maalgruppe";
/** The fields that say which button was pressed, of those that save and go on. */
export const actField = "handling";
/** What each of those buttons says. */
export const acts = {
  save: "gem",
  /** Sent while somebody writes. */
  autosave: "autogem",
  goOn: "naeste",
  toOverview: "overblik",
  finish: "afslut",
  addTheme: "tilfoej",
  addTarget: "tilfoej-maalgruppe",
} as const;

/**
 * The form as the pressed button means it: an observation that is taken out comes back blank, a target group that is taken
 * out or added comes back without or with it. So they are changes like all others, and never overwrite unseen.
 */
export function asPressed(fields: Fields): Fields {
  return withTargets(withoutObservation(fields));
}

function withoutObservation(fields: Fields): Fields {
  const [code = "", id = "", ...more] = textOf(fields, removeObservationField).split("/");
  if (id === "" || more.length > 0) return fields;
  const { shown, seenOn, ...texts } = observationFields(code, id);
  const days = ["dag", "maaned", "aar"].map((part) => `${seenOn}-${part}`);
  return { ...fields, ...Object.fromEntries([...Object.values(texts), ...days].map((name) => [name, ""])) };
}

function withTargets(fields: Fields): Fields {
  const gone = textOf(fields, removeTargetField);
  const added = textOf(fields, actField) === acts.addTarget ? textOf(fields, addTargetField) : "";
  if (gone === "" && added === "") return fields;
  const chosen = [...ticked(fields, targetFields.chosen), added].filter((code) => code !== "" && code !== gone);
  return { ...fields, [targetFields.chosen]: chosen };
}
