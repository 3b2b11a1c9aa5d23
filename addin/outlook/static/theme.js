/* Light or dark, as Outlook is; where Outlook does not say, as the system is. */
(function (pane) {
  "use strict";

  /** Whether a colour such as "#1b212b" is dark (relative luminance, WCAG 2.2). */
  function isDark(colour) {
    const digits = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(String(colour));
    if (!digits) return null;
    const light = digits.slice(1).map(function (pair) {
      const part = parseInt(pair, 16) / 255;
      return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    });
    return 0.2126 * light[0] + 0.7152 * light[1] + 0.0722 * light[2] < 0.18;
  }

  function apply(theme) {
    const dark = theme ? isDark(theme.bodyBackgroundColor) : null;
    if (dark === null) delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = dark ? "dark" : "light";
  }

  /** Follow Outlook's theme, which it tells from requirement set 1.14 on. */
  pane.followTheme = function () {
    apply(Office.context.officeTheme);
    if (!Office.context.requirements.isSetSupported("Mailbox", "1.14")) return;
    Office.context.mailbox.addHandlerAsync(Office.EventType.OfficeThemeChanged, function (event) {
      apply(event.officeTheme);
    });
  };
})((window.relancePane = window.relancePane || {}));
