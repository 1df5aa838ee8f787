// Shows a day as moving dots, one for each person or contact, in as many worlds as there are films: coloured by mood, or by
// the time waited where nobody feels anything.
(function () {
  'use strict';
  var root = document.getElementById('replay');
  var canvas = root.querySelector('canvas');
  var paper = canvas.getContext('2d');
  var button = root.querySelector('button');
  var speed = root.querySelector('select');
  var slider = root.querySelector('input');
  var clock = root.querySelector('output');
  var WITHIN = Number(root.getAttribute('data-within')); // seconds promised; 0 where people feel
  var PLACES = WITHIN
    ? ['door', 'own search', 'voice menu', 'queue', 'agent', 'again', 'served', 'not served']
    : ['need', 'own search', 'bot', 'queue', 'agent', 'again', 'solved', 'badly'];
  var QUEUE = 3, AGAIN = 5;
  var FADE = 1800; // seconds of the day that somebody who is done stays to be seen
  var DAY = 86399;

  function decode(text) {
    var raw = atob(text), at = 0, begin = 0, people = 0, events = [];
    function number() {
      var value = 0, factor = 1, byte;
      do {
        byte = raw.charCodeAt(at++);
        value += (byte % 128) * factor;
        factor *= 128;
      } while (byte >= 128);
      return value;
    }
    while (raw.length > at) {
      begin += number();
      var moves = number(), time = begin;
      for (var i = 0; i !== moves; i++) {
        time += number();
        var code = raw.charCodeAt(at++);
        events.push({ at: time, who: people, place: code >> 5, mood: code % 32 });
      }
      people++;
    }
    events.sort(function (a, b) { return a.at - b.at || a.who - b.who; });
    return { events: events, people: people };
  }

  function World(name, text) {
    var film = decode(text);
    this.name = name;
    this.events = film.events;
    this.people = film.people;
    this.reset();
  }
  World.prototype.reset = function () {
    this.next = 0;
    this.inside = new Map(); // who is to be seen
    this.done = [0, 0, 0, 0, 0, 0, 0, 0];
  };
  World.prototype.goTo = function (time) {
    while (this.events.length > this.next) {
      var event = this.events[this.next];
      if (event.at > time) { break; }
      this.next++;
      var dot = this.inside.get(event.who);
      if (!dot) {
        dot = { x: -1, y: 0, place: -1, mood: 16, since: 0, waited: 0 };
        this.inside.set(event.who, dot);
      }
      if (dot.place !== event.place) {
        if (dot.place === QUEUE) { dot.waited += event.at - dot.since; }
        if (dot.place === AGAIN) { dot.waited = 0; }
        if (dot.place >= 5) { this.done[dot.place]--; }
        if (event.place >= 5) { this.done[event.place]++; }
        dot.place = event.place;
        dot.since = event.at;
      }
      dot.mood = event.mood;
    }
    var self = this;
    this.inside.forEach(function (dot, who) {
      // Those at home wait there unseen until they come again; the dot is kept, so that the count stays right.
      dot.hidden = dot.place >= 5 ? time - dot.since > FADE : false;
      if (dot.hidden) { if (dot.place >= 6) { self.inside.delete(who); } }
    });
  };

  var worlds = Array.prototype.map.call(root.querySelectorAll('.film'), function (film) {
    return new World(film.getAttribute('data-name'), film.textContent);
  });
  // Places that nobody of the day went to are left out where customers are arrivals and nothing more.
  var columnsOf = PLACES.map(function (place, i) { return i; }).filter(function (i) {
    return !WITHIN || worlds.some(function (world) { return world.events.some(function (event) { return event.place === i; }); });
  });
  var time = 36000, playing = false, last = 0, wide = 0, high = 0, style, moods = [];

  function blend(a, b, share) {
    return a.map(function (v, i) { return Math.round(v + (b[i] - v) * share); });
  }
  function colours() {
    style = getComputedStyle(document.documentElement);
    function rgb(name) {
      var hex = style.getPropertyValue(name).trim().slice(1);
      return [0, 2, 4].map(function (i) { return parseInt(hex.substr(i, 2), 16); });
    }
    var bad = rgb('--worse'), middle = rgb('--axis'), good = rgb('--better');
    moods = [];
    for (var i = 0; i !== 32; i++) {
      var share = Math.min(1, Math.abs(i - 16) / 10);
      moods.push('rgb(' + blend(middle, i > 16 ? good : bad, share).join(',') + ')');
    }
  }
  function resize() {
    var ratio = window.devicePixelRatio || 1;
    wide = canvas.clientWidth;
    high = worlds.length * (wide > 700 ? 150 : 230);
    canvas.style.height = high + 'px';
    canvas.width = Math.round(wide * ratio);
    canvas.height = Math.round(high * ratio);
    paper.setTransform(ratio, 0, 0, ratio, 0, 0);
    worlds.forEach(function (world) { world.inside.forEach(function (dot) { dot.x = -1; }); });
  }

  function columns() { return wide > 700 ? columnsOf.length : Math.min(4, columnsOf.length); }
  function moodOf(dot) {
    if (!WITHIN) { return dot.mood; }
    var waited = dot.waited + (dot.place === QUEUE ? time - dot.since : 0);
    return Math.max(4, Math.round(28 - 12 * waited / WITHIN));
  }
  function drawWorld(world, top, deep, jump) {
    var across = columns(), rows = Math.ceil(columnsOf.length / across), cell = wide / across, tall = (deep - 26) / rows;
    var counts = [0, 0, 0, 0, 0, 0, 0, 0], size = 0;
    world.inside.forEach(function (dot) { if (!dot.hidden) { counts[dot.place]++; } });
    var most = Math.max.apply(null, counts);
    size = Math.max(2, Math.min(13, Math.floor(Math.sqrt((cell - 12) * (tall - 30) / Math.max(1, most)))));
    var fit = Math.max(1, Math.floor((cell - 12) / size));
    paper.fillStyle = style.getPropertyValue('--ink');
    paper.font = '600 14px system-ui, sans-serif';
    paper.fillText(world.name, 0, top + 14);
    paper.font = (wide > 700 ? 12.5 : 11.5) + 'px system-ui, sans-serif';
    paper.fillStyle = style.getPropertyValue('--ink-muted');
    columnsOf.forEach(function (i, column) {
      var x = (column % across) * cell, y = top + 26 + Math.floor(column / across) * tall;
      paper.fillText(PLACES[i] + ' ' + (i >= 5 ? world.done[i] : counts[i]), x, y + 12);
      paper.fillRect(x, y + 17, cell - 10, 1);
    });
    var taken = [0, 0, 0, 0, 0, 0, 0, 0], byMood = [];
    world.inside.forEach(function (dot) {
      if (dot.hidden) { dot.x = -1; return; }
      var slot = taken[dot.place]++, column = columnsOf.indexOf(dot.place), mood = moodOf(dot);
      var x = (column % across) * cell + (slot % fit) * size + size / 2;
      var y = top + 26 + Math.floor(column / across) * tall + 24 + Math.floor(slot / fit) * size + size / 2;
      if (jump || dot.x === -1) { dot.x = x; dot.y = y; }
      dot.x += (x - dot.x) * 0.18;
      dot.y += (y - dot.y) * 0.18;
      (byMood[mood] = byMood[mood] || []).push(dot);
    });
    byMood.forEach(function (dots, mood) {
      paper.fillStyle = moods[mood];
      paper.beginPath();
      dots.forEach(function (dot) {
        var r = Math.max(1, size * 0.42);
        if (5 > size) {
          // So small that nobody sees the corners, and drawn much faster.
          paper.rect(dot.x - r, dot.y - r, 2 * r, 2 * r);
        } else {
          paper.moveTo(dot.x + r, dot.y);
          paper.arc(dot.x, dot.y, r, 0, 6.2832);
        }
      });
      paper.fill();
    });
  }
  function two(n) { return (n > 9 ? '' : '0') + n; }
  function draw(jump) {
    paper.clearRect(0, 0, wide, high);
    var deep = high / worlds.length;
    worlds.forEach(function (world, i) { drawWorld(world, i * deep, deep - 10, jump); });
    var text = two(Math.floor(time / 3600)) + ':' + two(Math.floor(time % 3600 / 60));
    clock.value = text;
    slider.value = String(Math.floor(time / 60));
    slider.setAttribute('aria-valuetext', text);
  }
  function seek(to) {
    var back = time > to;
    time = Math.max(0, Math.min(DAY, to));
    worlds.forEach(function (world) {
      if (back) { world.reset(); }
      world.goTo(time);
    });
    draw(true);
  }
  function frame(now) {
    if (!playing) { return; }
    var passed = Math.min(0.1, (now - last) / 1000);
    last = now;
    time = Math.min(DAY, time + passed * Number(speed.value));
    worlds.forEach(function (world) { world.goTo(time); });
    draw(false);
    if (time === DAY) { toggle(); return; }
    requestAnimationFrame(frame);
  }
  function toggle() {
    playing = !playing;
    button.textContent = playing ? 'Pause' : 'Play';
    if (playing) {
      if (time === DAY) { seek(0); }
      last = performance.now();
      requestAnimationFrame(frame);
    }
  }
  button.addEventListener('click', toggle);
  slider.addEventListener('input', function () { seek(Number(slider.value) * 60); });
  canvas.addEventListener('keydown', function (event) {
    var step = { ArrowRight: 600, ArrowLeft: -600, PageUp: 3600, PageDown: -3600 }[event.key];
    if (event.key === ' ') { toggle(); } else if (step) { seek(time + step); } else if (event.key === 'Home') { seek(0); } else { return; }
    event.preventDefault();
  });
  window.addEventListener('resize', function () { resize(); draw(true); });
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', function () { colours(); draw(true); });
  root.hidden = false;
  colours();
  resize();
  seek(time);
}());
