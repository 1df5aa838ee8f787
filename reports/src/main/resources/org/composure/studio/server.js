/* What the page asks the studio. Everything that comes back is data and is shown as text. */

async function answer(response) {
  const data = await response.json();
  if (!response.ok) {
    throw new Error(data.why || 'The studio said ' + response.status + '.');
  }
  return data;
}

export async function get(path) {
  return answer(await fetch(path));
}

export async function post(path, order) {
  return answer(await fetch(path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(order),
  }));
}

export async function postScenario(text) {
  return answer(await fetch('/api/scenario', {
    method: 'POST',
    headers: { 'Content-Type': 'application/yaml' },
    body: text,
  }));
}

/** Makes an element with text in it; text is never read as markup. */
export function element(name, text, className) {
  const made = document.createElement(name);
  if (text !== undefined && text !== null) {
    made.textContent = text;
  }
  if (className) {
    made.className = className;
  }
  return made;
}

export function drawing(name, attributes) {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) {
    made.setAttribute(key, value);
  }
  return made;
}

const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

export function clock(seconds) {
  const second = Math.floor(seconds) % 86400;
  const two = (number) => String(number).padStart(2, '0');
  return two(Math.floor(second / 3600)) + ':' + two(Math.floor(second / 60) % 60) + ':' + two(second % 60);
}

export function dayAndClock(seconds, firstDay) {
  const day = Math.floor(seconds / 86400);
  const date = new Date(Date.parse(firstDay + 'T00:00:00Z') + day * 86400000);
  return DAYS[date.getUTCDay()] + ' ' + clock(seconds);
}
