"""French, Spanish, Italian and Portuguese."""

from __future__ import annotations

from mailsync.classify.away.tongues.tongue import Tongue

FRENCH = Tongue(
    name="fr",
    common="je suis et de du la le les vous votre mon ma mes au en pour je serai bonjour merci "
    "jusqu'au bureau retour absent absente message par pas ne une un des cordialement sera dans "
    "nous est à",
    months="janvier|janv|jan; février|fevrier|févr|fevr|fév|fev; mars; avril|avr; mai; juin; "
    "juillet|juil; août|aout; septembre|sept; octobre|oct; novembre|nov; décembre|decembre|déc|"
    "dec",
    days="lundi|lun; mardi|mar; mercredi|mer; jeudi|jeu; vendredi|ven; samedi|sam; dimanche|dim",
    first="seulement le|seulement à partir du|qu'à partir du|que le|que|qu'au",
    until="jusqu'au|jusqu'à|jusque|jusqu'a|jusquau|jusqu'à ce|jusqu au|au",
    through="jusqu'au inclus|jusqu'à la fin du|jusqu'au soir du|jusqu'à la fin de la journée du|"
    "jusqu'au soir",
    since="à partir du|à compter du|dès le|à partir de|à partir|depuis le|dès|à dater du|a "
    "partir du|à compter de|depuis",
    not_before="avant|avant le|avant du",
    on="le|au bureau le|au|est le|ce",
    to="au|jusqu'au|jusqu'à|à",
    opens="du|période du",
    between="entre le|entre",
    ands="et|mais|ou|puis|ainsi que",
    fill="le|la|du|de|ce|jour|date|compris|inclus|au",
    vague="vers le|vers|autour du|environ|après le|après|d'ici le|semaine du|début|mi|fin|"
    "aux alentours du|courant",
    included="au soir|inclus|incluse|compris|y compris|inclu",
    away="au salon|en salon|"
    "absent*|absence*|congé|congés|vacances|hors du bureau|hors bureau|déplacement*|en "
    "formation|arrêt maladie|maternité|paternité|congé parental|maladie|indisponible|pas au "
    "bureau|en rtt|rtt|en voyage|injoignable|à l'extérieur|en clientèle|en mission|à l'étranger|"
    "repos|out of office|hors "
    "ligne|en pause|off|conges|conge|pas disponible|en arrêt|en séminaire",
    back="redémarr*|repart*|reprise|à la normale|"
    "retour|reprend*|reprise|de nouveau|à nouveau|revien*|reviendr*|rentr*",
    here="disponible|joignable|au bureau|contacter|consulter|présent|présente|accès|en mesure|"
    "joindre",
    answer="se reparle|se revoit|se retrouve|se retrouvera|retrouverons|retrouve|à bientôt|lirai|"
    "je lis|lis vos|de mes nouvelles|"
    "répondr*|répondra*|réponds|réponse|recontact*|revenir vers vous|reviendrai vers vous|"
    "reviens vers vous|traiter*|traité|rappel*|prendrai connaissance",
    cover="contacter|contactez|adresser|adressez|urgen*|remplac*|écrire|appeler|intérim|joindre|"
    "assistance|rapprocher|aider",
    colleague="collègue*|adjoint*|assistant*|binôme|collegue*|collaborat*",
    no="personne|"
    "pas|ne|n'aurai|aucun|sans|limité|limitée|peu|difficilement|ni|ponctuel*|n'ai|n'est|n'",
    other="valable|offre*|inscri*|remise|promotion|webinaire*|facture*|paiement*|commande*|"
    "livraison*|prix|anniversaire|fondée|horaires|garantie|événement*|salon se tient|"
    "candidature*|contrat*|votre message du|votre mail du|votre courriel du|votre e-mail du|"
    "envoyé|reçu|supprim*|échéance|date limite|enquête|soldes|retrouvez-nous|retrouvez|"
    "rendez-vous|visitez|profitez|inscrivez",
    office="nos bureaux|fermé|fermée|fermés|fermeture|notre société|notre entreprise|"
    "l'entreprise sera|fermons",
    reopens="réouvert*|rouvr*|réouvr*|ouvriront|rouvriront",
    theirs="il|elle|ils|qui",
    today="aujourd'hui|ce jour",
    tomorrow="demain",
    overmorrow="après-demain|après demain",
    coming="ce",
    next="prochain",
    next_week="de la semaine prochaine|la semaine prochaine|semaine prochaine",
    every="chaque|tous les",
    week="semaine|semaines|sem.|s.",
    part="au soir|au matin|matin|après-midi|soir|midi",
    of_month="le|au",
    later="suivant|d'après|qui suit",
    week_on="en huit",
    whole="tout le mois de|tout le mois d|tout|tout le mois|l'ensemble du mois de|"
    "le mois entier de",
    ours="notre|nos",
    titles="madame|monsieur|mme|mlle",
    third="est|sera|rentre|revient|reprend|a",
    me="serai|serons|sommes|suis|on|je|j|moi|nous",
    loosely="premier|deuxième|dernier|en quinze|après|avant|dans une semaine|dans deux semaines",
)

