/** How an id looks in an address: `/sag/:caseId{…}`. */
export const idPattern = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";

const whole = new RegExp(`^${idPattern}$`);

/** True for a text that can be an id; what came from outside is tried before anything is looked up by it. */
export const isId = (text: string): boolean => whole.test(text);
