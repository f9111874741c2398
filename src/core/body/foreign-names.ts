/** Words in the names of classes that say what else than text stands in a part of a page. */

export const FOREIGN = new Set(
  `ad ads adv advert advertisement advertising advertorial sponsor sponsored promo promoted promotion outbrain taboola
  author authors byline bylines bio biography contributor contributors newsletter newsletters subscribe subscription subscriptions subscriber signup signin login register registration paywall premium membership donate donation support
  nav navigation navbar navbox menu sidebar breadcrumb breadcrumbs toolbar tools footer skip pagination pager
  related recirc recirculation recommend recommended recommendation recommendations readmore readalso trending popular mostread
  share sharing shares social socials sharebar follow followus reactions reaction comment comments disqus
  date dateline datetime timestamp published pubdate updated
  tag tags keyword keywords topic topics category categories kicker eyebrow
  caption credit credits copyright legend
  hidden placeholder tooltip popup modal overlay toast cookie cookies consent gdpr onetrust didomi
  disclosure loading loader ratings cta shariff addtoany kommentar kommentare commentaires comentarios
  poll quiz survey feedback rating vote disclaimer correction corrections banner app download
  headline hed visually screenreader sr assistive`.split(/\s+/),
);
