import { listOf, text } from "./values.ts";

/** What people of this place say for official words: the key stands in titles, the list is what they type. */
export const wordsSchema = listOf(text());
