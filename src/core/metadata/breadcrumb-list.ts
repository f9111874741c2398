/** The way from the home page to the article, as JSON-LD breadcrumbs. */
import { toClaims } from '../claims/claims.ts';
import type { JsonObject } from '../page/json-ld.ts';
import { firstText, follow, isObject, toList, typesOf } from '../page/json-ld.ts';
import type { Source, SourceExample } from './source.ts';

function trailOf(list: JsonObject, nodes: readonly JsonObject[]): string[] {
  const steps = toList(list.itemListElement).filter(isObject);
  const place = (step: JsonObject) => Number(firstText(step.position)) || 0;
  return [...steps]
    .sort((a, b) => place(a) - place(b))
    .map((step) => firstText(step.name, 200) || firstText(follow(step.item, nodes), 200))
    .filter((name) => name && !/^https?:/.test(name));
}

const source: Source = {
  read(page) {
    const lists = page.jsonLd.flatMap((node) => {
      const inner = follow(node.breadcrumb, page.jsonLd);
      return isObject(inner) ? [node, inner] : [node];
    });
    const trails = lists
      .filter((node) => typesOf(node).includes('BreadcrumbList'))
      .map((list) => trailOf(list, page.jsonLd));
    const longest = trails.reduce<string[]>(
      (best, next) => (next.length > best.length ? next : best),
      [],
    );
    return toClaims({ sections: longest.slice(0, 10) });
  },
};
export default source;

export const examples: readonly SourceExample[] = [
  {
    page: `<script type="application/ld+json">{"@type":"BreadcrumbList","itemListElement":[
      {"position":2,"item":{"@id":"/city","name":"City &amp; Region"}},{"position":1,"name":"Home"}]}</script>`,
    claims: { sections: ['Home', 'City & Region'] },
  },
];
