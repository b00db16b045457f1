// Search, filters and copying. The page can be read without; what is chosen stands in its address.
const form = /** @type {HTMLFormElement} */ (document.querySelector('form.filters'));
const output = /** @type {HTMLOutputElement} */ (form.querySelector('output'));
const articles = [...document.querySelectorAll('article')];
const items = /** @type {HTMLElement[]} */ ([...document.querySelectorAll('[data-claim]')]);
const groups = [...document.querySelectorAll('.group')];

/** What a search looks at: words of people, not of formulas. */
const words = new Map(
  articles.map((article) => {
    const texts = [...article.querySelectorAll('h3, h4, .meta, .rests, .uses, .again p')];
    const text = texts.map((e) => e.textContent).join(' ');
    return [article, text.toLowerCase()];
  }),
);

/** By name of field; what is not chosen is absent. @returns {Record<string, string>} */
function chosen() {
  const entries = [...new FormData(form)].map(([name, value]) => [name, String(value).trim()]);
  return Object.fromEntries(entries.filter(([, value]) => value !== ''));
}

/** @param {HTMLElement} article @param {Record<string, string>} wanted */
function fits(article, { q = '', topic, verdict, grade, document: source }) {
  const { topic: own, verdict: found, grades = '[]', documents = '[]' } = article.dataset;
  return (
    q
      .toLowerCase()
      .split(/\s+/)
      .every((word) => words.get(article)?.includes(word)) &&
    (topic === undefined || own === topic) &&
    (verdict === undefined || found === verdict) &&
    (grade === undefined || JSON.parse(grades).includes(grade)) &&
    (source === undefined || JSON.parse(documents).includes(source))
  );
}

/** @param {Element} element @param {boolean} isShown */
const show = (element, isShown) => element.toggleAttribute('data-out', !isShown);

function apply() {
  const wanted = chosen();
  const shown = new Set();
  for (const article of articles) {
    const isShown = fits(article, wanted);
    show(article, isShown);
    if (isShown) shown.add(article.id);
  }
  for (const item of items) show(item, shown.has(item.dataset.claim));
  const isAll = shown.size === articles.length;
  for (const group of groups)
    show(group, isAll || group.querySelector('[data-claim]:not([data-out])') !== null);
  output.textContent = isAll ? `${articles.length} claims` : `${shown.size} of ${articles.length} claims`;
  return wanted;
}

/** @param {Record<string, string>} wanted */
function remember(wanted) {
  const query = new URLSearchParams(wanted).toString();
  history.replaceState(null, '', `${query === '' ? location.pathname : `?${query}`}${location.hash}`);
}

function recall() {
  const query = new URLSearchParams(location.search);
  for (const field of form.querySelectorAll('input, select')) {
    const { name } = /** @type {HTMLInputElement | HTMLSelectElement} */ (field);
    /** @type {HTMLInputElement | HTMLSelectElement} */ (field).value = query.get(name) ?? '';
  }
  apply();
}

/** A link to what is filtered away shows it, and what is closed around it opens. */
function reveal() {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (!target) return;
  if (target.closest('article')?.hasAttribute('data-out')) {
    form.reset();
    remember(apply());
  }
  for (let e = target.closest('details'); e; e = e.parentElement?.closest('details') ?? null) e.open = true;
  target.scrollIntoView();
}

/** Where the clipboard is closed to pages, the line is selected instead. @param {HTMLButtonElement} button */
async function copy(button) {
  const line = button.parentElement?.querySelector('code');
  if (!line) return;
  try {
    await navigator.clipboard.writeText(line.textContent);
    button.textContent = 'Copied';
  } catch {
    getSelection()?.selectAllChildren(line);
    button.textContent = 'Selected';
  }
  setTimeout(() => {
    button.textContent = 'Copy';
  }, 2000);
}

form.hidden = false;
form.addEventListener('input', () => remember(apply()));
form.addEventListener('submit', (event) => event.preventDefault());
addEventListener('popstate', recall);
addEventListener('hashchange', reveal);
for (const line of document.querySelectorAll('.copy')) {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = 'Copy';
  button.addEventListener('click', () => copy(button));
  line.append(button);
}
recall();
reveal();
