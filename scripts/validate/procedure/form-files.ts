import { nearestName } from "#scripts/language/nearest.ts";
import type { FormFile } from "#scripts/read/form-files.ts";
import { type Problem, problemOfFile } from "#scripts/read/problem.ts";
import { problemIn } from "../record/problem-in.ts";
import type { CheckedRecord } from "../record/records.ts";

/** Every form's own copy is there, whole, and what its name says; every copy has a form. */
export function checkFormFiles(
  forms: readonly CheckedRecord<"form">[],
  files: ReadonlyMap<string, FormFile>,
): Problem[] {
  const named = new Set(forms.map(({ entry }) => entry.value.file));
  return [
    ...forms.flatMap((form) => checkCopy(form, files)),
    ...[...files.values()].flatMap((file) => (named.has(file.name) ? [] : unused(file))),
  ];
}

function checkCopy(form: CheckedRecord<"form">, files: ReadonlyMap<string, FormFile>): Problem[] {
  const name = form.entry.value.file;
  if (name === undefined) return [];
  const file = files.get(name);
  const wrong = file ? faultOf(file) : missing(name, files);
  return wrong ? [problemIn(form, ["file"], wrong)] : [];
}

function missing(name: string, files: ReadonlyMap<string, FormFile>) {
  const near = nearestName(name, [...files.keys()]);
  return {
    code: "form-file-missing",
    message: `không có tệp «${name}» trong thư mục form-files.`,
    advice: near
      ? `Có phải là «${near}»?`
      : `Chép tệp vào data/form-files/${name}, hoặc xóa dòng này nếu chỉ nguồn chính thức có mẫu.`,
  };
}

function faultOf({ name, shown, size, type }: FormFile) {
  const extension = name.split(".").at(-1) ?? "";
  if (size === 0) {
    return {
      code: "form-file-empty",
      message: `tệp ${shown} không có nội dung.`,
      advice: "Tải lại bản đầy đủ từ nguồn chính thức rồi chép đè lên.",
    };
  }
  if (type === extension) return undefined;
  return {
    code: "form-file-type",
    message: type
      ? `tệp ${shown} thật ra là tệp .${type}.`
      : `tệp ${shown} hỏng, thiếu phần cuối hoặc không phải là tệp .${extension}.`,
    advice: type
      ? `Đổi tên tệp và dòng này thành ${name.replace(/\.[^.]+$/, `.${type}`)}`
      : "Mở thử tệp; tải lại bản đầy đủ từ nguồn chính thức rồi chép đè lên.",
  };
}

function unused(file: FormFile): Problem {
  return problemOfFile(file.shown, {
    severity: "warning",
    code: "form-file-unused",
    message: "không biểu mẫu nào dùng tệp này; tệp không được công bố.",
    advice: `Thêm vào biểu mẫu của nó dòng: file: ${file.name}`,
  });
}
