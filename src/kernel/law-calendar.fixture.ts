import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { type Calendar, type CalendarData, calendarFrom } from "./calendar.ts";

const data: CalendarData = parse(readFileSync("law/calendar.yaml", "utf8"));

/** The calendar as `law/calendar.yaml` states it, with the Friday after Kristi himmelfartsdag a working day. */
export const lawCalendar: Calendar = calendarFrom(data, { fridayAfterAscensionIsClosed: false });

/** The same where a municipality has closed that Friday. */
export const lawCalendarWithClosedFriday: Calendar = calendarFrom(data, { fridayAfterAscensionIsClosed: true });
