import assert from "node:assert/strict";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { test } from "node:test";
import { endpointPost } from "./endpoint-post.ts";

const message = { id: "0f8fad5b-d9cb-469f-a165-70867728950e", municipality: "proeve", xml: "<brev>æ</brev>" };

async function withService<Value>(
  answer: (request: IncomingMessage, response: ServerResponse) => void,
  act: (url: string) => Promise<Value>,
): Promise<Value> {
  const server = createServer(answer).listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  try {
    return await act(`http://127.0.0.1:${(server.address() as AddressInfo).port}/beskeder`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

const postTo = (url: string) => endpointPost({ url, token: "hemmelig", timeoutMs: 200 }, "memo");
const answering = (status: number, body = "", headers: Record<string, string> = {}) =>
  withService(
    (_request, response) => response.writeHead(status, headers).end(body),
    (url) => postTo(url).handOver(message),
  );

test("a message is posted with its id and what proves who sends it", async () => {
  const got: Record<string, unknown>[] = [];
  const answer = await withService(
    (request, response) => {
      const parts: Buffer[] = [];
      request.on("data", (part: Buffer) => parts.push(part));
      request.on("end", () => {
        got.push({
          ...request.headers,
          body: Buffer.concat(parts).toString(),
          path: request.url,
          method: request.method,
        });
        response.writeHead(202).end('{"receipt":"K-1"}');
      });
    },
    (url) => postTo(url).handOver(message),
  );
  assert.deepEqual(answer, { kind: "taken", receipt: "K-1" });
  const [first] = got;
  assert.deepEqual(
    [first?.["method"], first?.["path"], first?.["body"], first?.["idempotency-key"], first?.["authorization"]],
    ["POST", "/beskeder", message.xml, message.id, "Bearer hemmelig"],
  );
});

test("each status means one thing: taken, refused, or that nobody knows", async () => {
  for (const status of [200, 201, 202, 204, 409]) assert.equal((await answering(status)).kind, "taken", `${status}`);
  for (const status of [400, 410, 413, 415, 422]) assert.equal((await answering(status)).kind, "refused", `${status}`);
  for (const status of [302, 401, 403, 404, 408, 429, 500, 502, 503, 504])
    assert.equal((await answering(status, "", { Location: "http://127.0.0.1:9/" })).kind, "no-answer", `${status}`);
  assert.equal((await answering(422, '{"reason":"mailbox-closed"}')).kind, "mailbox-closed");
  assert.deepEqual(await answering(200, "<html>"), { kind: "taken", receipt: null });
});

test("a service that is gone, that cuts the line or that never answers gives no answer, in time", async () => {
  assert.equal((await postTo("http://127.0.0.1:9/beskeder").handOver(message)).kind, "no-answer");
  const cut = await withService(
    (request) => request.socket.destroy(),
    (url) => postTo(url).handOver(message),
  );
  assert.equal(cut.kind, "no-answer");
  const never = await withService(
    () => undefined,
    (url) => postTo(url).handOver(message),
  );
  assert.equal(never.kind, "no-answer");
});

test("receipts are fetched for one municipality and told as read one by one", async () => {
  const asked: string[] = [];
  const found = await withService(
    (request, response) => {
      asked.push(`${request.method} ${request.url}`);
      const receipts = [
        { name: "a/1", messageUUID: message.id, status: "returned", at: "2026-03-03T08:00:00Z" },
        { name: "2", status: "who knows" },
      ];
      response
        .writeHead(request.method === "GET" ? 200 : 204)
        .end(request.method === "GET" ? JSON.stringify(receipts) : "");
    },
    async (url) => {
      const post = postTo(url);
      const receipts = await post.receipts("proeve");
      await post.haveRead("proeve", "a/1", "known");
      return receipts;
    },
  );
  assert.deepEqual(found, [
    { name: "a/1", receipt: { messageId: message.id, status: "returned", at: "2026-03-03T08:00:00.000Z" } },
    { name: "2", receipt: null },
  ]);
  assert.deepEqual(asked, [
    "GET /beskeder/kvitteringer?kommune=proeve",
    "DELETE /beskeder/kvitteringer/a%2F1?kommune=proeve&som=known",
  ]);
  await assert.rejects(
    withService(
      (_request, response) => response.writeHead(500).end(),
      (url) => postTo(url).receipts("proeve"),
    ),
  );
});
