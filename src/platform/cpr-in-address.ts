/** Ids and digests are hexadecimal: ten of their digits may happen to look like a number. */
const ids = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{32,}/gi;

/** Day, month and year, perhaps a separator (the last kind is a dash in UTF-8), four more digits. */
const number = /(?<!\d)(\d\d)(\d\d)\d\d(?:[-\s+_.]|\u00e2\u0080[\u0090-\u0095])?\d{4}(?!\d)/g;

/**
 * Whether an address holds what looks like a CPR number: ten digits that begin with a possible day and month. Days above
 * 60 are those of administrative numbers. Addresses stay in histories, bookmarks and other people's logs, so a number in
 * one is refused.
 */
export function holdsCprNumber(address: string): boolean {
  const text = unescaped(address).replace(ids, " ");
  return [...text.matchAll(number)].some(([, day, month]) => isDayAndMonth(Number(day), Number(month)));
}

const isDayAndMonth = (day: number, month: number): boolean =>
  day <= 91 && day % 60 >= 1 && day % 60 <= 31 && month >= 1 && month <= 12;

/** An address may be packed in another, as the page to return to after the login is: so it is unpacked three times. */
function unescaped(address: string): string {
  const once = (text: string): string =>
    text.replace(/%([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
  return once(once(once(address)));
}
