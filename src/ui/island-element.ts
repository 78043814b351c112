import { type ComponentChildren, h } from "preact";
import type { OfflinePlace } from "./frame.ts";

interface IslandProps {
  /** The id of the list that the script adds to. */
  readonly target: string;
  readonly children?: ComponentChildren;
}

/** A form that filters a list while one types. Name `filter-list` among the page's islands; the form works without. */
export const FilterList = ({ target, children }: IslandProps) => h("filter-list", { target }, children);

/** Single keys in a work list, unless the reader has switched them off. Name `list-keys` among the page's islands. */
export const ListKeys = ({ target, isOff }: IslandProps & { readonly isOff: boolean }) =>
  h("list-keys", { target, off: isOff });

/** How notes that were written without coverage stand; it also sends them. `Page` puts it where the frame tells of it. */
export const OfflineLine = ({ carried, greeting, owner, page, receiving, worker }: OfflinePlace) =>
  h("offline-line", {
    class: "container d-print-none",
    "data-page": page,
    "data-worker": worker,
    "data-greeting": greeting,
    "data-carried": carried,
    "data-receiving": receiving,
    "data-owner": owner,
  });

/** The page without coverage: the script fills in whom one visits, keeps what is written, and shows what lies on the phone. */
export const OfflineNotebook = ({ children }: { readonly children: ComponentChildren }) =>
  h("offline-notebook", {}, children);

interface AutosavePartsProps {
  /** The name and value by which the form's own save knows that it was sent while somebody writes. */
  readonly act: string;
  readonly value: string;
}

/** Saves the changed parts of the form that it stands last in, while one writes. Name `autosave-parts` among the page's islands. */
export const AutosaveParts = ({ act, value }: AutosavePartsProps) => h("autosave-parts", { act, value });

/** Single keys on the page of a case. Name `case-keys` among the page's islands; leave it out where keys are switched off. */
export const CaseKeys = () => h("case-keys", {});

/** Where the browser can record, buttons that do, into the field for files of this id. Name `voice-note` among the page's islands. */
export const VoiceNote = ({ field }: { readonly field: string }) => h("voice-note", { "data-for": field });

/** Where the browser can speak the page's language, a button that reads the page aloud. */
export const ReadAloud = () => h("read-aloud", {});

/** Around the link that leads away at once: the script also keeps what was written, logs off, and answers three presses of Esc. */
export const LeavePage = ({ children }: { readonly children: ComponentChildren }) => h("leave-page", {}, children);
