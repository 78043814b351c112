/** Where one chooses how pages are shown; the form is posted to the same place. */
export const displayPath = "/visning";
/** Where it is told what leaving quickly does, and does not. */
export const leavingPath = "/forlad-siden";

/** How large text is shown; the layout follows. */
export const textSizes = ["ordinary", "larger", "large", "largest"] as const;
/** One of them. */
export type TextSize = (typeof textSizes)[number];

/** How somebody wants the pages shown. Kept in the browser alone: it says nothing of who they are. */
export interface Display {
  readonly text: TextSize;
  /** Less colour, one column, more air. */
  readonly calm: boolean;
  /** Long pages show one part at a time. */
  readonly oneAtATime: boolean;
  /** More room between lines, words and letters. */
  readonly airy: boolean;
}

/** As pages are shown to whoever has chosen nothing. */
export const ordinaryDisplay: Display = { text: "ordinary", calm: false, oneAtATime: false, airy: false };

const sizeWords = { ordinary: "", larger: "stoerre", large: "stor", largest: "stoerst" } as const;
const switchWords = { calm: "rolig", oneAtATime: "en-ting", airy: "luft" } as const;
/** The settings that are on or off. */
export const switches = ["calm", "oneAtATime", "airy"] as const;

/** What a cookie of ours says; anything else in it is passed over. */
export function displayIn(kept: string | undefined): Display {
  const words = new Set((kept ?? "").split("."));
  const text = textSizes.find((size) => size !== "ordinary" && words.has(sizeWords[size])) ?? "ordinary";
  const isOn = (one: (typeof switches)[number]) => words.has(switchWords[one]);
  return { text, calm: isOn("calm"), oneAtATime: isOn("oneAtATime"), airy: isOn("airy") };
}

/** What is kept of it in a cookie: `stor.rolig`; empty where all is ordinary. */
export const keptDisplay = (display: Display): string =>
  [sizeWords[display.text], ...switches.map((one) => (display[one] ? switchWords[one] : ""))]
    .filter((word) => word !== "")
    .join(".");

const sizeClasses = { ordinary: "", larger: "rn-larger", large: "rn-large", largest: "rn-largest" } as const;
const switchClasses = { calm: "rn-quiet", oneAtATime: "rn-one", airy: "rn-airy" } as const;

/** The classes that a page's `html` carries for it. */
export const displayClasses = (display: Display): string =>
  [sizeClasses[display.text], ...switches.map((one) => (display[one] ? switchClasses[one] : ""))]
    .filter((name) => name !== "")
    .join(" ");
