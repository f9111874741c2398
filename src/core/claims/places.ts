/** Places that datelines name and that look like people: two words with capitals. */

/** Of two words or more, as people have. */
const WHOLE = new Set(
  `new york,new delhi,new orleans,new zealand,new jersey,new south wales,los angeles,las vegas,san francisco,san diego,san antonio,
san josé,san jose,san juan,san salvador,santa fe,santa cruz,santa monica,santo domingo,saint petersburg,st. petersburg,st petersburg,st. louis,st. gallen,são paulo,rio de janeiro,
cape town,hong kong,tel aviv,abu dhabi,addis ababa,kuala lumpur,phnom penh,buenos aires,mexico city,ciudad de méxico,costa rica,puerto rico,saudi arabia,sri lanka,south korea,north korea,
south africa,united states,united kingdom,great britain,northern ireland,west bank,gaza strip,el salvador,la paz,la plata,den haag,the hague,frankfurt am main,bad homburg,sankt gallen,sankt pölten,
washington d.c.,washington dc,hà nội,đà nẵng,hải phòng,hồ chí minh,tp. hồ chí minh,ho chi minh city,nova scotia,novi sad,nowy sącz,нижний новгород,великий новгород,нью йорк,нью-йорк,санкт петербург,санкт-петербург,ростов-на-дону,
саудовская аравия,южная корея,северная корея,кривий ріг,івано-франківськ,kota kinabalu,jawa barat,jawa tengah,jawa timur,dar es salaam,bandar lampung,silicon valley,white house,capitol hill,wall street,
middle east,hollywood hills,tierra del fuego,palma de mallorca,santiago de chile,reggio emilia,emilia romagna,rheinland-pfalz,baden-württemberg,nordrhein-westfalen,schleswig-holstein,le havre,la rochelle,aix-en-provence,île-de-france,hauts-de-france`
    .split(',')
    .map((name) => name.trim()),
);

/** Capitals and large cities that stand alone before a text. */
const CITIES = new Set(
  `london,paris,berlin,wien,vienna,zürich,bern,rom,roma,rome,madrid,barcelona,lisboa,lisbon,brussels,brüssel,bruxelles,amsterdam,oslo,stockholm,københavn,copenhagen,helsinki,warszawa,warschau,warsaw,praha,prag,prague,budapest,bucurești,
bucharest,sofia,athen,athens,istanbul,ankara,moskau,moscow,moskva,kyiv,kiew,kiev,minsk,vilnius,riga,tallinn,jerusalem,cairo,kairo,beirut,tehran,baghdad,kabul,delhi,mumbai,kolkata,dhaka,karachi,islamabad,bangkok,hanoi,
jakarta,manila,singapore,beijing,peking,shanghai,tokyo,osaka,seoul,pyongyang,sydney,melbourne,canberra,washington,chicago,boston,ottawa,toronto,montréal,montreal,lima,bogotá,bogota,caracas,quito,havana,nairobi,lagos,johannesburg,
москва,київ,киев,минск,мінськ,лондон,париж,берлин,вашингтон,القاهرة,بيروت,دمشق,بغداد,الرياض,دبي,لندن,باريس,تهران,کابل,لندن,नई दिल्ली,दिल्ली,मुंबई,लखनऊ,ঢাকা,কলকাতা,কক্সবাজার,กรุงเทพฯ,กรุงเทพ,เชียงใหม่,北京,上海,广州,深圳,
香港,台北,東京,大阪,京都,서울,부산,평양,도쿄,תל אביב,ירושלים,αθήνα,θεσσαλονίκη,لاہور,کراچی,اسلام آباد`
    .split(',')
    .map((name) => name.trim()),
);

/** `London (AP)` is a place as well. */
const bareOf = (text: string): string =>
  text
    .replaceAll('İ', 'i')
    .toLowerCase()
    .replace(/\s?[(（].*$/, '')
    .replace(/[\s,.:–—-]+$/, '')
    .trim();

/** Whether a text is the name of a place, as far as datelines go. */
export const isPlace = (text: string): boolean => {
  const name = bareOf(text);
  return WHOLE.has(name) || CITIES.has(name);
};
