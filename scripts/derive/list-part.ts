/** One page of a list that is cut into pages of at most 200 rows. */
export interface ListPart<T> {
  url: string;
  rows: T[];
  number: number;
  /** Rows of all pages together. */
  count: number;
  /** All pages of the list in order, each with the letters or years it begins and ends with. */
  pages: { url: string; first: string; last: string }[];
}
