"""The words of mail guards in Finnish, Polish, Czech and Japanese, by what they stand for."""

from __future__ import annotations

from mailsync.classify.guards.senses import Lexicon, Sense

FINNISH: Lexicon = {
    Sense.MAIL: (
        "viestisi, viestinne, sähköpostisi, sähköpostinne, kirjeesi, postisi, lähettämäsi, "
        "lähettämänne, meilisi"
    ),
    Sense.HELD: (
        "karanteeni, odottaa, odottamassa, odottamaan, pidätetty, pidetään, ei ole vielä, "
        "ei ole toimitettu, ei vielä, jumissa, estetty, jonossa, keskeytetty, pysäköity, sivuun, "
        "pidätetään, pysäytet, tallessa, jäänyt, pysähtyn, seisoo, laitettu, odotus"
    ),
    Sense.UNKNOWN: (
        "tuntemat, ei tunne, emme tunne, en tunne, ei tunnist, tunnistamat, ensimmäistä kertaa, "
        "ensimmäinen viesti, ensimmäisen kerran, ensimmäinen yhtey, koskaan kirjoittan, "
        "uusi lähettäj, uusien lähettäj, uusilta lähettäj, vieras, ennestään, entuudestaan, "
        "kirjoittanut meille, aiemmin, aikaisemmin, kuka olet, uusi meille, emme ole saaneet, "
        "ottaa vastaan vain, hyväksyy vain, päästää vain"
    ),
    Sense.ABSENT: "ei ole, puuttuu, ei löydy, ette ole, et ole",
    Sense.PUT: "lisätään, lisätty, pääset, siirtyy, muistetaan, tallennetaan",
    Sense.LIST: (
        "lista., luettelo, osoitekirja, yhteystieto, tunnettujen lähettäjien, hyväksyttyjen, "
        "sallittujen, listall"
    ),
    Sense.DELIVER: (
        "toimitus, toimite, perille, välitetään, päästetään, päästämme, vapautetaan, vapautuu, "
        "saapuu, menee läpi, postilaatikkoon, vastaanottaja, välitämme, toimitamme, pääsee"
    ),
    Sense.THEN: (
        "sitten, niin., heti kun, kunnes, jotta, ennen kuin, jälkeen, vasta kun, heti., "
        "välittömästi, automaattisesti, kun., jos."
    ),
    Sense.ANSWER: "vastaa, vastaus, vastatkaa, palauta, lähetä tämä, lähettäkää tämä",
    Sense.THIS: "tähän, otsikko, aihe, muuttamatta, muuttamaton, sellaisenaan, koodin kanssa",
    Sense.FORBID: "älä vastaa, älkää vastatko, ei voi vastata",
    Sense.PRESS: (
        "napsaut, klikka, avaa, avatkaa, paina, seuraa, siirry, käy., käytä, menkää, mene."
    ),
    Sense.LINK: "linkki, linkin, painike, tästä, sivu, http, osoitteessa",
    Sense.TYPE: (
        "kirjoita, syötä, anna, täytä, ratkaise, laske, kopioi, ilmoita, näppäile, kirjoittakaa, "
        "syöttäkää"
    ),
    Sense.CODE: "koodi, numero, kirjaim, merkit, merkkijono, sana., sanan, luku., captcha, kuva",
    Sense.RIDDLE: "captcha, kirjaim, numerot, kuva, lasku, merkit, pulma",
    Sense.PROVE: "vahvista, todista, osoita, varmenna, varmista, tunnistaudu, näytä, osoittakaa",
    Sense.KNOW: "tiedämme, tietää, varmoja",
    Sense.SELF: "lähettäj, osoitteesi, osoitteenne, henkilöllisyy, kuka olet, että olet, itsesi",
    Sense.HUMAN: "ihminen, ihmisen, oikea henkilö, robot, kone., koneen, ohjelma, botti, botin",
    Sense.REGISTER: "rekisteröidy, ilmoittaudu, lomake, esittäydy",
    Sense.OTHER: (
        "uutiskirje, tilaus, tilaa, tilin, tilisi, salasana, moderaattor, valvoja, tukipyyn, "
        "tiketti, palvelupyyn, sinulle osoitet, hakemu, toimittajaportaal, kiireel, jäsen, "
        "salattu, oikealle, oikeaan, osasto, käsitt, ilmoittautumi, lasku., maksu, lomalla, "
        "poissa, lomani"
    ),
}

