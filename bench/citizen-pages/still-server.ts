import { createServer, get, type IncomingHttpHeaders, type Server } from "node:http";

/** An answer as it came over the wire, packed as it was. */
interface StillAnswer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** A bare server of still files. */
export interface StillServer {
  readonly port: number;
  readonly close: () => void;
}

/** What is sent on to ours the first time: how the answer is packed depends on it, and who asks. */
const asked = ["host", "cookie", "accept-encoding", "sec-fetch-site"];

/** Serves what ours answered the first time, byte by byte and with its headers, from memory. */
export async function stillServer(oursPort: number): Promise<StillServer> {
  const kept = new Map<string, StillAnswer>();
  const server: Server = createServer(async (request, response) => {
    const path = request.url ?? "/";
    const headers = Object.fromEntries(asked.map((name) => [name, request.headers[name] ?? ""]));
    const still =
      kept.get(path) ?? (await answerOf(oursPort, path, { ...headers, host: `${hostOf(headers)}:${oursPort}` }));
    kept.set(path, still);
    const { "transfer-encoding": _, connection: __, ...own } = still.headers;
    response.writeHead(still.status, { ...own, "content-length": still.body.length });
    response.end(still.body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the server has no port");
  return {
    port: address.port,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

const hostOf = (headers: Readonly<Record<string, unknown>>): string => String(headers["host"]).split(":")[0] ?? "";

/** One answer with its body as it was sent. */
export async function answerOf(
  port: number,
  path: string,
  headers: Readonly<Record<string, string | readonly string[]>>,
): Promise<StillAnswer> {
  const { promise, resolve, reject } = Promise.withResolvers<StillAnswer>();
  get({ host: "127.0.0.1", port, path, headers: headers as Record<string, string> }, async (response) => {
    const parts: Buffer[] = [];
    for await (const part of response) parts.push(part);
    resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) });
  }).once("error", reject);
  return promise;
}
