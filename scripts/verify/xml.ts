/** Why a text is not well-formed XML, in Vietnamese; undefined when it is. */
export function xmlFault(xml: string): string | undefined {
  const open: string[] = [];
  let roots = 0;
  let end = 0;
  for (const match of xml.matchAll(TOKEN)) {
    if (/[<>]|&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[0-9a-f]+);)/i.test(xml.slice(end, match.index)))
      return `XML không đúng quanh «${xml.slice(end, end + 40).trim()}»`;
    end = match.index + match[0].length;
    const { name, close, tail } = match.groups ?? {};
    if (close !== undefined) {
      const last = open.pop();
      if (last !== close) return `XML đóng </${close}> khi <${last ?? "?"}> đang mở`;
    } else if (name !== undefined) {
      if (open.length === 0) roots += 1;
      if (tail !== "/") open.push(name);
    }
  }
  const rest = xml.slice(end).trim();
  if (rest !== "") return `XML không đúng quanh «${rest.slice(0, 40)}»`;
  if (open.length > 0) return `XML chưa đóng <${open.at(-1)}>`;
  return roots === 1 ? undefined : `XML có ${roots} phần tử gốc, phải có đúng một`;
}

/** A declaration, a comment, an end tag, or a start tag with quoted attributes. */
const TOKEN =
  /<\?[^>]*\?>|<!--[\s\S]*?-->|<!DOCTYPE[^>]*>|<\/(?<close>[\w:.-]+)\s*>|<(?<name>[\w:.-]+)(?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*\s*(?<tail>\/?)>/g;
