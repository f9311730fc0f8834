// The phrases behind `Cues`, in the languages of the newspapers that we meet most. A number stands for any number.
// Written by hand.

let navigationCues = """
  home|menu|search|log in|login|log out|sign in|sign up|sign out|register|my account|account|skip to content\
  |skip to main content|skip navigation|skip to|main navigation|navigation|site map|sitemap|back to top|top of page\
  |go to top|close menu|open menu|toggle navigation|toggle menu|main menu|breadcrumb|you are here|sections|all sections\
  |about us|about|contact us|contact|help|faq|faqs|careers|jobs|advertise|advertise with us|webmail|regions|archives\
  |archive|categories|tags|filed under|posted in|tagged with|tag|topics|previous|next|previous post|next post\
  |previous article|next article|previous story|next story|older posts|newer posts|older|newer|cart|checkout|wishlist\
  |shop|store|settings|profile|dashboard|notifications|languages|language|select language|choose language|switch edition\
  |edition|maintenance mode|may not be available|weather|search for|search results\
  |view comments|loading|please wait|javascript|enable javascript|browser|unsupported browser|not supported|view all\
  |see all|show all|more|show more|load more|less|expand|collapse|close|open|cancel|submit|save|continue|dismiss|print\
  |print this|email|rss|rss feed|feeds|news|latest news|world|politics|business|sports|sport|opinion|entertainment|tech\
  |technology|science|health|lifestyle|culture|travel|weather forecast|video|videos|photos|podcasts|live|watch live\
  |listen live|local news|national|international|economy|education|style|food|arts|music|movies|tv|obituaries\
  |classifieds|crossword|puzzles|horoscopes|today s paper|e paper|epaper|be the first to know|already have an account\
  |create account|create an account|forgot password|forgot your password|remember me|username|password|email address\
  |your email|your name|first name|last name|phone|subscriber login|member login|welcome back\
  |startseite|anmelden|abmelden|registrieren|suche|suchen|hauptmenü|zum inhalt|zum inhalt springen|zur navigation\
  |zur suche|inhalt anspringen|navigation überspringen|nach oben|seite drucken|übersicht|hauptnavigation|konto\
  |mein konto|einstellungen|menü|menü öffnen|menü schließen|schließen|öffnen|weitere|mehr|nachrichten|politik\
  |wirtschaft|panorama|kultur|wissen|reise|wetter|verkehr|themen|ressorts|schlagwörter|schlagworte|kontakt|hilfe\
  |über uns|accueil|connexion|se connecter|s inscrire|déconnexion|mon compte|recherche|rechercher|aller au contenu\
  |aller au menu|haut de page|retour en haut|fermer|ouvrir|voir plus|afficher plus|précédent|suivant|rubriques|actualité\
  |actualités|économie|société|à propos|nous contacter|aide|inicio|iniciar sesión|registrarse|regístrate|buscar\
  |mi cuenta|cerrar sesión|ir al contenido|saltar al contenido|menú|cerrar|abrir|ver más|cargar más|mostrar más\
  |anterior|siguiente|secciones|deportes|economía|cultura|sociedad|quiénes somos|contacto|ayuda|home page|accedi\
  |registrati|cerca|esci|vai al contenuto|chiudi|apri|mostra altro|precedente|successivo|cronaca|economia|politica\
  |chi siamo|contatti|aiuto|página inicial|entrar|cadastre se|procurar|pesquisar|fechar|mais|seguinte|próximo\
  |zoeken|inloggen|registreren|sluiten|meer|menu openen|volgende|vorige|contact opnemen|over ons|logga in|sök|meny\
  |stäng|nästa|föregående|kundservice|log ind|søg|luk|kirjaudu|hae|valikko|zaloguj|szukaj|zamknij|strona główna\
  |přihlásit|hledat|bejelentkezés|keresés|ara|giriş|giriş yap|üye ol|ana sayfa|anasayfa|войти|поиск|меню|главная\
  |закрыть|увійти|пошук|головна|beranda|masuk|cari|autentificare|caută|acasă|logg inn|lukk|ログイン|検索|メニュー|登录\
  |搜索|首页|menu principal|jump to|on this page|table of contents|contents|in this article|in this story|back\
  |choose your edition|change edition|select your country|your account|manage account|preferences|text size|font size\
  |a a a|listen to this article|listen|translate|read aloud|dark mode|light mode|accessibility|view in browser
  """

