import type { Lesson } from "./lesson.ts";

/** What the page of a lesson is shown with. */
export interface LessonView extends Pick<Lesson, "caseId" | "complaintId" | "tags"> {
  readonly isOwn: boolean;
  /** What each tag is called, by its key. */
  readonly names: ReadonlyMap<string, string>;
}
