import { createServer, type Server } from "node:http";
import { getRequestListener } from "@hono/node-server";
import type { Page } from "playwright-core";
import { siteOf } from "../../src/compose.tsx";
import type { Actor } from "../../src/modules/people/domain/actor.ts";
import type { App } from "../../src/platform/app.ts";
import type { OperatorDatabase } from "../../src/platform/database.ts";
import { type CaseInState, caseApplied } from "../case-in-state.ts";
import { signInAs } from "../sign-in-as.ts";
import { testApp } from "../test-app.ts";
import { withDatabase } from "../with-database.ts";

/** The whole site with a case in it, on a server that can be stopped and come back. */
export interface StoppableSite {
  readonly app: App;
  readonly made: CaseInState;
  readonly operator: OperatorDatabase;
  /** The address of a page at a door. */
  readonly at: (door: "ansat" | "borger", path: string) => string;
  readonly stop: () => Promise<void>;
  /** On the same port as before. */
  readonly start: () => Promise<void>;
  /** Signs somebody in for a page and its tabs. */
  readonly enter: (page: Page, actor: Actor) => Promise<void>;
}

/** Runs against the whole site, and stops it. */
export const withStoppableSite = (run: (site: StoppableSite) => Promise<void>): Promise<void> =>
  withDatabase(async (operator) => {
    const app = await testApp(operator, "2026-03-03");
    const made = await caseApplied(app, "aabenraa");
    const { start, stop, address } = stoppable(app);
    await start();
    const at = (door: "ansat" | "borger", path: string): string => address(door) + path;
    const enter = async (page: Page, actor: Actor): Promise<void> => {
      const { name, value } = await signInAs(app, actor);
      const url = at(actor.kind === "staff" ? "ansat" : "borger", "/");
      await page.context().addCookies([{ name, value, url, httpOnly: true, sameSite: "Lax" }]);
    };
    try {
      await run({ app, made, operator, start, stop, at, enter });
    } finally {
      await stop();
    }
  });

function stoppable(app: App) {
  let server: Server | undefined;
  let port = 0;
  return {
    address: (door: string): string => `http://${door}.localhost:${port}`,
    start: async (): Promise<void> => {
      server = createServer(getRequestListener(siteOf(app).fetch));
      await new Promise<void>((resolve) => server?.listen(port, "127.0.0.1", resolve));
      const address = server.address();
      port = typeof address === "object" && address ? address.port : port;
    },
    stop: async (): Promise<void> => {
      server?.closeAllConnections();
      await new Promise((resolve) => server?.close(resolve));
    },
  };
}
