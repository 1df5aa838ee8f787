/* Asks for the cheapest staffing that keeps targets; a formula answers at once, simulation makes sure. */

import { post, element, drawing } from '/server.js';

const $ = (id) => document.getElementById(id);

/* What can be promised; a target is typed as the command line takes it. */
const TARGETS = [
  { key: 'serviceLevel', name: 'Served in time, at least', sign: '>=', unit: '%', most: 100, within: true },
  { key: 'abandonmentRate', name: 'Hang up, at most', sign: '<=', unit: '%', most: 100 },
  { key: 'waitMeanSeconds', name: 'Wait on average, at most', sign: '<=', unit: 's', most: 86400 },
  { key: 'waitP90Seconds', name: 'Nine of ten wait at most', sign: '<=', unit: 's', most: 86400 },
  { key: 'badEndingsPerThousandEpisodes', name: 'Bad endings per 1000 issues, at most', sign: '<=', unit: '', most: 1000, feels: true },
];

function number(id, label, most, unit) {
  const input = element('input');
  input.type = 'number';
  input.id = id;
  input.min = '0';
  input.max = String(most);
  input.step = 'any';
  input.setAttribute('aria-label', label + (unit ? ', in ' + (unit === '%' ? 'percent' : 'seconds') : ''));
  return input;
}

function hours(number) {
  return Math.round(number * 10) / 10;
}

function verdict(day) {
  const all = hours(day.hours) + ' agent hours a day';
  switch (day.state) {
    case 'confirmed': return all + ' keep it, for sure (95 %, ' + day.runs + ' runs).';
    case 'unsure': return all + ' keep it on the luck tried, but it could not be made sure.';
    case 'cannot be met': return 'It cannot be met by adding agents. This is how near one gets, with ' + all + '.';
    default: return all + ' is the best found until it was stopped; not made sure.';
  }
}

function total(one) {
  return one.agents.reduce((sum, team) => sum + team, 0);
}

/** Agents through the day: what is proposed as a filled step line, the formula dashed. */
function chart(day) {
  const [width, height] = [320, 130];
  const count = day.intervals.length;
  const most = Math.max(1, ...day.intervals.map((one) => Math.max(total(one), one.byFormula)));
  const x = (i) => 24 + (width - 28) * i / count;
  const y = (agents) => 104 - 92 * agents / most;
  const steps = (value) => day.intervals.map((one, i) => (i ? 'V' : 'M' + x(0) + ' ') + y(value(one)) + 'H' + x(i + 1)).join('');
  const svg = drawing('svg', { viewBox: '0 0 ' + width + ' ' + height, class: 'staffing', role: 'img', 'aria-label': 'Agents through the day: at most ' + Math.max(...day.intervals.map(total)) + ', by formula at most ' + Math.max(...day.intervals.map((one) => one.byFormula)) });
  svg.append(
    drawing('path', { d: steps(total) + 'V104H' + x(0) + 'Z', class: 'planned' }),
    drawing('path', { d: steps((one) => one.byFormula), class: 'formula' }));
  for (const agents of [0, most]) {
    const label = drawing('text', { x: 20, y: y(agents) + 4, 'text-anchor': 'end' });
    label.textContent = agents;
    svg.append(label);
  }
  for (let i = 0; i < count; i += Math.max(1, Math.round(count / 4))) {
    const label = drawing('text', { x: x(i), y: 122, 'text-anchor': i ? 'middle' : 'start' });
    label.textContent = day.intervals[i].from;
    svg.append(label);
  }
  return svg;
}

function claims(day) {
  const table = element('table');
  const head = element('tr');
  ['Asked for', 'Comes out', ''].forEach((name) => {
    const cell = element('th', name);
    cell.scope = 'col';
    head.append(cell);
  });
  table.append(head);
  for (const claim of day.claims) {
    const row = element('tr');
    row.append(element('td', claim.what + ' ' + claim.bound), element('td', claim.value), element('td', claim.sure ? 'sure' : 'not sure'));
    table.append(row);
  }
  return table;
}

function link(text, address) {
  const made = element('a', text);
  made.href = address;
  made.download = '';
  return made;
}

export class Planning {
  /**
   * @param about tells the session, and the world that levers act on
   * @param open shows another session
   */
  constructor(notice, about, open) {
    this.notice = notice;
    this.about = about;
    this.open = open;
    this.said = $('plan-answer');
    $('plan-form').addEventListener('submit', (event) => {
      event.preventDefault();
      this.begin();
    });
    $('plan-enough').addEventListener('click', () => post('/api/plan/' + this.id + '/stop', {}).catch(this.notice));
  }

