/** A page of our own output with nothing wrong, around the given markup. */
export function pageWith(body: string, { head = "", title = "Trang thử" } = {}): string {
  return `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src &#39;none&#39;; img-src &#39;self&#39; data:">
<title>${title}</title>
<link rel="canonical" href="https://xa.example.vn/">
${head}</head>
<body>
<main data-kind="home">
<h1>Trang thử</h1>
${body}
</main>
</body>
</html>
`;
}
