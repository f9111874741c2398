/** What the table of public suffixes is to know besides the list: shared hosts, and sites to be sure of. */

/**
 * Services that give each of their users a name below theirs, as their own pages say, and that are
 * not in every edition of the Public Suffix List, because their owners have not asked for it. As of
 * 2026-11.
 */
export const SHARED_HOSTS: readonly string[] = [
  // Newsletters and blogs.
  'beehiiv.com bearblog.dev buttondown.email canalblog.com ghost.io hashnode.dev mataroa.blog medium.com',
  'micro.blog over-blog.com over-blog.net substack.com svbtle.com tumblr.com typepad.com write.as',
  'dreamwidth.org edublogs.org insanejournal.com livejournal.com skyrock.com twoday.net',
  'blog.fc2.com blog.jp cocolog-nifty.com exblog.jp hatenablog.com livedoor.blog seesaa.net pixnet.net tistory.com',
  'blogfa.com blogsky.com mihanblog.com rozblog.com',
  // WordPress.com, and the names of its own that it gives to blogs.
  'wordpress.com wpcomstaging.com art.blog business.blog car.blog data.blog design.blog family.blog fashion.blog',
  'finance.blog fitness.blog food.blog game.blog health.blog home.blog law.blog movie.blog music.blog news.blog',
  'photo.blog poetry.blog politics.blog school.blog science.blog sport.blog tech.blog travel.blog video.blog',
  'water.blog',
  // Sites built by their users.
  'angelfire.com carrd.co estranky.cz fandom.com free.fr glitch.me hpage.com jimdo.com jimdofree.com jimdosite.com',
  'mystrikingly.com narod.ru neocities.org page.tl pagesperso-orange.fr proboards.com sourceforge.io squarespace.com',
  'strikingly.com tripod.com ucoz.com ucoz.net ucoz.ru webnode.com webnode.page webs.com weebly.com wikidot.com wixsite.com',
  'yolasite.com',
  // Caches that show the pages of others.
  'cdn.ampproject.org',
  // Blogger by country, which newer editions of the list have left out.
  'ae al am ba be bg bj ca cf ch cl co.at co.id co.il co.ke co.nz co.uk co.za com com.ar com.au com.br com.by com.co'
    .split(' ')
    .concat(
      'com.cy com.ee com.eg com.es com.mt com.ng com.tr com.uy cv cz de dk fi fr gr hk hr hu ie in is it jp kr li'.split(
        ' ',
      ),
      'lt lu md mk mx my nl no pe pt qa re ro rs ru se sg si sk sn td tw ug vn'.split(' '),
    )
    .map((country) => `blogspot.${country}`)
    .join(' '),
].flatMap((line) => line.split(' '));

/** Sites with news on more than one host, which no accident of the packing may part. */
export const NEWS_SITES: readonly string[] = (
  '163.com 20minutes.fr 24sata.hr abc.es abc.net.au abcnews.go.com aftenposten.no aftonbladet.se aljazeera.com aljazeera.net ' +
  'alarabiya.net allafrica.com ansa.it apnews.com arstechnica.com asahi.com axios.com bbc.co.uk bbc.com bild.de ' +
  'bloomberg.com bostonglobe.com businessinsider.com caixin.com cankaoxiaoxi.com cbc.ca cbsnews.com chinadaily.com.cn ' +
  'chosun.com clarin.com cnbc.com cnn.com corriere.it cri.cn dailymail.co.uk dawn.com detik.com dn.se donga.com dr.dk dw.com ' +
  'economist.com elcomercio.pe elmundo.es elpais.com eltiempo.com estadao.com.br euronews.com express.co.uk expressen.se ' +
  'faz.net folha.uol.com.br forbes.com foxnews.com france24.com francetvinfo.fr ft.com gazeta.pl gazeta.ru globo.com ' +
  'guardian.co.uk haaretz.com haberturk.com hani.co.kr hindustantimes.com hs.fi huffpost.com hurriyet.com.tr ifeng.com ' +
  'idnes.cz independent.co.uk indiatimes.com infobae.com irishtimes.com iltalehti.fi indianexpress.com index.hu ' +
  'japantimes.co.jp jiemian.com joins.com kommersant.ru kompas.com lanacion.com.ar lapresse.ca latimes.com lefigaro.fr ' +
  'lemonde.fr lenta.ru leparisien.fr liberation.fr mainichi.jp marca.com mediapart.fr meduza.io metro.co.uk mk.co.kr ' +
  'nationalgeographic.com nature.com naver.com nbcnews.com ndtv.com newyorker.com nhk.or.jp nikkei.com npr.org nrk.no nytimes.com ' +
  'nypost.com nzherald.co.nz nzz.ch oglobo.globo.com onet.pl orf.at people.com.cn pbs.org politico.com politico.eu ' +
  'propublica.org qq.com rbc.ru repubblica.it reuters.com rfi.fr ria.ru rnz.co.nz rt.com rtve.es scmp.com sina.cn sina.com.cn ' +
  'sky.com slate.com smh.com.au sohu.com spiegel.de standard.co.uk stern.de straitstimes.com stuff.co.nz sueddeutsche.de svd.se ' +
  'svt.se tagesschau.de taz.de telegraph.co.uk theatlantic.com theconversation.com theguardian.com thehindu.com thepaper.cn ' +
  'thetimes.co.uk thetimes.com theverge.com time.com tribune.com.pk uol.com.br usatoday.com vg.no voanews.com vox.com ' +
  'washingtonpost.com welt.de wikipedia.org wired.com wp.pl wsj.com xinhuanet.com yahoo.co.jp yahoo.com yle.fi yomiuri.co.jp ' +
  'zaobao.com.sg zdf.de zeit.de'
).split(' ');
