/** Topics of news, and how sites of twenty languages call their sections: one word each, `_` inside a name. */
import { foldText } from '../text/fold.ts';
import { mayBeDense } from '../text/letters.ts';
import { once } from '../text/once.ts';

const WORDS = {
  politics: `politics political politik politique politica politiek polityka politika political_news
    elections wahlen innenpolitik government parliament congress policy política политика власть
    політика siyaset سياسة السياسة سیاسی سیاست 政治 时政 時政 要闻 政务 正治 정치 chính_trị`,
  world: `world international internazionale internacional internacionais ausland welt monde mundo
    mondo esteri wereld buitenland verden världen utrikes udland utenriks świat zagranica svět
    zahraničí мир в_мире світ dünya عالم العالم دولي عربي_ودولي جهان بین_الملل 国际 國際 全球 环球 世界
    国際 국제 세계 thế_giới dunia internasional global world_news middle_east europe asia africa
    americas nahost europa moyen-orient`,
  economy: `business economy economics finance financial markets money companies wirtschaft finanzen
    geld börse unternehmen kapitalmärkte économie argent entreprises bourse economía finanzas
    negocios dinero mercados economia finanza affari negócios mercado economie beurs ekonomi
    näringsliv økonomi erhverv næringsliv gospodarka biznes finanse pieniądze ekonomika byznys
    peníze экономика бизнес финансы деньги економіка бізнес finans اقتصاد الاقتصاد مال_وأعمال اقتصادی
    财经 經濟 经济 財經 金融 商业 商業 股市 股票 产经 证券 经贸 経済 ビジネス マネー 企業 경제 비즈니스 금융
    산업 증권 kinh_doanh kinh_tế bisnis keuangan`,
  technology: `technology tech digital internet gadgets computing computers software hardware mobile
    ai artificial_intelligence technik technologie netzwelt digitales computer it high-tech
    numérique informatique tecnología informática tecnologia techniek teknik teknologi technologia
    komputery technika технологии гаджеты интернет технології teknoloji تكنولوجيا تقنية فناوری 科技 数码
    互联网 技术 人工智能 數位 テクノロジー テック デジタル 기술 테크 công_nghệ tekno sci-tech`,
  science: `science sciences space wissen wissenschaft forschung weltraum espace recherche ciencia
    ciencias espacio scienza scienze spazio ciência wetenschap vetenskap videnskab forskning
    vitenskap nauka věda наука космос bilim علوم العلوم دانش علمی 科学 科學 探索 航天 サイエンス 宇宙 과학
    khoa_học sains`,
  health: `health medicine coronavirus covid-19 wellness nutrition fitness gesundheit medizin santé
    médecine salud medicina bienestar salute saúde gezondheid hälsa sundhed helse zdrowie zdraví
    здоровье медицина здоров'я sağlık صحة الصحة طب سلامت 健康 医疗 醫療 养生 医药 医療 ヘルス 건강 의료 sức_khỏe
    kesehatan`,
  environment: `environment climate climate_change nature umwelt klima natur environnement climat
    planète medio_ambiente clima planeta ambiente meio_ambiente milieu klimaat miljö miljø klimat
    środowisko ekologia životní_prostředí экология климат природа довкілля çevre iklim بيئة البيئة مناخ
    محیط_زیست 环境 环保 生态 气候 環境 気候 환경 기후 môi_trường lingkungan`,
  sport: `sport sports football soccer tennis basketball baseball hockey golf cricket rugby boxing nfl
    nba mlb nhl f1 formula_1 motorsport olympics fussball bundesliga handball olympia formel_1
    olympische_spiele deportes fútbol baloncesto calcio esporte esportes futebol voetbal fotboll
    fodbold fotball piłka_nożna fotbal спорт футбол хоккей spor futbol رياضة الرياضة كرة_القدم ورزش ورزشی
    体育 足球 篮球 體育 スポーツ サッカー 野球 스포츠 축구 야구 thể_thao bóng_đá olahraga sepak_bola`,
  culture: `culture arts art entertainment music film films movies tv television books theatre theater
    celebrity celebrities showbiz kultur unterhaltung musik kino fernsehen bücher literatur
    feuilleton stars musique cinéma livres télévision spectacles cultura música cine libros
    televisión espectáculos musica cinema libri spettacoli cultuur muziek boeken nöje kultura
    rozrywka muzyka hudba культура музыка кино книги kültür sanat magazin ثقافة فن فنون الفن فرهنگ هنر 文化
    娱乐 影视 电影 音乐 艺术 读书 娛樂 エンタメ 芸能 音楽 映画 문화 연예 영화 văn_hóa giải_trí budaya hiburan seni`,
  life: `lifestyle life living style fashion food recipes travel home garden family relationships auto
    cars leben reise mode essen rezepte familie garten mobilität vie cuisine voyage voyages maison
    famille automobile estilo estilo_de_vida moda cocina recetas viajes familia cucina viaggi motori
    casa vida turismo leven eten reizen wonen livsstil resor bolig rejser podróże życie styl
    cestování жизнь стиль туризм еда авто життя yaşam seyahat otomobil منوعات سياحة سيارات سبک_زندگی 生活
    旅游 时尚 美食 汽车 家居 情感 旅遊 時尚 ライフ 暮らし くらし グルメ 旅行 라이프 생활 여행 đời_sống du_lịch gaya_hidup
    wisata kuliner otomotif`,
  society: `society crime courts local national nation uk_news us_news education schools religion
    accidents panorama gesellschaft kriminalität justiz blaulicht regional regionales lokales
    vermischtes bildung schule société faits_divers justice éducation sociedad sucesos educación
    cronaca società istruzione giustizia sociedade educação cotidiano justiça maatschappij
    binnenland onderwijs samhälle inrikes samfund indland samfunn innenriks społeczeństwo kraj
    edukacja společnost domácí krimi общество происшествия россия образование суспільство події gündem
    toplum türkiye eğitim مجتمع محليات حوادث تعليم جامعه اجتماعی 社会 国内 民生 教育 法治 社會 事件 사회 교육 사건
    xã_hội pháp_luật thời_sự giáo_dục nasional hukum pendidikan`,
  opinion: `opinion opinions editorial editorials comment commentary comment_is_free commentisfree
    columnists columns meinung kommentar kommentare kolumne leitartikel débats idées tribune
    opinión columnas editoriales opinioni commenti opinião colunas colunistas opinie ledare åsikter
    debatt debat meninger komentarze názory komentáře мнения мнение думки погляди yazarlar görüş رأي آراء
    مقالات یادداشت 观点 评论 社论 时评 專欄 評論 言论 オピニオン 社説 コラム 오피니언 사설 칼럼 góc_nhìn ý_kiến opini kolom`,
} as const;

export type Topic = keyof typeof WORDS;

export const TOPICS = Object.keys(WORDS) as readonly Topic[];

const topicByWord = once(
  () =>
    new Map(
      TOPICS.flatMap((topic) =>
        WORDS[topic]
          .split(/\s+/)
          .map((word) => [foldText(word.replaceAll('_', ' ')), topic] as const),
      ),
    ),
);

/** Han and kana words stand in longer ones without a space: `财经新闻`. */
const denseWords = once(() => [...topicByWord()].filter(([word]) => mayBeDense(word)));

/** Of a whole name, of its words, or of a word within it where scripts write no spaces. */
export function topicOf(name: string): Topic | undefined {
  const folded = foldText(name).trim();
  const whole = topicByWord().get(folded);
  if (whole) return whole;
  if (mayBeDense(folded)) return denseWords().find(([word]) => folded.includes(word))?.[1];
  const words = folded.split(/[^\p{L}\p{M}\p{N}]+/u);
  if (words.length > 4) return undefined;
  return words.map((word) => topicByWord().get(word)).find((topic) => topic !== undefined);
}
