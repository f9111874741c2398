/** Labels, buttons, places, slogans and roles name no one; people and organisations of all scripts do. */
import { describe, expect, it } from 'vitest';
import { isName, isPersonal, isSurelyPersonal } from '../../src/core/claims/is-name.ts';

const listOf = (text: string): string[] =>
  text
    .split(/[|\n]/)
    .map((part) => part.trim())
    .filter(Boolean);

const NOBODY: Readonly<Record<string, string>> = {
  en: `Staff and news service reports | {"name":"Ann Onym"} | Contacting Us | Google Play | First Posted | Next Slide | Filed Under | Hide Caption | SHOW CAPTION | Read More | Share This | Photo Gallery | Most Read | Latest News | Sign Up | Log In
    Senior Reporter | Staff Writer | New York | San Francisco | LONDON (AP) | Contact | Press Contact | Investor Relations | Your Daily News | Truth Matters | Table Of Contents | Related Stories | Watch Live | Print Edition | Subscribe Now | Advertisement`,
  de: `Auswärtige Autoren | Weitere Informationen | Zum Angebot | Zur Person | Zur Übersicht | VOR EINER STUNDE | Mehr lesen | Bild teilen | Artikel merken | Zur Startseite | Nächster Artikel | Themen bearbeiten | Jetzt abonnieren | Alle Kommentare | Redaktion | Anzeige | Chefredakteur | Bilder zeigen | Lesezeit Minuten | Wir informieren täglich | Frankfurt am Main`,
  fr: `Lire la suite | Partager cet article | Toutes les vidéos | S’abonner | Se connecter | Publicité | Rédaction | Mentions légales | Article suivant | Afficher les commentaires | Page suivante | Temps de lecture | Photo précédente | Paris | Notre newsletter`,
  es: `Leer más | Compartir | Últimas noticias | Suscríbete | Iniciar sesión | Publicidad | Redacción | Ver comentarios | Artículo siguiente | Mostrar más | Ciudad de México | Aviso legal | Buenos Aires | Foto anterior | Nuestro boletín`,
  it: `Leggi tutto | Condividi | Ultime notizie | Abbonati | Accedi | Pubblicità | Redazione | Mostra commenti | Articolo successivo | Pagina successiva | Roma | Note legali | Foto precedente | La nostra newsletter | Galleria immagini`,
  pt: `Leia mais | Compartilhar | Últimas notícias | Assine | Entrar | Publicidade | Redação | Ver comentários | Próximo artigo | Mostrar mais | Rio de Janeiro | Aviso legal | São Paulo | Nossa newsletter | Galeria imagens`,
  nl: `Lees meer | Delen | Laatste nieuws | Abonneren | Inloggen | Advertentie | Redactie | Reacties | Volgende artikel | Volgende pagina | Den Haag | Colofon | Vorige foto | Onze nieuwsbrief | Leestijd minuten`,
  pl: `Czytaj więcej | Udostępnij | Najnowsze wiadomości | Subskrybuj | Zaloguj | Reklama | Redakcja | Komentarze | Następny artykuł | Strona główna | Warszawa | Kontakt | Poprzednie zdjęcie | Pokaż więcej | Nasz newsletter`,
  ru: `Читать далее читать | Поделиться | Последние новости | Подписаться | Войти | Реклама | Редакция | Комментарии | Следующая статья | Главная страница | Москва | Контакты | Предыдущее фото | Показать больше | Нижний Новгород`,
  sv: `Läs mer | Dela artikel | Senaste nyheter | Prenumerera | Annons | Redaktion | Kommentarer | Nästa artikel | Visa mer | Stockholm | Kontakt | Föregående bild | Alla nyheter | Vårt nyhetsbrev | Lyssna`,
  tr: `Paylaş | Son dakika | Son Haberler | Abone | Giriş | Reklam | Editör | Yorumlar | Sonraki Haber | İstanbul | İletişim | Önceki Fotoğraf | Tüm Haberler | Daha fazla | Künye`,
  id: `Baca Juga Berita | Bagikan | Berita Terkini | Berlangganan | Iklan | Redaksi | Komentar | Halaman Selanjutnya | Jakarta | Kontak Kami | Gambar Sebelumnya | Semua Berita | Artikel Terbaru | Ikuti Kami | Tentang Kami`,
  vi: `Xem thêm | Chia sẻ | Tin tức | Đăng ký | Đăng nhập | Quảng cáo | Phóng viên | Bình luận | Bài viết | Trang chủ | Hà Nội | Liên hệ | Hồ Chí Minh | Tìm kiếm | Mới nhất`,
  ar: `اقرأ المزيد | مشاركة | آخر الأخبار | اشترك | تسجيل الدخول | إعلان | مراسل | تعليقات | المقال التالي | الصفحة الرئيسية | القاهرة | اتصل | معرض الصور | تابعنا | الاقتصاد`,
  fa: `بیشتر بخوانید | اشتراک | آخرین اخبار | عضویت | ورود | تبلیغات | خبرنگار | نظرات | صفحه اصلی | تهران | تماس | گالری تصاویر | کد خبر | لینک کوتاه | ورزش`,
  hi: `और पढ़ें | शेयर | ताजा खबरें | सब्सक्राइब | लॉगिन | विज्ञापन | संवाददाता | टिप्पणी | अगला पेज | होम | नई दिल्ली | संपर्क | फोटो गैलरी | सभी समाचार | राजनीति`,
  th: `อ่านต่อ | แชร์ | ข่าวล่าสุด | สมัคร | เข้าสู่ระบบ | โฆษณา | ผู้สื่อข่าว | ความคิดเห็น | หน้าแรก | กรุงเทพฯ | ติดต่อ | รูปภาพ | วิดีโอ | บทความ | เมนู`,
  ja: `続きを読む | シェア | 最新ニュース | 会員登録 | ログイン | 広告 | 編集部 | コメント | 次へ | ホーム | 東京 | お問い合わせ | 写真一覧 | 記者 | 社説`,
  zh: `阅读 | 分享 | 最新新闻 | 订阅 | 登录 | 广告 | 记者 | 评论 | 下一页 | 首页 | 北京 | 手机版 | 图片新闻 | 热门文章 | 社论`,
  ko: `공유 | 로그인 | 최신 뉴스 | 구독 | 광고 | 기자 | 댓글 | 다음 | 홈 | 서울 | 사진 | 동영상 | 이전 | 사설 | 회원가입`,
  hu: `Olvass tovább | Megosztás | Legfrissebb hírek | Feliratkozás | Hirdetés | Szerkesztőség | Hozzászólások | Következő oldal | Címlap | Kapcsolat | Budapest | Képek | Minden cikk | Impresszum | Előző cikk`,
  ro: `Citește | Distribuie | Ultimele știri | Abonare | Publicitate | Redacția | Comentarii | Pagina următoare | Acasă | Contact | București | Foto | Toate articolele | Galerie foto | Articol`,
  bg: `Сподели | Прочети още | Коментари | Абонирай се | Вход | Реклама | Редактор | Търсене | Следваща страница | Още новини | Снимки | Всички статии | Контакти | Източник`,
  bn: `আরও পড়ুন | শেয়ার | মন্তব্য | সাবস্ক্রাইব | লগইন | বিজ্ঞাপন | নিজস্ব প্রতিবেদক | ছবি | সর্বশেষ খবর | প্রচ্ছদ | ঢাকা | ভিডিও গ্যালারি | যোগাযোগ | রাজনীতি | আন্তর্জাতিক খবর`,
  ca: `Comparteix | Comentaris | Subscriu | Llegir més | Publicitat | Redacció | Inici | Cerca | Fotos | Barcelona | Notícies | Segueix | Pàgina següent | Contacte | Política`,
  cs: `Sdílet článek | Číst více | Diskuse | Předplatné | Přihlásit se | Inzerce | Redakce | Hledat | Další články | Praha | Fotogalerie | Sdílet | Kontakt | Nejčtenější zprávy | Ekonomika`,
  da: `Læs mere | Del artikel | Kommentarer | Abonnement | Log ind | Annonce | Redaktør | Søg | Næste artikel | København | Billeder | Nyhedsbrev | Kontakt | Mest læste | Alle nyheder`,
  el: `Διαβάστε περισσότερα | Κοινοποίηση | Σχόλια | Εγγραφή | Σύνδεση | Διαφήμιση | Σύνταξη | Αναζήτηση | Επόμενο Άρθρα | Αθήνα | Φωτογραφίες | Όλες Ειδήσεις | Επικοινωνία | Οικονομία | Δημοφιλή Νέα`,
  et: `Loe edasi | Kommentaarid | Telli | Reklaam | Toimetus | Otsi | Järgmine Artikkel | Tallinn | Galerii | Kõik Uudised | Kontakt | Jälgi | Menüü | Majandus | Allikas`,
  fi: `Lue lisää | Jaa artikkeli | Kommentit | Tilaa Uutiskirje | Kirjaudu | Mainos | Toimitus | Haku | Seuraava Artikkeli | Helsinki | Kuvat | Luetuimmat Uutiset | Yhteystiedot | Talous | Lähde`,
  he: `קראו עוד | שתפו | תגובות | הרשמה | התחברות | פרסומת | מערכת | חיפוש | כתבות נוספות | ירושלים | תמונות | צור קשר | כל הכתבות | כלכלה | דף הבית`,
  hr: `Podijeli | Pročitajte više | Komentari | Pretplata | Prijava | Oglasi | Redakcija | Pretraga | Sljedeće Vijesti | Galerija slike | Sve vijesti | Kontakt | Marketing | Politika | Najčitanije Vijesti`,
  lt: `Dalintis | Skaityti daugiau | Komentarai | Prenumeruoti | Prisijungti | Reklama | Redakcija | Paieška | Kitas straipsnis | Vilnius | Nuotraukos | Visos naujienos | Kontaktai | Ekonomika | Šaltinis`,
  lv: `Dalīties | Lasīt vairāk | Komentāri | Abonēt | Ienākt | Reklāma | Redakcija | Meklēt | Nākamais raksts | Attēli | Visas ziņas | Kontakti | Ekonomika | Avots | Lasītākie Raksti`,
  ms: `Kongsi | Baca lagi berita | Komen | Langgan | Log masuk | Iklan | Wartawan | Carian | Artikel seterusnya | Kuala Lumpur | Galeri gambar | Semua berita | Hubungi kami | Ekonomi | Berita terkini`,
  nb: `Les mer | Del saken | Kommentarer | Abonnement | Logg inn | Annonse | Redaksjonen | Søk | Neste artikkel | Oslo | Bilder | Nyhetsbrev | Kontakt | Mest leste | Alle nyheter`,
  sk: `Zdieľať článok | Čítať viac | Diskusia | Predplatné | Prihlásiť | Inzercia | Redakcia | Hľadať | Ďalšie články | Fotogaléria | Kontakt | Najčítanejšie správy | Ekonomika | Komentáre | Späť`,
  sl: `Deli | Preberite več | Komentarji | Naročnina | Prijava | Oglasi | Uredništvo | Iskanje | Naslednji članek | Slike | Kontakt | Najbolj brano | Gospodarstvo | Vse novice | Nazaj`,
  sw: `Shiriki | Maoni | Jiandikishe | Ingia | Matangazo | Mhariri | Tafuta | Nairobi | Picha zote | Habari mpya | Mawasiliano | Siasa | Makala zaidi | Michezo | Kitaifa`,
  ta: `மேலும் படிக்க | பகிர் | கருத்துகள் | சந்தா | உள்நுழைய | விளம்பரம் | ஆசிரியர் | தேடல் | அனைத்தும் செய்திகள் | புகைப்படங்கள் | தொடர்புக்கு | அரசியல் செய்திகள் | பொருளாதாரம் | முகப்பு | வீடியோ`,
  uk: `Читати далі | Поділитися | Коментарі | Підписатися | Увійти | Реклама | Редакція | Пошук | Наступна стаття | Київ | Фото | Усі новини | Контакти | Головна | Джерело`,
  ur: `مزید پڑھیں | شیئر | تبصرے | سبسکرائب | لاگ سائن | اشتہارات | ویب ڈیسک | تلاش | اگلا صفحہ | لاہور | تصاویر | تازہ خبریں | رابطہ | سیاست | کھیل`,
  zu: `Yabelana | Funda kabanzi | Imibono | Bhalisa | Ngena | Izikhangiso | Umhleli | Sesha | Izithombe | Izindaba ezintsha | Xhumana | Ezemidlalo | Ezomnotho | Landela | Umthombo`,
};

