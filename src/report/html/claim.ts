/** One claim: what it says, what that rests on, how it was shown, what refutes its variants, and how to run and cite it. */
import type { ClaimResult, PartResult } from '../../engine/result.ts';
import { replayLine } from '../render-failure.ts';
import { counted, verdictSign } from '../render-style.ts';
import { shellCommand } from '../shell-quote.ts';
import { readReference, type Work } from '../works.ts';
import { derivation } from './derivation.ts';
import { command, controlItem, counterexampleText, partEvidence } from './evidence.ts';
import { type Links, usedClaims } from './links.ts';
import { anchor, html, joined, type Markup } from './markup.ts';
import { formula } from './mathematics.ts';
import type { Proved } from './outline.ts';
import { marginPlot, residualPlot, sharpnessPlot } from './plots.ts';
import { type Premises, premisesOf } from './premises.ts';

export interface ClaimPage {
  readonly links: Links;
  /** The words of the command that verifies a claim as this run did. */
  readonly commandFor: (claim: string) => readonly string[];
  /** The entry for a bibliography; none for a claim that could not be read. */
  readonly citationFor: (claim: ClaimResult) => string | undefined;
  /** By key: what claims refer to. */
  readonly works: ReadonlyMap<string, Work>;
}

export function claimArticle(claim: ClaimResult, page: ClaimPage): Markup {
  const { id, topic, title, verdict, parts, sources, references, identifier, problems } = claim;
  const { links, commandFor, citationFor, works } = page;
  const citation = citationFor(claim);
  const premises = premisesOf(claim);
  const proved: Proved = new Map();
  const at = anchor(id);
  return html`
<article id="${at}" data-topic="${topic}" data-verdict="${verdict}" data-grades="${JSON.stringify(gradesOf(claim))}" data-documents="${JSON.stringify(sources.map((s) => s.document))}" aria-labelledby="${at}/title">
<h3 id="${at}/title">${sign(claim)} <a href="#${at}">${title}</a></h3>
<p class="meta"><code>${id}</code> · ${topic} · ${verdictText(claim)} · ${gradesOf(claim).join('; ')}
${
  sources.length > 0 &&
  html`<p class="meta">From ${joined(
    sources.map((s) => html`${s.document}, ${s.section} (${s.relation})`),
    '; ',
  )}.`
}
${problems.map((p) => html`<p class="problem">${p}</p>`)}
${premises.common}
${parts.map((part) => partSection(claim, part, premises, proved, page))}
${restsOn(claim, links)}
${literature(references, works)}
${measured(claim)}
${controls(claim)}
<details class="again"><summary>Run it again, cite it</summary>
${command(shellCommand(...commandFor(id)))}
${identifier && html`<p>Identifier of its mathematics: <code>${identifier}</code></p>`}
${citation && command(citation)}
</details>
</article>`;
}

export const sign = ({ verdict }: ClaimResult): Markup =>
  html`<span class="${verdict}" role="img" aria-label="${verdict}">${verdictSign[verdict]}</span>`;

/** `verified`, or `verified, 3 of 4 parts` when some are deferred. */
function verdictText({ verdict, parts }: ClaimResult): string {
  const deferred = parts.filter((p) => p.deferred !== undefined).length;
  if (deferred === 0 || verdict !== 'verified') return verdict;
  return `${verdict}, ${parts.length - deferred} of ${parts.length} parts`;
}

/** Of its parts, strongest first, each once. */
export const gradesOf = ({ parts }: ClaimResult): string[] => {
  const found = new Set(parts.flatMap((p) => p.grade ?? []));
  return ['derived', 'derived, given cited theorems', 'certified', 'sampled', 'quoted'].filter((g) =>
    (found as Set<string>).has(g),
  );
};

