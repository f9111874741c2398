/** The account that publishes on WeChat, beside the writer: the platform names only itself as the site. */
import { textOf, toClaims } from '../claims/claims.ts';
import type { Source, SourceExample } from './source.ts';

const source: Source = {
  read({ document }) {
    return toClaims({
      site: textOf(
        document.querySelector('#js_name') ?? document.querySelector('.rich_media_meta_nickname'),
        60,
      ),
    });
  },
};
export default source;

export const examples: readonly SourceExample[] = [
  {
    page: '<h1>外婆的坛子</h1><div class="rich_media_meta_nickname"><a id="js_name">檐下慢时光</a><div>檐下慢时光 微信号yanxia</div></div>',
    claims: { site: '檐下慢时光' },
  },
  {
    page: '<h1>外婆的坛子</h1><div><span>沈禾</span><span class="rich_media_meta_nickname"><a id="js_name"> 檐下慢时光 </a></span></div>',
    claims: { site: '檐下慢时光' },
  },
];
