import { test } from "node:test";
import { Hono } from "hono";
import { assetRoutes } from "../../src/ui/asset-routes.ts";
import { LetterView } from "../../src/ui/letter/letter-view.tsx";
import { Page } from "../../src/ui/page.tsx";
import { renderPage } from "../../src/ui/render-page.ts";
import { sampleLetters } from "../letter-samples.ts";
import { expectAccessible } from "./accessibility.ts";
import { withPage } from "./browser.ts";
import { screenshot } from "./screenshot.ts";
import { withServer } from "./server.ts";

const letters = sampleLetters().filter(({ municipality }) => municipality === "vejen");
const routes = letters.reduce(
  (app, { kind, letter }) =>
    app.get(`/${kind}`, (c) =>
      c.html(
        renderPage(
          <Page title="Et brev til dig" frame={{ door: "citizen" }}>
            <LetterView letter={letter} />
          </Page>,
        ),
      ),
    ),
  new Hono().route("/assets", assetRoutes()),
);

test("every kind of letter can be read by all as a web page", () =>
  withServer(routes, (address) =>
    withPage({}, async (page) => {
      for (const { kind } of letters) {
        await page.goto(`${address}/${kind}`);
        await screenshot(page, `letter-${kind}`);
        await expectAccessible(page);
      }
    }),
  ));
