/* Stands in for what Outlook offers MSAL (nested app authentication): it gives out the tokens in
   window.__account.tokens, the first first. {interaction: true}: only a pop-up gives one. */
(function () {
  "use strict";

  const account = Object.assign({ tokens: [], interaction: false, cancels: false }, window.__account);
  const listeners = [];
  const identity = { homeAccountId: "oid.tid", environment: "login.microsoftonline.com", tenantId: "tid" };
  const asked = (window.__asked = []);

  const part = (value) => btoa(JSON.stringify(value)).replace(/=+$/, "");
  const idToken = [part({ alg: "none" }), part({ oid: "oid", tid: "tid", name: "Sam" }), "x"].join(".");

  function tokenFor(request) {
    const token = account.tokens.length > 1 ? account.tokens.shift() : account.tokens[0];
    return {
      success: true,
      token: {
        access_token: token,
        id_token: idToken,
        expires_in: 3600,
        scope: request.tokenParams.scope,
        properties: null,
        authority: "https://login.microsoftonline.com/common",
      },
      account: Object.assign({ username: "sam@rep.example", localAccountId: "oid", name: "Sam" }, identity),
    };
  }

  function refusal(status) {
    return { success: false, error: { status, code: "none", description: "none" } };
  }

  function answerTo(request) {
    const { clientId, scope } = request.tokenParams || {};
    asked.push({ method: request.method, clientId, scope });
    switch (request.method) {
      case "GetInitContext":
        return {
          success: true,
          initContext: {
            sdkName: "bridge",
            sdkVersion: "1",
            accountContext: identity,
            capabilities: { queryAccount: true },
          },
        };
      case "GetToken":
        return account.interaction ? refusal("USER_INTERACTION_REQUIRED") : tokenFor(request);
      default:
        return account.cancels ? refusal("USER_CANCEL") : tokenFor(request);
    }
  }

  window.nestedAppAuthBridge = {
    addEventListener: (_type, listener) => listeners.push(listener),
    removeEventListener: () => {},
    postMessage(text) {
      const request = JSON.parse(text);
      const answer = { messageType: "NestedAppAuthResponse", requestId: request.requestId };
      const data = JSON.stringify(Object.assign(answer, answerTo(request)));
      setTimeout(() => listeners.forEach((listener) => listener({ data })), 1);
    },
  };
})();
