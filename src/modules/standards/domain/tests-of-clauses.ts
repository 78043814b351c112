/** A test as it stands in a file. */
export interface FoundTest {
  /** `src/…/guidance.test.ts: the test's title` */
  readonly name: string;
  readonly body: string;
}

/** The tests in a file's text: from each `test(`, `it(` or `witness(` to the next, at the start of a line or in a list. */
export function testsIn(file: string, text: string): readonly FoundTest[] {
  const starts = [...text.matchAll(/(?:^|,)\s*(?:test|it|witness)\(\s*(["'`])((?:\\.|(?!\1).)*)\1/gmsu)];
  return starts.map((start, place) => ({
    name: `${file}: ${(start[2] ?? "").replaceAll(/\\(.)/gsu, "$1")}`,
    body: text.slice(start.index, starts[place + 1]?.index),
  }));
}

/** For each clause that some test mentions by its id, the names of those tests. */
export function testsByClause(tests: readonly FoundTest[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  for (const { name, body } of tests) {
    const ids = new Set([...body.matchAll(/\b[A-Z]{3}-\d+(?:\.\d+)*/g)].map(([id]) => id));
    for (const id of ids) found.set(id, [...(found.get(id) ?? []), name]);
  }
  return found;
}
