/** Boxes that newspapers set among an article's paragraphs, written for the benchmark in several languages. */

export type Boxes = {
  readonly before: string;
  readonly between: readonly string[];
  readonly after: string;
};

type Lines = {
  readonly also: string;
  readonly teaser: string;
  readonly letter: string;
  readonly advert: string;
  readonly share: readonly [string, string];
  readonly role: string;
  readonly comments: string;
};

const LINES: Readonly<Record<string, Lines>> = {
  en: {
    also: 'Read more:',
    teaser: 'Ferry operator warns of a winter without sailings',
    letter: 'Get the morning briefing in your inbox every weekday. Sign up here.',
    advert: 'Advertisement',
    share: ['Share on Facebook', 'Copy link'],
    role: 'Alex Vane covers harbours and the coast for us. He lives by the sea.',
    comments: '12 comments',
  },
  de: {
    also: 'Lesen Sie auch:',
    teaser: 'Fährbetreiber warnt vor Winter ohne Überfahrten',
    letter:
      'Mit unserem Morgenbriefing sind Sie jeden Werktag gut informiert. Jetzt Newsletter bestellen.',
    advert: 'Anzeige',
    share: ['Auf Facebook teilen', 'Link kopieren'],
    role: 'Alex Vane schreibt bei uns über Häfen und die Küste. Er lebt am Meer.',
    comments: '12 Kommentare',
  },
  fr: {
    also: 'À lire aussi :',
    teaser: 'La compagnie des ferries redoute un hiver sans traversées',
    letter:
      'Recevez chaque matin l’essentiel de l’actualité dans votre boîte mail. Inscrivez-vous à notre newsletter.',
    advert: 'Publicité',
    share: ['Partager sur Facebook', 'Copier le lien'],
    role: 'Alex Vane suit les ports et le littoral pour notre rédaction.',
    comments: '12 commentaires',
  },
  es: {
    also: 'Lea también:',
    teaser: 'La naviera teme un invierno sin travesías',
    letter:
      'Reciba cada mañana lo más importante en su correo. Suscríbase gratis a nuestro boletín.',
    advert: 'Publicidad',
    share: ['Compartir en Facebook', 'Copiar enlace'],
    role: 'Alex Vane cubre los puertos y la costa para este diario.',
    comments: '12 comentarios',
  },
  it: {
    also: 'Leggi anche:',
    teaser: 'La compagnia dei traghetti teme un inverno senza corse',
    letter: 'Ricevi ogni mattina le notizie nella tua posta. Iscriviti alla nostra newsletter.',
    advert: 'Pubblicità',
    share: ['Condividi su Facebook', 'Copia il link'],
    role: 'Alex Vane racconta per noi i porti e la costa.',
    comments: '12 commenti',
  },
  pt: {
    also: 'Leia também:',
    teaser: 'Empresa de balsas teme um inverno sem travessias',
    letter: 'Receba as notícias da manhã no seu e-mail. Inscreva-se na nossa newsletter.',
    advert: 'Publicidade',
    share: ['Compartilhar no Facebook', 'Copiar link'],
    role: 'Alex Vane cobre os portos e o litoral para este jornal.',
    comments: '12 comentários',
  },
  nl: {
    also: 'Lees ook:',
    teaser: 'Veerdienst vreest winter zonder overtochten',
    letter: 'Elke ochtend het nieuws in je mailbox. Schrijf je in voor onze nieuwsbrief.',
    advert: 'Advertentie',
    share: ['Delen op Facebook', 'Link kopiëren'],
    role: 'Alex Vane schrijft voor ons over havens en de kust.',
    comments: '12 reacties',
  },
  pl: {
    also: 'Czytaj także:',
    teaser: 'Przewoźnik promowy boi się zimy bez rejsów',
    letter: 'Poranne wiadomości codziennie w Twojej skrzynce. Zapisz się na nasz newsletter.',
    advert: 'Reklama',
    share: ['Udostępnij na Facebooku', 'Kopiuj link'],
    role: 'Alex Vane pisze u nas o portach i wybrzeżu.',
    comments: '12 komentarzy',
  },
  tr: {
    also: 'İlginizi çekebilir:',
    teaser: 'Feribot şirketi seferlerin duracağı bir kıştan korkuyor',
    letter: 'Sabah bülteni her gün e-postanıza gelsin. Bültenimize abone olun.',
    advert: 'Reklam',
    share: ['Facebook’ta paylaş', 'Bağlantıyı kopyala'],
    role: 'Alex Vane bizim için limanları ve kıyıları yazıyor.',
    comments: '12 yorum',
  },
  zh: {
    also: '延伸阅读：',
    teaser: '轮渡公司担心冬季停航',
    letter: '每天早上在邮箱里收到要闻，欢迎订阅我们的晨报。',
    advert: '广告',
    share: ['分享到微博', '复制链接'],
    role: '作者万里是本报记者，长期关注港口与海岸。',
    comments: '12条评论',
  },
  ja: {
    also: '関連記事：',
    teaser: 'フェリー会社、冬の欠航を懸念',
    letter: '毎朝のニュースをメールでお届けします。メルマガ登録はこちら。',
    advert: '広告',
    share: ['フェイスブックでシェア', 'リンクをコピー'],
    role: '山田太郎は港と海岸の取材を担当する記者です。',
    comments: 'コメント12件',
  },
  ko: {
    also: '관련기사:',
    teaser: '여객선 회사, 겨울 결항 우려',
    letter: '매일 아침 주요 뉴스를 메일로 받아보세요. 뉴스레터 구독하기.',
    advert: '광고',
    share: ['페이스북 공유', '링크 복사'],
    role: '홍길동 기자는 항구와 해안을 취재합니다.',
    comments: '댓글 12개',
  },
  ru: {
    also: 'Читайте также:',
    teaser: 'Паромная компания опасается зимы без рейсов',
    letter: 'Главные новости каждое утро у вас в почте. Подпишитесь на нашу рассылку.',
    advert: 'Реклама',
    share: ['Поделиться ВКонтакте', 'Скопировать ссылку'],
    role: 'Алексей Ванин пишет для нас о портах и побережье.',
    comments: '12 комментариев',
  },
  ar: {
    also: 'اقرأ أيضا:',
    teaser: 'شركة العبارات تخشى شتاء بلا رحلات',
    letter: 'تصلك أخبار الصباح كل يوم في بريدك. اشترك في نشرتنا البريدية.',
    advert: 'إعلان',
    share: ['شارك على فيسبوك', 'نسخ الرابط'],
    role: 'سامي ونيس يكتب لنا عن الموانئ والساحل.',
    comments: '12 تعليقا',
  },
};