let bylineCues = """
  by|written by|posted by|published by|reported by|reporting by|updated|last updated|last modified|published|published on\
  |posted|posted on|updated on|updated at|first published|originally published|date|author|authors|staff writer\
  |staff reporter|contributor|correspondent|editor|editorial staff|news desk|web desk|view author archive|more by\
  |follow author|see all posts by|view all posts by|von|autor|autorin|veröffentlicht|veröffentlicht am|aktualisiert\
  |stand|erstellt|erstellt am|zuletzt aktualisiert|par|publié|publié le|mis à jour|mis à jour le|modifié le|posté le\
  |rédaction|por|publicado|publicado el|actualizado|actualizado el|redacción|redazione|pubblicato|pubblicato il\
  |aggiornato|aggiornato il|di|atualizado|atualizado em|publicado em|redação|door|gepubliceerd|bijgewerkt|redactie\
  |av|publicerad|uppdaterad|publiceret|opdateret|publisert|oppdatert|julkaistu|päivitetty|opublikowano|aktualizacja\
  |dodano|publikováno|aktualizováno|yayınlanma|güncelleme|опубликовано|обновлено|автор|опубліковано
  """

let shareCues = """
  share|share this|share this article|share this story|share this post|share on facebook|share on twitter|share on x\
  |share on linkedin|share via email|share on whatsapp|share on reddit|share on pinterest|share by email|share link\
  |copy link|copy url|link copied|email this|email this article|email to a friend|tweet|tweet this|pin it|pin|facebook\
  |twitter|linkedin|whatsapp|telegram|reddit|pinterest|instagram|youtube|tiktok|flipboard|tumblr|mastodon|bluesky\
  |threads|messenger|xing|pocket|snapchat|vk|weibo|wechat|line|google plus|like this|like|likes|follow us\
  |follow us on|follow us on facebook|follow us on twitter|follow|follow on|like us on facebook|find us on facebook\
  |connect with us|join us on|send by email|mail|save article|save this article|save for later|bookmark|bookmark this\
  |add to favourites|add to favorites|print article|print this article|gift this article|share full article\
  |click to share|click to share on|opens in new window|teilen|artikel teilen|auf facebook teilen\
  |auf twitter teilen|per mail teilen|per e mail teilen|weiterleiten|versenden|drucken|merken|merkliste\
  |link kopieren|folgen sie uns|folgen sie uns auf|folgen|partager|partager sur facebook|partager l article\
  |partager sur twitter|envoyer par mail|envoyer|imprimer|copier le lien|suivez nous|suivre|compartir\
  |compartir en facebook|compartir en twitter|comparte|compártelo|enviar por correo|enviar|imprimir|copiar enlace\
  |síguenos|síguenos en|seguir|condividi|condividi su facebook|invia|stampa|copia link|seguici|seguici su\
  |compartilhar|compartilhe|copiar link|siga nos|partilhar|partilhe|delen|deel|deel dit artikel|volg ons|doorsturen\
  |dela|dela artikeln|kopiera länk|följ oss|del|del artiklen|følg os|jaa|udostępnij|sdílet|megosztás|paylaş|distribuie\
  |поделиться|поділитися|bagikan|シェア|分享|delen via|share to|share the story|share article|share story\
  |share this page|share this on|share with your friends|spread the word
  """

