"""The same words in Russian, Ukrainian, Turkish, Hungarian, Romanian, Greek, Chinese and Korean."""

from __future__ import annotations

from mailsync.classify.responders.clauses import Clause

WORDS: dict[Clause, tuple[str, ...]] = {
    Clause.STATE: (
        "в отпуске", "в отпуск", "в командировке", "на больничном", "отсутству", "в декрете",
        "у відпустці", "у відпустку", "у відрядженні", "на лікарняному", "відсутн", "izindeyim",
        "tatilde", "izinde", "seyahatte", "raporluyum", "yokum", "fuarda", "bayramı", "szabadság",
        "nyaral", "távol ", "üzleti úton", "betegállomány", "táppénz", "kiállításon",
        "în concediu", "în vacanță", "în deplasare", "concediu", "absent", "plecat", "σε άδεια",
        "διακοπές", "με άδεια", "εκτός γραφείου", "απουσιάζω", "λείπω", "休假", "出差", "度假",
        "放假", "不在办公室", "请假", "휴가", "출장", "휴직", "부재", "병가", "연휴",
    ),
    Clause.BACK: (
        "вернусь", "возвращаюсь", "вернёмся", "вернемся", "снова на", "снова в", "буду на месте",
        "буду в офисе", "выйду на работу", "на связи", "повернусь", "повернуся", "повертаюся",
        "знову на", "знову в", "знову за", "буду на місці", "на зв'язку", "döneceğim", "dönüyorum",
        "dönüşte", "dönüş", "başındayım", "olacağım", "yeniden", "tekrar", "buradayım", "ofisteyim",
        "visszatér", "visszaj", "vissza ", "vissza.", "ismét", "újra", "ülök vissza", "leszek",
        "revin ", "revenim", "mă întorc", "ne întoarcem", "înapoi", "din nou", "επιστρέφω",
        "επιστρέψω", "θα είμαι", "γυρίζω", "γυρνάω", "ξανά", "回来", "返回", "恢复", "复工", "上班",
        "복귀", "돌아옵니다", "돌아올", "출근",
    ),
    Clause.UNTIL: (
        "до ", "по возвращении", "после возвращения", "тем временем", "до того", "після повернення",
        "kadar", "itibaren", "dönüşümde", "addig", "-ig ", "visszatérésem", "után", "până",
        "între timp", "la întoarcere", "începând", "μέχρι", "έως", "ως τότε", "εν τω μεταξύ",
        "之前", "期间", "直到", "까지", "부터", "동안",
    ),
    Clause.DAY: (
        "января", "февраля", "марта", "апреля", "июня", "июля", "августа", "сентября", "октября",
        "ноября", "декабря", "понедельник", "січня", "лютого", "березня", "квітня", "травня",
        "червня", "липня", "серпня", "вересня", "жовтня", "листопада", "грудня", "понеділ",
        "ocak", "şubat", "mart ", "nisan", "mayıs", "haziran", "temmuz", "ağustos", "eylül",
        "ekim", "kasım", "aralık", "pazartesi", "január", "február", "március", "április", "május",
        "június", "július", "augusztus", "szeptember", "október", "november", "december", "hétfő",
        "ianuarie", "februarie", "martie", "aprilie", "iunie", "iulie", "august", "septembrie",
        "octombrie", "noiembrie", "decembrie", "ιανουαρίου", "φεβρουαρίου", "μαρτίου", "απριλίου",
        "μαΐου", "ιουνίου", "ιουλίου", "αυγούστου", "σεπτεμβρίου", "οκτωβρίου", "νοεμβρίου",
        "δεκεμβρίου", "δευτέρα", "月", "周一", "월", "주",
    ),
    # In the other languages as well: nobody knows when.
    Clause.OPEN: (
        "don't yet know when", "do not yet know when", "no return date", "not sure when",
        "noch nicht, wann", "nicht absehbar", "sais pas quand", "sais pas encore quand",
        "ignore quand", "no sé cuándo", "no sé cuando", "sin fecha", "non so quando",
        "non so ancora quando", "não sei quando", "sem data", "nog niet wanneer",
        "weet niet wanneer", "vet inte när", "vet inte än", "vet ikke når", "ikke når",
        "ved ikke hvornår", "ikke hvornår", "en tiedä", "ei tiedossa", "nie wiem kiedy",
        "nie wiem, kiedy", "jeszcze nie wiem", "nie jest jeszcze znan", "nevím, kdy", "nevím kdy",
        "ještě nevím", "分かりません", "わかりません", "не знаю, когда", "пока неизвестн",
        "на неопредел", "не знаю, коли", "поки невідом", "belli değil", "bilmiyorum",
        "nem tudom, mikor", "bizonytalan ideig", "nu știu când", "nu știu încă", "nedetermin",
        "δεν ξέρω πότε", "αόριστ", "无法确定", "待定", "미정", "알 수 없",
    ),
    Clause.MAIL: (
        "почт", "письм", "сообщени", "пошт", "лист", "повідомлен", "posta", "iletiler", "mesaj",
        "yazdık", "yazdığ", "gelen kutu", "levele", "levelek", "leveleim", "üzenet", "postalád",
        "e-mailek", "corespondenț", "căsuța", "αλληλογραφία", "μηνύματα", "μήνυμά", "γραμματοκιβώτ",
        "邮件", "来信", "信箱", "메일", "이메일", "편지",
    ),
    Clause.IDLE: (
        "не читаю", "не проверяю", "не смотрю", "не отвечаю", "не вижу", "подожд", "дожд",
        "никто не", "по очереди", "по порядку", "не чита", "не перевіря", "не дивл", "не бачу",
        "не відповіда", "почека", "зачека", "ніхто не", "за чергою", "bakmıyorum", "bakmayacağım",
        "okumuyorum", "okumayacağım", "okuyamıyorum", "görmüyorum", "bekleyecek", "sırayla",
        "kimse", "nem olvas", "nem nézem", "nem látom", "nem válaszol", "nem nyitom", "vár rám",
        "megvár", "várni fog", "sorrendben", "senki", "nu citesc", "nu verific", "nu răspund",
        "nu deschid", "așteapt", "nimeni", "în ordine", "δεν διαβάζω", "δεν βλέπω", "δεν ελέγχω",
        "δεν απαντώ", "δεν ανοίγω", "περιμένουν", "περιμένει", "κανείς", "με τη σειρά", "无法查看",
        "不看", "不查", "无法回复", "확인하지 않", "확인하지 못", "읽지 않", "확인이 어렵",
    ),
    Clause.ANSWER: (
        "отвечу", "ответим", "отпишу", "разберу", "прочитаю", "прочту", "відповім", "відпишу",
        "розберу", "yanıtla", "cevapla", "yanıt ver", "cevap ver", "okuyacağım",
        "válaszolok", "válaszolni", "elolvas", "feldolgoz", "răspund", "voi citi", "citesc",
        "θα απαντήσω", "απαντώ", "απαντήσω", "θα διαβάσω", "回复", "处理", "답장", "답변", "회신",
    ),
    Clause.ALL: (
        "всем", "каждому", "всё ", "все письма", "усім", "всім", "кожному", "усе", "herkes",
        "hepsi", "mindenki", "mindent", "mindegyik", "tuturor", "fiecăruia", "toate", "όλους",
        "όλα ", "σε όλους", "所有", "逐一", "大家", "모두", "모든", "순서대로",
    ),
    Clause.URGENT: (
        "срочн", "если горит", "терміново", "термінов", "acil", "sürgős", "halaszthatatlan",
        "urgenț", "urgent", "επείγον", "επειγόντως", "επείγει", "紧急", "急事", "급한", "긴급",
    ),
    Clause.HELP: (
        "обращайтесь", "пишите", "звоните", "замещает", "заменяет", "вирішує", "звертайтесь",
        "телефонуйте", "заміщує", "arayabilirsiniz", "arayın", "başvur", "ilgileniyor", "bakıyor",
        "forduljon", "forduljatok", "hívja", "hívjátok", "helyettesít", "keresse", "contactați",
        "scrieți-i", "sunați", "înlocuiește", "ține locul", "απευθυνθείτε", "καλέστε",
        "αντικαθιστά", "请联系", "请致电", "联系", "문의", "연락",
    ),
    Clause.COURTESY: (
        "that you wrote", "you wrote", "dass du schreibst", "dass sie schreiben", "de m'écrire",
        "de nous écrire", "por escribir", "che mi scrivi", "por escrever", "dat je schrijft",
        "dat u schrijft", "att du skriver", "at du skriver", "kun kirjoitit", "że piszesz",
        "że pan", "že píšete", "že jste naps",
        "здравствуйте", "добрый день", "спасибо", "благодар", "с уважением", "хорошего", "привет",
        "терпени", "извини", "вітаю", "добрий день", "дякую", "з повагою", "гарного", "терпіння",
        "merhaba", "teşekkür", "selam", "iyi bayram", "iyi günler", "saygı", "sabrınız", "anlayış",
        "köszön", "üdvözl", "kedves ", "tisztelt", "türelm", "megértés", "szép napot", "ölel",
        "bună", "mulțum", "salut", "cu stimă", "răbdare", "înțelegere", "γεια", "ευχαριστ",
        "καλησπέρα", "καλημέρα", "υπομονή", "με εκτίμηση", "καλό καλοκαίρι", "您好", "你好", "谢谢",
        "感谢", "祝", "抱歉", "안녕", "감사", "양해", "죄송",
    ),
}  # fmt: skip

