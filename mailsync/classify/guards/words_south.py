"""The words of mail guards in Spanish, Italian and Portuguese, by what they stand for."""

from __future__ import annotations

from mailsync.classify.guards.senses import Lexicon, Sense

SPANISH: Lexicon = {
    Sense.MAIL: (
        "su mensaje, su correo, su e-mail, su email, su mail, tu mensaje, tu correo, su envío, "
        "su carta, tu email, su escrito, mensaje que, correo que"
    ),
    Sense.HELD: (
        "cuarentena, en espera, a la espera, espera., aguarda, pendiente, aún no, todavía no, "
        "no ha sido, no ha llegado, bloquead, suspendid, intercept, parad, guardad, retiene, "
        "a la puerta, reten, apart, deten, atascad, quedado, queda en, quedará en"
    ),
    Sense.UNKNOWN: (
        "desconocid, no conoce, no le conoc, no lo conoc, no la conoc, no te conoc, no reconoc, "
        "no es conocid, no se reconoce, no nos consta, primera vez, primer mensaje, primer correo, "
        "primer contacto, nunca me ha, nunca ha, nuevo remitente, nuevos remitentes, "
        "remitentes nuevos, no sabemos quién, no sé quién, nunca nos, nunca hemos, es nuev, "
        "nuevo para, nueva para, no tenemos constancia, solo admite, sólo admite, solo acepta, "
        "sólo acepta, solo recibe, sólo recibe"
    ),
    Sense.ABSENT: (
        "no figura, no está en, no está incluid, no aparece, no se encuentra en, no consta en, "
        "no forma parte, no está dado"
    ),
    Sense.PUT: (
        "añadid, agregad, incluid, incorporad, quedará, pasará a, entrará en, inscrit, figurará, "
        "recordará, estará en, añadire, se añad, incluir"
    ),
    Sense.LIST: (
        "lista, remitentes conocidos, remitentes autorizados, remitentes permitidos, libreta, "
        "agenda, contactos, remitentes de confianza, directorio"
    ),
    Sense.DELIVER: (
        "entreg, llegará, llegue, llegar a, lleg., liberad, liberar, libere, desbloque, pasará, "
        "pase., dejar pasar, dejaremos pasar, a su destinatario, al destinatario, bandeja, "
        "buzón de, dará curso, haremos llegar, hacer llegar, pasar., daremos paso, "
        "dejaremos entrar, lo recibirá, lo reciba, la recibirá"
    ),
    Sense.THEN: (
        "entonces, en cuanto, una vez, para que, a fin de, para., hasta que, hasta., antes de, "
        "después, tras., luego, inmediatamente, de inmediato, enseguida, automáticamente, será., "
        "cuando., si., y se, y su, tan pronto, solo cuando, así., al hacerlo"
    ),
    Sense.ANSWER: "respond, conteste, contestar, contesta., respuesta, devuelva, reenvíe este",
    Sense.THIS: (
        "este mensaje, este correo, este e-mail, este email, asunto, sin modific, sin cambiar, "
        "sin alterar, tal cual, con el código, este aviso"
    ),
    Sense.FORBID: "no respond, no conteste, no contestar",
    Sense.PRESS: (
        "haga clic, hacer clic, haz clic, clic., pulse, pulsa, abra., abrir, abre., siga, visite, "
        "acceda, pinche, entre en, utilice, use."
    ),
    Sense.LINK: "enlace, botón, aquí, página, vínculo, http, dirección, liga.",
    Sense.TYPE: (
        "introduz, escrib, teclee, teclear, copie, copia, indique, ingres, resuelv, ponga, anote, "
        "incluya, rellen"
    ),
    Sense.CODE: (
        "código, letras, cifras, caracteres, palabra, número, captcha, suma, operación, imagen, "
        "clave"
    ),
    Sense.RIDDLE: (
        "captcha, letras, cifras, caracteres, suma., operación, imagen, dígitos, acertijo"
    ),
    Sense.PROVE: (
        "confirm, demuestr, demostr, verifi, comprob, prueb, identifi, acredit, autentic, valid, "
        "asegur, probar"
    ),
    Sense.KNOW: "saber si, saber que, asegurarnos, estar seguros, comprobar que",
    Sense.SELF: (
        "remitente, su dirección, su identidad, quién es, usted, que es, que ha enviado, envío, "
        "tu dirección, quien dice"
    ),
    Sense.HUMAN: (
        "human, una persona, persona real, robot, máquina, programa, de carne, autómata, bot."
    ),
    Sense.REGISTER: "regístrese, registrarse, formulario, dese de alta, preséntese, inscríbase",
    Sense.OTHER: (
        "newsletter, boletín, suscripción, suscrib, su cuenta, una cuenta, su pedido, contraseña, "
        "moderad, ticket, tique, número de caso, número de expediente, número de solicitud, "
        "incidencia, su cuarentena, su buzón, su bandeja, candidatura, dar de baja, "
        "portal de proveedores, mensajes para usted, urgen, cifrado, persona adecuada, "
        "misma persona, departamento, atendid, agente, inscripción, factura, su pago, vacaciones, "
        "ausente, fuera de la oficina"
    ),
}

