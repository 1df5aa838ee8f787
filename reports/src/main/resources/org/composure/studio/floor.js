/* Draws one world: people as dots coloured by mood, from the help centre by the bot and the queues to the desks and out. */

export const PLACES = ['in the help centre', 'with the bot', 'waiting', 'with an agent', 'at home', 'gone, content', 'gone, badly'];
const [HELP, BOT, QUEUE, AGENT, , WELL, BADLY] = [0, 1, 2, 3, 4, 5, 6];
const NO_MOOD = -128;
const STEPS = 20;
const FADE = 900;
const PER_SECOND = 7;

/* Orange to blue through grey: told apart by the colour-blind, and by how dark they are; faces say it without colour. */
const ANGRY = [196, 72, 0];
const MIDDLE = [150, 150, 158];
const CONTENT = [10, 108, 178];

export function moodColour(mood) {
  if (mood === NO_MOOD) {
    return '#6b7a90';
  }
  const strength = Math.min(1, Math.abs(mood) / 60);
  const end = mood < 0 ? ANGRY : CONTENT;
  return 'rgb(' + MIDDLE.map((from, i) => Math.round(from + (end[i] - from) * strength)).join(',') + ')';
}

function sprite(mood, radius, scale) {
  const size = Math.ceil((radius + 1) * 2 * scale);
  const picture = document.createElement('canvas');
  picture.width = picture.height = size;
  const pen = picture.getContext('2d');
  pen.scale(scale, scale);
  pen.translate(radius + 1, radius + 1);
  pen.fillStyle = moodColour(mood);
  pen.beginPath();
  pen.arc(0, 0, radius, 0, 7);
  pen.fill();
  if (radius >= 5) {
    pen.fillStyle = pen.strokeStyle = '#fff';
    pen.lineWidth = radius / 6;
    for (const side of [-1, 1]) {
      pen.beginPath();
      pen.arc(side * radius * 0.35, -radius * 0.22, radius * 0.13, 0, 7);
      pen.fill();
    }
    const bend = mood === NO_MOOD ? 0 : Math.max(-1, Math.min(1, mood / 50)) * radius * 0.4;
    pen.beginPath();
    pen.moveTo(-radius * 0.42, radius * 0.35 - bend / 2);
    pen.quadraticCurveTo(0, radius * 0.35 + bend, radius * 0.42, radius * 0.35 - bend / 2);
    pen.stroke();
  }
  return picture;
}

/** A strip of faces from angry to content. */
export function drawScale(into) {
  const scale = window.devicePixelRatio || 1;
  const picture = document.createElement('canvas');
  picture.width = 190 * scale;
  picture.height = 20 * scale;
  const pen = picture.getContext('2d');
  pen.scale(scale, scale);
  for (let i = 0; i < 9; i++) {
    pen.drawImage(sprite(-80 + 20 * i, 8, scale), i * 21, 1, 18, 18);
  }
  into.replaceChildren(picture);
}

export class Floor {
  constructor(canvas, card, onPick) {
    this.canvas = canvas;
    this.pen = canvas.getContext('2d');
    this.card = card;
    this.onPick = onPick;
    this.people = new Map();
    this.desks = new Map();
    this.seated = [];
    this.frame = null;
    this.sprites = new Map();
    this.chosen = null;
    this.calm = window.matchMedia('(prefers-reduced-motion: reduce)');
    canvas.floor = this;
    canvas.addEventListener('click', (event) => this.pick(event));
    canvas.addEventListener('keydown', (event) => this.key(event));
    new ResizeObserver(() => this.measure()).observe(canvas.parentElement);
    this.measure();
  }

  measure() {
    const width = Math.max(280, this.canvas.parentElement.clientWidth - 20);
    this.narrow = width < 560;
    const height = this.narrow ? 540 : Math.max(300, Math.min(560, Math.round(width * 0.46)));
    this.scale = window.devicePixelRatio || 1;
    this.width = width;
    this.height = height;
    this.canvas.style.height = height + 'px';
    this.canvas.width = Math.round(width * this.scale);
    this.canvas.height = Math.round(height * this.scale);
    this.layOut();
  }

