/** A named thing with its page. */
export interface Link {
  slug: string;
  name: string;
  url: string;
}