POLISH: Lexicon = {
    Sense.MAIL: (
        "twój mail, twój e-mail, twojej wiadomości, państwa, pana mail, pani mail, pana e-mail, "
        "pani e-mail, wiadomość, mail., e-mail., wysłana"
    ),
    Sense.HELD: (
        "kwarantann, czeka, jeszcze nie, nie został, nie dotar, zablokowan, zaparkowan, zawieszon, "
        "przechwycon, w kolejce, przetrzymywan, przytrzyman, poczekaln, leży, wstrzym, zatrzym, "
        "odłoż, przechow, stoi., oczek"
    ),
    Sense.UNKNOWN: (
        "nieznan, nie znamy, nie zna., nie znam., nie jest znan, nie rozpozna, nierozpoznan, "
        "po raz pierwszy, pierwsza wiadomość, pierwszy raz, pierwszy kontakt, nigdy nie pisa, "
        "nowych nadawców, nowy nadawca, nowego nadawc, obcy, nigdy wcześniej, pierwszy mail, "
        "nie pisał, nie otrzymaliśmy, nowy dla nas, przyjmuje tylko, przyjmuje wyłącznie, "
        "tylko od znanych, wpuszcza tylko, kim pan, kim jesteś, kim jest nadawca"
    ),
    Sense.ABSENT: (
        "nie ma, nie figuruj, nie znajduje, nie jest na, nie widniej, brak., spoza, poza list"
    ),
    Sense.PUT: "dodan, dodamy, wpisan, trafi, zapamięta, znajdzie się, dołącz, umieszcz, dopis",
    Sense.LIST: (
        "lista, listę, liście, listy, znanych nadawców, zaufanych, dozwolonych, kontakt, "
        "książce adresow, książki adresow, książka adresow"
    ),
    Sense.DELIVER: (
        "dostarcz, doręcz, przepuszcz, przepuśc, zwolnion, zwolnimy, dotrze, dotarł, przekazan, "
        "odblokow, skrzynki odbiorcz, do adresata, do odbiorcy, trafi, zwolnieni, przekaż, wpuści"
    ),
    Sense.THEN: (
        "wtedy, wówczas, gdy., kiedy, jak tylko, żeby, aby., by., zanim, dopóki, dopiero, potem, "
        "po czym, natychmiast, od razu, automatycznie, następnie, zostanie, jeśli, a., po."
    ),
    Sense.ANSWER: "odpowied, odpowiad, odpisz, odpisa, odesł, odeśl",
    Sense.THIS: (
        "tę wiadomość, ten e-mail, ten mail, tego maila, tej wiadomości, temat, nie zmieniając, "
        "bez zmian, niezmienion, na nią, z kodem, niniejsz"
    ),
    Sense.FORBID: "nie odpowiada, prosimy nie odpow, proszę nie odpow, nie odpisyw",
    Sense.PRESS: "klik, otwórz, otworzy, otwarci, naciśn, przejdź, wejdź, odwiedź, użyj",
    Sense.LINK: "link, odnośnik, przycisk, tutaj, stron, http, adres",
    Sense.TYPE: "wpis, poda, przepis, wprowad, rozwiąż, oblicz, uzupełni, skopiuj, napisz",
    Sense.CODE: "kod, liczb, cyfr, liter, znak, słowo, hasło z, captcha, obrazk, działani, zadani",
    Sense.RIDDLE: "captcha, liter, cyfr, znaki, znaków, obrazk, działani, zagadk",
    Sense.PROVE: (
        "potwierd, udowodni, wykaza, wykaż, zweryfik, weryfik, uwierzyteln, pokaż, przedstaw, "
        "upewni, poświadcz"
    ),
    Sense.KNOW: "wiedzieć, upewnić, pewni., pewność",
    Sense.SELF: "nadawc, swój adres, adresu, tożsamo, kim jest, że to, że jest, że wiadomo",
    Sense.HUMAN: "człowiek, prawdziwa osoba, żywa osoba, osobą, robot, maszyn, automat., program.",
    Sense.REGISTER: "zarejestruj, rejestr, formularz, przedstaw się",
    Sense.OTHER: (
        "newsletter, subskrypcj, prenumerat, konto, konta., zamówieni, moderator, zgłoszeni, "
        "ticket, numer sprawy, twoja kwarantanna, twoja skrzynka, twojej skrzynki, aplikacj, "
        "rekrutac, portal dostawc, wypisa, pilne, pilnych, wiadomości do ciebie, zaszyfrowan, "
        "właściw, dział., rozpatrz, konsultant, zapis na, faktur, płatnoś, urlop, nieobecn"
    ),
}

