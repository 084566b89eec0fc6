import { z } from "zod";
import { ownFact } from "./sample.ts";
import { upkeepFields } from "./upkeep.ts";
import { listOf, oneOf, slug, text, webAddress } from "./values.ts";
import { levels } from "./vocabulary.ts";

/** A body, one of its offices or counters, or the post of somebody who decides. */
export const agencySchema = z.strictObject({
  name: text().meta({ title: "tên cơ quan" }),
  kind: oneOf({ "cơ quan": "body", "bộ phận": "office", "chức danh": "post" } as const)
    .meta({ title: "loại" })
    .optional(),
  parent: slug().meta({ title: "thuộc cơ quan" }).optional(),
  level: oneOf(levels).meta({ title: "cấp" }).optional(),
  /** What people still call it by, an abolished office among them: search finds it by these. */
  formerNames: listOf(text()).meta({ title: "tên cũ" }).optional(),
  description: text().meta({ title: "mô tả" }).optional(),
  address: ownFact().meta({ title: "địa chỉ" }).optional(),
  phone: ownFact().meta({ title: "điện thoại" }).optional(),
  email: ownFact().meta({ title: "thư điện tử" }).optional(),
  hours: ownFact().meta({ title: "giờ làm việc" }).optional(),
  url: webAddress().meta({ title: "địa chỉ web" }).optional(),
  ...upkeepFields,
});

export type Agency = z.output<typeof agencySchema>;
