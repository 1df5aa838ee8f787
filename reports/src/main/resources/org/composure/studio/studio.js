/* The studio: opens a run, shows it as it goes on, and passes on what the visitor wants. */

import { get, post, postScenario, element, drawing, dayAndClock, clock } from '/server.js';
import { Floor, drawScale } from '/floor.js';
import { tellPerson, tellAgent } from '/drawer.js';
import { Asking } from '/asking.js';
import { Planning } from '/planning.js';

const $ = (id) => document.getElementById(id);
const LETTERS = ['A', 'B'];
const TREND_MAX = 240;

let session = null;
let source = null;
let state = null;
let worlds = [];
let chosen = null;
let lastTold = 0;
let lastFrame = null;
const asking = new Asking((problem) => notice(problem));
const planning = new Planning((problem) => notice(problem), () => ({ session, world: actsOn()[0] }), (opened) => tried(() => open(opened)));

function notice(problem) {
  const text = problem ? String(problem.message || problem) : '';
  $('notice').textContent = text;
  $('notice').hidden = !text;
}

/** Does something that may fail, and says why if it does. */
async function tried(doing) {
  try {
    notice('');
    return await doing();
  } catch (problem) {
    notice(problem);
    return null;
  }
}

async function open(opened) {
  const first = await opened;
  session = first.id;
  chosen = null;
  if (source) {
    source.close();
  }
  worlds = [];
  setState(first);
  source = new EventSource('/api/live/' + session + '/events');
  source.addEventListener('state', (event) => setState(JSON.parse(event.data)));
  source.addEventListener('frame', (event) => setFrame(JSON.parse(event.data)));
  source.addEventListener('open', () => notice(state && state.failure ? 'The run failed: ' + state.failure : ''));
  source.addEventListener('error', () => notice(source.readyState === EventSource.CLOSED
    ? 'This run is no longer on show. Open a story again.' : 'The connection is lost; trying again…'));
  fillStories();
}

function order(what) {
  return tried(async () => setState(await post('/api/live/' + session + '/do', what)));
}

function setState(next) {
  const before = state;
  state = next;
  $('story-title').textContent = next.worlds[0].title;
  document.title = next.worlds[0].title + ' – Composure studio';
  $('question').textContent = next.worlds[0].question;
  $('play').textContent = next.playing ? 'Pause' : 'Play';
  $('speed').value = String(next.speed);
  $('no-feelings').hidden = next.worlds[0].feels;
  if (next.failure) {
    notice('The run failed: ' + next.failure);
  }
  if (worlds.length !== next.worlds.length || !before || before.id !== next.id) {
    buildWorlds();
    planning.fill(next.worlds[0]);
  }
  const two = next.worlds.length > 1;
  $('fork').disabled = two;
  $('alone').hidden = !two;
  $('acts-on').hidden = !two;
  $('beside-label').hidden = two || next.files.length < 2;
  fillBeside();
  fillLevers();
  fillPulled();
  $('command').textContent = next.worlds[two ? 1 : 0].command;
  $('command-note').textContent = next.brought ? 'This again, once the whole story is exported and unpacked' : 'This again, from the command line';
  $('export').href = '/api/live/' + session + '/scenario/' + (two ? 1 : 0);
  $('export-story').href = '/api/live/' + session + '/story';
}

function buildWorlds() {
  worlds = state.worlds.map((card, i) => {
    const box = element('section', null, 'world');
    const two = state.worlds.length > 1;
    box.setAttribute('aria-label', two ? 'World ' + LETTERS[i] : 'The floor');
    if (two) {
      box.append(element('h3', 'World ' + LETTERS[i] + ': ' + card.title));
    }
    const canvas = element('canvas');
    canvas.tabIndex = 0;
    canvas.setAttribute('role', 'img');
    const facts = element('dl', null, 'facts');
    const trend = drawing('svg', { class: 'trend', viewBox: '0 0 240 46', preserveAspectRatio: 'none', role: 'img' });
    box.append(canvas, facts, element('p', 'waiting, lately', 'trend-name'), trend);
    return { box, canvas, facts, trend, waiting: [], card };
  });
  $('worlds').replaceChildren(...worlds.map((world) => world.box));
  worlds.forEach((world, i) => {
    world.floor = new Floor(world.canvas, world.card, (kind, number) => pick(i, kind, number));
  });
  if (lastFrame && lastFrame.id === session && lastFrame.frame.worlds.length >= worlds.length) {
    setFrame(lastFrame.frame);
  }
}