ITALIAN: Lexicon = {
    Sense.MAIL: (
        "suo messaggio, sua mail, sua e-mail, sua email, tuo messaggio, tua mail, tua e-mail, "
        "vostro messaggio, vostra mail, vostra e-mail, messaggio che, suo invio, sua lettera, "
        "sua posta, il messaggio, la mail"
    ),
    Sense.HELD: (
        "quarantena, in attesa, attende, trattiene, non ancora, non è ancora, non è stato, "
        "non è stata, non è arrivat, bloccat, sospes, messo da parte, messa da parte, intercettat, "
        "parcheggiat, custodit, aspetta, giacenza, tratten, ferm, messo in, messa in, resta in, "
        "rimane in"
    ),
    Sense.UNKNOWN: (
        "sconosciut, non è conosciut, non è noto, non è nota, non è ancora not, ignoto, "
        "non conosciamo, non conosce, non la conosc, non ti conosc, non vi conosc, non riconosc, "
        "non è riconosciut, prima volta, primo messaggio, prima mail, prima e-mail, "
        "primo contatto, mai scritto, nuovo mittente, nuovi mittenti, mai ricevut, mittenti nuovi, "
        "ancora conosc, non sappiamo chi, mai scritti, nuovo per noi, nuova per noi, mai sentiti, "
        "mai avuto, accetta solo, accetta soltanto, riceve solo, riceve soltanto, ammette solo"
    ),
    Sense.ABSENT: (
        "non figura, non è nella, non è nell', non è tra, non è fra, non compare, non è presente, "
        "non si trova, non risulta, non fa parte, non è in"
    ),
    Sense.PUT: (
        "aggiunt, inserit, inclus, entrerà, farà parte, registrat, memorizzat, ricordat, inserir, "
        "aggiung"
    ),
    Sense.LIST: (
        "lista, elenco, mittenti conosciuti, mittenti noti, mittenti autorizzati, rubrica, "
        "contatti, mittenti attendibili, mittenti consentiti"
    ),
    Sense.DELIVER: (
        "consegn, recapit, arriverà, arrivi., arrivare, sblocc, rilasci, passerà, passare, "
        "lasciat, al destinatario, casella di, posta in arrivo, giunger, giunga, lo riceverà, "
        "la riceverà"
    ),
    Sense.THEN: (
        "allora, non appena, appena., una volta, affinché, perché il, perché la, per., finché, "
        "fino a, prima che, prima di, dopo., poi., quindi, subito, immediatamente, "
        "automaticamente, sarà, verrà, quando., se., e il suo, così., solo dopo, in modo"
    ),
    Sense.ANSWER: "rispond, risposta, rispedi, rimand, replic",
    Sense.THIS: (
        "questo messaggio, questa mail, questa e-mail, questa email, oggetto, l'oggetto, "
        "senza modific, senza cambiare, così com'è, invariat, con il codice, col codice, "
        "presente messaggio"
    ),
    Sense.FORBID: "non rispond",
    Sense.PRESS: (
        "clicchi, clicca, clic., fare clic, faccia clic, apra., aprire, apri., prema, premere, "
        "segua, visiti, vada, acceda, usi."
    ),
    Sense.LINK: "link, collegamento, pulsante, qui., pagina, http, indirizzo, bottone",
    Sense.TYPE: (
        "inserisc, inserire, digit, scriv, copi, ricopi, riport, indichi, risolv, metta, immett"
    ),
    Sense.CODE: (
        "codice, lettere, cifre, numeri, caratteri, parola, numero, captcha, somma, operazione, "
        "immagine, calcolo"
    ),
    Sense.RIDDLE: (
        "captcha, lettere, cifre, caratteri, somma, operazione, immagine, calcolo, indovinello"
    ),
    Sense.PROVE: (
        "conferm, dimostr, verific, provi, provare, identific, autentic, convalid, attest, garant, "
        "accert"
    ),
    Sense.KNOW: "sapere se, sapere che, essere sicuri, essere certi, assicurarci",
    Sense.SELF: (
        "mittente, suo indirizzo, tuo indirizzo, sua identità, chi è, lei., di essere, di aver, "
        "invio, che è"
    ),
    Sense.HUMAN: (
        "uman, una persona, persona reale, persona vera, robot, macchina, programma, in carne, "
        "automa., bot."
    ),
    Sense.REGISTER: "si registri, registrarsi, modulo, si iscriva, si presenti, registrati",
    Sense.OTHER: (
        "newsletter, abbonamento, iscrizione, iscritt, account, suo ordine, password, moderat, "
        "ticket, numero di pratica, numero pratica, numero di richiesta, segnalazione, "
        "sua quarantena, sua casella, candidatura, disiscri, cancellar, portale fornitori, "
        "messaggi per lei, urgen, cifrato, crittograf, persona giusta, reparto, "
        "ufficio competente, operatore, evas, fattura, pagamento, ferie., assente, fuori ufficio, "
        "assenza"
    ),
}

