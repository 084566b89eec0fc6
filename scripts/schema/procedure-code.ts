import { z } from "zod";
import { gives } from "./outputs.ts";
import { written } from "./values.ts";

/** National codes, a province's variant (`.H19`), an online service (`.01`): text, never a number. */
const PROCEDURE_CODE = /^[1-6]\.\d{6}(?:\.\d{2})?(?:\.H\d{2})?$/;

/** The code of a procedure, which is also its file name and its address. */
export const procedureCode = () =>
  gives(
    written(
      (value) => (PROCEDURE_CODE.test(value) ? value : undefined),
      "bad-procedure-code",
      (value) => `«${value}» không phải là mã thủ tục.`,
      'Mã gồm một chữ số, dấu chấm và sáu chữ số, đặt trong ngoặc kép, ví dụ: code: "1.001193"',
    ),
    z.string().regex(PROCEDURE_CODE),
  );
