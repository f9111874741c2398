/** The name of the site, where JSON-LD describes the site or its publisher. */
import { toClaims } from '../claims/claims.ts';
import { firstText, type JsonObject, typesOf } from '../page/json-ld.ts';
import type { PageFacts } from '../page/page-facts.ts';
import { isWithin } from '../urls/domain.ts';
import type { Source, SourceExample } from './source.ts';

const PUBLISHER = /^(?:WebSite|NewsMediaOrganization|Newspaper|Organization|Corporation)$/;
const COMPANY = /^(?:Organization|Corporation)$/;

/** A company in the story has a URL of its own, or shares of its own. */
function isElsewhere(node: JsonObject, page: PageFacts): boolean {
  if (node.tickerSymbol !== undefined) return true;
  const url = firstText(node.url, 2_000) || firstText(node['@id'], 2_000);
  return URL.canParse(url, page.base) && !isWithin(new URL(url, page.base).href, page.domain);
}

const source: Source = {
  read(page) {
    const publishers = page.jsonLd.filter(
      (node) =>
        typesOf(node).some((type) => PUBLISHER.test(type)) &&
        (!typesOf(node).some((type) => COMPANY.test(type)) || !isElsewhere(node, page)),
    );
    const site = publishers.find(
      (node) => typesOf(node).includes('WebSite') && firstText(node.name),
    );
    const publisher = site ?? publishers.find((node) => firstText(node.name));
    return toClaims({ site: firstText(publisher?.name) });
  },
};
export default source;

export const examples: readonly SourceExample[] = [
  {
    page: `<script type="application/ld+json">[{"@type":"Organization","name":"Example Media Ltd"},{"@type":"WebSite","name":"Daily Example"}]</script>`,
    claims: { site: 'Daily Example' },
  },
  {
    page: `<script type="application/ld+json">[{"@type":"Corporation","name":"Bridge Works","url":"https://works.example/"},{"@type":"Organization","name":"Daily Example"}]</script>`,
    claims: { site: 'Daily Example' },
  },
];