describe.each(Object.entries(NOBODY))('%s', (_language, texts) => {
  it.each(listOf(texts))('%s names nobody', (text) => {
    expect({ isName: isName(text), isPersonal: isPersonal(text) }).toEqual({
      isName: false,
      isPersonal: false,
    });
  });
});

const PEOPLE = `
  Ann Onym | Jean-Luc d’Exemple | Ann van der Onym | J. R. Onym | Nora M. Field | María José de la Cruz | Ludwig van der Rohe | Leonardo da Costa | Siobhán O’Neill | Marie-Ève Tremblay
  Anne-Sophie von der Heide | Per Åge Østby | Søren Kjær Holm | Ólafur Jónsson | Jürgen Groß | Zoë Nguyen | João dos Santos | Ana Luísa e Silva | Gabriel García Pérez | Iñaki Etxeberria
  Łukasz Żółty | Agnieszka Król-Nowak | Jiří Dvořák | Ľuboš Hric | Kovács János Péter | Szabó-Tóth Réka | Ștefan Țurcanu | Mihai-Răzvan Ungur | Ġorġ Borg | Ivars Bērziņš
  Giedrė Kazlauskaitė | Kristjan Õunapuu | Đorđe Jović | Željka Šimić | Nguyễn Văn An | Trần Thị Mỹ Linh | Lê Minh | Budi Santoso | Sri Wahyuni | Dewi Lestari
  Abdullah bin Ahmad | Siti binti Hassan | Thabo Nkosi | Nomvula Dlamini | Wanjikũ Kamau | Chinedu Okafor | Ngozi Adébáyò | Mehmet Öztürk | İlker Şahin | Ayşe Gül Kaya
  Анна Оним | Иван Кузнецов | Мария Петрова-Водкина | Олександр Шевчук | Георги Иванов | Ђорђе Петровић | А. С. Иванов | Юлия Ким | Алесь Бярозка | Айгүл Сапарова
  Γιώργος Παπαδόπουλος | Μαρία Νικολάου | Արամ Պետրոսյան | Ελένη Σταύρου
  سارا نیکو | محمد علی رضایی | أحمد محمود | فاطمة الزهراء | عبد الرحمن الشامي | نور حسن | علی احمد خان | زینب بی بی | یوسف کریمی | لیلا میرزایی
  דוד כהן | רות לוי ברק | יעל שחר | राम शर्मा | प्रिया सिंह चौहान | अमित कुमार | সুমন রায় | আনিস রহমান খান | தமிழ்ச்செல்வன் ராஜா | สมชาย ใจดี
  นภา วงศ์สวัสดิ์ | ወርቁ ተስፋዬ | ნინო ბერიძე
  森下 遥 | 田中宏昌 | 小暮ひさのり | 佐藤さくら | 鈴木　一郎 | 中村 真子 | アレックス・マルティン | 周舟 | 何小舟 | 张三丰
  Dag Holm | Alla Onymova | Gün Kaya | Anna van der Meer | Leia Field | Dünya Şahin | Anda Popova | Kita Yoon | Ana Baca | Anna Lue
  欧阳修文 | 王小明 | 李·约翰 | 陳大文 | 林怡君 | 김민수 | 박지영 | 남궁민 | 이 순 신 | 최윤아`;