function setFrame(frame) {
  lastFrame = { id: session, frame };
  frame.worlds.forEach((picture, i) => {
    const world = worlds[i];
    if (world) {
      world.floor.show(picture);
      tellFacts(world, picture);
    }
  });
  $('clock').textContent = dayAndClock(frame.worlds[0].t, state.worlds[0].firstDay);
  if (frame.worlds[0].over) {
    $('play').textContent = 'Over';
  }
  const command = state.worlds[worlds.length - 1].command;
  $('command').textContent = command.replace(/ --at \d+$/, ' --at ' + Math.floor(frame.worlds[worlds.length - 1].t));
  const now = performance.now();
  if (now - lastTold > 8000) {
    lastTold = now;
    $('spoken').textContent = $('clock').textContent + ': ' + worlds[0].floor.spoken;
  }
}

function percent(part, whole) {
  return whole ? Math.round(1000 * part / whole) / 10 + ' %' : '–';
}

function tellFacts(world, picture) {
  const counts = picture.c;
  const waiting = picture.q.reduce((sum, one) => sum + one, 0);
  const all = [
    ['waiting now', waiting],
    ['served so far', counts.answered],
    ['within ' + world.card.withinSeconds + ' s', percent(counts.inTime, counts.answered + counts.abandoned), 'serviceLevel'],
    ['hung up', percent(counts.abandoned, counts.offered), 'abandonmentRate'],
  ];
  if (world.card.feels) {
    all.push(['bad endings', percent(counts.bad, counts.contacts), 'badEndingsPerThousandEpisodes'], ['lost for good', counts.lost]);
  }
  if (world.facts.children.length !== all.length) {
    world.facts.replaceChildren(...all.map(([name, , target]) => {
      const pair = element('div');
      const value = element('dd');
      value.append(element('span'));
      if (target) {
        value.append(aim(name, target));
      }
      pair.append(element('dt'), value);
      return pair;
    }));
  }
  all.forEach(([name, value], i) => {
    world.facts.children[i].children[0].textContent = name;
    world.facts.children[i].children[1].firstChild.textContent = value;
  });
  world.waiting.push(waiting);
  if (world.waiting.length > TREND_MAX) {
    world.waiting.shift();
  }
  drawTrend(world);
}

/** A target can be typed for this result. */
function aim(name, target) {
  const button = element('button', 'target…', 'aim');
  button.type = 'button';
  button.setAttribute('aria-label', 'Set a target: ' + name);
  button.addEventListener('click', () => {
    choose($('tab-plan'));
    planning.aim(target);
  });
  return button;
}

function drawTrend(world) {
  const most = Math.max(5, ...worlds.flatMap((one) => one.waiting));
  const path = world.waiting.map((number, i) => (i ? 'L' : 'M') + i + ' ' + (44 - 40 * number / most)).join('');
  world.trend.setAttribute('aria-label', 'Waiting, lately: now ' + world.waiting[world.waiting.length - 1] + ', at most ' + Math.max(...world.waiting));
  world.trend.replaceChildren(
    drawing('path', { d: path, fill: 'none', stroke: 'currentColor', 'stroke-width': 1.6, 'vector-effect': 'non-scaling-stroke' }));
}

function pick(world, kind, number) {
  chosen = { world, kind, number };
  worlds.forEach((one, i) => {
    if (i !== world) {
      one.floor.chosen = null;
    }
  });
  choose($('tab-who'));
  tellChosen();
}

function tellChosen() {
  if (!chosen) {
    return Promise.resolve();
  }
  const tell = chosen.kind === 'people' ? tellPerson : tellAgent;
  return tell($('who'), session, chosen.world, chosen.number).catch((problem) => {
    if (!chosen.told) {
      $('who').replaceChildren(element('p', problem.message));
    }
    chosen = null;
  }).then(() => {
    if (chosen) {
      chosen.told = true;
    }
  });
}

function fillLevers() {
  const before = $('levers');
  if (before.dataset.session === session && before.children.length === state.levers.length) {
    return;
  }
  before.dataset.session = session;
  before.replaceChildren(...state.levers.map((lever) => {
    const label = element('label', null, 'lever');
    const select = element('select');
    if (lever.now < 0) {
      select.append(new Option('as in the file', ''));
    }
    lever.values.forEach((value, i) => select.append(new Option(lever.words[i], value)));
    select.selectedIndex = lever.now < 0 ? 0 : lever.now;
    select.addEventListener('change', () => select.value && pull(lever.path, select.value));
    label.append(element('span', lever.name), select);
    return label;
  }));
}

/** The worlds that levers act on. */
function actsOn() {
  const which = state.worlds.length > 1 ? document.querySelector('input[name=world]:checked').value : '0';
  return which === 'both' ? [0, 1] : [Number(which)];
}

async function pull(path, value) {
  for (const world of actsOn()) {
    await order({ do: 'pull', world, path, value });
  }
}

