import { cleanText, NO_INFORMATION } from "./text.ts";

/** A text without the labels of the web page that it was copied from, and what stood behind them. */
export interface WithoutDebris {
  text: string | undefined;
  keywords: string[] | undefined;
  description: string | undefined;
  wasFound: boolean;
}

/** «…Từ khóaKhông có thông tinMô tảKhông có thông tinChọn cơ quan thực hiện…»: the next labels of the page. */
const LABELS =
  /Từ kh(?:óa|oá)(?=\S)(.*?)Mô tả(?=\S)(.*?)(?:Chọn cơ quan thực hiện.*|Nộp hồ sơ\s*)?$/su;

/** Cuts off what the page printed behind «yêu cầu, điều kiện». */
export function cutDebris(raw: string | undefined): WithoutDebris {
  const text = raw?.normalize("NFC");
  const match = text === undefined ? null : LABELS.exec(text);
  if (text === undefined || match === null) {
    return { text: cleanText(raw), keywords: undefined, description: undefined, wasFound: false };
  }
  const words = told(match[1])
    ?.split(/[,;]/)
    .map((word) => word.trim())
    .filter((word) => word !== "");
  return {
    text: told(text.slice(0, match.index)),
    keywords: words && words.length > 0 ? words : undefined,
    description: told(match[2]),
    wasFound: true,
  };
}

const told = (text: string | undefined): string | undefined =>
  text === undefined || NO_INFORMATION.test(text.trim()) ? undefined : cleanText(text);