let promotionCues = """
  subscribe|subscribe now|subscribe to|subscribe to our newsletter|subscribe today|newsletter|newsletters\
  |sign up for|sign up for our newsletter|sign up now|sign up today|join our newsletter|get our newsletter\
  |our newsletter|daily newsletter|in your inbox|to your inbox|delivered to your inbox|get the app|download the app\
  |download our app|download now|our app|app store|google play|get browser notifications|browser notifications\
  |breaking news alerts|enable notifications|turn on notifications|push notifications|become a member|become a subscriber\
  |membership|support us|support our journalism|donate|donate now|make a donation|contribute now|start your free trial\
  |free trial|try for free|get started|learn more|buy now|shop now|order now|limited time offer|special offer\
  |unlimited access|unlimited digital access|subscribers only|subscriber only|for subscribers|already a subscriber\
  |cancel anytime|join the conversation|join now|join us|join our whatsapp|join our telegram|whatsapp channel\
  |telegram channel|google news|follow us on google news|stay up to date|stay informed|stay connected\
  |get the latest news|get the latest|get more|never miss|don t miss|app open|open in app|open app\
  |safari|chrome|firefox|you have successfully|thank you for subscribing|thanks for signing up\
  |enter your email|enter your email address|by signing up|by subscribing|unsubscribe|unsubscribe at any time\
  |we won t spam|no spam|request a demo|book a demo|contact sales|get a quote|schedule a consultation|book now\
  |abonnieren|jetzt abonnieren|abo|abonnement|jetzt testen|kostenlos testen|newsletter abonnieren|zum newsletter\
  |jetzt anmelden|app herunterladen|jetzt herunterladen|mitglied werden|jetzt registrieren|s abonner|abonnez vous\
  |je m abonne|abonné|abonnés|réservé aux abonnés|article réservé aux abonnés|inscrivez vous|newsletters gratuites\
  |téléchargez l application|télécharger l application|soutenez nous|faire un don|suscríbete|suscribirse\
  |suscríbase|suscripción|boletín|boletines|descarga la app|hazte socio|recibe|recibe en tu correo|abbonati\
  |abbonamento|iscriviti|iscriviti alla newsletter|scarica l app|assine|assinante|assinatura|baixe o app|receba\
  |abonneer|abonneer je|word abonnee|nieuwsbrief|abonneren|prenumerera|bli prenumerant|nyhetsbrev|abonner|nyhedsbrev\
  |tilaa|uutiskirje|subskrybuj|prenumerata|zapisz się|odebírat|předplatné|feliratkozás|hírlevél|abone ol|bülten\
  |подписаться|подпишитесь|подписка|рассылка|підписатися|підпишіться|berlangganan|follow our channel\
  |join our community|download for free|free newsletter|trusted source|preferred source|add as preferred source\
  |get notifications|breaking news notifications|breaking news\
  |read the full story|to continue reading|continue reading your article|premium content|exclusive offer
  """

let advertisementCues = """
  advertisement|advertisements|advertisement continue reading|ad|ads|sponsored|sponsored content|sponsored by\
  |paid content|paid post|promoted|promoted content|partner content|advertorial|story continues below\
  |story continues below advertisement|article continues below|article continues below advertisement\
  |continue reading below|scroll to continue|scroll to continue with content|article continues after ad\
  |this article contains affiliate links|affiliate links|commission|report this ad|report ad|skip ad|remove ads\
  |ad feedback|why this ad|ads by|ads by google|recommended by outbrain|taboola|outbrain|from our partners\
  |anzeige|anzeigen|werbung|gesponsert|publicité|la suite après la publicité|contenu sponsorisé|sponsorisé\
  |publicidad|patrocinado|contenido patrocinado|pubblicità|annuncio|sponsorizzato|publicidade|continua após a publicidade\
  |patrocinado por|advertentie|gesponsord|annons|annonse|annonce|mainos|reklama|reklam|hirdetés|реклама|iklan|広告|广告\
  |publicitate
  """

