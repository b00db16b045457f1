/** One claim: what it says, what that rests on, how it was shown, what refutes its variants, and how to run and cite it. */
import type { ClaimResult, Declared, Defined, Hypothesis, PartResult } from '../../engine/result.ts';
import { replayLine } from '../render-failure.ts';
import { counted, verdictSign } from '../render-style.ts';
import { shellCommand } from '../shell-quote.ts';
import { derivation } from './derivation.ts';
import { command, controlItem, counterexampleText, partEvidence } from './evidence.ts';
import { type Links, usedClaims } from './links.ts';
import { anchor, html, joined, type Markup } from './markup.ts';
import { formula } from './mathematics.ts';
import { marginPlot, residualPlot, sharpnessPlot } from './plots.ts';

export interface ClaimPage {
  readonly links: Links;
  /** The words of the command that verifies a claim as this run did. */
  readonly commandFor: (claim: string) => readonly string[];
  /** The entry for a bibliography; none for a claim that could not be read. */
  readonly citationFor: (claim: ClaimResult) => string | undefined;
}

export function claimArticle(claim: ClaimResult, page: ClaimPage): Markup {
  const { id, topic, title, verdict, parts, sources, references, identifier, problems } = claim;
  const { links, commandFor, citationFor } = page;
  const citation = citationFor(claim);
  const common = commonHypotheses(parts);
  const at = anchor(id);
  return html`
<article id="${at}" data-topic="${topic}" data-verdict="${verdict}" data-grades="${JSON.stringify(gradesOf(claim))}" data-documents="${JSON.stringify(sources.map((s) => s.document))}" aria-labelledby="${at}/title">
<h3 id="${at}/title">${sign(claim)} <a href="#${at}">${title}</a></h3>
<p class="meta"><code>${id}</code> · ${topic} · ${verdictText(claim)} · ${gradesOf(claim).join('; ')}</p>
${
  sources.length > 0 &&
  html`<p class="meta">From ${joined(
    sources.map((s) => html`${s.document}, ${s.section} (${s.relation})`),
    '; ',
  )}.</p>`
}
${problems.map((p) => html`<p class="problem">${p}</p>`)}
${given(claim.given, claim.definitions, common)}
${parts.map((part) => partSection(claim, part, common, page))}
${restsOn(claim, links)}
${measured(claim)}
${controls(claim)}
<details class="again"><summary>Run it again, cite it</summary>
${command(shellCommand(...commandFor(id)))}
${identifier && html`<p>Identifier of its mathematics: <code>${identifier}</code></p>`}
${citation && command(citation)}
${references.length > 0 && html`<p>References: ${references.join('; ')}.</p>`}
</details>
</article>`;
}

export const sign = ({ verdict }: ClaimResult): Markup =>
  html`<span class="verdict ${verdict}" role="img" aria-label="${verdict}">${verdictSign[verdict]}</span>`;

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

/** Hypotheses that every part has stand once, above all parts. */
function commonHypotheses(parts: readonly PartResult[]): readonly Hypothesis[] {
  const [first, ...others] = parts;
  return (first?.hypotheses ?? []).filter((h) =>
    others.every((p) => p.hypotheses.some((o) => o.name === h.name && o.text === h.text)),
  );
}

function given(
  declared: readonly Declared[],
  definitions: readonly Defined[],
  hypotheses: readonly Hypothesis[],
): Markup | undefined {
  if (declared.length + definitions.length + hypotheses.length === 0) return undefined;
  return html`<ul class="given">${declared.map(declaration)}${definitions.flatMap(equations)}${hypotheses.map(assumption)}</ul>`;
}

const declaration = ({ name, latex, is, type }: Declared): Markup =>
  html`<li class="m">${formula({ text: name, latex })}${
    type ? html` ∈ ${formula(type)}${is !== '' && `, ${is}`}` : html`: ${is}`
  }</li>`;

const equations = ({ equations }: Defined): Markup[] =>
  equations.map(({ left, right }) => html`<li class="m">${formula(left)} := ${formula(right)}</li>`);

const assumption = (h: Hypothesis): Markup =>
  html`<li class="m"><span class="name">${h.byConstruction ? 'by construction' : 'assume'} ${h.name}:</span> ${formula(h)}</li>`;

function partSection(
  claim: ClaimResult,
  part: PartResult,
  common: readonly Hypothesis[],
  { links }: ClaimPage,
): Markup {
  const { name, kind, statement, lines, deferred, cited, uses, verdict, grade, counterexample, problems } =
    part;
  const own = part.hypotheses.filter((h) => !common.some((c) => c.name === h.name && c.text === h.text));
  const evidence = partEvidence(part);
  const head = deferred !== undefined ? 'deferred' : verdict === 'verified' ? (grade ?? verdict) : verdict;
  return html`
<section class="part" id="${anchor(claim.id, name)}"><h4>${name} <span class="grade ${verdict}">${head}</span></h4>
${given(part.given, part.definitions, own)}
<p class="m statement">${kind === 'counterexample' && 'It is false that '}${formula(statement, 'display')}</p>
${deferred !== undefined && html`<p>Deferred: ${deferred}</p>`}
${cited !== undefined && html`<p>Cited, not derived here: ${cited}.</p>`}
${uses.length > 0 && html`<p class="uses">Uses ${joined(uses.map(links.part), ', ')}.</p>`}
${problems.map((p) => html`<p class="problem">${p}</p>`)}
${counterexample && counterexampleText(counterexample, replayLine(claim.id, counterexample, { part: name }))}
${lines.length > 0 && html`<details${verdict === 'verified' ? undefined : html` open`}><summary>Derivation of ${name}: ${counted(lines.length, 'step')}</summary>${derivation(part, links)}</details>`}
${evidence.text !== '' && html`<details><summary>Executions of ${name}</summary>${evidence}</details>`}
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
  }${weaker}${used.length > 0 && html`<p>Claims: ${joined(used.map(part), ', ')}.</p>`}${
    derived &&
    cited.length + used.length + weaker.length === 0 &&
    html`<p>Arithmetic and the rules of derivation alone.</p>`
  }${users.length > 0 && html`<p>Used by ${joined(users.map(part), ', ')}.</p>`}</section>`;
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

function controls({ id, controls }: ClaimResult): Markup | undefined {
  if (controls.length === 0) return undefined;
  const refuted = controls.filter((c) => c.refuted).length;
  return html`<details${refuted === controls.length ? undefined : html` open`}><summary>False variants: ${refuted} of ${controls.length} refuted</summary><ul class="controls">${controls.map((c) => controlItem(id, c))}</ul></details>`;
}
