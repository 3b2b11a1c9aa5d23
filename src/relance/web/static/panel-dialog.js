// Tells the panel that opened this window what came of it; closes the window when asked to.
"use strict";

const said = document.querySelector("[data-message]").dataset.message;

document.querySelector("[data-close]").addEventListener("click", () => window.close());

if (window.Office) {
  Office.onReady((where) => {
    if (!where.host) return; // opened by hand: there is no panel to tell
    // Only a panel of this installation may hear it, whoever else opened the window.
    Office.context.ui.messageParent(said, { targetOrigin: window.location.origin });
  });
}
