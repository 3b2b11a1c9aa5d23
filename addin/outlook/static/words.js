/* The few sentences the pane must say without the server, in four languages. */
(function (pane) {
  "use strict";

  const TABLE = {
    en: {
      back: "Back",
      blocked: "The window could not be opened. Allow pop-up windows for Outlook, then try again.",
      leads: "Open the page instead",
      loading: "Loading…",
      nothing: "No message is open. Open one to see the status of the people on it.",
      other: "This kind of item has no people to show. Open a message.",
      outside: "Open this page from the Relance button in Outlook.",
      refresh: "Refresh",
      retry: "Try again",
      signIn: "Sign in",
      signedOut: "You are signed out.",
      title: "relance",
      unreachable: "Relance cannot be reached. Nothing you did is lost.",
    },
    fi: {
      back: "Takaisin",
      blocked: "Ikkunaa ei voitu avata. Salli Outlookin ponnahdusikkunat ja yritä uudelleen.",
      leads: "Avaa sivu sen sijaan",
      loading: "Ladataan…",
      nothing: "Mitään viestiä ei ole avattu. Avaa viesti, niin näet sen henkilöiden tilanteen.",
      other: "Tällä kohteella ei ole näytettäviä henkilöitä. Avaa viesti.",
      outside: "Avaa tämä sivu Outlookin Relance-painikkeesta.",
      refresh: "Päivitä",
      retry: "Yritä uudelleen",
      signIn: "Kirjaudu sisään",
      signedOut: "Et ole kirjautunut sisään.",
      title: "relance",
      unreachable: "Relanceen ei saada yhteyttä. Mikään tekemäsi ei ole kadonnut.",
    },
    pl: {
      back: "Wstecz",
      blocked: "Nie udało się otworzyć okna. Zezwól na wyskakujące okna w Outlooku i spróbuj ponownie.",
      leads: "Otwórz zamiast tego stronę",
      loading: "Wczytywanie…",
      nothing: "Żadna wiadomość nie jest otwarta. Otwórz wiadomość, aby zobaczyć status jej nadawcy i odbiorców.",
      other: "Ten element nie zawiera osób do pokazania. Otwórz wiadomość.",
      outside: "Otwórz tę stronę przyciskiem Relance w Outlooku.",
      refresh: "Odśwież",
      retry: "Spróbuj ponownie",
      signIn: "Zaloguj się",
      signedOut: "Wymagane jest zalogowanie.",
      title: "relance",
      unreachable: "Nie można połączyć się z Relance. Nic, co już zrobiono, nie przepadło.",
    },
    sv: {
      back: "Tillbaka",
      blocked: "Fönstret kunde inte öppnas. Tillåt popup-fönster för Outlook och försök igen.",
      leads: "Öppna sidan i stället",
      loading: "Läser in…",
      nothing: "Inget meddelande är öppet. Öppna ett för att se status för personerna i det.",
      other: "Det här objektet har inga personer att visa. Öppna ett meddelande.",
      outside: "Öppna den här sidan med knappen Relance i Outlook.",
      refresh: "Uppdatera",
      retry: "Försök igen",
      signIn: "Logga in",
      signedOut: "Du är inte inloggad.",
      title: "relance",
      unreachable: "Det går inte att nå Relance. Inget av det du har gjort har gått förlorat.",
    },
  };

  /** The words of a BCP 47 tag's language, English for any other; and the tag for the server. */
  pane.wordsOf = function (tag) {
    const asked = String(tag || "en").toLowerCase().split("-")[0];
    const language = asked in TABLE ? asked : "en";
    return Object.assign({ language: language, tag: String(tag || "en") }, TABLE[language]);
  };
  pane.languages = TABLE;
})((window.relancePane = window.relancePane || {}));