  /** Asks only for what this story can tell. */
  fill(card) {
    const kept = new Map([...$('targets').querySelectorAll('input')].map((input) => [input.id, input.value]));
    $('targets').replaceChildren(...TARGETS.filter((target) => card.feels || !target.feels).map((target) => {
      const row = element('div', null, 'target');
      const input = number('target-' + target.key, target.name, target.most, target.unit);
      row.append(element('span', target.name), input, element('span', target.unit));
      if (target.within) {
        const within = number('target-within', 'Served in time means within', 86400, 's');
        within.placeholder = String(card.withinSeconds);
        row.append(element('span', 'within'), within, element('span', 's'));
      }
      return row;
    }));
    for (const input of $('targets').querySelectorAll('input')) {
      input.value = kept.get(input.id) || '';
    }
  }

  /** A target is wanted for a result that somebody looked at. */
  aim(key) {
    $('target-' + key).focus();
  }

  targets() {
    const within = $('target-within').value || $('target-within').placeholder;
    return TARGETS.filter((target) => $('target-' + target.key) && $('target-' + target.key).value !== '').map((target) => target.key + target.sign
      + $('target-' + target.key).value + (target.unit ? ' ' + target.unit : '')
      + (target.within ? ' within ' + within + ' s' : '')
      + ($('per-interval').checked && !target.feels ? ' per interval' : ''));
  }

  async begin() {
    const { session, world } = this.about();
    try {
      const made = await post('/api/live/' + session + '/plan', {
        world, targets: this.targets(), roster: $('with-roster').checked, effort: Number($('effort').value),
      });
      this.id = made.id;
    } catch (problem) {
      this.said.replaceChildren(element('p', problem.message, 'wrong'));
      return;
    }
    this.said.replaceChildren(element('p', 'A formula first…'));
    this.tried = null;
    this.working(true);
    this.source = new EventSource('/api/plan/' + this.id + '/events');
    this.source.addEventListener('guess', (event) => this.guess(JSON.parse(event.data)));
    this.source.addEventListener('progress', (event) => this.progress(JSON.parse(event.data)));
    this.source.addEventListener('answer', (event) => this.finished(JSON.parse(event.data)));
    this.source.addEventListener('failed', (event) => {
      this.stop();
      this.said.replaceChildren(element('p', JSON.parse(event.data).why, 'wrong'));
    });
  }

  working(is) {
    $('plan-enough').hidden = !is;
    $('plan-ask').disabled = is;
  }

  stop() {
    this.source.close();
    this.working(false);
  }

  guess(said) {
    this.tried = element('p', 'Simulation looks for less, and makes sure…');
    this.said.replaceChildren(
      element('p', 'By formula, at once: ' + hours(said.hours) + ' agent hours, ' + said.days.toLowerCase() + '.', 'verdict'), this.tried);
  }

  progress(said) {
    if (this.tried) {
      this.tried.textContent = 'Simulation looks for less, and makes sure: ' + said.done + ' staffings tried.';
    }
  }

  finished(said) {
    this.stop();
    const parts = [element('p', 'Asked for: ' + said.targets + '.')];
    for (const day of said.days) {
      const box = element('div', null, 'verdict ' + (day.state === 'confirmed' ? 'better' : day.state === 'cannot be met' ? 'worse' : ''));
      const cost = day.cost > 0 ? ' Cost a day: ' + Math.round(day.cost).toLocaleString('en') + ' ' + day.currency + ', by formula '
        + Math.round(day.costByFormula).toLocaleString('en') + '.' : '';
      box.append(element('h4', day.days), element('p', verdict(day)),
        element('p', 'By formula alone: ' + hours(day.hoursByFormula) + ' hours.' + cost), chart(day),
        element('p', 'Filled: planned. Dashed: by formula.', 'key'), claims(day));
      parts.push(box);
    }
    const show = element('button', 'See it beside today', 'strong');
    show.type = 'button';
    show.id = 'plan-show';
    show.addEventListener('click', () => this.open(post('/api/plan/' + this.id + '/show', {})));
    const links = element('p', null, 'links');
    links.append(show, link('Scenario as planned', '/api/plan/' + this.id + '/scenario'));
    if (said.roster) {
      links.append(link('Roster as CSV', '/api/plan/' + this.id + '/roster'));
    }
    const whole = element('details');
    whole.append(element('summary', 'All of it, as the terminal tells it'), element('pre', said.text));
    whole.lastChild.tabIndex = 0;
    parts.push(links, whole, element('p', 'This again, from the command line:'), element('code', said.command));
    this.said.replaceChildren(...parts);
  }
}
