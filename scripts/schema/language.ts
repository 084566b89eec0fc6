import { z } from "zod";
import { verbatim } from "./values.ts";

/** Codes of languages as browsers know them (BCP 47): two or three letters. */
const CODE = /^(?!vi$)[a-z]{2,3}$/;

/** `{ en: English }`: the code that stands in addresses and in `lang`, and the language's own name. */
export const languages = () =>
  z.record(z.string(), verbatim()).check((context) => {
    for (const code of Object.keys(context.value)) {
      if (CODE.test(code)) continue;
      context.issues.push({
        code: "custom",
        input: code,
        path: [code],
        message: `«${code}» không phải là mã của một ngôn ngữ khác tiếng Việt.`,
        params: {
          code: "bad-language",
          advice: "Dùng mã hai hoặc ba chữ cái (BCP 47), ví dụ: languages: { en: English }",
        },
      });
    }
  });
