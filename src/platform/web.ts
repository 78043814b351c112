import type { Server } from "node:http";
import { createAdaptorServer } from "@hono/node-server";
import type { Hono } from "hono";
import { faultCode, OperatorError } from "./operator-error.ts";

/** A server that listens. */
export interface WebServer {
  readonly url: string;
  /** Takes no new requests and waits for those that run, but no longer than ten seconds. */
  readonly close: () => Promise<void>;
}

/** How long a visitor may take to send what they send, and how often that is looked after. */
export interface Patience {
  readonly headersMs: number;
  readonly requestMs: number;
  readonly checkedEveryMs: number;
}

const patience: Patience = { headersMs: 15_000, requestMs: 60_000, checkedEveryMs: 5_000 };

/**
 * Starts to listen. Whoever sends too slowly is cut off, so that few cannot hold all connections.
 *
 * @throws OperatorError when the port is taken or may not be used.
 */
export async function startWeb(
  app: Pick<Hono, "fetch">,
  at: { readonly host: string; readonly port: number },
  { headersMs, requestMs, checkedEveryMs }: Patience = patience,
): Promise<WebServer> {
  const serverOptions = {
    headersTimeout: headersMs,
    requestTimeout: requestMs,
    connectionsCheckingInterval: checkedEveryMs,
    maxHeaderSize: 16 * 1024,
  };
  const server = createAdaptorServer({ fetch: app.fetch, serverOptions }) as Server;
  server.maxHeadersCount = 100;
  await listen(server, at.host, at.port);
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : at.port;
  return { url: `http://${at.host.includes(":") ? `[${at.host}]` : at.host}:${port}`, close: () => close(server) };
}

function listen(server: Server, host: string, port: number): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const problems: Readonly<Record<string, string>> = {
    EADDRINUSE: `Port ${port} er optaget: luk det andet program, eller vælg en anden med PORT.`,
    EACCES: `Port ${port} må du ikke bruge: vælg en over 1023 med PORT.`,
    EADDRNOTAVAIL: `Adressen ${host} findes ikke på denne maskine: ret RETTESNOR_HOST.`,
    ENOTFOUND: `Adressen ${host} findes ikke: ret RETTESNOR_HOST.`,
  };
  server.once("error", (fault) => {
    const problem = problems[faultCode(fault) ?? ""];
    reject(problem === undefined ? fault : new OperatorError(problem, { cause: fault }));
  });
  server.listen(port, host, () => resolve());
  return promise;
}

function close(server: Server): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  // A connection whose last request has just been answered would else be kept open for the next one.
  const sweep = setInterval(() => server.closeIdleConnections(), 50);
  const giveUp = setTimeout(() => server.closeAllConnections(), 10_000);
  server.close(() => {
    clearInterval(sweep);
    clearTimeout(giveUp);
    resolve();
  });
  return promise;
}