function fillPulled() {
  const items = state.worlds.flatMap((world, i) => world.pulled.map((lever) => element('li',
    (state.worlds.length > 1 ? LETTERS[i] + ' ' : '') + clock(lever.at) + ' ' + lever.path + '=' + lever.value)));
  $('pulled').replaceChildren(...(items.length ? items : [element('li', 'nothing yet')]));
}

function fillBeside() {
  const options = [new Option('…', '')].concat(state.files.map((file) => new Option(file.replace(/\.yaml$/, ''), file)));
  $('beside').replaceChildren(...options);
}

async function fillStories() {
  const all = await get('/api/stories');
  $('stories').replaceChildren(new Option('…', ''), ...all.map((story) => new Option(story.name, story.name)));
  $('stories').value = state.story;
}

function choose(tab) {
  for (const one of document.querySelectorAll('[role=tab]')) {
    const is = one === tab;
    one.setAttribute('aria-selected', String(is));
    one.tabIndex = is ? 0 : -1;
    $(one.getAttribute('aria-controls')).hidden = !is;
  }
}

function setTheme(dark) {
  document.documentElement.dataset.theme = dark ? 'dark' : 'light';
  $('theme').setAttribute('aria-pressed', String(dark));
  $('theme').textContent = dark ? 'Light' : 'Dark';
}

function wire() {
  $('play').addEventListener('click', () => order({ do: state.playing ? 'pause' : 'play' }));
  $('step').addEventListener('click', () => order({ do: 'step', seconds: 60 }));
  $('speed').addEventListener('change', () => order({ do: 'speed', speed: Number($('speed').value) }));
  $('fork').addEventListener('click', () => order({ do: 'fork' }));
  $('alone').addEventListener('click', () => order({ do: 'alone' }));
  $('beside').addEventListener('change', () => $('beside').value && order({ do: 'beside', file: $('beside').value }));
  $('just-look').addEventListener('click', () => tried(() => open(post('/api/opening', {}))));
  $('stories').addEventListener('change', () => $('stories').value && tried(() => open(post('/api/live', { story: $('stories').value }))));
  $('upload').addEventListener('change', () => tried(async () => {
    const file = $('upload').files[0];
    if (file) {
      await open(postScenario(await file.text()));
    }
  }));
  $('ask').addEventListener('click', () => asking.begin(session));
  $('copy').addEventListener('click', () => tried(async () => {
    await navigator.clipboard.writeText($('command').textContent);
    $('copy').textContent = 'Copied';
    setTimeout(() => { $('copy').textContent = 'Copy'; }, 1500);
  }));
  $('theme').addEventListener('click', () => setTheme(document.documentElement.dataset.theme !== 'dark'));
  wireTabs();
  wireNumbers();
  document.addEventListener('keydown', shortcut);
}

function wireTabs() {
  const tabs = [...document.querySelectorAll('[role=tab]')];
  tabs.forEach((tab, i) => {
    tab.addEventListener('click', () => choose(tab));
    tab.addEventListener('keydown', (event) => {
      const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
      if (step) {
        const next = tabs[(i + step + tabs.length) % tabs.length];
        choose(next);
        next.focus();
      }
    });
  });
}

function wireNumbers() {
  const dialog = $('numbers');
  $('own-numbers').addEventListener('click', () => dialog.showModal());
  $('numbers-cancel').addEventListener('click', () => dialog.close());
  dialog.querySelector('form').addEventListener('submit', async (event) => {
    event.preventDefault();
    const form = event.target;
    const numbers = { bot: form.elements.bot.checked };
    for (const key of ['perHour', 'minutes', 'agents', 'patience']) {
      numbers[key] = form.elements[key].value === '' ? null : Number(form.elements[key].value);
    }
    try {
      await open(post('/api/numbers', numbers));
      dialog.close();
    } catch (problem) {
      $('numbers-wrong').textContent = problem.message;
    }
  });
}

function shortcut(event) {
  const typing = event.target.closest('input, select, button, textarea, dialog, [role=tab], a, code');
  if (typing || event.ctrlKey || event.metaKey || event.altKey) {
    return;
  }
  const button = { ' ': 'play', n: 'step', f: 'fork' }[event.key.toLowerCase()];
  if (button && !$(button).disabled) {
    event.preventDefault();
    $(button).click();
  }
}

let last = performance.now();
function draw(now) {
  const seconds = Math.min(0.1, (now - last) / 1000);
  last = now;
  worlds.forEach((world) => world.floor.frame && world.floor.draw(seconds, now));
  requestAnimationFrame(draw);
}

setTheme(window.matchMedia('(prefers-color-scheme: dark)').matches);
drawScale($('scale'));
wire();
setInterval(tellChosen, 1500);
requestAnimationFrame(draw);
tried(() => open(post('/api/opening', {})));