SPANISH = Tongue(
    name="es",
    common="estoy y de del la el los en mi su por para no que con hasta gracias mensaje correo "
    "oficina estaré fuera hola saludos vacaciones un una favor puede contactar se le al vuelta "
    "regreso día",
    months="enero|ene; febrero|feb; marzo|mar; abril|abr; mayo|may; junio|jun; julio|jul; agosto|"
    "ago; septiembre|setiembre|sept|sep|set; octubre|oct; noviembre|nov; diciembre|dic",
    days="lunes|lun; martes|mar; miércoles|miercoles|mié|mie; jueves|jue; viernes|vie; sábado|"
    "sabado|sáb; domingo|dom",
    not_before="antes del|antes de|antes del próximo",
    first="sólo el|solo el|sólo a partir del|solo a partir del",
    only="sólo|solo",
    until="hasta el|hasta|hasta el día|hasta el dia|hasta el próximo|hasta el proximo|hasta este|"
    "al|hasta día",
    through="hasta el día inclusive|hasta el final del|hasta el fin del|hasta finalizar el",
    since="a partir del|a partir del día|a partir del dia|desde el|desde el día|desde|a partir "
    "de|a contar del|a partir del próximo",
    on="el|el día|el dia|el próximo|hasta|es el|día|este|el proximo",
    to="al|hasta el|hasta|a|hasta el día|al día",
    opens="del|del día|desde el|de",
    between="entre el|entre",
    ands="y|e|pero|o|así que",
    fill="el|día|dia|del|próximo|proximo|este|inclusive|mes|pasado|la",
    vague="sobre el|alrededor del|después del|aproximadamente|semana del|principios de|mediados de|"
    "finales de|hacia el|tras el",
    included="inclusive|incluido|incluidos|ambos inclusive|ambos incluidos|inclusives",
    since_after="en adelante",
    away="en la feria|"
    "fuera|ausente*|ausencia*|vacaciones|de baja|baja por|baja maternal|baja médica|permiso|"
    "de viaje|viaje|viajando|maternidad|paternidad|excedencia|no disponible|licencia|días libres|"
    "día libre|out of office|desconectad*|descanso|libre|puente|libranza|incapacidad|enfermo|"
    "enferma|en una feria|en un congreso|en un curso|en formación",
    back="abre|abren|abrimos|abrirá|abriremos|como siempre|arranc*|reanud*|"
    "otra vez|vuelta|vuelvo|vuelve|vuelven|volvemos|volver*|volviendo|regres*|reincorpor*|"
    "incorpor*|de nuevo|nuevamente|retorn*|retomar*|volveremos",
    here="disponible|en la oficina|localizable|acceso|contactarme|operativ*|atender*|conectad*|"
    "en línea|consultar*|a su disposición|oficina",
    answer="nos vemos|hablamos|nos leemos|leo|leeré|leo su|leo tu|"
    "respond*|contestar*|contesto|respuesta|atenderé su|me pondré en contacto|contactaré|"
    "revisar*",
    cover="contactar|contacte|contacta|póngase|ponerse en contacto|urgen*|sustitu*|dirij*|"
    "diríjase|escrib*|llam*|colabora*|ayudar*|atender",
    colleague="compañer*|ayudante|colega*",
    no="nadie|no|sin|limitado|limitada|nunca|ningún|poco|tampoco",
    other="válid*|valid*|oferta*|inscri*|descuento*|promoción*|webinar*|factura*|pago*|pedido*|"
    "entrega*|precio*|aniversario|fundada|horario*|garantía|evento*|la feria se|su mensaje del|"
    "su correo del|enviado|recibido|eliminad*|plazo*|fecha límite|contrato*|encuesta|campaña*|"
    "visítenos|visítanos|inscríb*|aproveche|aprovecha",
    office="oficinas|cerrad*|cierre|nuestra empresa|permanecerán cerradas|cerramos",
    reopens="reabr*|reapertura|abrimos de nuevo|volvemos a abrir|abriremos",
    theirs="él|ella|ellos|quien",
    today="hoy",
    tomorrow="mañana",
    overmorrow="pasado mañana",
    coming="este|el próximo|próximo|proximo",
    next="que viene",
    next_week="de la próxima semana|de la semana que viene|la próxima semana|la semana que viene|"
    "de la semana próxima",
    every="cada|todos los",
    week="semana|semanas",
    part="mañana|tarde|noche|mediodía",
    not_until_returns=True,
    of_month="el|día",
    later="siguiente|posterior|el siguiente",
    whole="todo el mes de|todo|durante todo|durante el mes de|todo el",
    ours="nuestr*",
    titles="sr|sra|señor|señora|doña",
    third="está|estará|vuelve|regresa|se",
    me="estamos|estaremos|nos|estoy|yo|mí|puedo|vuelvo|estaré|me",
    loosely="primer|segundo|último|después|antes|en una semana|en dos semanas|en ocho",
)