  layOut() {
    const bot = this.card.bot ? 1 : 0;
    const self = this.card.feels ? 1 : 0.45;
    const parts = [[HELP, self], [BOT, bot], [QUEUE, 1.35], [AGENT, 2], ['exits', 0.55]];
    const whole = parts.reduce((sum, part) => sum + part[1], 0);
    const length = this.narrow ? this.height : this.width;
    this.zones = new Map();
    let from = 0;
    for (const [zone, share] of parts) {
      const size = length * share / whole;
      if (share > 0) {
        this.zones.set(zone, this.narrow
          ? { x: 4, y: from + 4, w: this.width - 8, h: size - 8 }
          : { x: from + 4, y: 4, w: size - 8, h: this.height - 8 });
      }
      from += size;
    }
    this.sprites.clear();
    this.radius = 0;
    if (this.frame) {
      this.show(this.frame);
    }
  }

  /** Takes in a new picture of the world. */
  show(frame) {
    this.frame = frame;
    const now = performance.now();
    const seen = new Set();
    const inZone = new Map([[HELP, []], [BOT, []], [QUEUE, []], [AGENT, []]]);
    const list = frame.p;
    for (let i = 0; i < list.length; i += 4) {
      const number = list[i];
      seen.add(number);
      let person = this.people.get(number);
      if (!person) {
        const zone = this.zones.get(list[i + 1] > AGENT ? HELP : list[i + 1]) || this.zones.get(HELP);
        person = { number, x: zone.x - 10, y: zone.y + zone.h * (((number * 61) % 97) / 97), slot: -1, zone: -1, left: 0, order: number };
        if (this.narrow) {
          person.x = zone.x + zone.w * (((number * 61) % 97) / 97);
          person.y = zone.y - 6;
        }
        this.people.set(number, person);
      }
      if (person.zone !== list[i + 1]) {
        person.zone = list[i + 1];
        person.since = now;
      }
      person.detail = list[i + 2];
      person.mood = list[i + 3];
      if (person.zone >= WELL) {
        person.left = person.left || now;
        this.aimAtExit(person);
      } else {
        inZone.get(person.zone).push(person);
      }
    }
    for (const [number, person] of this.people) {
      if (!seen.has(number) && !person.left) {
        person.left = now;
        person.zone = 4;
        person.ty = this.height + 12;
        person.tx = person.x;
      }
    }
    this.resize(Math.max(...[HELP, BOT, QUEUE].map((zone) => this.crowding(zone, inZone.get(zone).length))));
    this.fill(HELP, inZone.get(HELP));
    this.fill(BOT, inZone.get(BOT));
    this.fill(QUEUE, inZone.get(QUEUE).sort((a, b) => a.since - b.since || a.number - b.number));
    this.seat(inZone.get(AGENT), frame.teams);
    this.tellThose(inZone);
  }

  crowding(zone, number) {
    const place = this.zones.get(zone);
    return place ? number / (place.w * Math.max(20, place.h - 34)) : 0;
  }

  /** Everybody gets smaller where it is crowded. */
  resize(density) {
    const wanted = density <= 0 ? 14 : Math.max(2, Math.min(14, Math.floor(0.3 / Math.sqrt(density))));
    if (wanted !== this.radius) {
      this.radius = wanted;
      this.sprites.clear();
    }
  }

  fill(zone, people) {
    const place = this.zones.get(zone);
    if (!place) {
      people.forEach((person) => { person.tx = 10; person.ty = this.height / 2; });
      return;
    }
    const step = this.radius * 2 + 3;
    const columns = Math.max(1, Math.floor((place.w - 14) / step));
    people.forEach((person, i) => {
      const row = Math.floor(i / columns);
      const column = row % 2 ? columns - 1 - (i % columns) : i % columns;
      person.tx = place.x + 9 + this.radius + column * step;
      person.ty = place.y + 32 + this.radius + row * step;
    });
  }