let relatedCues = """
  related|related articles|related article|related posts|related post|related stories|related story|related news\
  |related content|related links|related topics|related coverage|related video|related videos|you may also like\
  |you might also like|you may like|you might be interested in|recommended|recommended for you|recommended reading\
  |recommended stories|recommended articles|read more|read more about|read more on|read also|also read|read next|up next\
  |see also|see more|more on this|more on this story|more from|more stories|more news|more in|more like this\
  |more articles|more about|more headlines|most read|most popular|most viewed|most shared|most commented|popular\
  |popular posts|popular stories|popular now|trending|trending now|trending stories|trending news|latest|latest stories\
  |latest articles|latest posts|latest headlines|latest video|recent|recent posts|recent articles|recent stories\
  |recent news|recent comments|top stories|top news|top headlines|editor s picks|editors picks|editor s pick|featured\
  |featured stories|featured posts|don t miss|must read|must reads|in case you missed it|what to read next\
  |what s next|also on|around the web|from the web|from around the web|elsewhere on|other stories|other news\
  |other articles|further reading|keep reading|continue reading|continue reading the main story|read full story\
  |read full article|read the article|read story|read this next|watch next|watch more|next up|next read|click here\
  |click here to read|click here for more|find out more|explore more|discover more|lesen sie auch|lesen sie mehr\
  |mehr lesen|mehr zum thema|weitere artikel|weitere nachrichten|weitere themen|das könnte sie auch interessieren\
  |auch interessant|meistgelesen|meist gelesen|meistgelesene artikel|meistgeklickt|beliebt|beliebte artikel|neueste\
  |neueste artikel|aktuelle nachrichten|zum thema|mehr aus|mehr dazu|mehr von|siehe auch|verwandte artikel\
  |empfehlungen|empfehlungen der redaktion|empfohlen|top themen|weiterlesen|jetzt lesen|lire aussi|à lire aussi\
  |lire également|à lire également|lire la suite|voir aussi|à voir aussi|sur le même sujet|sur le même thème\
  |articles liés|articles similaires|articles recommandés|les plus lus|les plus lues|les plus consultés|plus lus\
  |à la une|dernières nouvelles|dernières actualités|nos recommandations|dans la même rubrique|à découvrir|en savoir plus\
  |lee también|lea también|leer también|leer más|lee más|te puede interesar|te puede gustar|le puede interesar\
  |también te puede interesar|más información|más noticias|más leídas|lo más leído|lo más visto|lo último|últimas noticias\
  |noticias relacionadas|artículos relacionados|relacionadas|relacionado|relacionados|ver también|mira también\
  |leggi anche|leggi tutto|leggi l articolo|leggi di più|potrebbe interessarti|ti potrebbe interessare|articoli correlati\
  |articoli simili|i più letti|più letti|le più lette|ultime notizie|approfondisci|vedi anche|guarda anche|leia também\
  |leia mais|veja também|saiba mais|mais lidas|mais lidos|notícias relacionadas|últimas notícias|relacionadas\
  |você também pode gostar|lees ook|lees meer|lees verder|meest gelezen|gerelateerd|gerelateerde artikelen|bekijk ook\
  |meer nieuws|meer over|läs också|läs även|läs mer|mest läst|mest lästa|relaterat|fler artiklar|læs også|læs mere\
  |mest læste|les også|les mer|mest lest|lue myös|lue lisää|luetuimmat|czytaj także|czytaj też|czytaj więcej\
  |zobacz także|zobacz też|zobacz więcej|przeczytaj także|najpopularniejsze|najnowsze|powiązane|čtěte také\
  |čtěte dále|číst dál|nejčtenější|související|olvasd el|kapcsolódó|legolvasottabb|ilgili haberler|benzer haberler\
  |son haberler|çok okunanlar|devamını oku|читайте также|читать далее|читайте ещё|по теме|похожие|популярное\
  |читайте також|читати далі|baca juga|baca selengkapnya|artikel terkait|berita terkait|terpopuler|citește și\
  |citește mai mult|vezi și|関連記事|相关阅读|相关新闻|延伸閱讀|view more|similar articles|similar posts|this week s top\
  |share your thoughts|more in this series|part of this series|people also read|readers also enjoyed|suggested
  """

