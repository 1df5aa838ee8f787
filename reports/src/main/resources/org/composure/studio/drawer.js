/* Tells about one person or one agent. */

import { get, element, drawing, clock } from '/server.js';

function moodLine(points, from, to) {
  const svg = drawing('svg', { viewBox: '0 0 300 90', class: 'moodline', preserveAspectRatio: 'none', role: 'img', 'aria-label': 'Mood over time' });
  svg.append(drawing('line', { x1: 0, x2: 300, y1: 45, y2: 45, stroke: 'currentColor', 'stroke-opacity': 0.35, 'stroke-dasharray': '3 3' }));
  const span = Math.max(1, to - from);
  const at = (point) => [300 * (point.at - from) / span, 45 - 40 * point.mood];
  let path = '';
  points.forEach((point, i) => {
    const [x, y] = at(point);
    path += i === 0 ? 'M' + x + ' ' + y : 'H' + x + 'V' + y;
  });
  svg.append(drawing('path', { d: path + 'H300', fill: 'none', stroke: 'currentColor', 'stroke-width': 2, 'vector-effect': 'non-scaling-stroke' }));
  for (const point of points) {
    const [x, y] = at(point);
    svg.append(drawing('circle', { cx: x, cy: y, r: 2.6, fill: point.mood < 0 ? '#c44800' : '#0a6cb2' }));
  }
  return svg;
}

function fact(list, name, value) {
  const pair = element('div');
  pair.append(element('dt', name), element('dd', value));
  list.append(pair);
}

export async function tellPerson(into, session, world, number) {
  const person = await get('/api/live/' + session + '/people/' + world + '/' + number);
  const parts = [element('h3', person.person >= 0 ? 'Customer ' + person.person : 'Caller ' + person.number)];
  const facts = element('dl', null, 'facts');
  fact(facts, 'now', person.place);
  fact(facts, 'about', person.type);
  if (person.segment) {
    fact(facts, 'segment', person.segment);
  }
  fact(facts, 'since', clock(person.since));
  parts.push(facts);
  const moods = person.steps.filter((step) => step.mood !== null);
  if (moods.length) {
    parts.push(element('h3', 'Mood'), moodLine(moods, person.steps[0].at, person.steps[person.steps.length - 1].at));
  }
  parts.push(element('h3', 'What happened'));
  const steps = element('ol', null, 'steps');
  for (const step of person.steps) {
    const item = element('li');
    item.append(element('time', clock(step.at)));
    const mood = step.mood === null ? '' : ' (mood ' + (step.mood > 0 ? '+' : '') + step.mood.toFixed(2) + ')';
    item.append(element('span', (step.what === 'felt' ? '' : step.what + (step.detail ? ': ' : '')) + step.detail + mood));
    steps.append(item);
  }
  parts.push(steps);
  into.replaceChildren(...parts);
}

export async function tellAgent(into, session, world, agent) {
  const one = await get('/api/live/' + session + '/agents/' + world + '/' + agent);
  const parts = [element('h3', 'Agent ' + one.agent + ', ' + one.team)];
  const facts = element('dl', null, 'facts');
  fact(facts, 'in hand', one.inHand);
  fact(facts, 'contacts so far', one.contacts);
  fact(facts, 'busy, of all time so far', Math.round(100 * one.busy) + ' %');
  parts.push(facts);
  const moods = one.latest.filter((served) => served.mood !== null).map((served) => ({ at: served.to, mood: served.mood }));
  if (moods.length > 1) {
    parts.push(element('h3', 'Mood of the customers when they left'), moodLine(moods, moods[0].at, moods[moods.length - 1].at));
  }
  parts.push(element('h3', 'Latest contacts'));
  const list = element('ol', null, 'steps');
  for (const served of [...one.latest].reverse()) {
    const item = element('li');
    const mood = served.mood === null ? '' : ', mood ' + served.mood.toFixed(2);
    item.append(element('time', clock(served.from)), element('span', Math.round((served.to - served.from) / 6) / 10 + ' min' + mood));
    list.append(item);
  }
  parts.push(list);
  into.replaceChildren(...parts);
}