function partSection(
  claim: ClaimResult,
  part: PartResult,
  premises: Premises,
  proved: Proved,
  { links }: ClaimPage,
): Markup {
  const {
    name,
    kind,
    statement,
    nodes,
    lines,
    deferred,
    cited,
    uses,
    verdict,
    grade,
    counterexample,
    problems,
  } = part;
  const evidence = partEvidence(part);
  const head = deferred !== undefined ? 'deferred' : verdict === 'verified' ? (grade ?? verdict) : verdict;
  return html`
<section class="part" id="${anchor(claim.id, name)}"><h4>${name} <span class="${verdict}">${head}</span></h4>${premises.of(part)}<p class="m statement">${kind === 'counterexample' && 'It is false that '}${formula(statement, 'display')}${deferred !== undefined && html`<p>Deferred: ${deferred}</p>`}${cited !== undefined && html`<p>Cited, not derived here: ${cited}.</p>`}${
    uses.length > 0 &&
    html`<p class="uses">Uses ${joined(
      uses.map((use) => links.part(use, claim.id)),
      ', ',
    )}.`
  }${problems.map((p) => html`<p class="problem">${p}</p>`)}${counterexample && counterexampleText(counterexample, replayLine(claim.id, counterexample, { part: name }))}${nodes.length + lines.length > 0 && html`<details class="steps"${verdict === 'verified' ? undefined : html` open`}><summary>Derivation of ${name}${lines.length > 0 && `: ${counted(lines.length, 'step')}`}</summary>${derivation(claim.id, part, links, proved)}</details>`}${evidence.text !== '' && html`<details><summary>Executions of ${name}</summary>${evidence}</details>`}
</section>`;
}

/** Cited theorems first: they are what a reader has to believe. */
function restsOn(claim: ClaimResult, { usedBy, part }: Links): Markup {
  const cited = [...new Set(claim.parts.flatMap((p) => p.rests))];
  const used = usedClaims(claim);
  const users = usedBy(claim.id);
  const derived = claim.parts.some((p) => p.grade === 'derived');
  const weaker = Object.entries(instead).flatMap(([grade, text]) => {
    const names = claim.parts.filter((p) => p.grade === grade).map((p) => p.name);
    return names.length === 0 ? [] : [html`<p>${text}: ${names.join(', ')}.</p>`];
  });
  return html`<section class="rests"><h4>What it rests on</h4>${
    cited.length > 0 &&
    html`<p><strong>Cited theorems</strong>, not proved here:</p><ul>${cited.map((c) => html`<li>${c}`)}</ul>`
  }${weaker}${
    used.length > 0 &&
    html`<p>Claims: ${joined(
      used.map((id) => part(id)),
      ', ',
    )}.`
  }${
    derived &&
    cited.length + used.length + weaker.length === 0 &&
    html`<p>Arithmetic and the rules of derivation alone.</p>`
  }${
    users.length > 0 &&
    html`<p>Used by ${joined(
      users.map((id) => part(id)),
      ', ',
    )}.`
  }</section>`;
}

/** The works that a claim refers to; a key stands for itself where the bibliography does not have it. */
function literature(references: readonly string[], works: ReadonlyMap<string, Work>): Markup | undefined {
  if (references.length === 0) return undefined;
  return html`<section class="works"><h4>References</h4><ul>${references.map((reference) => {
    const { key, where } = readReference(reference);
    const work = works.get(key);
    if (!work) return html`<li>${reference}`;
    const { authors, year, title, venue, link } = work;
    const called =
      link === undefined ? html`<cite>${title}</cite>` : html`<a href="${link}"><cite>${title}</cite></a>`;
    return html`<li>${authors} (${year}). ${called}. ${venue}.${where !== '' && ` Here: ${where}.`}`;
  })}</ul></section>`;
}

/** What takes the place of a derivation. */
const instead: Readonly<Record<string, string>> = {
  certified: 'Instances, each decided exactly, and no derivation',
  sampled: 'Instances within their error bounds, or draws, and no derivation',
  quoted: 'The literature: no finite instance bears on it',
};

function measured(claim: ClaimResult): Markup | undefined {
  const plots = [marginPlot(claim), residualPlot(claim), sharpnessPlot(claim)].filter((p) => p !== undefined);
  if (plots.length === 0) return undefined;
  return html`<details><summary>Margins, residuals and error bounds</summary>${plots}</details>`;
}

function controls({ id, controls, parts, verdict }: ClaimResult): Markup | undefined {
  if (controls.length === 0)
    return verdict === 'verified'
      ? html`<p>No false variants: nothing shows that a mistake would be noticed.</p>`
      : undefined;
  const refuted = controls.filter((c) => c.refuted).length;
  const statements = new Map(parts.map((p) => [p.name, p.statement.text]));
  return html`<details${refuted === controls.length ? undefined : html` open`}><summary>False variants: ${refuted} of ${controls.length} refuted</summary><ul class="controls">${controls.map((c) => controlItem(id, c, statements.get(c.part)))}</ul></details>`;
}
