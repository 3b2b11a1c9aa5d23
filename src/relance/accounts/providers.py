"""Which mail domains belong to no company: providers where anybody can have an address."""

from __future__ import annotations

_PROVIDERS = frozenset(
    """
    126.com 163.com 1und1.de aim.com alice.it aol.com arcor.de att.net bell.net bellsouth.net
    bigpond.com bluewin.ch bol.com.br btinternet.com centrum.cz charter.net comcast.net cox.net
    docomo.ne.jp earthlink.net email.cz email.it eircom.net ezweb.ne.jp fastmail.com fastmail.fm
    foxmail.com free.fr freemail.hu freenet.de gmail.com gmx.at gmx.ch gmx.com gmx.de gmx.net
    googlemail.com hanmail.net hey.com home.nl hotmail.be hotmail.co.uk hotmail.com hotmail.de
    hotmail.es hotmail.fr hotmail.it icloud.com ig.com.br inbox.lv inbox.ru interia.eu
    interia.pl kolumbus.fi kpnmail.nl laposte.net libero.it list.ru live.be live.ca live.co.uk
    live.com live.de live.dk live.fr live.it live.nl live.no live.se luukku.com mac.com mail.com
    mail.de mail.ru mailbox.org me.com msn.com naver.com neuf.fr o2.pl ono.com onet.eu onet.pl
    online.de online.no optonline.net orange.fr outlook.at outlook.be outlook.com outlook.de
    outlook.dk outlook.es outlook.fr outlook.it outlook.jp outlook.pt planet.nl poczta.fm
    poczta.onet.pl posteo.de prodigy.net.mx proton.me protonmail.ch protonmail.com pm.me qq.com
    rambler.ru rediffmail.com rocketmail.com rogers.com sapo.pt sbcglobal.net seznam.cz sfr.fr
    shaw.ca sina.com sky.com softbank.ne.jp sympatico.ca t-online.de talktalk.net telenet.be
    telefonica.net telia.com telus.net terra.com.br terra.es tin.it tiscali.it tlen.pl tuta.com
    tutanota.com ukr.net uol.com.br verizon.net virgilio.it virginmedia.com vodafone.it volny.cz
    wanadoo.fr web.de wp.pl xs4all.nl xtra.co.nz yahoo.ca yahoo.co.id yahoo.co.in yahoo.co.jp
    yahoo.co.uk yahoo.com yahoo.com.ar yahoo.com.au yahoo.com.br yahoo.com.mx yahoo.de yahoo.es
    yahoo.fr yahoo.in yahoo.it yandex.com yandex.ru yeah.net ymail.com ziggo.nl zoho.com
    zohomail.com zonnet.nl
    """.split()  # noqa: SIM905 - a list of two hundred quoted strings is harder to read
)


def is_public_provider(domain: str) -> bool:
    """Whether anybody can get an address at this (lower-case) domain."""
    return domain in _PROVIDERS
