/** The pages of a thing: `12`, or `12-14`. */
export const pageWords = ({ firstPage, pages }: { readonly firstPage: number; readonly pages: number }): string =>
  pages < 2 ? `${firstPage}` : `${firstPage}-${firstPage + pages - 1}`;
