/* Compares the scenarios of a story; the answer sharpens while runs are finished. */

import { post, element } from '/server.js';

export class Asking {
  constructor(notice) {
    this.notice = notice;
    this.answer = document.getElementById('answer');
    this.bar = document.getElementById('progress');
    this.ask = document.getElementById('ask');
    this.enough = document.getElementById('enough');
    this.enough.addEventListener('click', () => post('/api/compare/' + this.id + '/stop', {}).catch(this.notice));
  }

  async begin(session) {
    try {
      const made = await post('/api/live/' + session + '/compare', {
        what: document.getElementById('what').value,
        runs: Number(document.getElementById('runs').value),
        robust: document.getElementById('robust').checked,
      });
      this.id = made.id;
    } catch (problem) {
      this.answer.replaceChildren(element('p', problem.message, 'wrong'));
      return;
    }
    this.answer.replaceChildren(element('p', 'Running…'));
    this.working(true);
    this.source = new EventSource('/api/compare/' + this.id + '/events');
    this.source.addEventListener('progress', (event) => {
      const progress = JSON.parse(event.data);
      this.bar.max = progress.of;
      this.bar.value = progress.done;
    });
    this.source.addEventListener('rough', (event) => this.rough(JSON.parse(event.data)));
    this.source.addEventListener('answer', (event) => this.finished(JSON.parse(event.data)));
    this.source.addEventListener('failed', (event) => this.failed(JSON.parse(event.data)));
  }

  working(is) {
    this.bar.hidden = this.enough.hidden = !is;
    this.ask.disabled = is;
  }

  rough(said) {
    const parts = [element('p', 'After ' + said.runs + ' runs, roughly:')];
    said.sentences.forEach((sentence) => parts.push(element('p', sentence, 'verdict')));
    this.answer.replaceChildren(...parts);
  }

  finished(said) {
    this.source.close();
    this.working(false);
    const parts = [element('h3', said.best)];
    for (const one of said.alternatives) {
      const box = element('div', null, 'verdict ' + (one.verdict === 'better' || one.verdict === 'worse' ? one.verdict : ''));
      box.append(element('h4', one.title || one.name), element('p', one.sentence));
      parts.push(box);
    }
    const open = element('a', 'Read why: the whole page');
    open.href = '/api/compare/' + this.id + '/page';
    open.target = '_blank';
    open.rel = 'noopener';
    const keep = element('a', 'Keep it as a file');
    keep.href = '/api/compare/' + this.id + '/keep';
    keep.download = '';
    const links = element('p');
    links.append(open, ' · ', keep);
    if (said.brought) {
      const story = element('a', 'The scenarios compared');
      story.href = '/api/compare/' + this.id + '/story';
      story.download = '';
      links.append(' · ', story);
    }
    parts.push(links, element('p', said.brought ? 'This again, once the scenarios are kept and unpacked:' : 'This again, from the command line:'), element('code', said.command));
    this.answer.replaceChildren(...parts);
  }

  failed(said) {
    this.source.close();
    this.working(false);
    this.answer.replaceChildren(element('p', 'It could not be compared: ' + said.why));
  }
}
