/** A report as one HTML file: no network, nothing outside of it, readable without its script. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { ClaimResult } from '../../engine/result.ts';
import { defaultSeed } from '../../engine/seed.ts';
import { defaultInstances } from '../../engine/settings.ts';
import { counted, grouped } from '../render-style.ts';
import type { Report } from '../report.ts';
import type { RunRecord } from '../run-record.ts';
import { shellCommand } from '../shell-quote.ts';
import type { Work } from '../works.ts';
import { claimArticle } from './claim.ts';
import type { DocumentRecord } from './documents.ts';
import { command } from './evidence.ts';
import { dependencies } from './graph.ts';
import { linksOf } from './links.ts';
import { html, Markup } from './markup.ts';
import { byDocument, byGrade, byTopic, failures } from './overview.ts';

const fileHere = (name: string): string => readFileSync(new URL(`./${name}`, import.meta.url), 'utf8');

export interface PageSources {
  readonly report: Report;
  /** What was particular to the run, where it is known. */
  readonly run?: RunRecord;
  readonly documents: readonly DocumentRecord[];
  readonly citationFor: (claim: ClaimResult) => string | undefined;
  /** By key: what claims refer to. */
  readonly works: ReadonlyMap<string, Work>;
}

/** The page. The same sources give the same bytes. */
export function renderHtml({ report, run, documents, citationFor, works }: PageSources): string {
  const script = fileHere('behaviour.js');
  const claims = inOrder(report.claims);
  const links = linksOf(claims);
  const commandFor = commandOf(report);
  const page = html`<!doctype html><!-- made by Lemmata from a report -->
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src '${digest(script)}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="Lemmata">
<title>Lemmata: ${counted(claims.length, 'claim')}, ${grouped(report.summary.verified)} verified</title>
<style>${new Markup(fileHere('style.css'))}</style>
</head>
<body>
<a class="skip" href="#claims">Skip to the claims</a>
<header class="top">
<h1>Verification report</h1>
${summary(report)}
${about(report, run)}
</header>
<main>
${failures(claims)}
${overview(claims, documents, links)}
<section aria-labelledby="claims"><h2 id="claims">Claims</h2>
${filters(claims)}
${claims.map((claim) => claimArticle(claim, { links, commandFor, citationFor, works }))}
</section>
</main>
<script>${new Markup(script)}</script>
</body>
</html>
`;
  return page.text;
}

const digest = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`;

/** What failed first, then by topic; lemmas, which serve the others, last. */
function inOrder(claims: readonly ClaimResult[]): ClaimResult[] {
  const rank = ({ verdict, topic }: ClaimResult): number =>
    (verdict === 'verified' ? 2 : 0) + (topic === 'lemmas' ? 1 : 0);
  const key = (c: ClaimResult): string => `${rank(c)} ${c.topic} ${c.id}`;
  return [...claims].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

function summary({ summary, claims, selected, ended }: Report): Markup {
  const rows = (['verified', 'refuted', 'inconclusive', 'error'] as const).map(
    (verdict) =>
      html`<li class="verdict ${summary[verdict] === 0 ? 'none' : verdict}"><strong>${grouped(summary[verdict])}</strong> ${verdict === 'error' ? 'in error' : verdict}</li>`,
  );
  const missing = selected.length - claims.length;
  return html`<ul class="summary">${rows}</ul>${
    ended !== 'complete' &&
    html`<p class="problem">The run ended early (${ended}): ${counted(missing, 'claim')} not done.</p>`
  }`;
}

function about(report: Report, run: RunRecord | undefined): Markup {
  const { settings, id } = report;
  return html`<dl class="about">
<div><dt>Report</dt><dd><code>${id}</code></dd></div>
<div><dt>Settings</dt><dd>seed <code>${settings.seed}</code>, ${grouped(settings.instances)} instances of each statement, backend ${settings.backend}</dd></div>
${run && html`<div><dt>Run</dt><dd>Lemmata ${run.lemmata}, ${run.started.slice(0, 10)}, Node ${run.node} on ${run.host.platform} ${run.host.arch}, ${Math.round(run.seconds)} s</dd></div>`}
</dl>
${command(shellCommand('lemmata', 'recheck', 'report.json'))}`;
}

function overview(
  claims: readonly ClaimResult[],
  documents: readonly DocumentRecord[],
  links: ReturnType<typeof linksOf>,
): Markup {
  const views: readonly (readonly [string, Markup])[] = [
    ['By document and section', byDocument(claims, documents, links)],
    ['By topic', byTopic(claims)],
    ['By grade', byGrade(claims)],
    ['Dependencies', dependencies(claims)],
  ];
  return html`<nav class="overview" aria-labelledby="overview"><h2 id="overview">Overview</h2>${views.map(
    ([name, view]) => html`<details><summary>${name}</summary>${view}</details>`,
  )}</nav>`;
}

/** Shown by the script, without which they would do nothing. */
function filters(claims: readonly ClaimResult[]): Markup {
  const select = (name: string, label: string, values: readonly string[]): Markup =>
    html`<label>${label} <select name="${name}"><option value="">all</option>${values.map((v) => html`<option>${v}</option>`)}</select></label>`;
  const all = (of: (c: ClaimResult) => readonly string[]): string[] =>
    [...new Set(claims.flatMap(of))].sort();
  return html`<form class="filters" role="search" hidden><label>Search <input type="search" name="q" autocomplete="off"></label>
${select(
  'topic',
  'Topic',
  all((c) => [c.topic]),
)}
${select(
  'grade',
  'Grade',
  all((c) => c.parts.flatMap((p) => p.grade ?? [])),
)}
${select(
  'verdict',
  'Verdict',
  all((c) => [c.verdict]),
)}
${select(
  'document',
  'Document',
  all((c) => c.sources.map((s) => s.document)),
)}
<output aria-live="polite"></output></form>`;
}

/** As this run was started, as far as it differs from what is usual. */
function commandOf({ settings }: Report): (claim: string) => readonly string[] {
  const options = [
    ...(settings.seed === defaultSeed ? [] : ['--seed', settings.seed]),
    ...(settings.instances === defaultInstances ? [] : ['--instances', `${settings.instances}`]),
    ...(settings.backend === 'auto' ? [] : ['--backend', settings.backend]),
  ];
  return (claim) => ['lemmata', 'verify', claim, ...options];
}
