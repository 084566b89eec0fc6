import { describe, expect, test } from "vitest";
import { decodeKeys, encodeKeys } from "#scripts/language/keystrokes.ts";

const WORDS =
  "đăng ký khai sinh giấy chứng nhận quyền sử dụng đất tạm trú thường trú hộ chiếu căn cước người nước ngoài công ty thuế giếng khoan nghĩa vụ thuyền rượu khuyết tật hòa giải ủy ban quỹ quốc tịch ưu đãi yêu cầu".split(
    " ",
  );

describe("raw keystrokes", () => {
  test.each([
    ["ddangw", "đăng"],
    ["kys", "ký"],
    ["ddaats", "đất"],
    ["chuwngs", "chứng"],
    ["nguoiwf", "người"],
    ["d9a8ng", "đăng"],
    ["ky1", "ký"],
    ["tru1", "trú"],
    ["thuong72", "thường"],
    ["hoaf", "hòa"],
    ["coong", "công"],
  ])("%s were meant to write %s", (keys, word) => {
    expect(decodeKeys(keys)).toBe(word);
  });

  test.each(["sinh", "ban", "visa", "web", "email", "a1", "b2", "2024", "đất"])(
    "%s is left as it is",
    (word) => {
      expect(decodeKeys(word)).toBeNull();
    },
  );

  test.each(["telex", "vni"] as const)("what %s writes is read back", (typing) => {
    for (const word of WORDS) {
      const keys = encodeKeys(word, typing);
      expect(decodeKeys(keys) ?? keys).toBe(word.replace("hoà", "hòa"));
    }
  });

  test("a text is encoded word by word", () => {
    expect(encodeKeys("Đăng ký, tạm trú", "telex")).toBe("ddawng kys, tamj trus");
    expect(encodeKeys("Đăng ký, tạm trú", "vni")).toBe("d9a8ng ky1, tam5 tru1");
  });
});
