import assert from "node:assert/strict";
import { test } from "node:test";
import { render } from "preact-render-to-string";
import { localDate } from "../../../kernel/local-date.ts";
import { loadStandardsLibrary } from "../../../platform/standard-files.ts";
import type { Obligation } from "../domain/obligation.ts";
import { explainObligations } from "../domain/obligation-explanation.ts";
import { OwedPanel } from "./owed-panel.tsx";

const { law, standards } = loadStandardsLibrary();
const broenderslev = standards.get("broenderslev") ?? assert.fail("no such standard");

/** Received Tuesday 2026-03-03 and 5 weeks: due Tuesday 2026-04-07, the day after 2. påskedag. */
const decision: Obligation = {
  what: "decision",
  owedBy: "authority",
  owedTo: "citizen",
  countedFrom: localDate("2026-03-03"),
  due: localDate("2026-04-07"),
  actBy: localDate("2026-04-07"),
  status: "open",
  metOn: null,
  sources: ["BRO-6.1", "retssikkerhedsloven § 3, stk. 2"],
  length: { weeks: 5 },
  ownSetting: false,
  unset: false,
  provisional: false,
  ordinal: 1,
};

const shown = (obligation: Obligation, audience: "staff" | "citizen", today = "2026-04-02") =>
  render(
    <OwedPanel
      obligations={[obligation]}
      explanations={explainObligations([obligation], broenderslev, law)}
      today={localDate(today)}
      standardSlug="broenderslev"
      openSteps={[]}
      audience={audience}
    />,
  );
const text = (html: string) =>
  html
    .replaceAll(/<[^>]+>/g, " ")
    .replaceAll(/\s+/g, " ")
    .trim();

test("the citizen reads who must do what, on which weekday, and how many days are left", () => {
  const words = text(shown(decision, "citizen"));
  assert.match(words, /Kommunen skal afgøre din ansøgning\./);
  assert.match(words, /Det skal ske senest tirsdag den 7\. april 2026 \(om 5 dage\)/);
});

test("why is one click away: the clause with its section, the act's text, the count", () => {
  const html = shown(decision, "staff");
  assert.match(html, /<details[^>]*>\s*<summary[^>]*>Hvorfor\?/);
  assert.match(html, /href="\/standarder\/broenderslev\?dato=2024-12-11#BRO-6\.1"/);
  assert.match(html, /href="https:\/\/www\.retsinformation\.dk\/eli\/lta\/2025\/354"/);
  assert.match(text(html), /Fristen regnes fra tirsdag den 3\. marts 2026\. Den dag tæller ikke med\./);
  assert.match(text(html), /5 uger derefter er tirsdag den 7\. april 2026/);
});

test("staff see the last working day where the authority's own day is none", () => {
  const onGoodFriday = { ...decision, due: localDate("2026-04-03"), actBy: localDate("2026-04-01"), length: null };
  assert.match(
    text(shown(onGoodFriday, "staff", "2026-03-30")),
    /Sidste arbejdsdag er onsdag den 1\. april 2026 \(om 2 dage\)/,
  );
});

test("a deadline that is promised without a number is said not to be told; one that nobody set says so", () => {
  const none = { ...decision, due: null, actBy: null, length: null };
  assert.match(text(shown({ ...none, unset: true }, "citizen")), /Fristen er ikke oplyst/);
  assert.match(text(shown(none, "staff")), /Der er ikke sat nogen dato/);
});

test("the municipality's own setting and a provisional day are marked as such", () => {
  const words = text(shown({ ...decision, ownSetting: true, provisional: true }, "staff"));
  assert.match(words, /Kommunens egen indstilling, ikke fra kilden/);
  assert.match(words, /Datoen er foreløbig/);
});

test("staff go from what is owed on a complaint to that complaint, and to its package where it is to be sent on", () => {
  const wayOf = (what: Obligation["what"], of: Partial<Obligation> = { complaint: "k1" }) =>
    /<strong><a[^>]* href="([^"]+)"|<strong><a href="([^"]+)"/
      .exec(
        render(
          <OwedPanel
            obligations={[{ ...decision, what, ...of }]}
            today={localDate("2026-04-02")}
            standardSlug="broenderslev"
            openSteps={[]}
            audience="staff"
            caseId="s1"
          />,
        ),
      )
      ?.slice(1)
      .find(Boolean)
      ?.replace("/sagsbehandler/sager/s1", "");
  assert.equal(wayOf("reconsideration"), "/klager/k1");
  assert.equal(wayOf("forward-to-ankestyrelsen"), "/klager/k1/pakke");
  assert.equal(wayOf("forward-to-ankestyrelsen", { complaint: "k1", status: "lapsed" }), "/klager/k1");
  assert.equal(wayOf("reconsideration", {}), "/klager");
});
