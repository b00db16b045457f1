/** The claims in a few orders: what failed, by document and section, by topic, by grade. */
import type { ClaimResult } from '../../engine/result.ts';
import { counted } from '../render-style.ts';
import { gradesOf, sign } from './claim.ts';
import type { DocumentRecord } from './documents.ts';
import type { Links } from './links.ts';
import { anchor, html, joined, type Markup } from './markup.ts';

/** What is not verified, with what is wrong. */
export function failures(claims: readonly ClaimResult[]): Markup | undefined {
  const failed = claims.filter((c) => c.verdict !== 'verified');
  if (failed.length === 0) return undefined;
  return html`<section class="failures" aria-labelledby="failures"><h2 id="failures">Not verified</h2><ul>${failed.map(
    (c) => html`<li>${sign(c)} ${c.verdict}: ${link(c)}${failureOf(c)}</li>`,
  )}</ul></section>`;
}

function failureOf({ problems, parts, controls }: ClaimResult): Markup {
  const failed = parts.filter((p) => p.deferred === undefined && p.verdict !== 'verified');
  const open = controls.filter((c) => !c.refuted && !problems.some((p) => p.includes(c.name)));
  return html`<ul>${problems.map((p) => html`<li>${p}</li>`)}${failed.map(
    (p) => html`<li>${p.name}: ${p.problems.length === 0 ? p.verdict : joined(p.problems, '; ')}</li>`,
  )}${open.map((c) => html`<li>control ${c.name}: not refuted</li>`)}</ul>`;
}

const link = (c: ClaimResult): Markup => html`<a href="#${anchor(c.id)}">${c.title}</a>`;

const item = (c: ClaimResult, more?: Markup | string): Markup =>
  html`<li data-claim="${anchor(c.id)}">${sign(c)} ${link(c)}${more}`;

/** Each document by sections: its claims, and what of it is no statement of mathematics. */
export function byDocument(
  claims: readonly ClaimResult[],
  documents: readonly DocumentRecord[],
  links: Links,
): Markup {
  const known = new Set(documents.map((d) => d.id));
  const others = [...new Set(claims.flatMap((c) => c.sources.map((s) => s.document)))]
    .filter((id) => !known.has(id))
    .sort()
    .map((id): DocumentRecord => ({ id, title: id, sections: [], outOfScope: [] }));
  const all = [...documents, ...others];
  const alone = claims.filter((c) => c.sources.length === 0);
  return html`${all.map((d) => documentPart(d, claims, links))}${
    alone.length > 0 &&
    html`<section class="group"><h3>Lemmas, of no document</h3><ul class="claims">${alone.map((c) => item(c))}</ul></section>`
  }`;
}

function documentPart(document: DocumentRecord, claims: readonly ClaimResult[], links: Links): Markup {
  const own = claims.filter((c) => c.sources.some((s) => s.document === document.id));
  const named = new Set(
    own.flatMap((c) => c.sources.filter((s) => s.document === document.id).map((s) => s.section)),
  );
  const later = [...named].filter((s) => !document.sections.includes(s)).sort();
  return html`<section class="group"><h3>${document.title}</h3><p class="meta">${counted(own.length, 'claim')}; ${counted(document.outOfScope.length, 'passage')} out of scope</p>${[
    ...document.sections,
    ...later,
  ].map((section) => sectionPart(document, section, own, links))}${outOfScope(
    document.outOfScope.filter((o) => o.section === undefined),
    links,
  )}</section>`;
}

function sectionPart(
  document: DocumentRecord,
  section: string,
  claims: readonly ClaimResult[],
  links: Links,
): Markup | undefined {
  const here = claims.flatMap((c) => {
    const source = c.sources.find((s) => s.document === document.id && s.section === section);
    return source ? [item(c, html` <span class="meta">(${source.relation})</span>`)] : [];
  });
  const beyond = document.outOfScope.filter((o) => o.section === section);
  if (here.length + beyond.length === 0) return undefined;
  return html`<section class="group"><h4>${section}</h4>${here.length > 0 && html`<ul class="claims">${here}</ul>`}${outOfScope(beyond, links)}</section>`;
}

function outOfScope(passages: DocumentRecord['outOfScope'], links: Links): Markup | undefined {
  if (passages.length === 0) return undefined;
  return html`<details class="beyond"><summary>${counted(passages.length, 'passage')} out of scope</summary><ul>${passages.map(
    ({ says, why, nearest }) =>
      html`<li>${says}. <em>Why: ${why}.</em>${nearest !== undefined && html` Nearest: ${withLinks(nearest, links)}.`}</li>`,
  )}</ul></details>`;
}

/** Names of claims in a text become links where the report has them. */
const withLinks = (text: string, links: Links): Markup =>
  html`${text.split(/([a-z0-9]+(?:-[a-z0-9]+)+)/).map((word, i) => (i % 2 === 1 ? links.part(word) : word))}`;

export function byTopic(claims: readonly ClaimResult[]): Markup {
  const topics = [...new Set(claims.map((c) => c.topic))].sort();
  return groups(topics.map((topic) => [topic, claims.filter((c) => c.topic === topic)]));
}

/** A claim stands where the weakest of its parts does. */
export function byGrade(claims: readonly ClaimResult[]): Markup {
  const weakest = (c: ClaimResult): string => gradesOf(c).at(-1) ?? 'no grade';
  const grades = ['derived', 'derived, given cited theorems', 'certified', 'sampled', 'quoted', 'no grade'];
  return groups(grades.map((grade) => [grade, claims.filter((c) => weakest(c) === grade)]));
}

const groups = (named: readonly (readonly [string, readonly ClaimResult[]])[]): Markup =>
  html`${named.map(
    ([name, claims]) =>
      claims.length > 0 &&
      html`<section class="group"><h3>${name} <span class="meta">${claims.length}</span></h3><ul class="claims">${claims.map((c) => item(c))}</ul></section>`,
  )}`;
