// What the preview does inside the page, in a world of its own: the page's scripts are off and cannot see it.
var communiquePreview = (function () {
  'use strict';

  const ours = new CSSStyleSheet();
  const media = new Map();
  let look = { dark: false, print: false, block: '' };
  let awaited = false; // the block to show is not in the page yet

  function makeAttributesEqual(now, next) {
    for (const attribute of Array.from(now.attributes)) {
      if (!next.hasAttribute(attribute.name)) now.removeAttribute(attribute.name);
    }
    for (const attribute of Array.from(next.attributes)) {
      if (now.getAttribute(attribute.name) !== attribute.value) now.setAttribute(attribute.name, attribute.value);
    }
  }

  // Goes over from one tree to the other and touches only what differs, so that nothing flickers or jumps.
  function makeEqual(now, next) {
    if (now.isEqualNode(next)) return;
    if (now.nodeType !== next.nodeType || now.nodeName !== next.nodeName) {
      now.replaceWith(document.importNode(next, true));
      return;
    }
    if (now.nodeType !== Node.ELEMENT_NODE) {
      now.data = next.data;
      return;
    }
    makeAttributesEqual(now, next);
    const old = Array.from(now.childNodes);
    const fresh = Array.from(next.childNodes);
    const common = Math.min(old.length, fresh.length);
    for (let i = 0; i < common; ++i) makeEqual(old[i], fresh[i]);
    for (let i = common; i < old.length; ++i) old[i].remove();
    for (let i = common; i < fresh.length; ++i) now.appendChild(document.importNode(fresh[i], true));
  }

  function replaceStyle(next) {
    const now = document.head.querySelector('style');
    const wanted = next.head.querySelector('style');
    if (now && wanted && now.textContent === wanted.textContent) return;
    if (now) now.remove();
    if (wanted) document.head.appendChild(document.importNode(wanted, true));
  }

  // The window's own choice of light or dark, screen or paper stands in for the machine's.
  function mediaFor(original) {
    if (/prefers-color-scheme:\s*dark/.test(original)) return look.dark && !look.print ? 'all' : 'not all';
    if (/prefers-color-scheme:\s*light/.test(original)) return look.dark && !look.print ? 'not all' : 'all';
    if (/\bprint\b/.test(original)) return look.print ? 'all' : 'not all';
    if (/\bscreen\b/.test(original)) return look.print ? 'not all' : original;
    return original;
  }

  function applyMedia() {
    for (const sheet of Array.from(document.styleSheets)) {
      for (const rule of Array.from(sheet.cssRules)) {
        if (!(rule instanceof CSSMediaRule)) continue;
        if (!media.has(rule)) media.set(rule, rule.media.mediaText);
        rule.media.mediaText = mediaFor(media.get(rule));
      }
    }
  }

  function applyLook() {
    applyMedia();
    let rules = ':root{color-scheme:' + (look.dark && !look.print ? 'dark' : 'light') + ' !important}';
    rules += '[data-block]{cursor:pointer}';
    if (look.block) {
      rules += '[data-block="' + look.block + '"]{outline:2px solid #f2c94c !important;outline-offset:3px;'
        + 'background-color:' + (look.dark && !look.print ? '#4a3d10' : '#fff9dd') + ' !important}';
    }
    ours.replaceSync(rules);
    if (!document.adoptedStyleSheets.includes(ours)) document.adoptedStyleSheets = [ours];
  }

  function findBlock(id) {
    return id ? document.querySelector('[data-block="' + id + '"]') : null;
  }

  function isInSight(box) {
    return box.top >= 0 && box.bottom <= window.innerHeight;
  }

  function bringIntoSight(id) {
    const element = findBlock(id);
    if (element && !isInSight(element.getBoundingClientRect())) element.scrollIntoView({ block: 'center' });
    return element !== null;
  }

  return {
    update: function (html) {
      const next = new DOMParser().parseFromString(html, 'text/html');
      const x = window.scrollX;
      const y = window.scrollY;
      document.title = next.title;
      makeAttributesEqual(document.documentElement, next.documentElement);
      replaceStyle(next);
      makeEqual(document.body, next.body);
      applyLook();
      window.scrollTo(x, y);
      if (awaited) awaited = !bringIntoSight(look.block);
      return true;
    },
    setLook: function (dark, print) {
      look.dark = dark;
      look.print = print;
      applyLook();
      return true;
    },
    showBlock: function (id) {
      look.block = id;
      applyLook();
      const isThere = bringIntoSight(id);
      awaited = id !== '' && !isThere;
      return isThere;
    },
    blockAt: function (x, y) {
      const element = document.elementFromPoint(x, y);
      const block = element ? element.closest('[data-block]') : null;
      return block ? block.getAttribute('data-block') : '';
    },
  };
})();
true;
