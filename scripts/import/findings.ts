/** Every kind of trouble that an import tells of, in the order of the report. */
export const troubles = {
  "bad-line": "dòng không phải là bản ghi, bỏ qua",
  "bad-code": "mã thủ tục sai dạng, không nhập được",
  "repeated-code": "mã thủ tục lặp lại, chỉ giữ bản ghi đầu",
  "not-nfc": "chữ có dấu viết tách rời (NFD), đã dựng sẵn lại",
  "private-characters": "ký tự riêng của phông chữ, đã đổi thành gạch đầu dòng",
  "page-debris": "chữ của trang web lẫn vào nội dung, đã cắt",
  "time-without-unit": "thời hạn không ghi đơn vị, ghi là chưa rõ",
  "time-unit-from-text": "thời hạn lấy đơn vị từ mô tả cùng dòng",
  "time-zero": "thời hạn bằng 0, ghi là chưa rõ",
  "time-and-fee-glued": "thời hạn dính với lệ phí, đã tách theo ghi chú",
  "time-and-fee-unclear": "thời hạn dính với lệ phí, không tách được, ghi là chưa rõ",
  "time-missing": "không ghi thời hạn",
  "fee-missing": "không ghi lệ phí",
  "fee-zero": "lệ phí ghi 0 mà không nói miễn phí, ghi là chưa rõ",
  "fee-zero-free": "lệ phí ghi 0 và có chữ miễn phí",
  "fee-zero-by-rule": "lệ phí ghi 0 nhưng ghi chú nói mức theo quy định khác",
  "fee-zero-with-sum": "lệ phí ghi 0 nhưng ghi chú nêu một số tiền, lấy số tiền đó",
  "fee-in-text": "lệ phí nằm lẫn trong mô tả, đã tách",
  "fee-too-small": "số tiền nhỏ bất thường, ghi là chưa rõ",
  "fee-thousands": "số tiền mất ba số không, lấy theo ghi chú",
  "fee-currency": "số tiền ghi đồng nhưng ghi chú nói đô la, lấy theo ghi chú",
  "fee-with-dates": "lệ phí có mức riêng theo thời gian",
  "fee-several": "một dòng có nhiều mức lệ phí",
  "method-twice": "cách nộp ghi nhiều dòng, gộp thành một",
  "row-without-condition": "dòng ghi thêm không nói áp dụng khi nào",
  "unknown-method": "cách nộp không có trong danh mục, coi như trực tiếp",
  "no-method": "không ghi cách nộp nào",
  "unknown-level": "cấp thực hiện không có trong danh mục",
  "unknown-audience": "đối tượng không có trong danh mục",
  "no-steps": "không ghi trình tự",
  "no-papers": "không ghi giấy tờ nào",
  "paper-is-note": "dòng giấy tờ 0 bản thật ra là ghi chú",
  "paper-without-count": "giấy tờ không ghi số bản",
  "paper-count-glued": "số bản dính với số mẫu, đã tách",
  "paper-count-odd": "số bản lớn bất thường, giữ nguyên kèm ghi chú",
  "paper-without-name": "dòng giấy tờ không có tên, bỏ qua",
  "group-is-giving": "nhóm chỉ nói nộp hay xuất trình, không phải trường hợp",
  "group-is-part": "nhóm chỉ là một phần của hồ sơ, không phải trường hợp",
  "common-papers": "nhóm không nêu trường hợp, coi là chung cho mọi trường hợp",
  "uncertain-form": "mẫu đơn không rõ tên tệp, chỉ ghi chú",
  "law-number-mended": "số hiệu văn bản bị cắt hoặc dính, đã sửa",
  "law-number-unclear": "số hiệu văn bản bị cắt, không sửa được, giữ nguyên",
  "law-title-mended": "trích yếu văn bản mất chữ đầu, đã thêm lại",
  "law-glued": "hai văn bản dính vào nhau, đã tách",
  "law-without-number": "văn bản không có số hiệu, giữ nguyên văn",
  "law-fragment": "mẩu chữ không phải là văn bản, bỏ qua",
  "law-repeated": "văn bản nhắc lại trong một thủ tục, ghi một lần",
  "law-titles-differ": "văn bản có nhiều trích yếu, chọn bản đầy đủ nhất",
  "agency-list": "nhiều cơ quan thực hiện, giữ nguyên văn",
  "agency-missing": "không ghi cơ quan thực hiện",
  "decision-mended": "số quyết định viết lệch, đã sửa",
  "decision-missing": "không ghi quyết định công bố",
  "kind-missing": "không ghi loại thủ tục",
  "field-missing": "không ghi lĩnh vực",
  "result-missing": "không ghi kết quả",
  "related-found": "thủ tục liên quan tìm được theo tên",
  "related-unclear": "thủ tục liên quan không tìm được theo tên",
  "source-missing": "không có địa chỉ nguồn, ghi cổng quốc gia",
  "ministry-left-out": "bộ, ngành công bố: mẫu dữ liệu chưa có chỗ ghi",
} as const;

export type Trouble = keyof typeof troubles;

/** How often a trouble was met, in how many procedures, and some of them. */
export interface Finding {
  trouble: Trouble;
  count: number;
  procedures: number;
  examples: string[];
}

const EXAMPLES = 5;

/** Counts troubles while records are turned into data; nothing is mended or left out uncounted. */
export class Findings {
  #codes = new Map<Trouble, Map<string, number>>();

  add(trouble: Trouble, code: string): void {
    const codes = this.#codes.get(trouble) ?? new Map<string, number>();
    codes.set(code, (codes.get(code) ?? 0) + 1);
    this.#codes.set(trouble, codes);
  }

  /** All findings in the order of the list of troubles. */
  list(): Finding[] {
    const names = Object.keys(troubles) as Trouble[];
    return names.flatMap((trouble) => {
      const codes = this.#codes.get(trouble);
      if (codes === undefined) return [];
      const count = [...codes.values()].reduce((sum, one) => sum + one, 0);
      const examples = [...codes.keys()].slice(0, EXAMPLES);
      return [{ trouble, count, procedures: codes.size, examples }];
    });
  }
}
