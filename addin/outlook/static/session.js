/* Who is signed in: a token from Outlook itself, or from our own sign-in page in a dialog. */
(function (pane) {
  "use strict";

  const EARLY = 60 * 1000; // ms before its end that a token is not used any more
  const PANEL_SESSION = /^rlp_[\w-]+$/;

  function loadScript(address) {
    return new Promise(function (resolve, reject) {
      const script = document.createElement("script");
      script.src = address;
      script.onload = resolve;
      script.onerror = reject;
      document.head.appendChild(script);
    });
  }

  /**
   * `settings` is config.json, `msalAddress` where MSAL lies. Tokens stay in this object's memory:
   * an Outlook that keeps cookies and storage from frames forgets nothing that we rely on.
   */
  pane.openSession = function (settings, msalAddress) {
    const request = { scopes: [settings.scope] };
    let client = null; // a promise of MSAL's client, or of null where Outlook does not sign in
    let token = null; // {text, ends}
    let refused = false; // the server did not take what Outlook gave: only the dialog helps
    let asked = false; // by ourselves a window is opened once, later when the user presses

    function connect() {
      if (!Office.context.requirements.isSetSupported("NestedAppAuth", "1.1")) {
        return Promise.resolve(null);
      }
      return loadScript(msalAddress)
        .then(function () {
          return msal.createNestablePublicClientApplication({
            auth: { clientId: settings.client_id, authority: settings.authority },
            cache: { cacheLocation: "memoryStorage" },
          });
        })
        .catch(function () { return null; });
    }

    function keep(result) {
      const ends = result.expiresOn ? result.expiresOn.getTime() : 0;
      token = { text: result.accessToken, ends: ends };
      return token.text;
    }

    function silently(application, anew) {
      const wish = Object.assign({ forceRefresh: anew }, request);
      return application.acquireTokenSilent(wish).catch(function (error) {
        if (!(error instanceof msal.InteractionRequiredAuthError) || asked) throw error;
        asked = true;
        return application.acquireTokenPopup(request);
      });
    }

    function fromOutlook(anew) {
      client = client || connect();
      return client
        .then(function (application) { return application && silently(application, anew); })
        .then(function (result) { return result && keep(result); })
        .catch(function () { return null; });
    }

    function fromDialog() {
      return pane.openDialog(settings.sign_in).then(function (said) {
        if (!said || said.relance !== "session" || !PANEL_SESSION.test(said.token)) return null;
        token = { text: said.token, ends: Infinity };
        return token.text;
      });
    }

    return {
      /** Resolves with a token, or with null when the user has to press "Sign in". */
      token: function () {
        if (token && Date.now() < token.ends - EARLY) return Promise.resolve(token.text);
        token = null;
        return refused ? Promise.resolve(null) : fromOutlook(false);
      },

      /** The server did not take the token: resolves with another one, or with null. */
      renew: function () {
        const ours = token && PANEL_SESSION.test(token.text);
        token = null;
        return ours || refused ? Promise.resolve(null) : fromOutlook(true);
      },

      /** Neither did it take the other one. */
      refuse: function () {
        token = null;
        refused = true;
      },

      /** The user pressed "Sign in"; resolves with a token or null, is rejected without a window. */
      signIn: function () {
        return (client || Promise.resolve(null))
          .then(function (application) {
            return application && !refused ? application.acquireTokenPopup(request).then(keep) : null;
          })
          .catch(function () { return null; })
          .then(function (text) { return text || fromDialog(); });
      },
    };
  };
})((window.relancePane = window.relancePane || {}));