PORTUGUESE: Lexicon = {
    Sense.MAIL: (
        "sua mensagem, seu e-mail, seu email, tua mensagem, teu e-mail, teu email, vossa mensagem, "
        "vosso e-mail, seu correio, sua carta, mensagem que, e-mail que, sua mail"
    ),
    Sense.HELD: (
        "quarentena, em espera, retid, retém, aguarda, à espera, ainda não, não foi, não chegou, "
        "bloquead, suspens, parad, pendente, intercet, intercept, posta de lado, guardad, segurad, "
        "espera., estacionad, detid, parou, retemos, posta em, posto em, colocad, ficou à, "
        "ficou em, fica em, ficou n"
    ),
    Sense.UNKNOWN: (
        "desconhecid, não é conhecid, não conhec, não o conhec, não a conhec, não te conhec, "
        "não lhe conhec, não reconhec, não é reconhecid, primeira vez, primeira mensagem, "
        "primeiro e-mail, primeiro email, primeiro contacto, primeiro contato, nunca me escreveu, "
        "nunca escreveu, novo remetente, novos remetentes, remetentes novos, nunca recebemos, "
        "não sabemos quem, nunca nos, nunca trocámos, nunca trocamos, é novo para, é nova para, "
        "só aceita, apenas aceita, aceita apenas, só recebe, só admite"
    ),
    Sense.ABSENT: (
        "não consta, não está na, não está no, não está entre, não figura, não se encontra, "
        "não aparece, não faz parte, não está incluíd, não está em"
    ),
    Sense.PUT: (
        "acrescentad, incluíd, inclui, passará a, entrará, ficará, inserid, memorizad, constará, "
        "entra na, adicion"
    ),
    Sense.LIST: (
        "lista, remetentes conhecidos, remetentes autorizados, contactos, contatos, "
        "livro de endereços, catálogo, agenda, remetentes de confiança, remetentes permitidos"
    ),
    Sense.DELIVER: (
        "entreg, chegará, chegue, chegar a, chega., libertad, liberad, libertar, liberar, "
        "liberta., desbloque, passará, passar., deixar passar, ao destinatário, caixa de entrada, "
        "libere, faremos chegar, deixaremos passar, deixamos passar, deixaremos entrar, "
        "a receberá, o receberá"
    ),
    Sense.THEN: (
        "então, assim que, logo que, uma vez, para que, a fim de, para., até que, até., antes de, "
        "antes que, depois, após, em seguida, imediatamente, de imediato, automaticamente, será., "
        "quando., se., e a sua, e o seu, tão logo, assim., e será"
    ),
    Sense.ANSWER: "respond, resposta, devolva, reenvie esta, envie de volta, devolver",
    Sense.THIS: (
        "esta mensagem, este e-mail, este email, este correio, assunto, sem alterar, sem mudar, "
        "sem modific, tal como está, com o código, este aviso, inalterad"
    ),
    Sense.FORBID: "não respond",
    Sense.PRESS: (
        "clique, clicar, clica., clicando, abra., abrir, abre., carregue, prima., siga, visite, "
        "aceda, acesse, toque, use."
    ),
    Sense.LINK: "link, ligação, botão, aqui, página, hiperligação, http, endereço",
    Sense.TYPE: (
        "introduz, insir, inserir, digit, escreva, escrever, copie, copiar, indique, resolv, "
        "preench, ponha, inclua"
    ),
    Sense.CODE: (
        "código, letras, algarismos, caracter, palavra, número, captcha, soma, conta de, imagem, "
        "dígitos"
    ),
    Sense.RIDDLE: "captcha, letras, algarismos, caracter, soma, conta de, imagem, dígitos",
    Sense.PROVE: (
        "confirm, prov., prove, provar, demonstr, verifi, comprov, identifi, autentic, valid, "
        "atest, assegur, mostr"
    ),
    Sense.KNOW: "saber se, saber que, ter a certeza, ter certeza, assegurar que",
    Sense.SELF: (
        "remetente, seu endereço, teu endereço, sua identidade, quem é, que é, envio, que foi, você"
    ),
    Sense.HUMAN: "human, uma pessoa, pessoa real, robô, robot, máquina, programa, de carne, bot.",
    Sense.REGISTER: "registe-se, registre-se, cadastre-se, formulário, apresente-se, inscreva-se",
    Sense.OTHER: (
        "newsletter, boletim, subscrição, assinatura, subscrev, sua conta, uma conta, encomenda, "
        "seu pedido, palavra-passe, senha., moderad, ticket, chamado, número do pedido, protocolo, "
        "sua quarentena, sua caixa, candidatura, cancelar a, portal de fornecedores, "
        "mensagens para si, urgen, encriptad, criptograf, pessoa certa, departamento, setor, "
        "atendiment, análise, inscrição, fatura, pagamento, férias, ausente, ausência, "
        "fora do escritório"
    ),
}

SOUTH: tuple[Lexicon, ...] = (SPANISH, ITALIAN, PORTUGUESE)
