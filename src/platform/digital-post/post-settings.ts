import path from "node:path";
import { z } from "zod";
import { projectRoot } from "../project-root.ts";
import type { DigitalPost } from "./digital-post.ts";
import { type Endpoint, endpointPost } from "./endpoint-post.ts";
import { folderPost } from "./folder-post.ts";
import type { MemoForm } from "./memo.ts";

/** The settings of Digital Post, as they are read from outside. */
export const postSettingsSchema = {
  DIGITAL_POST_FOLDER: z
    .string()
    .transform((text) => path.resolve(projectRoot, text))
    .optional(),
  DIGITAL_POST_URL: z.string().refine(isSafeAddress).optional(),
  DIGITAL_POST_TOKEN: z.string().min(1).optional(),
  DIGITAL_POST_FORM: z.enum(["memo", "kombi"]).default("memo"),
} as const;

/** What is set of Digital Post. */
export type SetForPost = z.infer<z.ZodObject<typeof postSettingsSchema>>;

/** What each setting of Digital Post must look like. */
export const postSettingsShape: Readonly<Record<keyof SetForPost, string>> = {
  DIGITAL_POST_FOLDER: "skal være en mappe",
  DIGITAL_POST_URL: "skal være en adresse med https, fx https://post.example.dk/beskeder",
  DIGITAL_POST_TOKEN: "skal være en tekst",
  DIGITAL_POST_FORM: "skal være memo eller kombi",
};

/** Where messages by Digital Post are handed over: into a folder, or to an address; null where they are not. */
export type PostSettings =
  | { readonly kind: "folder"; readonly folder: string; readonly form: MemoForm }
  | { readonly kind: "endpoint"; readonly endpoint: Endpoint; readonly form: MemoForm };

/** What is wrong with the settings together. */
export function problemsOfPost(set: SetForPost): readonly string[] {
  if (set.DIGITAL_POST_FOLDER !== undefined && set.DIGITAL_POST_URL !== undefined)
    return ["DIGITAL_POST_FOLDER og DIGITAL_POST_URL kan ikke begge være sat: et brev sendes kun ét sted hen."];
  if (set.DIGITAL_POST_TOKEN !== undefined && set.DIGITAL_POST_URL === undefined)
    return ["DIGITAL_POST_TOKEN hører til DIGITAL_POST_URL, som ikke er sat."];
  return [];
}

/** The settings in one; undefined where letters are not sent by Digital Post. */
export function postSettingsOf(set: SetForPost): PostSettings | undefined {
  const form = set.DIGITAL_POST_FORM;
  if (set.DIGITAL_POST_FOLDER !== undefined) return { kind: "folder", folder: set.DIGITAL_POST_FOLDER, form };
  if (set.DIGITAL_POST_URL === undefined) return undefined;
  return { kind: "endpoint", endpoint: { url: set.DIGITAL_POST_URL, token: set.DIGITAL_POST_TOKEN }, form };
}

/** Digital Post as it is set up; null where letters are not sent by it. */
export function digitalPostOf(settings: PostSettings | undefined): DigitalPost | null {
  if (settings === undefined) return null;
  return settings.kind === "folder"
    ? folderPost(settings.folder, settings.form)
    : endpointPost(settings.endpoint, settings.form);
}

/** Letters hold what is most private: they leave this machine only encrypted. */
function isSafeAddress(text: string): boolean {
  const url = URL.parse(text);
  if (url === null || url.username !== "" || url.search !== "" || url.hash !== "") return false;
  return (
    url.protocol === "https:" ||
    (url.protocol === "http:" && ["127.0.0.1", "[::1]", "localhost"].includes(url.hostname))
  );
}