let commentCues = """
  comments|comment|leave a comment|leave a reply|leave your comment|post a comment|post comment|add a comment\
  |add comment|write a comment|your comment|submit comment|view comments|show comments|see comments|hide comments\
  |read comments|join the discussion|discussion|reply|replies|reply to|0 comments|0 comment|no comments|no comments yet\
  |comments are closed|comments closed|be the first to comment|sort by|newest|oldest|best comments|report abuse|flag\
  |upvote|downvote|vote|cancel reply|your email address will not be published|required fields are marked\
  |save my name email and website|notify me of|notify me of new posts|notify me of follow up comments\
  |log in to comment|sign in to comment|login to comment|please log in to comment|you must be logged in\
  |you must be logged in to post a comment|what do you think|have your say|share your opinion|says|disqus\
  |view the discussion thread|powered by disqus|kommentar|kommentare|kommentieren|kommentar schreiben\
  |kommentar verfassen|kommentar hinterlassen|kommentare anzeigen|antworten|diskussion|0 kommentare|jetzt kommentieren\
  |diskutieren sie mit|commentaire|commentaires|laisser un commentaire|réagir|réagissez|ajouter un commentaire\
  |voir les commentaires|répondre|0 commentaires|comentarios|comentario|comentar|deja un comentario|deja tu comentario\
  |responder|ver comentarios|0 comentarios|commenti|commento|commenta|lascia un commento|scrivi un commento|rispondi\
  |0 commenti|comentários|comentário|deixe um comentário|comente|reacties|reactie|reageer|plaats een reactie\
  |kommentarer|kommentera|skriv en kommentar|svara|kommentit|kommentoi|komentarze|dodaj komentarz|skomentuj|komentáře\
  |přidat komentář|hozzászólások|yorumlar|yorum yap|yorum yaz|комментарии|комментировать|оставить комментарий\
  |коментарі|komentar|tinggalkan komentar|comentarii|コメント|评论
  """

let commentPolicyCues = """
  we welcome comments|welcome comments|block comments|review comments|remove comments|delete comments|report abuse\
  |readers may comment|your comments|comments that are|full name|real name|real names|your opinions\
  |views expressed|opinions expressed|do not represent those of|not those of|those of the readers\
  |offensive language|capital letters|all caps|appear to be spam\
  |comments are moderated|are moderated|comments are welcome\
  |reserve the right to remove|submission guidelines|community guidelines|comment guidelines|commenting guidelines\
  |comment policy|commenting policy|comments policy|house rules|rules of conduct|community standards|community rules\
  |by submitting a comment|by posting a comment|submitting your comment|in whole or in part\
  |opinions expressed in comments|respectful conversations\
  |first and last names|first and last name|online communities|pseudonyms|nicknames\
  |no longer permitted|no longer be permitted|keep it civil|be respectful|stay on topic|personal attacks|hate speech|abusive comments\
  |off topic comments|moderation queue|moderators|inflammatory comments|real name policy|netiquette|nettiquette\
  |kommentarregeln|diskussionsregeln|charte de modération|charte des commentaires|normas de participación\
  |normas de uso de comentarios|regole della community|política de comentários|huisregels\
  |this is a space for|comments that violate|your comment will be|please be civil|terms of participation
  """