  /** Desks by team; who sits at which stays as it is while it can. */
  seat(people, teams) {
    const place = this.zones.get(AGENT);
    const total = teams.reduce((sum, team) => sum + Math.max(team.signedIn, team.busy.length), 0);
    const heads = teams.length * 22;
    const area = place.w * Math.max(40, place.h - 32 - heads);
    const size = Math.max(this.radius * 2 + 4, Math.min(46, Math.floor(Math.sqrt(area / Math.max(1, total)) * 0.86)));
    const columns = Math.max(1, Math.floor((place.w - 12) / size));
    let top = place.y + 28;
    this.desks.clear();
    this.teamHeads = [];
    teams.forEach((team, t) => {
      this.teamHeads.push({ y: top + 11, text: this.card.teams[t] + ': ' + team.busy.length + ' of ' + team.signedIn });
      top += 18;
      const count = Math.max(team.signedIn, team.busy.length);
      const seats = this.seats(t, team.busy, count);
      for (let i = 0; i < count; i++) {
        const agent = seats[i];
        const x = place.x + 6 + (i % columns) * size;
        const y = top + Math.floor(i / columns) * size;
        this.desks.set(agent === null ? 'free' + t + '-' + i : agent, { agent, x, y, size: size - 4 });
      }
      top += Math.ceil(count / columns) * size + 6;
    });
    const atDesk = new Map();
    for (const person of people) {
      const desk = this.desks.get(person.detail);
      if (desk) {
        const others = atDesk.get(person.detail) || 0;
        atDesk.set(person.detail, others + 1);
        person.tx = desk.x + desk.size / 2 + others * (this.radius + 1);
        person.ty = desk.y + desk.size / 2;
      } else {
        person.tx = place.x + place.w / 2;
        person.ty = place.y + place.h / 2;
      }
    }
  }

  /** Who sits where in a team: everybody stays where they are, whoever comes takes the first free desk. */
  seats(team, busy, count) {
    const before = (this.seated[team] || []).slice(0, count);
    const seats = Array.from({ length: count }, (_, i) => (busy.includes(before[i]) ? before[i] : null));
    busy.filter((agent) => !seats.includes(agent)).forEach((agent) => {
      seats[seats.indexOf(null)] = agent;
    });
    this.seated[team] = seats;
    return seats;
  }

  aimAtExit(person) {
    const exits = this.zones.get('exits');
    const well = person.zone === WELL;
    if (this.narrow) {
      person.tx = exits.x + exits.w * (well ? 0.25 : 0.75);
      person.ty = exits.y + exits.h * 0.6;
    } else {
      person.tx = exits.x + exits.w / 2;
      person.ty = exits.y + exits.h * (well ? 0.3 : 0.8);
    }
  }

  tellThose(inZone) {
    this.spoken = [HELP, BOT, QUEUE, AGENT]
      .filter((zone) => this.zones.has(zone))
      .map((zone) => inZone.get(zone).length + ' ' + PLACES[zone]).join(', ')
      + ', ' + this.frame.away + ' at home who will come again' + (this.frame.hidden ? ', ' + this.frame.hidden + ' more than can be drawn' : '') + '.';
    this.canvas.setAttribute('aria-label', 'The floor. ' + this.spoken + ' Arrow keys choose a person, Enter tells about them.');
  }

  /** Draws what there is to see now. */
  draw(seconds, now) {
    const pen = this.pen;
    pen.setTransform(this.scale, 0, 0, this.scale, 0, 0);
    const style = getComputedStyle(document.documentElement);
    const ink = style.getPropertyValue('--ink');
    const soft = style.getPropertyValue('--soft');
    pen.fillStyle = style.getPropertyValue('--card');
    pen.fillRect(0, 0, this.width, this.height);
    this.drawZones(pen, style.getPropertyValue('--zone'), ink, soft, style.getPropertyValue('--line'));
    const share = this.calm.matches ? 1 : 1 - Math.exp(-PER_SECOND * seconds);
    const size = (this.radius + 1) * 2;
    for (const [number, person] of this.people) {
      person.x += (person.tx - person.x) * share;
      person.y += (person.ty - person.y) * share;
      if (person.left) {
        const gone = (now - person.left) / FADE;
        if (gone >= 1) {
          this.people.delete(number);
          continue;
        }
        pen.globalAlpha = 1 - gone;
      }
      pen.drawImage(this.spriteFor(person.mood), person.x - size / 2, person.y - size / 2, size, size);
      pen.globalAlpha = 1;
    }
    this.drawChosen(pen, ink);
  }

  spriteFor(mood) {
    const key = mood === NO_MOOD ? mood : Math.round(mood / (100 / STEPS));
    let picture = this.sprites.get(key);
    if (!picture) {
      picture = sprite(mood === NO_MOOD ? mood : key * (100 / STEPS), this.radius || 9, this.scale);
      this.sprites.set(key, picture);
    }
    return picture;
  }

