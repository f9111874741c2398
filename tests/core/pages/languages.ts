/** What articles in eight languages say: a headline, a standfirst, a caption, sentences, and the words of their pagers. */

export type Words = {
  readonly tag: string;
  readonly title: string;
  readonly standfirst: string;
  readonly caption: string;
  readonly teaser: string;
  readonly author: string;
  readonly next: string;
  readonly whole: string;
  readonly place: (number: number, of: number) => string;
  /** `n`: makes it another than the same sentence elsewhere. */
  readonly sentences: readonly ((n: number) => string)[];
};

export const LANGUAGES: Readonly<Record<string, Words>> = {
  en: {
    tag: 'en',
    title: 'The ferry that would not leave the river',
    standfirst:
      'For forty years a small boat has carried a town across its river, and nobody agrees who owns it.',
    caption: 'The ferry at its northern landing, early in the morning',
    teaser: 'Ten bridges that were planned and never built',
    author: 'Mara Holt writes about rivers and the people beside them',
    next: 'Next page',
    whole: 'View as one page',
    place: (number, of) => `Page ${number} of ${of}`,
    sentences: [
      (n) =>
        `In the year ${1900 + n} the council voted to buy the landing, and then forgot that it had done so.`,
      (n) =>
        `The ferryman counted ${n} passengers that morning, most of them on their way to the market.`,
      (n) =>
        `Letter number ${n} in the archive complains about the fare, which had not changed in a generation.`,
      (n) =>
        `Below the ${n} steps of the quay the water is deep enough for a barge, though none has come for years.`,
    ],
  },
  de: {
    tag: 'de',
    title: 'Die Fähre, die den Fluss nicht verlassen wollte',
    standfirst:
      'Seit vierzig Jahren trägt ein kleines Boot eine Stadt über ihren Fluss, und niemand weiß, wem es gehört.',
    caption: 'Die Fähre am nördlichen Anleger, früh am Morgen',
    teaser: 'Zehn Brücken, die geplant und nie gebaut wurden',
    author: 'Jonas Brandt schreibt über Flüsse und die Menschen, die an ihnen wohnen',
    next: 'Nächste Seite',
    whole: 'Auf einer Seite lesen',
    place: (number, of) => `Seite ${number} von ${of}`,
    sentences: [
      (n) =>
        `Im Jahr ${1900 + n} beschloss der Rat, den Anleger zu kaufen, und vergaß danach, dass er es getan hatte.`,
      (n) =>
        `Der Fährmann zählte an diesem Morgen ${n} Fahrgäste, von denen die meisten zum Markt wollten.`,
      (n) =>
        `Der Brief mit der Nummer ${n} beklagt sich über den Preis, der seit einer Generation derselbe war.`,
      (n) =>
        `Unter den ${n} Stufen des Kais ist das Wasser tief genug für einen Kahn, doch seit Jahren kam keiner.`,
    ],
  },
  fr: {
    tag: 'fr',
    title: 'Le bac qui ne voulait pas quitter la rivière',
    standfirst:
      'Depuis quarante ans, un petit bateau fait traverser la rivière à toute une ville, et nul ne sait à qui il appartient.',
    caption: 'Le bac à son embarcadère du nord, tôt le matin',
    teaser: 'Dix ponts que l’on a dessinés et jamais construits',
    author: 'Claire Montel écrit sur les rivières et sur ceux qui vivent auprès d’elles',
    next: 'Page suivante',
    whole: 'Afficher sur une seule page',
    place: (number, of) => `Page ${number} sur ${of}`,
    sentences: [
      (n) =>
        `En ${1900 + n}, le conseil décida d’acheter l’embarcadère, puis oublia qu’il l’avait fait.`,
      (n) =>
        `Le passeur compta ce matin-là ${n} passagers, dont la plupart se rendaient au marché.`,
      (n) =>
        `La lettre numéro ${n} se plaint du prix du passage, qui n’avait pas changé depuis une génération.`,
      (n) =>
        `Sous les ${n} marches du quai, l’eau est assez profonde pour une péniche, mais aucune n’est venue depuis des années.`,
    ],
  },
  es: {
    tag: 'es',
    title: 'La barca que no quería dejar el río',
    standfirst:
      'Desde hace cuarenta años una pequeña barca lleva a un pueblo de una orilla a la otra, y nadie sabe de quién es.',
    caption: 'La barca en su embarcadero del norte, por la mañana temprano',
    teaser: 'Diez puentes que se proyectaron y nunca se hicieron',
    author: 'Inés Robledo escribe sobre los ríos y sobre la gente que vive junto a ellos',
    next: 'Página siguiente',
    whole: 'Ver todo en una página',
    place: (number, of) => `Página ${number} de ${of}`,
    sentences: [
      (n) =>
        `En el año ${1900 + n} el ayuntamiento acordó comprar el embarcadero y después olvidó que lo había hecho.`,
      (n) =>
        `El barquero contó aquella mañana ${n} pasajeros, la mayoría de ellos camino del mercado.`,
      (n) =>
        `La carta número ${n} del archivo se queja del precio, que no había cambiado en una generación.`,
      (n) =>
        `Bajo los ${n} peldaños del muelle el agua es bastante honda para una barcaza, aunque hace años que no viene ninguna.`,
    ],
  },
  ru: {
    tag: 'ru',
    title: 'Паром, который не хотел покидать реку',
    standfirst:
      'Сорок лет маленькая лодка перевозит целый город через реку, и никто не знает, кому она принадлежит.',
    caption: 'Паром у северной пристани ранним утром',
    teaser: 'Десять мостов, которые задумали и не построили',
    author: 'Вера Лунина пишет о реках и о людях, которые живут возле них',
    next: 'Следующая страница',
    whole: 'Читать на одной странице',
    place: (number, of) => `Страница ${number} из ${of}`,
    sentences: [
      (n) => `В ${1900 + n} году совет решил купить пристань, а потом забыл, что сделал это.`,
      (n) => `Паромщик насчитал в то утро ${n} пассажиров, и почти все они ехали на рынок.`,
      (n) => `Письмо под номером ${n} жалуется на цену, которая не менялась целое поколение.`,
      (n) =>
        `Под ${n} ступенями причала вода достаточно глубока для баржи, хотя уже много лет ни одна не приходила.`,
    ],
  },
  zh: {
    tag: 'zh-CN',
    title: '一条不肯离开河流的渡船',
    standfirst: '四十年来，一条小船把整座小城的人送过河去，却没有人说得清它到底归谁所有。',
    caption: '清晨，渡船停靠在北岸的码头边',
    teaser: '十座画好了图纸却从未动工的大桥',
    author: '林晓渡常年书写河流以及住在河边的人们',
    next: '下一页',
    whole: '在本页阅读全文',
    place: (number, of) => `第${number}页 共${of}页`,
    sentences: [
      (n) => `在${1900 + n}年，镇里的议会投票决定买下这座码头，后来却把这件事忘得一干二净。`,
      (n) => `那天早晨船夫一共数到${n}位乘客，其中大多数人都是赶着去对岸的集市。`,
      (n) => `档案里编号为${n}的那封信抱怨船票的价钱，而这个价钱整整一代人都没有变过。`,
      (n) => `码头的${n}级台阶下面，河水深得足够停下一艘驳船，尽管多年来一艘也没有来过。`,
    ],
  },
  ja: {
    tag: 'ja',
    title: '川を離れようとしない渡し舟',
    standfirst:
      '四十年ものあいだ一艘の小舟が町の人々を対岸へ運んできたが、その持ち主を知る人はいない。',
    caption: '早朝、北の桟橋につながれた渡し舟',
    teaser: '計画されたまま建てられなかった十の橋',
    author: '水野かおりは川と川辺に暮らす人々について書いている',
    next: '次のページ',
    whole: '1ページで表示',
    place: (number, of) => `${number}/${of}ページ`,
    sentences: [
      (n) =>
        `${1900 + n}年に町議会は桟橋を買い取ることを決めたが、そのことをやがて忘れてしまった。`,
      (n) => `その朝に船頭が数えた乗客は${n}人で、ほとんどが市場へ向かう人たちだった。`,
      (n) =>
        `保管されている${n}通目の手紙は、一世代のあいだ変わらなかった船賃への不満を述べている。`,
      (n) => `岸壁の${n}段の石段の下は艀が入れるほど深いが、もう何年も一隻も来ていない。`,
    ],
  },
  ar: {
    tag: 'ar',
    title: 'العبّارة التي رفضت أن تغادر النهر',
    standfirst: 'منذ أربعين عاما ينقل قارب صغير أهل مدينة كاملة عبر النهر، ولا أحد يعرف من يملكه.',
    caption: 'العبّارة عند مرساها الشمالي في الصباح الباكر',
    teaser: 'عشرة جسور خُطط لها ولم تُبنَ قط',
    author: 'سلمى الحداد تكتب عن الأنهار وعن الناس الذين يعيشون على ضفافها',
    next: 'الصفحة التالية',
    whole: 'عرض في صفحة واحدة',
    place: (number, of) => `صفحة ${number} من ${of}`,
    sentences: [
      (n) => `في عام ${1900 + n} قرر المجلس شراء المرسى ثم نسي أنه فعل ذلك.`,
      (n) => `أحصى صاحب القارب في ذلك الصباح ${n} راكبا كان معظمهم في طريقهم إلى السوق.`,
      (n) => `تشكو الرسالة رقم ${n} في الأرشيف من سعر الرحلة الذي لم يتغير منذ جيل كامل.`,
      (n) =>
        `تحت درجات الرصيف وعددها ${n} يكون الماء عميقا بما يكفي لمرور صندل كبير، غير أن أحدا لم يأت منذ سنوات.`,
    ],
  },
};