let legalCues = """
  copyright|all rights reserved|rights reserved|terms of use|terms of service|terms and conditions|terms conditions\
  |terms|privacy policy|privacy|privacy notice|privacy settings|cookie policy|cookies|cookie settings|use cookies\
  |uses cookies|we use cookies|accept cookies|accept all|accept all cookies|reject all|manage cookies|cookie preferences\
  |your privacy choices|do not sell my personal information|do not sell or share|do not sell|ad choices|adchoices|legal\
  |legal notice|disclaimer|disclosure|imprint|accessibility statement|code of ethics|ethics policy|editorial policy\
  |editorial guidelines|corrections|corrections policy|may not be published broadcast rewritten or redistributed\
  |may not be reproduced|material may not be|without permission|without prior written permission|trademark|trademarks\
  |registered trademark|powered by|powered by wordpress|theme by|designed by|developed by|hosted by|a division of\
  |a registered charity|registered office|registered in england|company number|vat number|this site is protected by recaptcha\
  |recaptcha|gdpr|ccpa|california privacy|notice of collection|personal data|data protection|your consent|consent\
  |legitimate interest|vendors|partners process data|we and our partners|store and or access information|impressum\
  |datenschutz|datenschutzerklärung|datenschutzeinstellungen|nutzungsbedingungen|agb|alle rechte vorbehalten\
  |cookie einstellungen|cookies akzeptieren|widerruf|barrierefreiheit|mentions légales|politique de confidentialité\
  |conditions générales|conditions d utilisation|tous droits réservés|gérer les cookies|gestion des cookies\
  |données personnelles|accepter|tout accepter|aviso legal|política de privacidad|política de cookies\
  |todos los derechos reservados|términos y condiciones|condiciones de uso|aceptar|informativa sulla privacy\
  |tutti i diritti riservati|note legali|riproduzione riservata|riproduzione vietata|p iva|partita iva|accetta\
  |política de privacidade|termos de uso|todos os direitos reservados|direitos reservados|privacybeleid|cookiebeleid\
  |algemene voorwaarden|alle rechten voorbehouden|privacyverklaring|integritetspolicy|ansvarig utgivare\
  |alla rättigheter|privatlivspolitik|personvern|tietosuoja|polityka prywatności|regulamin|wszelkie prawa zastrzeżone\
  |ochrana osobních údajů|všechna práva vyhrazena|adatvédelem|gizlilik|tüm hakları saklıdır|политика конфиденциальности\
  |все права защищены|правила|kebijakan privasi|hak cipta|politica de confidențialitate|toate drepturile rezervate\
  |licensed under|creative commons|reprints|reprints and permissions|permissions|licensing|rights and permissions
  """

let mediaCues = """
  duration|duration 0|duration 0 0|0 years ago|0 months ago|0 days ago|0 hours ago|0 minutes ago|0 weeks ago|a year ago\
  |a month ago|0 year ago|0 month ago|0 day ago|0 hour ago|0 week ago|0 min ago|0 mins ago|0h ago|0d ago|0 min read\
  |0 minute read|0 mins read|min read|minute read|minutes read|reading time|read time|estimated reading time\
  |time to read|now playing|play video|play|pause|mute|unmute|fullscreen|full screen|volume|autoplay|replay\
  |watch video|watch the video|watch now|watch the full|video player|this video|video unavailable|video duration\
  |media playback is unsupported on your device|your browser does not support|slideshow|gallery|photo gallery\
  |view gallery|view slideshow|image|image 0 of 0|photo|photos 0|enlarge image|enlarge|zoom|click to enlarge\
  |hide caption|toggle caption|show caption|image source|getty images|image credit|photo credit|image caption\
  |file photo|0 of 0|0 views|views|0 shares|shares|transcript|listen now|audio|play audio|download audio|embed\
  |0 0|0 0 0|vor 0 stunden|vor 0 minuten|vor 0 tagen|vor 0 jahren|lesezeit|lesedauer|0 min lesezeit|bildergalerie\
  |fotostrecke|video abspielen|bild vergrößern|audio abspielen|il y a 0 heures|il y a 0 ans|il y a 0 jours\
  |il y a 0 minutes|temps de lecture|lecture 0 min|0 min de lecture|hace 0 horas|hace 0 años|hace 0 días|hace 0 minutos\
  |tiempo de lectura|0 min de lectura|tempo di lettura|0 min di lettura|0 ore fa|0 giorni fa|0 anni fa|há 0 horas\
  |há 0 dias|há 0 anos|tempo de leitura|leestijd|0 uur geleden|0 dagen geleden|0 jaar geleden|0 timmar sedan\
  |lästid|læsetid|lesetid
  """
