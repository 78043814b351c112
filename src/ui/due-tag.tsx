import { daysBetween } from "../kernel/day-arithmetic.ts";
import type { LocalDate } from "../kernel/local-date.ts";
import { daysLeftInWords } from "./day-words.ts";
import { Icon, type IconName } from "./icon.tsx";

interface DueTagProps {
  /** Null where no date is known. */
  readonly due: LocalDate | null;
  readonly today: LocalDate;
  /** Where the obligation has ended, what came of it; then no days left are told. */
  readonly ended?: "met" | "met-late" | "lapsed" | undefined;
  /** From how many days before it is due that it counts as soon. */
  readonly soonDays?: number;
  /** Who reads it: staff unless told. */
  readonly audience?: "staff" | "citizen";
}

/** How a deadline stands, told by text, icon and colour at once. */
export function DueTag({ audience = "staff", due, today, ended, soonDays = 7 }: DueTagProps) {
  const look = ended === undefined ? running(due, today, soonDays) : endings[audience][ended];
  return (
    <strong class={`badge rn-due rn-due-${look.kind}`}>
      <Icon name={look.icon} /> {look.text}
    </strong>
  );
}

interface Look {
  readonly kind: "overdue" | "soon" | "ok" | "none" | "met";
  readonly icon: IconName;
  readonly text: string;
}

const staffEndings: Record<"met" | "met-late" | "lapsed", Look> = {
  met: { kind: "met", icon: "success", text: "Holdt" },
  "met-late": { kind: "soon", icon: "check", text: "Gjort for sent" },
  lapsed: { kind: "none", icon: "close", text: "Bortfaldet" },
};

const endings = {
  staff: staffEndings,
  citizen: { ...staffEndings, lapsed: { ...staffEndings.lapsed, text: "Gælder ikke mere" } },
} as const;

function running(due: LocalDate | null, today: LocalDate, soonDays: number): Look {
  if (due === null) return { kind: "none", icon: "info", text: "Ingen dato" };
  const days = daysBetween(today, due);
  if (days < 0)
    return { kind: "overdue", icon: "error", text: `Overskredet med ${-days} ${days === -1 ? "dag" : "dage"}` };
  const left = daysLeftInWords(due, today);
  const text = left.charAt(0).toUpperCase() + left.slice(1);
  return days <= soonDays ? { kind: "soon", icon: "time", text } : { kind: "ok", icon: "time", text };
}
