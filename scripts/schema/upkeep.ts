import { date } from "./time.ts";
import { slug } from "./values.ts";

/** Who looks over what a page says, and when next; past that day the page says so by the reader's clock. */
export const upkeepFields = {
  owner: slug().meta({ title: "bộ phận phụ trách" }).optional(),
  review: date().meta({ title: "ngày rà soát tiếp" }).optional(),
};
