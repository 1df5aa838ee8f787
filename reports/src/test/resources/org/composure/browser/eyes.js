/* Looks at a page as tests need it: names of controls, contrast of texts (WCAG 2.2, 1.4.3 and 4.1.2). */
window.eyes = (function () {
  'use strict';
  const CONTROLS = 'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex]:not([tabindex="-1"]), [role=tab], progress, canvas, [role=img]';

  function shown(element) {
    return element.checkVisibility({ checkVisibilityCSS: true, checkOpacity: true }) && element.getClientRects().length > 0;
  }

  function words(element) {
    return (element.textContent || '').trim();
  }

  function name(element) {
    const by = (element.getAttribute('aria-labelledby') || '').split(' ').filter(Boolean)
      .map((id) => document.getElementById(id)).filter(Boolean).map(words).join(' ');
    const labels = [...(element.labels || [])].map((label) => [...label.childNodes]
      .filter((node) => node !== element && !(node.nodeType === 1 && node.matches('select, input')))
      .map((node) => node.textContent).join('').trim()).join(' ');
    const title = element.querySelector && element.querySelector('title');
    return by || element.getAttribute('aria-label') || labels
      || (element.matches('input, select, textarea, progress, canvas') ? '' : words(element))
      || (title ? words(title) : '') || element.getAttribute('title') || '';
  }

  /* A picture's name tells what is in it just now. */
  function label(element) {
    return element.tagName.toLowerCase() + (element.id ? '#' + element.id : ' ' + name(element).replace(/\d+/g, 'n'));
  }

  function tell(element) {
    return element.tagName.toLowerCase() + (element.id ? '#' + element.id : '') + (element.className && element.className.baseVal === undefined ? '.' + element.className : '')
      + ' "' + words(element).slice(0, 50) + '"';
  }

  function colour(text) {
    const numbers = (text.match(/[\d.]+/g) || []).map(Number);
    if (text.startsWith('color(srgb')) {
      return { r: numbers[0] * 255, g: numbers[1] * 255, b: numbers[2] * 255, a: numbers.length > 3 ? numbers[3] : 1 };
    }
    return { r: numbers[0], g: numbers[1], b: numbers[2], a: numbers.length > 3 ? numbers[3] : 1 };
  }

  function over(top, below) {
    const mix = (part) => top[part] * top.a + below[part] * (1 - top.a);
    return { r: mix('r'), g: mix('g'), b: mix('b'), a: 1 };
  }

  function behind(element) {
    const layers = [];
    let opacity = 1;
    for (let at = element; at; at = at.parentElement) {
      const style = getComputedStyle(at);
      layers.push(colour(style.backgroundColor));
      opacity *= Number(style.opacity);
      if (layers[layers.length - 1].a === 1) {
        break;
      }
    }
    const dark = getComputedStyle(document.documentElement).colorScheme.includes('dark')
      && (!getComputedStyle(document.documentElement).colorScheme.includes('light') || matchMedia('(prefers-color-scheme: dark)').matches);
    let result = dark ? { r: 18, g: 18, b: 18, a: 1 } : { r: 255, g: 255, b: 255, a: 1 };
    layers.reverse().forEach((layer) => { result = over(layer, result); });
    return { colour: result, opacity };
  }

  function luminance(one) {
    const linear = [one.r, one.g, one.b].map((part) => {
      const share = part / 255;
      return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    });
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2];
  }

  function contrast(a, b) {
    const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x);
    return (high + 0.05) / (low + 0.05);
  }

  return {
    nameless() {
      return [...document.querySelectorAll(CONTROLS)].filter(shown).filter((element) => !element.closest('[aria-hidden=true]') && !name(element)).map(tell);
    },
    pale() {
      const found = new Map();
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const element = node.parentElement;
        if (!node.textContent.trim() || !element || !shown(element) || element.closest('script, style, noscript, option, :disabled')) {
          continue;
        }
        const style = getComputedStyle(element);
        const drawn = element instanceof SVGElement;
        const paper = behind(element);
        const ink = colour(drawn ? style.fill : style.color);
        ink.a *= paper.opacity;
        const ratio = contrast(over(ink, paper.colour), paper.colour);
        if (ratio < 4.5) {
          found.set(tell(element), tell(element) + ' ' + ratio.toFixed(2));
        }
      }
      return [...found.values()];
    },
    /** Everything that can be operated, hidden or not: by id, or by what it is one of. */
    controls() {
      return [...new Set([...document.querySelectorAll('a[href], button, input, select, textarea, summary, canvas[tabindex]')].map((element) => {
        if (element.id) {
          return '#' + element.id;
        }
        const kind = ['.lever select', '#acts-on input', '.aim', '#plan-answer a', '#plan-answer summary', '#answer a', 'dialog [type=submit]', 'dialog input', '.skip', '.world canvas']
          .find((one) => element.matches(one));
        return kind || tell(element);
      }))].sort();
    },
    /** Those that the Tab key must reach now, in order. */
    reachable() {
      return [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex]')]
        .filter((element) => element.tabIndex >= 0 && !element.disabled && element.checkVisibility({ checkVisibilityCSS: true }) && element.getClientRects().length > 0)
        .filter((element) => element.type !== 'radio' || element.checked)
        .map(label);
    },
    /** Where to press on something, after it has been brought into view; null if something else lies on it. */
    place(selector) {
      const element = document.querySelector(selector);
      element.scrollIntoView({ block: 'center' });
      const target = element.matches('.unseen') ? element.parentElement : element;
      const box = target.getBoundingClientRect();
      const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
      const there = document.elementFromPoint(x, y);
      return there && (target.contains(there) || there.contains(target)) ? [x, y] : null;
    },
    contrast: (one, other) => contrast(colour(one), colour(other)),
    focusShown() {
      const element = document.activeElement;
      const style = getComputedStyle(element.matches('.unseen') ? element.parentElement : element);
      return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
    },
    focus() {
      const element = document.activeElement;
      return element === document.body ? '' : label(element);
    },
  };
}());
