/* Office's dialog: one of our own pages in a window, until it says something or is closed. */
(function (pane) {
  "use strict";

  const SIZE = { height: 65, width: 35 }; // percent of the screen

  /** What one of our pages says: {relance: "linked"} or {relance: "session", token}; else null. */
  function read(message) {
    try {
      const said = JSON.parse(message);
      return said && typeof said.relance === "string" ? said : null;
    } catch (_foreign) {
      return null;
    }
  }

  /**
   * Resolves with what the page says by messageParent, or with null when the window was closed;
   * is rejected when it could not be opened.
   */
  pane.openDialog = function (url) {
    return new Promise(function (resolve, reject) {
      if (!Office.context.ui || !Office.context.ui.displayDialogAsync) {
        reject(new Error("no dialogs here"));
        return;
      }
      Office.context.ui.displayDialogAsync(url, SIZE, function (opened) {
        if (opened.status !== Office.AsyncResultStatus.Succeeded) {
          reject(new Error("dialog " + (opened.error && opened.error.code)));
          return;
        }
        const dialog = opened.value;
        dialog.addEventHandler(Office.EventType.DialogMessageReceived, function (said) {
          // Older versions of Outlook do not tell the origin; they pass on our own domain's only.
          const ours = !said.origin || said.origin === location.origin;
          const heard = ours ? read(said.message) : null;
          if (!heard) return;
          dialog.close();
          resolve(heard);
        });
        dialog.addEventHandler(Office.EventType.DialogEventReceived, function () { resolve(null); });
      });
    });
  };
})((window.relancePane = window.relancePane || {}));
