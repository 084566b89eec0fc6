import { z } from "zod";
import { slug, text } from "./values.ts";

/** The document a fact was read from, and its page. */
export const source = () =>
  z.strictObject({
    document: slug().meta({ title: "văn bản nguồn" }),
    page: text().meta({ title: "trang" }).optional(),
  });