  drawZones(pen, zone, ink, soft, line) {
    const names = new Map([[HELP, this.card.feels ? 'Help centre' : 'Door'], [BOT, 'Bot'], [QUEUE, 'Waiting'], [AGENT, 'Agents']]);
    pen.textBaseline = 'alphabetic';
    for (const [key, place] of this.zones) {
      if (key === 'exits') {
        this.drawExits(pen, place, zone, ink, soft);
        continue;
      }
      pen.fillStyle = zone;
      pen.fillRect(place.x, place.y, place.w, place.h);
      pen.fillStyle = ink;
      pen.font = '600 13px system-ui, sans-serif';
      const count = key === QUEUE && this.frame ? '  ' + this.frame.q.reduce((a, b) => a + b, 0) : '';
      pen.fillText(names.get(key) + count, place.x + 8, place.y + 19);
    }
    pen.font = '12px system-ui, sans-serif';
    for (const head of this.teamHeads || []) {
      pen.fillStyle = soft;
      pen.fillText(head.text, this.zones.get(AGENT).x + 8, head.y);
    }
    for (const desk of this.desks.values()) {
      pen.strokeStyle = desk.agent === null ? line : soft;
      pen.lineWidth = desk.agent === null ? 1 : 1.6;
      pen.strokeRect(desk.x + 1.5, desk.y + 1.5, desk.size - 3, desk.size - 3);
    }
  }

  drawExits(pen, place, zone, ink, soft) {
    const halves = this.narrow
      ? [{ x: place.x, y: place.y, w: place.w / 2 - 3, h: place.h }, { x: place.x + place.w / 2 + 3, y: place.y, w: place.w / 2 - 3, h: place.h }]
      : [{ x: place.x, y: place.y, w: place.w, h: place.h / 2 - 3 }, { x: place.x, y: place.y + place.h / 2 + 3, w: place.w, h: place.h / 2 - 3 }];
    const texts = ['Gone, content', 'Gone, badly'];
    halves.forEach((half, i) => {
      pen.fillStyle = zone;
      pen.fillRect(half.x, half.y, half.w, half.h);
      pen.fillStyle = i === 0 ? '#0a6cb2' : '#c44800';
      pen.fillRect(half.x, half.y, half.w, 4);
      pen.fillStyle = ink;
      pen.font = '600 12px system-ui, sans-serif';
      pen.fillText(texts[i], half.x + 6, half.y + 19, half.w - 10);
    });
    if (this.frame && this.frame.away) {
      pen.fillStyle = soft;
      pen.font = '12px system-ui, sans-serif';
      const last = halves[1];
      pen.fillText(this.frame.away + ' at home', last.x + 6, last.y + last.h - 8, last.w - 10);
    }
  }

  drawChosen(pen, ink) {
    const person = this.chosen && this.people.get(this.chosen);
    if (person) {
      pen.strokeStyle = ink;
      pen.lineWidth = 2.5;
      pen.beginPath();
      pen.arc(person.x, person.y, this.radius + 4, 0, 7);
      pen.stroke();
    }
  }

  pick(event) {
    const box = this.canvas.getBoundingClientRect();
    const x = (event.clientX - box.left) * this.width / box.width;
    const y = (event.clientY - box.top) * this.height / box.height;
    let best = null;
    let nearest = (this.radius + 7) ** 2;
    for (const person of this.people.values()) {
      const distance = (person.x - x) ** 2 + (person.y - y) ** 2;
      if (distance < nearest) {
        nearest = distance;
        best = person;
      }
    }
    const desk = [...this.desks.values()].find((one) => one.agent !== null
      && x >= one.x && x <= one.x + one.size && y >= one.y && y <= one.y + one.size);
    const onFace = best && nearest <= this.radius ** 2;
    if (desk && !onFace) {
      this.onPick('agents', desk.agent);
    } else if (best) {
      this.chosen = best.number;
      this.onPick('people', best.number);
    }
  }

  key(event) {
    const there = [...this.people.values()].filter((person) => !person.left).sort((a, b) => a.zone - b.zone || a.number - b.number);
    if (!there.length) {
      return;
    }
    const at = there.findIndex((person) => person.number === this.chosen);
    if (event.key === 'ArrowRight' || event.key === 'ArrowDown') {
      this.chosen = there[(at + 1) % there.length].number;
    } else if (event.key === 'ArrowLeft' || event.key === 'ArrowUp') {
      this.chosen = there[(at <= 0 ? there.length : at) - 1].number;
    } else if (event.key === 'Enter' && this.chosen) {
      this.onPick('people', this.chosen);
    } else if (event.key.toLowerCase() === 'a') {
      const person = this.people.get(this.chosen);
      if (person && person.zone === AGENT) {
        this.onPick('agents', person.detail);
      }
    } else {
      return;
    }
    event.preventDefault();
  }
}
