"""The words of asks to be left alone in Polish and Czech."""

from __future__ import annotations

from mailsync.classify.optouts.senses import Lexicon, Sense

POLISH: Lexicon = {
    Sense.OUT: "zabier, zabrać, usun, usuń, usuw, usunię, wykreśl, skreśl, wypis, skasow, "
    "skasuj, wyrejestr, "
    "zablok, zapomn, zapomni, wymaz, wymaż, wyrzuc, wyrzuć, wyklucz, zdejm, zniszcz, wycof, "
    "zastrze",
    Sense.FILE: "list, listy, bazy, bazie, baza., bazę., rejestr, kartotek, mailing, crm, "
    "kampani, system, książki adres, newslett, czarną listę, czarnej listy, subskrypcj, "
    "kontaktów, wysyłek, wysyłki, wysyłkow",
    Sense.ADDRESS: "adres, dane, danych, e-mail, mail., maila, kontakt., namiar, moje nazwisk, "
    "domen, nasza firm, naszą firm, naszej firm, numer kontakt, skrzynk",
    Sense.SELF: "mnie., mi., nas., nam., mój., moje, moja, moją, moich, moim, mego, nasz, "
    "do mnie, ten adres, tego adresu, tej skrzynk, naszego, naszej, naszych",
    Sense.NOT: "nie., nic., żadn, nigdy, nikt, bez., ani., nie, niewykorzyst, nieużyw",
    Sense.MORE: "więcej, już., dalsz, kolejn, ponown, na przyszłość, w przyszłości, następn, "
    "jeszcze raz, jeszcze jed, znowu, dalej, odtąd, jeszcze., nigdy",
    Sense.CONTACT: "pisa, pisać, pisz, piszcie, kontaktow, kontaktu, kontaktuj, niekontakt, "
    "niepisa, niepok, nęka, nagab, przeszkadz, męcz, dręcz, zwraca, odzyw",
    Sense.REACHED: "kontaktowano, zaprzestanie kontak, dalszego kontakt, dalszych kontakt, "
    "kontaktu z państwa, słyszeć, niepokoj, figurow, być w bazie, żadnego kontakt, żadnych kontakt",
    Sense.SEND: "wysył, wysłać, przesył, przysył, otrzymyw, dostaw, dosta, niewysył, nieprzes, "
    "przyję, podsył, ślij, słać, przyjm, akcept",
    Sense.MAILS: "mail, maili, wiadomo, ofert, informacji hand, korespond, newslett, propozycj, "
    "e-maili, poczt, zapyta",
    Sense.ADS: "reklam, spam, marketing, niezamów, informacji handlow, handlow, promoc, akwizyc, "
    "niechcian, telemarket",
    Sense.THESE: "taki, takich, takie, tego typu, tego rodzaju, tych., te., podobn",
    Sense.WANT: "chcę., chcem, chcia, życz, życzę, przyjm, potrzebuj, wolał, wolę, akcept, "
    "zainteresowani otrzym, korzyst, zgadz",
    Sense.UNWANTED: "rezygn, odmawi, zabrani, zakaz, nie zgadzam się, zastrzeg, są niepożąd, "
    "jest niepożąd",
    Sense.STOP: "przestań, przestać, przestan, przestali, zaprzest, dość tych, dość już, "
    "mam dość, dosyć tych, dosyć już, koniec z, wstrzyma, skończcie, daruj, oszczędź, odpuść, "
    "spokój, spokoju, powstrzym, stop.",
    Sense.OBJECT: "sprzeciw, cofam, wycofuję, odwołuję, cofamy, moje prawo, prawa do, prawo do, "
    "korzystam z prawa, zastrzegam",
    Sense.CONSENT: "zgod, zgadz, zezw, pozwol, wyraż, zapis, prosi, zamawia",
    Sense.LAW: "rodo, gdpr, art 17, art 21, artykuł, przetwarz, celach marketing, "
    "celów marketing, ochrony danych, zapomnien",
    Sense.PRIVATE: "prywatn, osobist",
    Sense.USE: "używ, wykorzyst, służy, korzyst",
    Sense.TO_USE: "używać, używajcie, używaj., używali, używał., używała, używan, wykorzystywać, "
    "wykorzystujcie, wykorzystuj., wykorzystywali, niewykorzysty, nieużywa, korzystać z naszeg, "
    "korzystać z tego",
    Sense.ORIGIN: "skąd macie, skąd mają państwo, skąd ma pan, skąd pan, skąd wzię, kto wam dał, "
    "kto panu, kto państwu, skąd państwo, jak zdobyl, skąd u was",
    Sense.THREAT: "uodo, zgłaszam, zgłoszę, zgłosimy, zablokuję, jako spam, uokik, policj, "
    "złożę skarg, składam skarg",
    Sense.ADD: "dodaj, dodać, dopis, wpis, zapisz mnie",
    Sense.THING: "załącznik, ofert cenow, pozycj, faktur, umow, zamówien, dostaw, listy oczek, "
    "lista oczek, wiersz, linij, spotkan, próbk, numer telef, stary adres, starego adresu, nowy "
    "adres, kopii, dw., uczestnik, agend, formularz, dokument, gości, adres dostaw, plik, moduł, "
    "klauzul, punktu, telefonicznie, katalog, broszur, pdf, rabat, potwierdzeń odczyt, "
    "potwierdzenia odczyt, potwierdzenie odczyt, serwer, program pocztow",
    Sense.LATER: "jeszcze nie, dziś, dzisiaj, jutro, do końca, dopóki, zanim, na razie, obecnie, "
    "w tej chwili, teraz, w przyszłym, w następnym, później, wiosn, latem, jesie, zimą., zimie., "
    "stycz, luty, lutym, marzec, marcu, kwie, maju, czerw, lipc, lipi, sierp, wrześ, paźdz, "
    "listopad, grud, w tym tygod, w tym roku, telefonicznie, do tego czasu, do tej pory, w "
    "międzyczasie, tymczasem, przed tym, przed urlop",
    Sense.OURS: "nasz, moje., moja., moją., moich., mojej.",
    Sense.DONE: "usunąłem, usunęłam, usunęli, wykreślili, chcielibyśmy, usuniemy, usunę., "
    "zamierzamy, nie ma już, już nie ma, nie mam już, już nie mam, nie mamy, znal, znaj, otworz, "
    "jak państwo, chcemy przesta, chcemy usun, chcemy wysy, zostanie, został, została, "
    "nie używamy, nie używam., nie korzystam",
    Sense.DEMAND: "żądam, żądamy, wnoszę o, wnosimy o, domagam, proszę o, prosimy o",
    Sense.YOURS: "od was, od państwa, od pana, od pani, z państwa strony",
    Sense.HERE: "z tego, stamtąd, stąd., z tych, z czegoś takiego",
}  # fmt: skip
CZECH: Lexicon = {
    Sense.OUT: "smaž, smaza, vymaž, vymaza, výmaz, odstra, vyřaď, vyřad, vyškrt, škrt, odhla, "
    "odhlá, vyjm, zapomeň, zapomen, zablok, vyluč, znič, zlikvid, blokuj, vyhoď, vynd, pryč, "
    "vynech, vynechte, vynechat, vyřadili",
    Sense.FILE: "seznam, databáz, evidenc, rozesíl, mailing, crm, kampan, systém, adresář, "
    "kartoték, newsletter, kontaktů, registr, odběr, černou listin",
    Sense.ADDRESS: "adres, údaj, e-mail, mail., kontakt., kontakt, mé jméno, moje jméno, domén, "
    "naši firmu, naši společnost, data, schránk",
    Sense.SELF: "mě., mne., mi., nás., nám., můj., moji, moje., mojí., mého, mé., mou., mých, "
    "naši, naše, našich, našeho, tuto adresu, této adres, tento kontakt, si.",
    Sense.NOT: "ne., nic., žádn, nikdy, nepiš, neposíl, nekontakt, nezasíl, neobtěž, nepřej, "
    "nechc, nechci, nedal, nedost, nevol, nesouhl, nepouží, neotrav, neruš, nepřij, nepsa, ani., "
    "už ne, nestoj, nemá, nemusí, nevyuží, neoslov, nehodlá, nikdo, bez.",
    Sense.MORE: "už., již., další, dále., dál., víc., více, znovu, v budoucn, příště, opět, "
    "napříště, nadále, do budoucn, ještě jed, nikdy",
    Sense.CONTACT: "psát, pište, pišt, nepiš, nepsa, kontakt, nekontakt, neobtěž, obtěž, oslov, "
    "neoslov, otrav, neotrav, rušte, neruš, neozýv, ozýv",
    Sense.REACHED: "kontaktován, být dále, být oslov, slyšet, obtěžován, oslovován, být veden, "
    "žádný kontakt, žádný obchodní kontakt, žádné kontakt, být kontaktov",
    Sense.SEND: "posíl, posíla, neposíl, zasíl, zasíla, nezasíl, dostáv, nedost, přijím, poslat, "
    "posla, akcept, nepřij",
    Sense.MAILS: "mail, zpráv, nabíd, sdělen, newslett, dopis, pošt, e-maily, obchodn, nabídk",
    Sense.ADS: "reklam, spam, marketing, nevyžád, obchodních sděl, obchodní sděl, propaga, inzer, "
    "akviz, nabídkov",
    Sense.THESE: "takov, tyto, tohoto, těch, podobn, tento typ, tohle, tyhle",
    Sense.WANT: "chci., chceme, nechc, nechci, přej, nepřej, přijím, nepřij, stoj, nestoj, radě, "
    "raději, potřebuj, zájem dostáv, akcept",
    Sense.UNWANTED: "nevítan, odmít, zakaz, nesouhlasím s, nepřejeme, nepřeji, je nežádouc, "
    "jsou nežádouc",
    Sense.STOP: "přesta, dost už, dost těch, dost těm, mám dost, už stačilo, už dost, ukonč, "
    "zastavte, ušetřete, zanech, na pokoji, upust, zdržte, zdržet, konec s, nechte toho, nechte "
    "nás, nechte mě, zdrž",
    Sense.OBJECT: "námitk, odvolávám, odvoláváme, nesouhlasím, nesouhlasíme, uplatňuji, mé právo, "
    "právo na, beru zpět, stahuji",
    Sense.CONSENT: "souhlas, nesouhl, svolen, povol, přihlás, přihlašov, žádal, registrov, "
    "nestál, nestáli, objednal, prosil",
    Sense.LAW: "gdpr, čl 17, čl 21, článku, článek, přímý marketing, přímého marketing, "
    "zpracován, osobních údaj, osobní údaj, výmaz",
    Sense.PRIVATE: "soukrom, osobní adres, osobní e-mail, osobní mail, privát",
    Sense.USE: "použ, nepouží, využ, nevyuží, slouž",
    Sense.TO_USE: "nepoužívejte, nepoužívej., používat, nepoužívat, nepoužívali, nepoužíval., "
    "nevyužívejte, nevyužívej., využívat, nevyužívali, nevyužívat, používali, nepoužijte",
    Sense.ORIGIN: "odkud máte, kde jste vzali, kde jste získali, kdo vám dal, jak jste získali, "
    "jak jste přišli, kde jste přišli, odkud jste, odkud znáte",
    Sense.THREAT: "nahlás, zablokuj, jako spam, úřad pro ochran, policii, čoi., úooú, "
    "podám stížn, podávám stížn, podáme stížn",
    Sense.ADD: "přidej, přidat, zařaď, zařad, doplň, přihlaste mě",
    Sense.THING: "příloh, faktur, smlouv, objednáv, dodáv, čekac, řádek, řádk, polož, schůzk, "
    "vzor, telefonní čís, starou adresu, stará adresa, novou adresu, kopie, kopii, účastn, "
    "program., formulář, dokument, hostů, dodací adres, fakturační adres, soubor, modul, z "
    "nabídky, bodem, doložk, telefonicky, katalog, brožur, pdf, slev, potvrzení o přečt, "
    "potvrzení přečt, doručenk, server, poštovní program",
    Sense.LATER: "ještě ne, dnes, zítra, dokud, než., zatím, nyní, momentáln, v tuto chvíli, "
    "teď, příští rok, příští měs, příští kvart, příští týd, později, na jaře, jaře, léto, létě, "
    "podzim, zimě., zimy., ledn, únor, březn, dubn, květn, červ, srpn, září, říjn, listop, "
    "prosin, tento týden, letos, telefonicky, do té doby, mezitím, předtím, před tím, před "
    "dovolen",
    Sense.OURS: "naše, naši, našeh, našem, naší, můj., moje., moji., mého., mém.",
    Sense.DONE: "smazal, odstranil, vyřadil, vymazal, vyškrtl, chtěli bychom, smažeme, "
    "odstraníme, smažu, hodláme, již nemá, už nemá, nemáme, najít, našel, otevř, jakým způsob, "
    "chceme přesta, chceme odstran, chceme posíl, bude smaz, byla smaz, byl smaz, bude odstran, "
    "bude zruš, nepoužíváme, nepoužívám., nevyužíváme",
    Sense.DEMAND: "žádám, žádáme, požaduj, prosím o, trvám",
    Sense.YOURS: "od vás, z vaší strany",
    Sense.HERE: "z toho, odtamtud, odsud, z těch, z tohohle, z tohoto",
}  # fmt: skip
