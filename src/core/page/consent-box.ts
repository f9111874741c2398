/** Finds a consent box by what it says: a button to accept, and a text about data around it. */

/** The whole label of a button, in lower case. */
const ACCEPT =
  /^(?:i )?(?:accept|agree|consent|allow)(?: all| cookies| all cookies)?(?: (?:and|&) (?:continue|close))?$|^(?:got it|ok(?:ay)?|alles? (?:cookies )?akzeptieren|akzeptieren|(?:allem |allen )?zustimmen|(?:akzeptieren|zustimmen) und (?:weiter(?:lesen)?|schließen)|einverstanden|(?:tout )?accepter|accepter (?:tout|et (?:continuer|fermer))|j[’']accepte|aceptar|aceptar (?:todo|todas|y (?:continuar|cerrar))|acepto|accett[ao]|accetta (?:tutt[io]|e (?:continua|chiudi))|aceitar|aceitar (?:tudo|todos)|aceito|concordo|(?:alles )?accepteren|akkoord|(?:godkänn|acceptera)(?: alla)?|godta(?: alle)?|tillad alle|accepter alle|hyväksy(?: kaikki)?|zgadzam się|przejdź do serwisu|(?:akceptuj|akceptuję)(?: wszystkie)?|(?:přijmout|přijímám)(?: vše)?|souhlasím|elfogadom|acceptă(?: tot| toate)?|αποδοχή(?: όλων)?|συμφωνώ|принять(?: все)?|согласен|прийняти(?: все)?|kabul et|tümünü kabul et|موافق|أوافق|قبول|אני מסכים|אישור|پذیرش|接受|全部接受|同意|同意する|すべて(?:同意|許可)する|동의|동의합니다|모두 동의|ยอมรับ(?:ทั้งหมด)?|đồng ý|setuju|terima semua)$/;
/** In lower case. */
const SUBJECT =
  /cookie|consent|privacy|gdpr|personal data|personenbezogen|datenschutz|einwilligung|données (?:personnelles|à caractère)|confidentialité|datos personales|privacidad|dati personali|dados pessoais|persoonsgegevens|personuppgifter|personopplysninger|dane osobowe|danych osobowych|osobních údajů|персональн|личных данных|kişisel veri|çerez|προσωπικ|隐私|隱私|個人情報|개인정보|ملفات تعريف|البيانات الشخصية|עוגיות|คุกกี้/;
const CONTENT = 'h1, article, main, [itemprop~="articleBody"]';
/** A text this long around a button says what it is for. */
const LEAST_TEXT = 60;
const MAX_TEXT = 20_000;
const MAX_STEPS = 8;

const textIn = (element: Element): string => element.textContent?.trim() ?? '';

const isHolder = (element: Element | null): element is Element =>
  element !== null &&
  !/^(?:html|body|main|article)$/.test(element.localName) &&
  !element.querySelector(CONTENT);

/** The box around a button; undefined where its text is about anything else. */
const boxAround = (button: Element, label: string): Element | undefined => {
  let box = button.parentElement;
  for (let n = 0; isHolder(box) && n < MAX_STEPS; n++, box = box.parentElement) {
    const text = textIn(box);
    if (text.length < label.length + LEAST_TEXT) continue;
    if (text.length > MAX_TEXT || !SUBJECT.test(text.toLowerCase())) return undefined;
    let around = box.parentElement;
    while (isHolder(around) && textIn(around).length < text.length * 1.2) {
      box = around;
      around = around.parentElement;
    }
    return box;
  }
  return undefined;
};

/** Every consent box below `root` that has a button to accept. */
export const consentBoxes = (root: ParentNode): readonly Element[] => {
  const boxes = new Set<Element>();
  for (const button of root.querySelectorAll(
    'button, [role="button"], input[type="button" i], a[href="#"]',
  )) {
    const label = (button.getAttribute('value') ?? textIn(button)).trim();
    if (label.length > 40 || !ACCEPT.test(label.toLowerCase())) continue;
    const box = boxAround(button, label);
    if (box) boxes.add(box);
  }
  return [...boxes];
};
