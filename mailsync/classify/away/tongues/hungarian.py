"""Hungarian: its endings stand behind the day, its months before it."""

from __future__ import annotations

from mailsync.classify.away.tongues.tongue import Tongue

HUNGARIAN = Tongue(
    name="hu",
    common="vagyok a az és nem is hogy köszönöm levelét üzenetét szabadságon irodában leszek "
    "elérhető sürgős esetben kérem forduljon keresse kollégámat üdvözlettel tisztelt kedves napon "
    "között újra ismét távol",
    months="január|jan; február|febr|feb; március|márc; április|ápr; május|máj; június|jún; "
    "július|júl; augusztus|aug; szeptember|szept; október|okt; november|nov; december|dec",
    days="hétfő|hétfőn|hétfőtől|hétfőig; kedd|kedden|keddtől|keddig; szerda|szerdán|szerdától; "
    "csütörtök|csütörtökön|csütörtöktől; péntek|pénteken|péntektől|péntekig; szombat|szombaton; "
    "vasárnap|vasárnapig",
    until="",
    since="",
    on="",
    to="-től|-tól|-jétől|-étől|-ától|től|tól|-tól kezdve|-től kezdődően",
    opens="",
    ands="és|de|illetve|vagy|majd",
    fill="",
    vague="kb.|körülbelül|legkésőbb",
    included="-ig bezárólag|-éig bezárólag|-vel bezárólag|-val bezárólag|bezárólag",
    until_after="-ig|-éig|-jéig|-áig|ig",
    since_after="-től|-tól|-étől|-jétől|-ától",
    on_after="-én|-án|-jén|-ján|-e|-i|én",
    away="szabadságon|szabadságom*|nem leszek|nem vagyok|távol|házon kívül|irodán kívül|üzleti "
    "úton|betegszabadság*|táppénz*|szülési szabadság*|gyes*|szabadság*|utazom|úton",
    back="újra|ismét|visszatér*|visszajöv*|vissza|leszek elérhető|leszek ismét|irodában leszek|"
    "első munkanap*",
    here="elérhető|az irodában|irodában|dolgozom",
    answer="válasz*|visszahív*|jelentkezem",
    cover="forduljon|keresse|keressék|helyettes*|sürgős|vegye fel|írjon|hívja",
    colleague="kolléga*|kollégá*|kollegá*|kolléganő*",
    no="nem|nincs|korlátozott*|csak|nélkül",
    other="érvényes*|ajánlat*|akció*|regisztrá*|jelentkezés*|határidő*|számla*|rendelés*|szállít*|"
    "szerződés*|kedvezmény*|rendezvény*|kiállítás*|vásár|alapít*|beérkez*|elküld*",
    office="zárva|zárva tart*|irodánk|cégünk",
    theirs="ő|aki",
    today="ma",
    tomorrow="holnap",
    overmorrow="holnapután",
    next="jövő",
    next_week="jövő hét|jövő héten",
    every="minden",
    week="hét",
    part="délelőtt|délután|reggel|este|délig",
    later="követő",
    whole="egész|teljes",
    dotted=True,
    month_before=True,
    month_leads=True,
    weekday_behind=True,
)
