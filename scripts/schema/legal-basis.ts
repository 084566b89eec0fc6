import { mapOf, text } from "./values.ts";

/** Documents by their slugs, each with what in it is meant: «Điều 15 khoản 1». */
export const legalBasis = () => mapOf(text()).meta({ title: "căn cứ" });
