/** The name of the site, where JSON-LD describes the site or its publisher. */
import { toClaims } from '../claims/claims.ts';
import { firstText, typesOf } from '../page/json-ld.ts';
import type { Source, SourceExample } from './source.ts';

const HOUSE = /^(?:WebSite|NewsMediaOrganization|Newspaper|Organization|Corporation)$/;

const source: Source = {
  read(page) {
    const houses = page.jsonLd.filter((node) => typesOf(node).some((type) => HOUSE.test(type)));
    const site = houses.find((node) => typesOf(node).includes('WebSite') && firstText(node.name));
    const house = site ?? houses.find((node) => firstText(node.name));
    return toClaims({ site: firstText(house?.name) });
  },
};
export default source;

export const examples: readonly SourceExample[] = [
  {
    page: `<script type="application/ld+json">[{"@type":"Organization","name":"Example Media Ltd"},{"@type":"WebSite","name":"Daily Example"}]</script>`,
    claims: { site: 'Daily Example' },
  },
];