CZECH: Lexicon = {
    Sense.MAIL: (
        "vaše zpráva, vaší zprávy, váš e-mail, váš mail, váš email, vašeho e-mailu, vaše psaní, "
        "váš dopis, vámi zaslan, tvoje zpráva, tvůj e-mail, tvůj mail, zprávu"
    ),
    Sense.HELD: (
        "karantén, čeká, vyčkáv, zatím ne, dosud ne, ještě ne, nebyla doruč, nebyl doruč, "
        "nedorazil, zablokov, zachycen, ve frontě, drží, leží, podržel, podržen, odlož, zadrž, "
        "pozdrž, zastav, za dveřmi, stojí, pozastav"
    ),
    Sense.UNKNOWN: (
        "nezná, není znám, není nám znám, nerozpozn, nepozna, poprvé, první zpráva, první e-mail, "
        "první kontakt, nových odesílatel, nový odesílatel, nového odesílatel, cizí, nepsal, "
        "nikdy, nedostali, nový pro nás, nová pro nás, přijímá jen, přijímá pouze, propouští jen, "
        "pouští jen, kdo jste, kdo jsi, kdo je odesílatel"
    ),
    Sense.ABSENT: "není na, není v, není mezi, není uveden, není zapsán, chybí, nejste na, nefigur",
    Sense.PUT: "přidán, přidáme, zařazen, zařadí, zapsán, dostanete se, zapamat, bude na, zapíše",
    Sense.LIST: (
        "seznam, známých odesílatel, povolených odesílatel, důvěryhodn, schválených, adresář, "
        "kontakt"
    ),
    Sense.DELIVER: (
        "doruč, dojde, propust, propuštěn, uvoln, projde, dorazí, dostane se, odblokov, "
        "do schránky, "
        "příjemc, adresát, předá, vpust, pustí, dostane."
    ),
    Sense.THEN: (
        "pak., poté, potom, jakmile, aby., dokud, než., teprve, až., ihned, okamžitě, hned, "
        "automaticky, bude., následně, pokud, když, po., tím."
    ),
    Sense.ANSWER: (
        "odpověz, odpověd, odepiš, odpovíd, pošlete zpět, vraťte, pošlete tut, pošlete ten, pošli, "
        "zašlete"
    ),
    Sense.THIS: (
        "tuto zprávu, tento e-mail, tento mail, tento email, předmět, beze změn, nezměn, "
        "bez úprav, na ni., na něj, s kódem, ji., této zprávy"
    ),
    Sense.FORBID: "neodpovíd, prosím neodpov",
    Sense.PRESS: "klikn, otevř, stiskn, přejd, navštiv, použij, rozklikn, jděte",
    Sense.LINK: "odkaz, tlačít, zde., sem., stránk, http, adres",
    Sense.TYPE: "zadej, zadán, zadat, opiš, opsán, vepiš, vypl, vyřeš, spočít, napiš, uveď, vložt",
    Sense.CODE: "kód, číslo, číslic, písmen, znak, slovo, captcha, obrázk, příklad, úloh, heslo z",
    Sense.RIDDLE: "captcha, písmen, číslic, znak, obrázk, příklad, hádank",
    Sense.PROVE: "potvr, prokaž, prokáz, dokaž, dokáz, ověř, totožn, identifik, ujist, ukaž",
    Sense.KNOW: "vědět, víme, jistot, jisti",
    Sense.SELF: (
        "odesílatel, svou adresu, vaši adresu, svoji adresu, totožnost, kdo jste, že jste, "
        "že zpráv, že to"
    ),
    Sense.HUMAN: "člověk, skutečná osoba, živá osoba, robot, stroj, automat., program., živý",
    Sense.REGISTER: "zaregistr, registruj, formulář, představte se",
    Sense.OTHER: (
        "newsletter, zpravodaj, odběr, předplatn, účet, účtu, objednáv, moderátor, požadav, tiket, "
        "ticket, číslo případu, vaše karanténa, vaší schránk, žádost, odhlá, portál dodavatel, "
        "naléhav, zprávy pro vás, šifrovan, správn, oddělení, vyříz, pracovník, přihlášen, faktur, "
        "platb, dovolen, nepřítom"
    ),
}

