"""Turkish: its endings and words stand behind the day."""

from __future__ import annotations

from mailsync.classify.away.tongues.tongue import Tongue

TURKISH = Tongue(
    name="tr",
    common="ve bir bu için ile olarak ofis ofiste ofisi değilim merhaba mesajınız mesajınızı "
    "teşekkür ederim acil durumlar durumlarda lütfen izindeyim iznim izinde tarihleri arasında "
    "tarihinde tarihinden kadar itibaren günü iyi çalışmalar saygılarımla olacağım",
    months="ocak|oca; şubat|şub; mart; nisan|nis; mayıs; haziran|haz; temmuz|tem; ağustos|ağu; "
    "eylül|eyl; ekim|eki; kasım|kas; aralık|ara",
    days="pazartesi|pzt; salı; çarşamba|çarş; perşembe|perş; cuma; cumartesi|cmt; pazar",
    until="",
    since="",
    on="",
    to="ile|ila|'tan|'ten|'dan|'den|tarihinden",
    opens="",
    ands="ve|ama|ancak|fakat|veya",
    fill="günü|tarihi",
    vague="yaklaşık|en geç",
    included="dahil|dâhil|dahil olmak üzere|(dahil)|akşamına kadar",
    until_after="'a kadar|'e kadar|'ya kadar|'ye kadar|'na kadar|'ne kadar|tarihine kadar|gününe "
    "kadar|tarihine dek|'a dek|'e dek",
    since_after="'tan itibaren|'ten itibaren|'dan itibaren|'den itibaren|tarihinden itibaren|"
    "itibarıyla|itibariyle|tarihi itibarıyla|tarihi itibariyle|günü itibarıyla|gününden itibaren",
    on_after="'ta|'te|'da|'de|tarihinde|günü|'nda|'nde",
    away="izin*|yıllık izin*|tatil*|ofis dışında*|ofiste değil*|ofiste olmayacağ*|seyahat*|iş "
    "seyahat*|raporlu*|doğum izn*|yokum|bulunmayacağım|bulunmuyorum|dışarıda*|fuardayım",
    back="ofiste olacağım|ofiste olacağız|iş başı|işbaşı*|tekrar|yeniden|döneceğim|dönüyorum|"
    "dönüş tarih*|dönmüş olacağım|ofise dön*|işe dön*|geri dönüyorum|başlayacağım|başlıyorum",
    here="ofiste|ulaşılabilir*|ulaşabilir*|müsait*|erişim*",
    answer="yanıt*|cevap*|geri dönüş yap*|dönüş yapacağım|size döneceğim|size dönüş*",
    cover="irtibat*|iletişim*|ulaşabilirsiniz|acil*|başvur*|arayın*|yazabilirsiniz|vekalet*",
    colleague="arkadaşım*|meslektaş*|ekip arkadaş*",
    no="değil*|sınırlı|yok|olmadan",
    other="geçerli*|teklif*|kampanya*|kayıt*|başvuru*|fatura*|ödeme*|sipariş*|teslimat*|fiyat*|"
    "indirim*|etkinlik*|fuar*|sözleşme*|kuruluş*|gönder*|son tarih",
    office="kapalı*|ofisimiz*|firmamız*|şirketimiz*",
    theirs="o|kendisi",
    today="bugün",
    tomorrow="yarın",
    coming="bu",
    next="gelecek|önümüzdeki",
    next_week="gelecek hafta|önümüzdeki hafta|haftaya",
    every="her",
    week="hafta",
    part="sabah*|öğle*|akşam*",
    later="takip eden|izleyen",
    whole="tüm|bütün",
    open_until=True,
    weekday_behind=True,
)
