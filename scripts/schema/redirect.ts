import { z } from "zod";
import { gives } from "./outputs.ts";
import { written } from "./values.ts";

/** A path below the base: plain characters, no query, no climbing. */
const ADDRESS = /^(?=\/)(?:\/(?!\.{1,2}(?:\/|$))[\w.~-]+)*\/?$/;
/** Codes of today (`1.001193`) and of earlier years (`1.000110.000.00.00.H01`, `B-BTP-277474-TT`). */
const CODE = /^[A-Za-z0-9]+(?:[.-][A-Za-z0-9]+)*$/;

/** True for what may stand on either side of a redirect: an address of the site, or a procedure's code. */
export const isAddressOrCode = (text: string) => ADDRESS.test(text) || CODE.test(text);

/** `/tin-tuc/cu/: /tin-tuc/moi/`, or with codes `1.000110: "1.001193"`: the key was, the value is. */
export const redirectSchema = gives(
  written(
    (value) => (isAddressOrCode(value) ? value : undefined),
    "bad-address",
    (value) => `«${value}» không phải là một địa chỉ của trang hay một mã thủ tục.`,
    "Viết phần sau tên miền, mở đầu và kết thúc bằng dấu /, ví dụ: /tin-tuc/hop-dan/",
  ),
  z.string(),
);
