// Before the first paint, so that a dark room never flashes white. A file, not inline: the security policy forbids that.
(function () {
  var wish = null;
  try {
    wish = localStorage.getItem('muniment.theme');
  } catch {
    // Without storage the system decides.
  }
  var dark = wish === 'dark' || (wish !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.classList.toggle('pf-v6-theme-dark', dark);
})();