/** Boxes under names that say nothing, in the page's language, else in English; a note on the writer. */
export const boxesFor = (language: string, writer: string): Boxes => {
  const { also, teaser, letter, advert, share, role, comments } = (LINES[language] ??
    LINES.en) as Lines;
  return {
    before: `<div class="x1a"><span>${share[0]}</span> <a href="#">${share[1]}</a></div>`,
    between: [
      `<p>${also} <a href="/x-1">${teaser}</a></p>`,
      `<div class="x2a"><div>${advert}</div></div>`,
      `<div class="x3a"><p>${letter}</p></div>`,
      `<div class="x4a"><a href="/x-2"><img src="/x-2.jpg" alt=""><span>${teaser}</span></a></div>`,
      `<p><a href="/x-3"><strong>${also} ${teaser}</strong></a></p>`,
    ],
    after: `<div class="x5a"><img src="/vane.jpg" width="64" height="64"><p>${writer ? role.replace(/Alex Vane|Алексей Ванин|سامي ونيس|万里|山田太郎|홍길동/, writer) : role}</p></div><div class="x6a"><span>${comments}</span></div>`,
  };
};

/** Says nothing of consent in any name. */
export const CONSENT = `<h2>We value your privacy</h2>${`<p>We and our 842 partners store and access information on a device, such as cookies, and process personal data, such as unique identifiers, for personalised advertising and content, measurement, audience research and services development. With your permission we and our partners may use precise geolocation data.</p><p>You may click to consent to our and our partners’ processing as described above. Please note that some processing of your personal data may not require your consent, but you have a right to object to such processing. Your preferences will apply to this website only, and you can withdraw your consent at any time.</p>`.repeat(3)}<button>Accept all</button><button>Reject</button>`;
