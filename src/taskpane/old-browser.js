/*
 * In words that even Internet Explorer reads: an Excel without WebView2 opens the pane in a browser that cannot read the
 * rest of it and shows an empty page. As the rest is built for ES2020, what that brought is asked for.
 */
(function () {
  var isOld =
    typeof globalThis === 'undefined' ||
    typeof BigInt === 'undefined' ||
    typeof Promise === 'undefined' ||
    !Promise.allSettled ||
    !String.prototype.matchAll;
  if (isOld) document.getElementById('old-browser').removeAttribute('hidden');
})();
