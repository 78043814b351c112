import assert from "node:assert/strict";
import { test } from "node:test";
import { localDate } from "../../../kernel/local-date.ts";
import { type Placed, whyAbove } from "./why-here.ts";

const today = localDate("2026-04-20");
const due = (day: string | null, acute = false): Placed => {
  const date = day === null ? null : localDate(day);
  return { acute, owed: { due: date, actBy: date } };
};
const nothing: Placed = { acute: false, owed: null };

test("the first rule that tells two cases apart is told, in the order in which the list uses them", () => {
  const why = (here: Placed, next: Placed | null) => whyAbove(here, next, today);
  assert.match(why(due("2026-05-22", true), due("2026-04-07")), /^Sagen haster/);
  assert.match(why(due("2026-04-07"), due("2026-04-20")), /^Fristen er overskredet/);
  assert.match(why(due("2026-04-07"), due("2026-04-08")), /^Den sidste arbejdsdag kommer før/);
  assert.match(why(due("2026-04-24"), due("2026-04-24")), /samme sidste arbejdsdag.*ældste sagsnummer/);
  assert.match(why(due("2026-04-27"), due(null)), /inden for en uge. Den næste sag har ingen dato/);
  assert.match(why(due(null), due("2026-04-28")), /^Der er ingen dato.*mere end en uge/);
  assert.match(why(due(null), due(null)), /^Ingen af de to sager har en dato/);
  assert.match(why(due(null), nothing), /I den næste sag venter der ikke noget/);
  assert.match(why(nothing, nothing), /^Der venter ikke noget/);
  assert.match(why(due("2026-04-24"), null), /ingen sag efter/);
});
