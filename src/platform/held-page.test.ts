import assert from "node:assert/strict";
import { mock, test } from "node:test";
import { type Context, Hono } from "hono";
import { answerInstead, holdPages, pageIn } from "./held-page.ts";

type Answering = (c: Context) => Response | Promise<Response>;

/** What comes of an answer where a line is added to every page. */
async function answered(answer: Answering): Promise<Response> {
  const site = new Hono();
  site.use(async (c, next) => {
    holdPages(c);
    await next();
    const page = await pageIn(c);
    if (page !== undefined) answerInstead(c, `${page} og én til`);
  });
  return site.get("/", answer).request("/");
}

test("a page is added to, and keeps its status and headers", async () => {
  const answer = await answered((c) => {
    c.header("X-Et", "to");
    return c.html("én blå side", 422);
  });
  assert.equal(answer.status, 422);
  assert.equal(answer.headers.get("X-Et"), "to");
  assert.equal(answer.headers.get("Content-Type"), "text/html; charset=UTF-8");
  assert.equal(await answer.text(), "én blå side og én til");
});

test("a page that was answered in another way is read and added to all the same", async () => {
  const headers = { "Content-Type": "text/html" };
  assert.equal(await (await answered(() => new Response("en fil", { headers }))).text(), "en fil og én til");
  assert.equal(await (await answered((c) => c.html(Promise.resolve("ventet")))).text(), "ventet og én til");
});

test("what is no page stays as it is", async () => {
  assert.equal(await (await answered((c) => c.text("bare ord"))).text(), "bare ord");
});

test("a page that is held is not read back from its answer", async () => {
  const reading = mock.method(Response.prototype, "text");
  await answered((c) => c.html("side"));
  assert.equal(reading.mock.callCount(), 0);
  reading.mock.restore();
});