JAPANESE: Lexicon = {
    Sense.MAIL: "メール, メッセージ, お便り, ご連絡",
    Sense.HELD: (
        "保留, 隔離, まだ届いて, 届いておりません, 届いていません, 未配信, 待機, 一時的にお預かり, "
        "一時停止, 配信待ち, 受信待ち, 配送されていません, 配信されていません, まだ配信, "
        "お預かりして, 止まって, 留め置, まだお届け, お届けできて, 確認待ち, 配達して, 配達でき, "
        "配達されて, 配信して, 届けて, お届けして, 預かって, 止め"
    ),
    Sense.UNKNOWN: (
        "未登録, 初めて, はじめて, 不明な送信, 未知の, 存じ上げ, 見知らぬ, 新しい送信者, "
        "新規の送信者, 登録のない, 登録がない, 確認できない送信, 未確認の送信, 面識, 知らない, "
        "初回, これまでに, やり取りがない, のみ受信, のみを受け, のみ受け, 以外からの"
    ),
    Sense.ABSENT: (
        "登録されていない, 登録されておらず, 登録されておりません, 登録されていません, "
        "含まれていない, 含まれておらず, 含まれていません, 載っていない, 載っておらず, にない, "
        "ございません, ありません, 未登録"
    ),
    Sense.PUT: "追加, 登録され, 登録し, 登録いた, 加え, 載り, 記憶",
    Sense.LIST: "リスト, 一覧, アドレス帳, 連絡先, 名簿, 許可済み, 既知の送信者, 承認済み",
    Sense.DELIVER: (
        "配信され, 配信いた, 配信し, 届けられ, お届け, 届きます, 届く, 受信箱に, 受信トレイ, "
        "配送され, 受け取れ, 解除, 通過, お渡し, 受信者に, 配達され, 配達いた, 配達し"
    ),
    Sense.THEN: (
        "と、, れば, ば、, たら, 後に, 後、, まで, ため, ように, すぐ, 自動的, 次第, 場合, 際に, "
        "ますと"
    ),
    Sense.ANSWER: "返信, 返送, ご返答",
    Sense.THIS: "このメール, 本メール, 件名, そのまま, このまま, 本文を変え, 変更せず, 変更しない",
    Sense.FORBID: "返信しないで, 返信はできません, 返信できません, 返信いただいても",
    Sense.PRESS: "クリック, 開いて, 開き, 開く, アクセス, タップ, 押し",
    Sense.LINK: "リンク, url, ボタン, ページ, http, アドレス",
    Sense.TYPE: "入力, 記入, 書い, ご記載, 計算",
    Sense.CODE: "コード, 番号, 文字, 数字, 合言葉, キーワード, 画像, 計算",
    Sense.RIDDLE: "画像, 文字, 数字, 計算, captcha",
    Sense.PROVE: "確認, 証明, 認証, 示し",
    Sense.KNOW: "かどうか, 判断, であることを",
    Sense.SELF: "送信者, 差出人, 本人, ご自身, 送信元",
    Sense.HUMAN: "人間, 機械, 実在, ボット, プログラム",
    Sense.REGISTER: "ご登録ください, 登録してください, フォーム, ご登録をお願い",
    Sense.OTHER: (
        "メルマガ, メールマガジン, ニュースレター, 会員, アカウント, 購読, ご注文, 受付番号, "
        "お問い合わせ番号, 管理人, モデレータ, 司会, チケット, パスワード, 配信停止, お急ぎ, 採用, "
        "応募, 暗号化, 担当, 登録手続, 請求書, お支払, 不在, 休暇"
    ),
}

EAST: tuple[Lexicon, ...] = (FINNISH, POLISH, CZECH, JAPANESE)
