"""The words of asks to be left alone in Turkish, Hungarian, Romanian and Greek."""

from __future__ import annotations

from mailsync.classify.optouts.senses import Lexicon, Sense

TURKISH: Lexicon = {
    Sense.OUT: "çıkar, silin., silini, silme, silmen, silinme, silinsin, silin, sil., silebil, "
    "siler misiniz, kaldır, engelle, unutun, iptal ed, imha e, düşürün",
    Sense.FILE: "liste, veri taban, veritaban, kayıt, rehber, crm, sistem, abonelik, üyelik, "
    "bülten, gönderimler",
    Sense.ADDRESS: "adres, verileri, bilgileri, posta kutu, iletişim bilgi, ismim, adımı., "
    "hesabım, e posta, mail.",
    Sense.SELF: "beni., bana., benim, bizi., bize., bizim, adresim, verilerim, bilgilerim, "
    "ismimi, adımı., bu adres, mailimi, mailimiz, e postam, postamız",
    Sense.NOT: "yazma, gönderme, aramay, kullanmay, istemiyor, istemem, etmeyin, etmeyiniz, "
    "atmay, yollamay, hiç., asla., etmemen, değil, almak istem, olmasın, geçmeyin, etmek istem",
    Sense.MORE: "bir daha, artık, bundan sonra, bundan böyle, daha fazla, tekrar, yeniden, "
    "gelecekte, ileride, asla., başka",
    Sense.CONTACT: "yazma, yazmay, yazmam, yazm, rahatsız, iletişime, ulaşma, temas, mail atma, "
    "aramay, aramam",
    Sense.REACHED: "iletişime geçilme, rahatsız edilme, aranmak, mesaj almak, mail almak, "
    "e posta almak, sizden haber",
    Sense.SEND: "gönder, yolla, almak., ilet, atma",
    Sense.MAILS: "mail, e posta, eposta, mesaj, ileti, teklif, bülten, posta.",
    Sense.ADS: "reklam, spam., pazarlama, tanıtım, ticari, istenmeyen",
    Sense.THESE: "bu tür, böyle, bu tarz, benzeri, bunlar, sizden, sizin",
    Sense.WANT: "istiyor, istemiyor, isterim, isteriz, istemem, arzu, rica",
    Sense.UNWANTED: "reddedi, istenmeyen, yasak",
    Sense.STOP: "bırakın, bırak., vazgeç, durdur, kesin., son verin, yeter., rahat bırak, son ver",
    Sense.OBJECT: "itiraz, rızamı, onayımı, geri çek, iznimi",
    Sense.CONSENT: "rıza, izin, onay, izni, abone olma",
    Sense.LAW: "kvkk, 6698, kişisel veri, gdpr, işlenme, iys.",
    Sense.PRIVATE: "özel., şahsi, kişisel",
    Sense.USE: "kullan",
    Sense.TO_USE: "kullanmayın, kullanmayınız, kullanmamanız, kullanılmama, kullanmaktan, "
    "kullanma.",
    Sense.ORIGIN: "nereden buldu, nereden aldı, nasıl buldu, nasıl elde, kim verdi",
    Sense.THREAT: "şikayet, şikâyet, btk., spam olarak, engelleyece, savcılı",
    Sense.ADD: "ekle, kaydedin, dahil, silmeyin, çıkarmayın, çıkarma.",
    Sense.THING: "fatura, sözleşme, sipariş, teslimat, ekini, eki., ekteki, dosya, toplantı, "
    "randevu, takvim, numune, telefon, eski adres, yeni adres, katılımcı, form., belge, satır, "
    "madde, katalog, broşür, indirim, sunucu, önceki, müşteri, bekleme list, hesabı",
    Sense.LATER: "henüz, şimdilik, bugün, yarın, kadar., önce., daha sonra, gelecek yıl, gelecek "
    "ay, gelecek hafta, önümüzdeki, bahar, yaz ay, yazın., sonbahar, kışın., ocak, şubat, mart, "
    "nisan, mayıs, haziran, temmuz, ağustos, eylül, ekim., ekimde, kasım, aralık, bu hafta, bu "
    "yıl, telefonla, o zamana",
    Sense.OURS: "bizim, benim",
    Sense.DONE: "sildim, sildik, çıkardım, çıkardık, çıkarabil, silebilir miyim, bulama, açama, "
    "nasıl., silindi, kaldırdı, istiyoruz ki, ulaşmadı, almadı, alamadı, kullanmıyor",
    Sense.DEMAND: "rica ed, talep ed, istiyorum, lütfen",
    Sense.YOURS: "sizden, tarafınızdan, sizin",
    Sense.HERE: "buradan, bundan., bu listeden, şuradan",
}  # fmt: skip
HUNGARIAN: Lexicon = {
    Sense.OUT: "töröl, törl, töröljenek, vegyen le, vegyenek le, vegyen ki, vegyenek ki, kivenni, "
    "levenni, leiratkoz, húzzanak ki, kihúz, felejts, tilts, letilt, megsemmis, eltávol, távolíts",
    Sense.FILE: "list, lista, adatbáz, nyilvántart, hírlev, levelező, crm., rendszer, címlist, "
    "kampány, kartoték, kontaktok, feliratkoz",
    Sense.ADDRESS: "címün, címem, címet, cím., címünk, adata, adatok, elérhető, postafiók, "
    "e mail cím, nevem, nevünk, levélcím, névjegy",
    Sense.SELF: "engem, minket, bennünket, nekem., nekünk, címem, címün, címünk, adatain, "
    "adataim, adatunk, adatomat, nevem, nevünk, ezt a cím, erre a cím, ide., töröljenek., "
    "töröljön., vegyenek le, vegyenek ki, vegyen le, vegyen ki, rólunk, rólam., levenni minket",
    Sense.NOT: "ne., nem., se., sem., soha, semmi, senki, többet ne, nincs",
    Sense.MORE: "több, többé, többet, tovább, újra, megint, ismét, jövőben, ezután, mostantól, "
    "soha, még egy, további, többször, ezentúl",
    Sense.CONTACT: "írjan, írjon, írni, írja, keress, keresni, zavar, zaklat, megkeres, írogas, "
    "háborg, kapcsolatba, lépjen",
    Sense.REACHED: "megkeresés, hallani önök, keressenek minket, keressenek meg, több levelet, "
    "semmilyen megkeres",
    Sense.SEND: "küld, küldj, kapni., kapjun, kapok, fogad, elküld",
    Sense.MAILS: "level, levél, e mail, email, ajánlat, üzenet, hírlev, mail., maile, mailt, "
    "megkeres",
    Sense.ADS: "reklám, spam., spame, marketing, hirdet, kéretlen, kereskedelmi",
    Sense.THESE: "ilyen, efféle, hasonló, ezeket",
    Sense.WANT: "szeretn, akar, kérek, kérünk, kíván, igény, óhajt",
    Sense.UNWANTED: "visszautasít, elutasít, nem kívánt, tiltom",
    Sense.STOP: "hagyják abba, hagyja abba, hagyjanak békén, hagyjon békén, fejezzék be, "
    "szüntess, álljanak le, elég volt, elég legyen, mellőz, tartózkod",
    Sense.OBJECT: "tiltakoz, visszavon, ellenez, kifogás, élek a, élünk a",
    Sense.CONSENT: "hozzájárul, engedély, beleegyez, feliratkoz, kért",
    Sense.LAW: "gdpr, adatkezel, adatvédel, 17 cikk, 21 cikk, személyes adat, kezelése ellen, "
    "törlését",
    Sense.PRIVATE: "magán, személyes cím, privát",
    Sense.USE: "használ",
    Sense.TO_USE: "használják, használja., használjátok, használni., használd.",
    Sense.ORIGIN: "honnan van meg, honnan szerez, honnan tudj, hogyan jutot, ki adta",
    Sense.THREAT: "naih, feljelent, panaszt, bejelent, spamként, letilt",
    Sense.ADD: "adjon hozzá, adjanak hozzá, vegyen fel, vegyenek fel, iratkoz, ne töröl, felven",
    Sense.THING: "csatol, mellékl, számla, számlá, szerződ, rendelés, megrendel, szállít, "
    "várólist, sort., időpont, találkoz, minta, mintá, telefon, régi cím, új cím, új e mail, "
    "másolat, résztvev, űrlap, dokumentum, fájl, modul, pont., katalógus, brosúra, kedvezm, "
    "szerver, előző level, előző üzen, fiók, ügyfelet, tétel",
    Sense.LATER: "még ne, most nem, egyelőre, jelenleg, ma., holnap, amíg, addig, előtt, később, "
    "jövőre, jövő év, jövő hón, jövő hét, tavas, nyár, ősz., ősszel, télen, január, február, "
    "márci, április, május, június, július, auguszt, szeptem, október, novem, decem, ezen a hét, "
    "idén, telefonon, időközben",
    Sense.OURS: "saját, mi listán, a mi.",
    Sense.DONE: "töröltük, töröltem, töröltek, nem található, nem találom, megnyit, hogyan, "
    "törölhet, nem kaptu, nem kaptam, nem érkez, törlődik, törlődött, nem használjuk, "
    "nem használom, már nem használ",
    Sense.DEMAND: "kérem, kérjük, követel, felszólít, kérném, kérnénk, szíveskedj",
    Sense.YOURS: "önöktől, öntől, tőletek, önök részéről, maguktól",
    Sense.HERE: "innen., ebből., erről., onnan",
}  # fmt: skip
ROMANIAN: Lexicon = {
    Sense.OUT: "șterg, ștergere, scoate, scoată, elimin, dezabon, exclude, excludeți, blocaț, "
    "radiaz, radiați, radiere, uitați de, suprim, tăiați",
    Sense.FILE: "list, lista, listă, baza de date, baza dumneav, bazele, bază de date, fișier, "
    "registr, evidenț, crm., sistem, newsletter, campan, agenda de contacte, abonaț",
    Sense.ADDRESS: "adres, datele, date cu caracter, date personale, email, e mail, mail., "
    "contactul., numele meu, numele nostru, căsuț, domeniul",
    Sense.SELF: "mă., mi., ne., m., mine., noi., noastr, nostru, meu., mea., mele., mei., nouă, "
    "ștergeți mă, ștergeți ne, această adres, aceasta adres, aici.",
    Sense.NOT: "nu., n., nici., niciodat, nimic, niciun, fără, nimeni",
    Sense.MORE: "mai., iar., iarăși, din nou, pe viitor, în viitor, viitor, niciodat, încă o, "
    "de acum, alte., alt., noi., continu",
    Sense.CONTACT: "scrie, scrii, scrieți, contacta, contactaț, contact, deranj, hărțui, insist, "
    "sâcâi, adresaț, abordaț",
    Sense.REACHED: "fim contactaț, fiu contactat, mai primim, mai primesc, auzim de, aud de, "
    "figur, fim deranjaț, fiu deranjat",
    Sense.SEND: "trimit, trimite, expedi, primi, primesc, primim",
    Sense.MAILS: "mail, email, mesaj, ofert, newsletter, corespond, propun, comunic",
    Sense.ADS: "reclam, spam., publicit, marketing, comercial, nesolicit, promoți",
    Sense.THESE: "astfel de, acest tip, acest gen, asemenea, aceste., acestea, dumneavoastră, "
    "voastre",
    Sense.WANT: "vreau, vrem., doresc, dorim, dorit, accept, aș vrea, am vrea, interesa să pri, "
    "dori.",
    Sense.UNWANTED: "refuz, interzic, nedorit",
    Sense.STOP: "încetaț, înceta, opriți, opri., terminați, lăsați ne în pace, lăsați mă în pace, "
    "abțin, scutiți, gata cu, destul cu",
    Sense.OBJECT: "mă opun, ne opunem, retrag, dreptul la, dreptul de, obiect, exercit",
    Sense.CONSENT: "consimț, acord., acordul, permisiun, abonat, cerut, solicitat",
    Sense.LAW: "gdpr, rgpd, prelucr, date cu caracter, marketing direct, art 17, art 21, "
    "articolul 17, articolul 21, protecția datelor",
    Sense.PRIVATE: "privat, personal",
    Sense.USE: "folos, utiliz",
    Sense.TO_USE: "folosiți, folosi., utilizați, utiliza., folosească, utilizeze, folosirea, "
    "folosești",
    Sense.ORIGIN: "de unde aveți, de unde ați, cum ați obținut, cine v a dat, cum ați ajuns",
    Sense.THREAT: "anspdcp, anpc, plângere, reclamație, ca spam, vă blochez, poliți",
    Sense.ADD: "adăug, includeți, înscrieți, treceți ne pe, nu ne șterg, nu mă șterg",
    Sense.THING: "atașa, factur, contract, comand, livrar, listă de aștept, lista de aștept, "
    "rând., rândul, întâlnir, mostr, telefon, adresa veche, vechea adres, adresa nouă, "
    "noua adres, noua noastr, copie, participan, formular, document, fișierul, modul., clauz, "
    "catalog, broșur, reducer, server, mesajul anterior, cont., contul, client., clientul",
    Sense.LATER: "încă nu, deocamdată, acum., astăzi, azi., mâine, până., înainte, momentan, "
    "anul viitor, luna viitoare, săptămâna viitoare, mai târziu, primăvar, vara., toamn, iarn, "
    "ianuarie, februarie, martie, aprilie, mai întâi, iunie, iulie, august, septembrie, "
    "octombrie, noiembrie, decembrie, săptămâna aceasta, anul acesta, telefonic, între timp",
    Sense.OURS: "noastr, nostru, mea., mele., meu.",
    Sense.DONE: "am șters, am scos, ați șters, vom șterge, nu mai are, nu mai avem, nu găs, "
    "deschid, cum., n am primit, am mai primit, am primit, nu mai folosim, nu mai folosesc, "
    "nu folosim, va fi șters, a fost șters",
    Sense.DEMAND: "vă rog, vă rugăm, solicit, cer., cerem, v aș ruga, v am ruga, rugăm, insist",
    Sense.YOURS: "de la dumneav, de la voi, din partea",
    Sense.HERE: "de aici, de acolo, din asta, din aceasta, de pe asta",
}  # fmt: skip
GREEK: Lexicon = {
    Sense.OUT: "διαγρά, διαγρα, αφαιρ, βγάλτε, βγάλ, βγάλε., ξεχάσ, μπλοκ, σβήσ, απεγγρ, εξαιρ, "
    "αποκλεί",
    Sense.FILE: "λίστα, λίστες, κατάλογ, βάση., βάσεις, βάση δεδομ, αρχεία σας, αρχείο, μητρώ, "
    "newsletter, ενημερωτικ, συνδρομ, crm., σύστημ, επαφών",
    Sense.ADDRESS: "διεύθυνσ, διευθύνσ, στοιχεία, δεδομέν, email, mail., όνομά, επαφή, "
    "ηλεκτρονική μου",
    Sense.SELF: "με., μας., μου., εμένα, εμάς., αυτή τη διεύθυν, αυτήν τη διεύθυν, εδώ.",
    Sense.NOT: "μη., μην., δεν., δε., ποτέ, όχι., τίποτα, κανέν, καμία, χωρίς",
    Sense.MORE: "πλέον, ξανά, πια., άλλο., άλλα., άλλες, περαιτέρ, στο εξής, στο μέλλον, ποτέ, "
    "εφεξής, ξαναγρ, ξαναστ, ξαναενοχ, μελλοντ",
    Sense.CONTACT: "γράψ, γράφ, ξαναγρ, επικοινων, ενοχλ, ξαναενοχ, απευθύν, παρενοχλ",
    Sense.REACHED: "λαμβάνουμε νέα, να επικοινωνείτε, να ενοχλ, καμία επικοινων, ακούσ",
    Sense.SEND: "στέλν, στείλ, αποστ, λαμβάν, λάβ, ξαναστ, παίρν",
    Sense.MAILS: "μήνυμ, μηνύμ, email, mail, προσφορ, προτάσ, επιστολ, newsletter",
    Sense.ADS: "διαφημ, spam., διαφήμ, μάρκετ, εμπορικ, προωθητ, ανεπιθύμ",
    Sense.THESE: "τέτοι, παρόμοι, αυτού του είδους, αυτά τα, σας.",
    Sense.WANT: "θέλω, θέλου, επιθυμ, ενδιαφέρει να λαμ, θα ήθελα, δεχόμα, δέχομ",
    Sense.UNWANTED: "αρνούμ, απαγορ, ανεπιθύμ",
    Sense.STOP: "σταμάτ, σταματ, παύσ, πάψτε, αφήστε μας ήσυχ, αφήστε με ήσυχ, αρκετά με., "
    "διακόψ",
    Sense.OBJECT: "αντιτίθ, εναντιών, ανακαλ, δικαίωμα στη, δικαίωμα διαγρ, ασκώ.",
    Sense.CONSENT: "συγκατάθ, συναίν, άδεια, ζητήσ, εγγραφ",
    Sense.LAW: "gdpr, γκπδ, επεξεργασ, προσωπικών δεδ, προσωπικά δεδ, άρθρο 17, άρθρο 21",
    Sense.PRIVATE: "προσωπικ, ιδιωτικ",
    Sense.USE: "χρησιμοπ",
    Sense.TO_USE: "χρησιμοποιείτε, χρησιμοποιήσετε, χρησιμοποιείται, χρησιμοποιηθ",
    Sense.ORIGIN: "πού βρήκατε, από πού βρήκ, πώς βρήκατε, ποιος σας έδωσε, πώς αποκτή",
    Sense.THREAT: "καταγγ, αρχή προστασίας, ως spam, αναφέρω, μπλοκάρω",
    Sense.ADD: "προσθ, προσθέ, βάλτε, εγγράψ, μη μας διαγρ, μην μας διαγρ",
    Sense.THING: "συνημμ, τιμολόγ, σύμβασ, συμβόλ, παραγγελ, παράδοσ, λίστα αναμον, γραμμή, "
    "ραντεβού, συνάντ, δείγμα, τηλέφων, παλιά διεύθ, νέα διεύθ, αντίγρ, συμμετέχ, φόρμα, έγγραφ, "
    "ενότητ, ρήτρα, φυλλάδ, έκπτωσ, διακομισ, προηγούμεν, λογαριασμ, πελάτη",
    Sense.LATER: "ακόμα, ακόμη, σήμερα, αύριο, μέχρι, πριν., προς το παρόν, τώρα., αργότερα, του "
    "χρόνου, επόμεν, άνοιξ, καλοκαίρ, φθινόπ, χειμών, ιανουάρ, φεβρουάρ, μάρτι, απρίλ, μάιο, "
    "ιούνι, ιούλι, αύγουστ, σεπτέμβρ, οκτώβρ, νοέμβρ, δεκέμβρ, φέτος, τηλεφωνικ, στο μεταξύ",
    Sense.OURS: "δική μας, δικός μας, δικό μας, δική μου",
    Sense.DONE: "διαγράψαμε, διέγραψα, αφαιρέσαμε, δεν βρίσκ, βρήκα, ανοίξ, πώς., δεν λάβαμε, "
    "δεν έλαβα, δεν πήρα, διαγράφηκ, δεν χρησιμοποιούμε, δεν χρησιμοποιώ, δε χρησιμοποιούμε",
    Sense.DEMAND: "ζητώ., ζητάμε, ζητούμε, απαιτ, παρακαλώ, παρακαλούμε, θα παρακαλ",
    Sense.YOURS: "από εσάς, από σας, εκ μέρους σας",
    Sense.HERE: "από εδώ, από εκεί, από αυτό, από όλο αυτό",
}  # fmt: skip
