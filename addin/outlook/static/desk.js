/* Asks the server: with a time-out, again on a lost line, and with the same key each time. */
(function (pane) {
  "use strict";

  const PATIENCE = 10000; // ms for one try
  const PAUSES = [400, 1600]; // ms before the second and the third try
  const CHANGING = new Set(["pause", "resume", "unenroll", "undo", "enroll", "create"]);

  function wait(milliseconds) {
    return new Promise(function (resolve) { setTimeout(resolve, milliseconds); });
  }

  /** One try: resolves with {status, said}, is rejected when the line or the server fails. */
  function post(address, question, token) {
    const stop = new AbortController();
    const timer = setTimeout(function () { stop.abort(); }, PATIENCE);
    return fetch(address, {
      method: "POST",
      headers: {
        "Content-Type": "application/json",
        "Accept-Language": question.language,
        Authorization: "Bearer " + token,
      },
      body: JSON.stringify(question),
      credentials: "omit",
      cache: "no-store",
      redirect: "error",
      signal: stop.signal,
    })
      .then(function (response) {
        return response.json().then(function (said) { return { status: response.status, said: said }; });
      })
      .then(function (answer) {
        if (answer.status >= 500) throw Object.assign(new Error("server"), { said: answer.said });
        return answer;
      })
      .finally(function () { clearTimeout(timer); });
  }

  /** The same question again: whatever it changes carries a key, and happens once. */
  function persist(address, question, token, tries) {
    return post(address, question, token).catch(function (error) {
      if (tries >= PAUSES.length) throw error;
      return wait(PAUSES[tries]).then(function () {
        return persist(address, question, token, tries + 1);
      });
    });
  }

  pane.changes = function (act) { return CHANGING.has(act); };

  /**
   * The desk behind `address`. `ask` resolves with {status, said}; with status 401 when the user
   * has to sign in. It is rejected when the server cannot be reached.
   */
  pane.openDesk = function (address, session) {
    const nobody = { status: 401, said: null };

    function again(question, token) {
      if (token === null) return nobody;
      return persist(address, question, token, 0).then(function (answer) {
        if (answer.status === 401) session.refuse();
        return answer;
      });
    }

    return {
      ask: function (question) {
        return session.token().then(function (token) {
          if (token === null) return nobody;
          return persist(address, question, token, 0).then(function (answer) {
            if (answer.status !== 401) return answer;
            return session.renew().then(function (fresh) { return again(question, fresh); });
          });
        });
      },
    };
  };
})((window.relancePane = window.relancePane || {}));
