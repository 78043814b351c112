import { z } from "zod";
import { legalBases, type Task, tasks } from "./facts.ts";

const name = z.string().trim().min(1);
const coded = z.strictObject({ code: z.uuid(), name });
const levels = z.array(z.strictObject({ level: z.number().int().min(0).max(4), code: z.uuid(), name })).length(5);

/** The types of goal, in the order of FFB: develop, keep, limit a loss. */
export const goalTypes = ["develop", "keep", "limit-loss"] as const;

/** What a follow-up can lead to, in the order of FFB: the support goes on, ends, or ends and leads to another. */
export const followUpStatuses = ["continue", "end", "end-and-refer"] as const;
/** Status på indsats: what a follow-up leads to, as it is reported. */
export type FollowUpStatus = (typeof followUpStatuses)[number];

/** Those who can have said something in an assessment. */
export const informants = ["citizen", "supported-citizen", "caseworker", "provider", "other"] as const;
/** Kilde: who said or saw it. */
export type Informant = (typeof informants)[number];

const themeSchema = z.strictObject({
  code: z.uuid(),
  name,
  /** `activity` carries levels and goals; `function` and `surroundings` carry neither. */
  kind: z.enum(["activity", "function", "surroundings"]),
  subThemes: z.array(coded).min(1),
});

/** Fælles Faglige Begreber as VUM 2.0 uses them: themes, scales, target groups, services. `law/ffb.yaml` */
export const ffbSchema = z.strictObject({
  system: z.literal("urn:oid:1.2.208.176.2.22"),
  version: z.string().regex(/^\d{8}$/),
  source: name,
  themes: z.array(themeSchema).min(1),
  functionLevels: levels,
  functionNotAssessed: coded,
  supportNeeds: levels,
  supportNeedNotAssessed: coded,
  goalTypes: z.array(z.strictObject({ type: z.enum(goalTypes), code: z.uuid(), name })).length(goalTypes.length),
  followUpStatuses: z
    .array(z.strictObject({ status: z.enum(followUpStatuses), code: z.uuid(), name }))
    .length(followUpStatuses.length),
  informants: z
    .array(z.strictObject({ informant: z.enum(informants), code: z.uuid(), name }))
    .length(informants.length),
  targetGroups: z.array(z.strictObject({ name, groups: z.array(coded).min(1) })).min(1),
  services: z
    .array(z.strictObject({ legalBasis: z.enum(legalBases), services: z.array(coded) }))
    .length(legalBases.length),
  /** The sub-themes that an assessment opens with, for each task that can be applied for. */
  tasks: z.record(z.enum(tasks), z.array(z.uuid()).min(1)),
});

/** Fælles Faglige Begreber (FFB): the shared words of assessment, with their codes. */
export type Ffb = Readonly<z.infer<typeof ffbSchema>>;
/** Tema: a group of sub-themes; never itself what is assessed. */
export type FfbTheme = Ffb["themes"][number];

/** Undertema: what is assessed, with the theme that it belongs to. */
export interface SubTheme {
  readonly code: string;
  readonly name: string;
  readonly theme: string;
  readonly kind: FfbTheme["kind"];
}

/** Every sub-theme, in the order of FFB. */
export const subThemes = (ffb: Pick<Ffb, "themes">): readonly SubTheme[] =>
  ffb.themes.flatMap((theme) =>
    theme.subThemes.map(({ code, name: called }) => ({ code, name: called, theme: theme.name, kind: theme.kind })),
  );

/** The sub-theme with this code, or undefined. */
export const subTheme = (ffb: Pick<Ffb, "themes">, code: string): SubTheme | undefined =>
  subThemes(ffb).find((known) => known.code === code);

/** True where a level from 0 to 4 is set; for the others FFB forbids one. */
export const carriesLevel = ({ kind }: Pick<SubTheme, "kind">): boolean => kind === "activity";

/** Målgruppe i FFB: a target group, or a condition taken as one, with the group that it belongs to. */
export interface TargetGroup {
  readonly code: string;
  readonly name: string;
  readonly group: string;
  /** True for one of FFB's own target groups; conditions are taken as one too. */
  readonly isOwn: boolean;
}

/** All that can stand as a target group, in the order of FFB: its own groups, then the conditions. */
export const targetGroups = (ffb: Pick<Ffb, "themes" | "targetGroups">): readonly TargetGroup[] => [
  ...ffb.targetGroups.flatMap(({ name: group, groups }) =>
    groups.map(({ code, name: called }) => ({ code, name: called, group, isOwn: true })),
  ),
  ...subThemes(ffb).map(({ code, name: called, theme }) => ({ code, name: called, group: theme, isOwn: false })),
];

/** The target group with this code, or undefined. */
export const targetGroup = (ffb: Pick<Ffb, "themes" | "targetGroups">, code: string): TargetGroup | undefined =>
  targetGroups(ffb).find((known) => known.code === code);

/** The sub-themes that these tasks are about, each once, in the order of the tasks. */
export const subThemesOfTasks = (ffb: Pick<Ffb, "tasks">, applied: readonly Task[]): readonly string[] => [
  ...new Set(applied.flatMap((task) => ffb.tasks[task])),
];
