"""Romanian and Greek."""

from __future__ import annotations

from mailsync.classify.away.tongues.tongue import Tongue

ROMANIAN = Tongue(
    name="ro",
    common="sunt și în la cu pe pentru nu mă voi bună ziua vă mulțumesc mesajul dumneavoastră "
    "concediu birou din până perioada urgențe puteți contacta colega colegul meu mea stimă "
    "revin fi este de să am va",
    months="ianuarie|ian; februarie|feb; martie|mar; aprilie|apr; mai; iunie|iun; iulie|iul; "
    "august|aug; septembrie|sept|sep; octombrie|oct; noiembrie|noi|nov; decembrie|dec",
    days="luni; marți|marti; miercuri; joi; vineri; sâmbătă|sambata; duminică|duminica",
    until="până pe|până la|până în|pana pe|pana la|până la data de|pana la data de|până pe data de",
    through="până pe inclusiv|până la sfârșitul zilei de",
    since="din|începând cu|incepand cu|începând din|din data de|de pe|începând cu data de|de",
    on="pe|la|în|in|pe data de|în data de|la data de|la birou pe|la birou în|la birou din",
    to="până pe|până la|la|până în|pana pe|pana la|și până la",
    opens="în perioada|in perioada|perioada|între|din",
    between="între|intre",
    ands="și|si|dar|iar|sau",
    fill="data|de|ziua|pe|inclusiv",
    vague="în jurul|aproximativ|circa|înainte de|după|cel târziu|săptămâna",
    included="inclusiv|inclus",
    away="concedi*|absent*|nu sunt la birou|în afara biroului|plecat*|deplasare|delegație|"
    "indisponibil*|medical|maternitate|vacanț*|nu voi fi|lipsesc|zile libere|liber",
    back="revin|reveni*|revenire*|mă întorc|întoarc*|din nou|înapoi|reîncep|reiau",
    here="disponibil*|la birou|contactat|acces",
    answer="răspund*|voi reveni cu|revin cu un|voi contacta|raspund*",
    cover="contacta*|contactați|urgen*|adresa*|înlocui*|apela*|scrie*",
    colleague="coleg*",
    no="nu|fără|limitat|doar|numai",
    other="valabil*|ofert*|înscri*|reducer*|promoți*|webinar*|factur*|plat*|comand*|livr*|preț*|"
    "contract*|termen*|evenim*|târg*|fondat*|mesajul dumneavoastră din|trimis*|primit*",
    office="închis*|biroul nostru|compania noastră|birourile",
    theirs="el|ea|care",
    today="astăzi|azi",
    tomorrow="mâine",
    overmorrow="poimâine",
    coming="această|aceasta",
    next="viitoare|următoare",
    next_week="săptămâna viitoare|săptămânii viitoare",
    every="fiecare",
    week="săptămâna",
    part="dimineața|dimineață|după-amiază|seara|prânz",
    whole="toată luna|tot|întreaga lună|toata luna",
    open_until=True,
)

GREEK = Tongue(
    name="el",
    common="και το τη την της του τον στις στο στη από έως για σας με θα είμαι μου δεν "
    "ευχαριστώ μήνυμά άδεια γραφείο γραφείου εκτός επικοινωνήστε καλημέρα μπορείτε επείγον",
    months="ιανουαρίου|ιαν; φεβρουαρίου|φεβ; μαρτίου|μαρ; απριλίου|απρ; μαΐου|μαίου|μαϊ; "
    "ιουνίου|ιουν; ιουλίου|ιουλ; αυγούστου|αυγ; σεπτεμβρίου|σεπ|σεπτ; οκτωβρίου|οκτ; "
    "νοεμβρίου|νοε; δεκεμβρίου|δεκ",
    days="δευτέρα; τρίτη; τετάρτη; πέμπτη; παρασκευή; σάββατο; κυριακή",
    until="έως|έως τις|έως την|μέχρι|μέχρι τις|μέχρι την|ως τις|έως και|μέχρι και",
    through="έως και τις|μέχρι και τις|έως και την|μέχρι και την|έως και|μέχρι και",
    since="από|από τις|από την|ξεκινώντας από",
    on="στις|την|τη|στο γραφείο στις|στο γραφείο την",
    to="έως|έως και|μέχρι|μέχρι και|ως",
    opens="από|το διάστημα|το διάστημα από",
    between="μεταξύ",
    ands="και|αλλά|ή",
    fill="τις|την|τη|στις|τις",
    vague="περίπου|πριν|μετά|γύρω",
    included="συμπεριλαμβανομένης|συμπεριλαμβανομένου|συμπεριλαμβανομένων",
    away="άδεια|εκτός γραφείου|απουσιάζω|απουσία*|διακοπές|ταξίδι|ταξιδεύω|ασθένεια*|μητρότητας|"
    "δεν είμαι στο γραφείο|λείπω",
    back="επιστρέφω|επιστρέψω|επιστροφή*|ξανά|πίσω|πάλι",
    here="διαθέσιμ*|στο γραφείο|πρόσβαση",
    answer="απαντήσω|απάντηση|απαντώ|επικοινωνήσω",
    cover="επικοινωνήστε|επικοινωνήσετε|επείγ*|απευθυν*|καλέστε|αντικαθ*",
    colleague="συνάδελφ*",
    no="δεν|χωρίς|περιορισμέν*|μόνο",
    other="ισχύει|προσφορ*|εγγραφ*|έκπτωση|τιμολόγ*|πληρωμ*|παραγγελ*|παράδοση|σύμβαση|έκθεση|"
    "εκδήλωση|προθεσμία|ιδρύθηκε|το μήνυμά σας της",
    office="κλειστ*|η εταιρεία μας|τα γραφεία μας",
    theirs="αυτός|αυτή|που",
    today="σήμερα",
    tomorrow="αύριο",
    overmorrow="μεθαύριο",
    coming="αυτή",
    next="επόμενη|ερχόμενη",
    next_week="της επόμενης εβδομάδας|την επόμενη εβδομάδα",
    every="κάθε",
    week="εβδομάδα",
    part="πρωί|απόγευμα|βράδυ|μεσημέρι",
    whole="όλο τον",
)