ITALIAN = Tongue(
    name="it",
    common="sono e di del il la in ferie per ufficio al dal non mi mia mio grazie messaggio sarò "
    "fino vi lei che un una con email saluti rientro potete contattare urgenze può si alla nel "
    "buongiorno",
    months="gennaio|gen|genn; febbraio|feb|febbr; marzo|mar; aprile|apr; maggio|mag|magg; giugno|"
    "giu; luglio|lug; agosto|ago; settembre|set|sett; ottobre|ott; novembre|nov; dicembre|dic",
    days="lunedì|lunedi|lun|lunedi'; martedì|martedi|mar|martedi'; mercoledì|mercoledi|mer|"
    "mercoledi'; giovedì|giovedi|gio|giovedi'; venerdì|venerdi|ven|venerdi'; sabato|sab; "
    "domenica|dom",
    not_before="prima del|prima di|prima dell'|prima della|prima",
    first="solo il|solo dal|soltanto il|non prima del",
    only="solo|soltanto",
    until="fino al|sino al|fino a|sino a|fino all'|sino all'|al|fino al giorno|all'|a tutto il",
    through="fino al compreso|fino a tutto il|fino al termine del|fino a fine",
    since="dal|a partire dal|da|dall'|a partire da|dal giorno|a partire dall'|a decorrere dal",
    on="il|il giorno|l'|in ufficio il|è il|è previsto il|previsto il|previsto per il|per il|"
    "previsto per|giorno|è previsto per il|in data|questo|nella giornata di|è previsto",
    to="al|fino al|sino al|a|all'|fino all'|fino a",
    opens="dal|nel periodo dal|periodo|dall'|da",
    between="tra il|fra il|tra|fra",
    ands="e|ed|ma|o|quindi",
    fill="il|giorno|prossimo|p.v.|lo|compreso|l'|la|data|di",
    vague="intorno al|circa|verso il|dopo il|entro il|entro|settimana del|inizio|metà|fine|"
    "attorno al",
    included="compreso|incluso|inclusi|compresi|estremi inclusi|p.v. compreso|entrambi inclusi",
    since_after="in poi",
    away="in fiera|alla fiera|"
    "ferie|assente*|assenza|vacanza*|fuori ufficio|fuori sede|fuori dall'ufficio|trasferta|"
    "malattia|maternità|paternità|congedo|permesso|in viaggio|viaggio|non in ufficio|"
    "indisponibil*|all'estero|out of office|riposo|aspettativa|lontano|pausa estiva|irreperibile|"
    "offline|in formazione|a un corso",
    back="come prima|ripart*|ricominc*|si riapre|"
    "rientr*|ritorn*|di nuovo|nuovamente|tornerò|torno|torner*|riprender*|riprendo|ripresa|"
    "rientrerò",
    here="disponibile|in ufficio|reperibile|raggiungibile|accesso|contattabile|presente|"
    "operativ*|contattarmi|leggere|a disposizione|al lavoro|in sede",
    answer="ci risentiamo|risentirci|ci si rivede|ci rivediamo|ci vediamo|ci sentiamo|leggo|"
    "leggerò|"
    "rispond*|rispost*|risponderò|ricontatt*|darò riscontro|riscontro|riscontr*|leggerò|"
    "contatterò",
    cover="contattare|contatta|contattate|rivolgersi|rivolgetevi|rivolgiti|urgen*|sostitu*|"
    "scrivere|chiamare|scrivete|potete|si prega|inviare|aiutar*|referente",
    colleague="collega|colleghi",
    no="non|senza|limitato|limitata|nessun*|mai|difficilmente|poco|scarso",
    other="valid*|offert*|iscri*|sconto*|sconti|promozion*|webinar*|fattura*|pagament*|ordin*|"
    "consegn*|prezz*|anniversario|fondata|orari*|garanzia|evento|eventi|fiera si|sua mail del|"
    "suo messaggio del|inviat*|ricevut*|cancellat*|scadenza|termine ultimo|contratto|campagna|ci "
    "trovate|visitate*|vi aspettiamo|venite|iscriv*|approfitt*",
    office="uffici|chius*|chiusura|la nostra azienda|l'azienda|ditta",
    reopens="riaprir*|riapert*|riapre|riapriamo",
    theirs="lui|lei è|egli|ella|che",
    today="oggi|in data odierna|oggi stesso",
    tomorrow="domani",
    overmorrow="dopodomani|dopo domani",
    coming="questo|questa|il prossimo",
    next="prossimo|prossima",
    next_week="della prossima settimana|la prossima settimana|della settimana prossima|settimana "
    "prossima",
    every="ogni|tutti i|tutte le",
    week="settimana|settimane",
    part="mattina|mattino|pomeriggio|sera|mezzogiorno",
    of_month="il|al",
    later="successivo|seguente|dopo|successiva",
    whole="tutto il mese di|tutto|per tutto|per l'intero mese di|l'intero mese di",
    ours="nostr*",
    titles="sig|sig.ra|signora|signor|dott|dott.ssa|ing|avv|geom|rag",
    third="è|sarà|rientra|torna|rientrerà|tornerà",
    me="siamo|saremo|sono|io|sarò|mi|rientro",
    loosely="primo|secondo|ultimo|dopo|prima|tra una settimana|fra una settimana|"
    "tra due settimane|fra due settimane",
)