const ORGANISATIONS = `
  Reuters | Agence France-Presse | The Associated Press | Xinhua | dpa | AFP | ANSA | Verein Alte Mauer in Horka e.V. | Bridge Works GmbH | Friends of the Harbour
  共同通信 | 新华社 | 高原日報 | 연합뉴스 | ТАСС | Интерфакс | رويترز | وكالة الأناضول | پی‌تی‌آی | Press Association
  Suharto | Sukarno | Björk | bell hooks | tomcat | ssi | 米粒 | Mona | Университет Примера | Universidad de Ejemplo
  National Weather Service | AOL Staff | Al Jazeera | Deutsche Welle | Le Monde | El País | la Repubblica | Kyodo | Tasnim | ප්‍රසාද්`;

/** They are written as people are. */
const NO_PERSONS = `
  Harbour Times | Ministry of Harbours | Bridge Foundation | Jornal do Porto | Diario del Puerto | Agence du Port | Gazzetta del Molo | Hafen Zeitung
  Universität Horka | Dziennik Portowy | Газета Порта | Liman Gazetesi | Harian Pelabuhan | Πανεπιστήμιο Λιμένα | وكالة الميناء | סוכנות הנמל`;

describe('names', () => {
  it.each(listOf(PEOPLE))('%s is a person', (text) => {
    expect({
      isName: isName(text.replace(/\s+/g, ' ')),
      isPersonal: isPersonal(text.replace(/\s+/g, ' ')),
    }).toEqual({
      isName: true,
      isPersonal: true,
    });
  });
  it.each(listOf(ORGANISATIONS))('%s can be credited', (text) => expect(isName(text)).toBe(true));
  it.each(listOf(NO_PERSONS))('%s is no person beyond doubt', (text) =>
    expect({ isName: isName(text), isSurely: isSurelyPersonal(text) }).toEqual({
      isName: true,
      isSurely: false,
    }),
  );
});