# What stands in answers, beside an absence.
ASIDES = (
    " но ", "но ", "однако", "цен", "стоимост", "предложени", "договор", "демо", "бюджет",
    "интерес", "созвон", "встреч", "посмотрю", "присылайте", "пришлите", "давайте", "нам не",
    "мы уже", "у нас", "але ", "ціна", "ціну", "пропозиц", "договір", "цікав", "зустріч",
    "надішліть", "подивлюсь", "подивлюся", "ми вже", "ama ", "fakat", "fiyat", "teklif",
    "sözleşme", "bütçe", "ilgilen", "görüş", "toplantı", "gönder", "bakarım", "kullanıyoruz",
    "azonban", "ajánlat", "szerződés", "költség", "érdekel", "találkoz", "küldje",
    "küldjön", "megnézem", "már van", "nekünk", "dar ", "însă", "preț", "ofert", "contract",
    "buget", "interes", "întâlni", "trimite", "mă uit", "avem deja", "αλλά", "όμως", "τιμή",
    "προσφορά", "συμβόλαιο", "ενδιαφέρ", "συνάντηση", "στείλτε", "θα το δω", "έχουμε ήδη",
    "但是", "不过", "价格", "报价", "合同", "感兴趣", "会议", "见面", "我们已经", "하지만",
    "그런데",
    "가격", "견적", "계약", "관심", "미팅", "만나", "저희는 이미",
)  # fmt: skip
