import assert from "node:assert/strict";
import { test } from "node:test";
import { cspReportRoutes } from "./csp-reports.ts";
import { jsonLog } from "./log.ts";

function reports() {
  const lines: string[] = [];
  const routes = cspReportRoutes(jsonLog("info", (line) => lines.push(line)));
  const send = (type: string, body: string) =>
    routes.request("/csp-rapport", { method: "POST", body, headers: { "Content-Type": type } });
  return { lines, send };
}

const caseAddress = "https://ansat.example/sagsbehandler/sager/01890a5d-ac96-774b-bcce-b302099a8057?cpr=010190-1234";
const older = (blocked: string, directive = "script-src-elem") =>
  JSON.stringify({
    "csp-report": {
      "document-uri": caseAddress,
      referrer: caseAddress,
      "effective-directive": directive,
      "blocked-uri": blocked,
      "script-sample": "Inger Hansen",
    },
  });
const newer = (...blocked: readonly string[]) =>
  JSON.stringify(
    blocked.map((blockedURL) => ({
      type: "csp-violation",
      url: caseAddress,
      user_agent: "Inger Hansen",
      body: { documentURL: caseAddress, effectiveDirective: "img-src", blockedURL, sample: "Inger Hansen" },
    })),
  );

test("a report of either kind leaves the directive and the stopped origin, and nothing of the page", async () => {
  const { lines, send } = reports();
  assert.equal((await send("application/csp-report", older("https://ond.example/a?b=010190-1234"))).status, 204);
  assert.equal((await send("application/reports+json; charset=utf-8", newer("inline"))).status, 204);
  assert.match(lines[0] ?? "", /"directive":"script-src-elem","blocked":"https:\/\/ond\.example"/);
  assert.match(lines[1] ?? "", /"directive":"img-src","blocked":"inline"/);
  assert.equal(lines.length, 2);
  assert.doesNotMatch(lines.join(""), /sager|01890a5d|010190|Inger/);
});

test("no more than ten reports are told at a time", async () => {
  const { lines, send } = reports();
  await send("application/reports+json", newer(...Array<string>(40).fill("eval")));
  assert.equal(lines.length, 10);
});

const unreadable: readonly (readonly [what: string, type: string, body: string, status: number])[] = [
  ["another kind of content", "application/json", older("inline"), 415],
  ["no kind of content", "", "", 415],
  ["a kind that only an object's own nature knows", "constructor", "{}", 415],
  ["no JSON", "application/csp-report", "{", 400],
  ["JSON that is no report", "application/csp-report", "[]", 400],
  ["another report of the browser's", "application/reports+json", '[{"type":"crash","body":{}}]', 400],
  ["a directive that is none", "application/csp-report", older("inline", "<b>Inger\n</b>"), 400],
  ["JSON as deep as it is long", "application/csp-report", "[".repeat(16_000), 400],
  ["too much", "application/csp-report", older(`https://ond.example/${"x".repeat(17_000)}`), 413],
];

for (const [what, type, body, status] of unreadable) {
  test(`${what} is answered ${status} and not told`, async () => {
    const { lines, send } = reports();
    assert.equal((await send(type, body)).status, status);
    assert.deepEqual(lines, []);
  });
}

test("a strange origin is told as its kind alone", async () => {
  const { lines, send } = reports();
  for (const blocked of ["data:text/html,Inger", "chrome-extension://abc/x", "Inger Hansen"]) {
    await send("application/csp-report", older(blocked));
  }
  const told = lines.map((line) => /"blocked":"([^"]*)"/.exec(line)?.[1]);
  assert.deepEqual(told, ["data:", "chrome-extension:", "unknown"]);
});