PORTUGUESE = Tongue(
    name="pt",
    common="estou e de do da o a em no na não para por com minha meu sua seu obrigado obrigada "
    "até mensagem e-mail férias escritório estarei fora contato contacto dia retorno você favor "
    "bom boa uma um ao cumprimentos atenciosamente ausente caso",
    months="janeiro|jan; fevereiro|fev; março|marco|mar; abril|abr; maio|mai; junho|jun; julho|"
    "jul; agosto|ago; setembro|set; outubro|out; novembro|nov; dezembro|dez",
    days="segunda-feira|segunda|seg; terça-feira|terca-feira|terça|ter; quarta-feira|quarta|qua; "
    "quinta-feira|quinta|qui; sexta-feira|sexta|sex; sábado|sabado|sáb; domingo|dom",
    not_before="antes de|antes do dia|antes do|antes da",
    only="apenas|só|somente",
    until="até o dia|até ao dia|até dia|até|até ao próximo dia|até o próximo dia|até à|até a|até "
    "o|até ao",
    through="até o final do dia|até ao final do dia|até ao fim do dia",
    since="a partir de|a partir do dia|desde|desde o dia|a partir do|a partir da|a partir do "
    "próximo dia|a partir de dia|desde dia",
    on="no dia|em|dia|na|no próximo dia|a|ao trabalho em|para o dia|ao escritório em|é dia|será "
    "dia|ao trabalho no dia|para dia|no|ao escritório no dia|é em|será em|nesta",
    to="a|até|ao|até o dia|a dia|ao dia|até ao dia|até dia",
    opens="de|do dia|no período de|período de|período|dos dias|dia",
    between="entre|entre os dias|entre o dia|entre dia",
    ands="e|mas|ou|porém",
    fill="o|dia|do|de|da|próximo|próxima|a|na|os|dias|inclusive|ao|à",
    vague="por volta do dia|por volta de|cerca de|depois de|após|após o dia|semana de|início de|"
    "meados de|final de|fim de|aproximadamente",
    included="inclusive|inclusivé|incluindo|incluído|inclusivamente|ambos inclusive",
    since_after="em diante",
    away="na feira|"
    "férias|ferias|ausente*|ausência|ausencia|fora do escritório|fora do escritorio|fora|"
    "licença|licença-maternidade|maternidade|paternidade|viagem|viajando|a viajar|baixa médica|"
    "de baixa|folga|indisponível|recesso|out of office|afastad*|afastamento|em deslocação|"
    "feriado*|descanso|atestado|em formação|em treinamento|num congresso|em um congresso|numa "
    "feira|em uma feira",
    back="tudo normal|recomeç*|reabrimos|"
    "volta|volto|volta*|retorn*|regress*|novamente|de novo|retom*|voltarei",
    here="disponível|no escritório|contactável|contatável|acesso|ao serviço|contactar-me|em "
    "atividade|atendimento|consultar|ao trabalho",
    answer="falamos|vemo-nos|leio|lerei|lê-lo-ei|"
    "respond*|responderei|resposta*|entrarei em contato|entrarei em contacto|retornarei o "
    "contato|retornarei seu contato|retornarei sua mensagem|retornarei o seu e-mail|retornarei o "
    "seu contato",
    cover="contatar|contactar|contacte|contate|entrar em contato|entre em contato|entrar em "
    "contacto|urgen*|substitu*|dirija|procure|procurar|ligar|falar com|ajudar|escrever|favor",
    colleague="colega*",
    no="ninguém|não|nao|sem|limitado|limitada|nenhum|pouco|nem",
    other="válid*|valid*|oferta*|inscri*|desconto*|promoç*|webinar*|fatura*|pagamento*|pedido*|"
    "entrega*|preço*|aniversário|fundada|horário*|garantia|evento*|sua mensagem de|seu e-mail de|"
    "enviad*|recebid*|eliminad*|excluíd*|prazo*|contrato*|campanha*|data limite|visite-nos|"
    "visite|inscrev*|aproveite",
    office="escritórios|fechad*|encerrad*|recesso|nossa empresa|encerramento|encerramos|férias "
    "coletivas",
    reopens="reabr*|reabertura",
    theirs="ele|ela|eles|que",
    today="hoje",
    tomorrow="amanhã|amanha",
    overmorrow="depois de amanhã",
    coming="próxima|próximo|nesta|esta",
    next="que vem",
    next_week="da próxima semana|da semana que vem|na próxima semana",
    every="cada|todas as|toda|todos os",
    week="semana|semanas",
    part="manhã|tarde|noite|meio-dia",
    of_month="dia",
    later="seguinte|a seguir",
    whole="todo o mês de|todo|durante todo o mês de|o mês inteiro de|todo o|durante o mês de",
    ours="noss*",
    titles="sr|sra|senhor|senhora|dr|dra",
    third="está|estará|volta|regressa|retorna",
    me="estamos|estaremos|estou|eu|mim|posso|estarei|volto",
    loosely="primeira|última|depois|antes|daqui a uma semana|daqui a duas semanas|após",
)
