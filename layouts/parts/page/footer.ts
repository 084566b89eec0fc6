import { type Html, html, nothing } from "../../html.ts";
import type { Context } from "../../page.ts";
import { factList } from "../links.ts";
import { mailTo, ownFact, telephone } from "../own-fact.ts";

/** The footer: who publishes, who answers for it, how to reach them (Thông tư 32/2017, Nghị định 20/2008). */
export function footer(context: Context): Html {
  const { text, model, href } = context;
  const { site } = model;
  const words = text.site;
  return html`<footer class="site">
<p class="footer-name">${site.name}</p>
<div class="footer-columns">
<div>
${factList([
  [words.agency, ownFact(site.agency, text)],
  [words.responsible, ownFact(site.responsible, text)],
  [words.address, ownFact(site.office.address, text)],
  [words.phone, ownFact(site.office.phone, text, telephone)],
  [words.email, ownFact(site.office.email, text, mailTo)],
  [words.hours, site.office.hours && ownFact(site.office.hours, text)],
])}
<p>${words.official}</p>
<p class="not-on-paper">${words.privacy}</p>
</div>
<nav class="footer-links" aria-label="${words.more}"><ul class="links"><li><a href="${href("/su-kien/")}">${text.nav.lifeEvents}</a></li><li><a href="${href("/co-quan/")}">${text.nav.agencies}</a></li><li><a href="${href("/bieu-mau/")}">${text.forms.title}</a></li>${model.glossary.terms.length > 0 ? html`<li><a href="${href("/thuat-ngu/")}">${text.glossary.title}</a></li>` : nothing}${model.sections.map((section) => html`<li><a href="${href(section.url)}">${section.name}</a></li>`)}<li><a href="${href("/du-lieu/")}">${text.openData.title}</a></li><li><a href="${href("/cong-khai/")}">${text.disclosures.title}</a></li><li><a href="${href("/thay-doi/")}">${text.upkeep.changes}</a></li><li><a href="${href("/ngoai-tuyen/")}">${text.offline.title}</a></li><li><a href="${href("/so-do-trang/")}">${words.siteMap}</a></li><li><a href="${site.portal}" rel="external">${words.portal}</a></li></ul></nav>
</div>
</footer>`;
}
