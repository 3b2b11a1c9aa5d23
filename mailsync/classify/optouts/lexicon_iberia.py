"""The words of asks to be left alone in Spanish and Portuguese."""

from __future__ import annotations

from mailsync.classify.optouts.senses import Lexicon, Sense

SPANISH: Lexicon = {
    Sense.OUT: "borr, elimin, elimín, quit, quít, quiten, saqu, sáqu, sacar, sacad, sáca, suprim, "
    "suprím, supresión, retir, retír, tach, tách, excluy, exclúy, baja, bloque, olvid, olvíd, "
    "cancel, "
    "desaparez, desaparec, remuev, desuscri, desapunt, dar de baja, destruy, desvincul, descart, "
    "sacame., sacanos.",
    Sense.FILE: "lista, base, base de datos, registro, fichero, campaña, crm, sistema, "
    "agenda de contactos, mailing, secuencia, archivos, suscripción, suscriptor, contactos, "
    "envíos, boletín, lista negra, lista robinson, directorio",
    Sense.ADDRESS: "dirección, direccion, correo, mi mail, mi email, mi e-mail, datos, mis datos, "
    "mi nombre, mi contacto, nuestro nombre, dominio, nuestra empresa, información, buzón, "
    "cuenta, bandeja",
    Sense.SELF: "me., nos., mi., mis., nuestr, conmigo, esta dirección, este correo, este buzón, "
    "sacarme, sacarnos, quitarme, quitarnos, borrarme, borrarnos, eliminarme, eliminarnos, "
    "excluirme, sáquenme, quítenme, bórrenme, elimínenme, quíteme, sáqueme, bórreme, elimíneme, "
    "sacame., sacanos., borrame., borranos., quitame., quitanos., eliminame., eliminanos., "
    "táchenme, táchennos, táchame, táchanos, tachadme, tachadnos, ráyenme, ráyennos, nuestra, "
    "nuestro, mandarnos, enviarnos, escribirnos",
    Sense.NOT: "no., ningún, ninguna, ni., nada., nunca., jamás, nadie, sin., tampoco, ningun",
    Sense.MORE: "más., mas., volver, vuelv, otra vez, de nuevo, en el futuro, en lo sucesivo, "
    "futur, otro., otra., nuevamente, en adelante, seguir, sigan, siga., jamás, nunca más, "
    "próximo, próxima, adicional, ya no",
    Sense.CONTACT: "escrib, contact, contáct, molest, moléste, insist, acos, llenar, dirig, "
    "dirij, bombarde",
    Sense.REACHED: "ser contactad, que me contacten, que me escriban, saber de ustedes, "
    "saber nada, saber de vosotros, oír de, recibir noticias, ser molestad, estar en su, figurar, "
    "seguir en, ningún contacto, ningún tipo de contacto, más contacto",
    Sense.SEND: "enví, envi, mand, mánd, recib, lleg, remit, acept, admit, atend",
    Sense.MAILS: "correo, mail, mensaje, email, comunicacion, oferta, boletin, boletín, "
    "publicidad, propaganda, información comercial, invitacion, promocion, seguimiento, propuesta",
    Sense.ADS: "publicidad, propaganda, spam, comercial, no solicitad, promocion, marketing, "
    "publicitari, basura, prospección comercial",
    Sense.THESE: "este tipo, esta clase, estos., estas., semejante, tales, ese tipo, esos.",
    Sense.WANT: "quiero, queremos, quisiera, dese, acept, admit, prefer, prefier, gustaría, "
    "necesit, interesa recibir, atend, autoriz, agradecer",
    Sense.UNWANTED: "rechaz, prohíb, prohib, me niego",
    Sense.STOP: "dejen de, deje de, deja de, dejad de, dejar de, paren., pare., paren de, cese, "
    "cesen, abstén, abstengan, abstenerse, se abstengan, eviten, evite., ahórren, ahórrese, "
    "suspendan, interrumpan, harto de, harta de, dejaran de, dejara de, dejasen de, basta de, ya "
    "basta, basta ya, absténgase, absténganse, absteng",
    Sense.OBJECT: "me opongo, nos oponemos, ejerzo, ejercer mi, ejercemos, revoco, retiro mi, "
    "mi derecho, nuestro derecho, derecho de oposición, derecho de supresión, oposición",
    Sense.CONSENT: "consentimiento, permiso, autoric, autorización, autoricé, suscrit, suscrib, "
    "acept, registr, pedí., pedido, solicité, pidió, hemos pedido, han pedido",
    Sense.LAW: "rgpd, lopd, artículo 17, artículo 21, art 17, art 21, tratamiento de mis, "
    "mercadotecnia, protección de datos, supresión, al olvido, fines comerciales",
    Sense.PRIVATE: "personal, privad, particular",
    Sense.USE: "usen, usar, use., usan, utili, utilic, emple",
    Sense.TO_USE: "use., usen., uses., uséis, usar., usando, usara., usaran, usase., utilice, "
    "utilices, utilicen, utilicéis, utilizar, utilizara, utilizando, emplee",
    Sense.ORIGIN: "de dónde sac, de dónde han sacado, de dónde ha sacado, de dónde tienen, "
    "de dónde obtuv, cómo consigui, cómo han conseguido, cómo obtuv, quién le dio, quién les dio, "
    "cómo tienen mi, dónde consigui, de dónde ha salido",
    Sense.THREAT: "denunci, aepd, agencia española, los bloqueo, bloquearé, como spam, reportaré, "
    "reclamación ante, queja ante, presentaré una queja, pondré una queja",
    Sense.ADD: "agreg, añad, incluy, inclúy, pónganme en, apúnt, apunt, suscríbanme, alta",
    Sense.THING: "adjunt, presupuesto, factura, contrato, pedido, entrega, lista de espera, "
    "línea, partida, muestra, teléfono, dirección antigua, antigua dirección, nueva dirección, "
    "cita, orden del día, formulario, documento, reunión, en copia, de la copia, participante, "
    "invitado, servicio, dirección de envío, dirección de facturación, módulo, reserva, "
    "cotización, propuesta comercial, oferta comercial, su propuesta, propuesta que, archivo, "
    "cláusula, acuerdo, por teléfono, curso, evento, catálogo, folleto, pdf, acuse, confirmación "
    "de lectura, confirmaciones de lectura, servidor, programa de correo",
    Sense.LATER: "todavía, aún., hoy., mañana., hasta., antes de, de momento, por ahora, en este "
    "momento, por el momento, actualmente, ahora mismo, ahora no, el año que viene, próximo año, "
    "próximo mes, próximo trimestre, próxima semana, mes que viene, más adelante, primavera, "
    "verano, otoño, invierno, enero, febrero, marzo, abril, mayo, junio, julio, agosto, "
    "septiembre, octubre, noviembre, diciembre, esta semana, este año, este mes, después de, por "
    "teléfono, que escribe., quien escribe., que ha escrito, entretanto, mientras tanto, entre "
    "tanto, previo a",
    Sense.OURS: "nuestr, mi., mis.",
    Sense.DONE: "he borrado, he eliminado, he quitado, han quitado, han borrado, han eliminado, "
    "quisiéramos, vamos a, voy a, hemos borrado, hemos eliminado, hemos quitado, ya no tiene, "
    "ya no tengo, encuentr, encontr, abrir, cómo., queremos dejar, queremos quitar, "
    "queremos eliminar, será elimin, fue elimin, ha sido, no usamos, no uso., no utilizamos, "
    "no utilizo, ya no se usa",
    Sense.DEMAND: "solicito, solicitamos, exijo, exigimos, ruego, pido, requiero",
    Sense.YOURS: "de ustedes, de su parte, de vosotros, de usted, suyo, de vuestra parte",
    Sense.HERE: "de ahí, de esto., de aquí, de eso., de todo esto",
}  # fmt: skip
PORTUGUESE: Lexicon = {
    Sense.OUT: "remov, remoç, retir, apag, exclu, excluí, elimin, tire, tirem, tirar, cancel, "
    "descadastr, desinscrev, desinscri, risc, risqu, bloque, esquec, esqueç, delet, suprim, "
    "desapareç, anul, descart, destru",
    Sense.FILE: "lista, base, base de dados, cadastro, registo, registro, ficheiro, campanha, "
    "crm, sistema, mailing, newsletter, contactos, contatos, arquivo, agenda de contact, "
    "sequência, lista negra, banco de dados, disparo, a inscrição, a subscrição",
    Sense.ADDRESS: "endereço, email, e-mail, mail, dados, contacto, contato, meu nome, "
    "nosso nome, domínio, nossa empresa, informações, caixa de correio",
    Sense.SELF: "me., nos., meu, minha, meus, noss, mim., connosco, conosco, este endereço, "
    "este email, este e-mail, a gente",
    Sense.NOT: "não., nao., nenhum, nem., nunca., jamais, ninguém, nada., sem., publicidade não",
    Sense.MORE: "mais., volt, de novo, novamente, outra vez, no futuro, futur, outro, outra, "
    "doravante, daqui em diante, daqui para a frente, continu, próxim, adicional, jamais, de agora",
    Sense.CONTACT: "escrev, contact, contat, incomod, perturb, insist, aborrec, importun, bombarde",
    Sense.REACHED: "ser contactad, ser contatad, sermos contact, ser incomodad, ouvir falar, "
    "ter notícias, ser perturbad, ser importunad, constar, fazer parte, ser abordad, "
    "saber de vocês, nenhum contact, nenhum contat, qualquer contact, qualquer contat",
    Sense.SEND: "envi, mand, receb, remet, aceit, admit",
    Sense.MAILS: "mail, email, mensag, comunica, oferta, newsletter, publicidade, propaganda, "
    "correio, propost, informações comerciais, divulga, propostas",
    Sense.ADS: "publicid, propagand, spam, comercia, não solicitad, promocion, promoç, marketing, "
    "divulga, publicitár, não pedid, indesejad",
    Sense.THESE: "este tipo, esse tipo, deste tipo, desse tipo, estas., estes., esses., essas., "
    "deste género, desse gênero, tais.",
    Sense.WANT: "quer, desej, pretend, gostar, aceit, prefir, prefer, interessa receber, autoriz, "
    "admit, precis, dispens",
    Sense.UNWANTED: "recus, proíb, proib, rejeit, dispenso",
    Sense.STOP: "pare., parem, parar de, deixe de, deixem de, deixar de, cessem, cessar, chega, "
    "evitem, abstenha, abster, poupe, suspend, interromp, deixassem de, deixasse de, deixarem de, "
    "basta de, já basta, abstenham, abstenha-se, se abstenh",
    Sense.OBJECT: "oponho, opomo, me oponho, exerço, exercer o meu, exercemos, revogo, "
    "retiro o meu, meu direito, nosso direito, direito de oposição, direito ao, oposição, "
    "opor nos, opor me, opomo nos, oponho me",
    Sense.CONSENT: "consent, autoriz, permiss, inscrev, cadastr, aceit, pedi., solicitei, pediu, "
    "pedimos, pediram, pedido",
    Sense.LAW: "rgpd, lgpd, artigo 17, artigo 21, art 17, art 21, tratamento dos meus, "
    "apagamento, esquecimento, proteção de dados",
    Sense.PRIVATE: "pessoal, privad, particular",
    Sense.USE: "usem, usar, use., utiliz, empreg, serve",
    Sense.TO_USE: "use., usem., usar., usassem, usasse., utilize, utilizem, utilizar, "
    "utilizassem, utilizasse, usarem, utilizarem",
    Sense.ORIGIN: "onde arranj, onde consegui, onde obtiv, onde tir, como consegui, como obtiv, "
    "quem vos deu, quem lhe deu, quem te deu, como é que têm, como têm o meu, de onde têm, "
    "onde vocês consegui, como vocês consegui, onde foram buscar, onde pegaram",
    Sense.THREAT: "cnpd, anpd, procon, denuncio, denunciar, denúncia, bloqueio, bloquear, "
    "como spam, reclame aqui, faço queixa, farei queixa, apresento queixa, apresentarei queixa",
    Sense.ADD: "adicion, incluir, inclua, acrescent, inscrevam, cadastrem, coloquem me",
    Sense.THING: "anexo, orçamento, fatura, factura, contrato, encomenda, pedido de compra, "
    "entrega, lista de espera, fila de espera, linha, item, amostra, telefone, telemóvel, "
    "endereço antigo, antigo endereço, novo endereço, reunião, formulário, documento, em cópia, "
    "da cópia, participante, convidad, proposta que, da proposta, morada de, proposta comercial, "
    "vossa proposta, sua proposta, endereço de entrega, ficheiro que, módulo, reserva, ordem de "
    "trabalhos, cláusula, acordo, por telefone, webinar, evento, curso, catálogo, brochura, pdf, "
    "recibo de leitura, recibos de leitura, aviso de leitura, confirmação de leitura, "
    "confirmações de leitura, servidor, programa de correio",
    Sense.LATER: "ainda., hoje, amanhã, até., antes de, por agora, por enquanto, de momento, "
    "neste momento, no momento, atualmente, agora não, próximo ano, ano que vem, próximo mês, mês "
    "que vem, próximo trimestre, próxima semana, mais tarde, mais à frente, primavera, verão, "
    "outono, inverno, janeiro, fevereiro, março, abril, maio, junho, julho, agosto, setembro, "
    "outubro, novembro, dezembro, esta semana, este ano, este mês, depois d, por telefone, quem "
    "escreve., que escreve., até lá, entretanto, enquanto isso, nesse meio tempo, antes das",
    Sense.OURS: "nossa, nosso, meu., minha, meus., minhas",
    Sense.DONE: "tiraram, removeram, apagaram, apaguei, removi., tirei., removemos, apagámos, "
    "apagamos, gostaríamos, vamos., vou., já não tem, não tem mais, não tenho mais, encontr, "
    "abrir, como é, queremos deixar, queremos tirar, queremos remover, será elimin, será remov, "
    "foi elimin, foi remov, não usamos, não uso., não utilizamos, não utilizo",
    Sense.DEMAND: "solicito, solicitamos, exijo, exigimos, peço, pedimos, requeiro",
    Sense.YOURS: "de vocês, da vossa parte, da sua parte, da vossa empresa, de vós, da sua empresa",
    Sense.HERE: "daí., disto, disso, daqui, de tudo isto, dessa coisa",
}  # fmt: skip
