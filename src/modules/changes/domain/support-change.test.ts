import assert from "node:assert/strict";
import { test } from "node:test";
import { type WayGround, wayOf } from "./support-change.ts";

const asked: WayGround = {
  kind: "less",
  endReason: null,
  wanted: "yes",
  isWorse: false,
  package: null,
  hasPackage: false,
};

/** What is answered, and where it leads: agreed, decided anew, or heard and decided anew. */
const paths: readonly (readonly [string, Partial<WayGround>, "agreed" | "decided" | "heard and decided"])[] = [
  ["hours moved within the package, agreed", { kind: "within", hasPackage: true }, "agreed"],
  ["hours moved, against the wish", { kind: "within", wanted: "no" }, "heard and decided"],
  ["hours moved, nobody knows the wish", { kind: "within", wanted: "not-known" }, "heard and decided"],
  ["hours moved, agreed but to the disadvantage", { kind: "within", isWorse: true }, "heard and decided"],
  ["more, wanted", { kind: "more" }, "decided"],
  ["more by another package, wanted", { kind: "more", hasPackage: true, package: "pakke-2" }, "decided"],
  ["more, nobody knows the wish", { kind: "more", wanted: "not-known" }, "decided"],
  ["less without packages, wanted", {}, "agreed"],
  ["less by another package, wanted", { hasPackage: true, package: "pakke-1" }, "decided"],
  [
    "less by another package, against the wish",
    { hasPackage: true, package: "pakke-1", wanted: "no" },
    "heard and decided",
  ],
  ["less, against the wish", { wanted: "no" }, "heard and decided"],
  ["less, agreed but to the disadvantage", { isWorse: true }, "heard and decided"],
  ["some tasks end, wanted", { kind: "tasks-end" }, "decided"],
  ["some tasks end, against the wish", { kind: "tasks-end", wanted: "no" }, "heard and decided"],
  ["all ends: goals reached, agreed", { kind: "end", endReason: "goals-reached" }, "agreed"],
  ["all ends: no need, agreed", { kind: "end", endReason: "no-need" }, "agreed"],
  ["all ends: the citizen's wish", { kind: "end", endReason: "opted-out", hasPackage: true }, "agreed"],
  [
    "all ends: goals reached, against the wish",
    { kind: "end", endReason: "goals-reached", wanted: "no" },
    "heard and decided",
  ],
  ["all ends: lost contact", { kind: "end", endReason: "no-contact", wanted: "not-known" }, "heard and decided"],
  ["all ends: lost contact is never an agreement", { kind: "end", endReason: "no-contact" }, "heard and decided"],
  ["all ends: moved away, agreed", { kind: "end", endReason: "event" }, "agreed"],
];

for (const [name, answers, leadsTo] of paths)
  test(`[BRO-7.2][BRO-14.3][AAB-25.1] ${name}: ${leadsTo}`, () => {
    const { way, worsens } = wayOf({ ...asked, ...answers });
    assert.equal(way === "agreement" ? "agreed" : worsens ? "heard and decided" : "decided", leadsTo);
  });
