/** Addresses: absolute ones, without tracking parameters, and the canonical one where it can be believed. */

/** Parameters that tell who sent the reader, and change nothing of the page. */
const TRACKING = new Set(
  `fbclid gclid gclsrc dclid gbraid wbraid msclkid yclid ysclid twclid ttclid igshid igsh li_fat_id mc_cid mc_eid mkt_tok
  _hsenc _hsmi __hssc __hstc __hsfp hsctatracking vero_id vero_conv oly_anon_id oly_enc_id wickedid s_cid s_kwcid
  ref_src ref_url __twitter_impression cmpid icid ncid ns_source ns_mchannel ns_campaign ns_linkname ns_fee
  at_medium at_campaign at_custom1 at_custom2 at_custom3 at_custom4 at_link_id at_link_origin at_link_type at_ptr_name at_format at_bbc_team
  xtor wt_mc wt.mc_id wt_zmc srnd guccounter guce_referrer guce_referrer_sig smid smtyp partner_id
  spm scm share_token share_source share_medium share_plat share_tag share_session_id share_from vd_source
  sharer_shareid sharer_sharetime sharer_shareinfo sharer_shareinfo_first chksm isappinstalled nsukey
  feature_share _branch_match_id _branch_referrer epik erid etoc_rss`.split(/\s+/),
);
const TRACKING_FAMILY = /^(?:utm|mtm|pk|matomo|piwik|hsa|ga|stm|trk)_[a-z_]{1,30}$/;

/** Whether a query parameter only tracks its reader. */
export const isTracking = (name: string): boolean => {
  const lower = name.toLowerCase();
  return TRACKING.has(lower) || TRACKING_FAMILY.test(lower);
};

/** `address` as an absolute http(s) address; `undefined` for anything else. */
export function toAbsolute(address: string, base: string): string | undefined {
  const trimmed = address.trim();
  if (!trimmed || trimmed.length > 4_000 || !URL.canParse(trimmed, base)) return undefined;
  const url = new URL(trimmed, base);
  return /^https?:$/.test(url.protocol) && url.hostname ? url.href : undefined;
}

/** The address without fragment, credentials and tracking parameters; other parameters keep their bytes. */
export function cleanAddress(address: string): string {
  if (!URL.canParse(address)) return address;
  const url = new URL(address);
  url.hash = '';
  url.username = '';
  url.password = '';
  const kept = url.search
    .slice(1)
    .split('&')
    .filter((pair) => {
      const [name = ''] = pair.split('=', 1);
      return pair !== '' && !isTracking(name);
    });
  const search = kept.length ? `?${kept.join('&')}` : '';
  // Written only when it changed: setting it would encode what the site left bare.
  if (search !== url.search) url.search = search;
  return url.href;
}

/** The host without the labels that only tell a version of the site. */
export const plainHost = (url: string): string =>
  URL.canParse(url)
    ? new URL(url).hostname.replace(/^(?:(?:www\d?|m|mobile|amp|touch|wap)\.)+(?=.*\.)/, '')
    : '';

/** Two labels, or three below a short second level such as `co.uk`. */
export const siteOf = (url: string): string => {
  const labels = plainHost(url).split('.');
  const [second = '', top = ''] = labels.slice(-2);
  const short =
    top.length === 2 && (second.length <= 3 || /^(?:info|news|asso|gouv)$/.test(second));
  return labels.slice(short ? -3 : -2).join('.');
};

export const isSameSite = (a: string, b: string): boolean => {
  const site = siteOf(a);
  return site !== '' && site === siteOf(b);
};

/**
 * The canonical address: the first of the stated ones on the same site that leads to more than its home
 * page, else `url` itself; cleaned, and with https where the page has it.
 */
export function canonicalAddress(stated: readonly string[], url: string): string {
  for (const address of stated) {
    const absolute = toAbsolute(address, url);
    if (!absolute || !isSameSite(absolute, url)) continue;
    const canonical = new URL(absolute);
    if (canonical.pathname === '/' && !canonical.search) continue;
    if (url.startsWith('https:') && !canonical.port) canonical.protocol = 'https:';
    return cleanAddress(canonical.href);
  }
  return cleanAddress(url);
}
