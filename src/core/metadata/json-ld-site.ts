/** The name of the site, where JSON-LD describes the site or its publisher. */
import { toClaims } from '../claims/claims.ts';
import { firstText, typesOf } from '../page/json-ld.ts';
import type { Source, SourceExample } from './source.ts';

const PUBLISHER = /^(?:WebSite|NewsMediaOrganization|Newspaper|Organization|Corporation)$/;

const source: Source = {
  read(page) {
    const publishers = page.jsonLd.filter((node) =>
      typesOf(node).some((type) => PUBLISHER.test(type)),
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
];
