import { test } from "node:test";
import { randomAsked } from "./random-facts.ts";
import { requireSameAnswers } from "./same-answers.ts";

test("guidance says of 250 random cases what code by hand and two rule engines say, for the same reasons", () =>
  requireSameAnswers(randomAsked(250, 2)));
