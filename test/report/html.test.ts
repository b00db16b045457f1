import { readdirSync, readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { beforeAll, describe, expect, it } from 'vitest';
import { ownProofs } from '../../src/engine/library.ts';
import type { ClaimResult, NodeResult } from '../../src/engine/result.ts';
import { type DocumentRecord, readDocuments } from '../../src/report/html/documents.ts';
import { anchor, html } from '../../src/report/html/markup.ts';
import { formula, pieces } from '../../src/report/html/mathematics.ts';
import { renderHtml } from '../../src/report/html/page.ts';
import { approximate, ratePlot, sharpnessPlot } from '../../src/report/html/plots.ts';
import type { Report } from '../../src/report/report.ts';
import { toyReport, withNodes, withRandomness } from './sample-report.ts';

const documents: readonly DocumentRecord[] = [
  {
    id: 'toy-book',
    title: 'A book of toys',
    sections: ['Squares'],
    outOfScope: [
      { section: 'Squares', says: 'Squares are nice', why: 'taste', nearest: 'square-nonnegative' },
    ],
  },
];

const citationFor = ({ identifier }: ClaimResult) => identifier && `@misc{${identifier}}`;

let report: Report;
let page: string;
let document: ReturnType<typeof parseHTML>['document'];

const texts = (
  selector: string,
  root: { querySelectorAll(s: string): Iterable<unknown> } = document,
): string[] =>
  [...(root.querySelectorAll(selector) as Iterable<{ textContent: string }>)].map((e) =>
    e.textContent.replace(/\s+/g, ' ').trim(),
  );

beforeAll(async () => {
  report = withNodes(withRandomness(await toyReport(), 'square-nonnegative'), 'square-of-sum');
  page = renderHtml({ report, documents, citationFor, works: new Map() });
  ({ document } = parseHTML(page));
}, 60_000);

describe('the page of a report', () => {
  it('is the same on a second day', () => {
    expect(renderHtml({ report, documents, citationFor, works: new Map() })).toBe(page);
  });

  it('has an article for each claim, with all parts and controls', () => {
    expect(texts('article > .meta > code').sort()).toEqual(report.claims.map((c) => c.id).sort());
    for (const claim of report.claims) {
      const article = document.getElementById(anchor(claim.id));
      expect(article, claim.id).not.toBeNull();
      for (const part of claim.parts)
        expect(document.getElementById(anchor(claim.id, part.name))).not.toBeNull();
      const controls = texts('.controls > li > p:first-child', article as never);
      expect(controls.length).toBe(claim.controls.length);
    }
  });

  it('says of a verified claim that it has no controls', () => {
    const without = report.claims.filter((c) => c.controls.length === 0 && c.verdict === 'verified');
    expect(without.map((c) => c.id)).toContain('given-a-theorem');
    for (const { id } of without)
      expect(document.getElementById(anchor(id))?.textContent).toContain('No false variants: nothing shows');
    expect(texts('article').filter((t) => t.includes('No false variants')).length).toBe(without.length);
  });

  it('says first what is not verified, and why', () => {
    const verdicts = [...document.querySelectorAll('article')].map((a) => a.getAttribute('data-verdict'));
    const failed = report.claims.filter((c) => c.verdict !== 'verified').length;
    expect(failed).toBeGreaterThan(3);
    expect(verdicts.slice(0, failed)).not.toContain('verified');
    expect(new Set(verdicts.slice(failed))).toEqual(new Set(['verified']));
    expect(texts('.failures > ul > li').length).toBe(failed);
    expect(page.indexOf('class="failures"')).toBeLessThan(page.indexOf('class="overview"'));
    expect(texts('.failures').join()).toMatch(/this module has a bad day/);
  });

  it('names cited theorems before the claims that are used', () => {
    const [rests] = texts('#given-a-theorem .rests');
    expect(rests).toMatch(/Cited theorems.*/);
    const cited = report.claims.find((c) => c.id === 'given-a-theorem')?.parts.flatMap((p) => p.rests) ?? [];
    expect(cited.length).toBeGreaterThan(0);
    for (const theorem of cited) expect(rests).toContain(theorem);
  });

  it('says so where there are instances and no derivation', () => {
    const sampled = report.claims.find((c) =>
      c.parts.some((p) => p.grade === 'certified' || p.grade === 'sampled'),
    );
    expect(sampled).toBeDefined();
    const [rests] = texts('.rests', document.getElementById(anchor(sampled?.id ?? '')) as never);
    expect(rests).toMatch(/Instances.*no derivation/);
    expect(rests).not.toMatch(/rules of derivation alone/);
  });

  it('has the citation of each claim to copy', () => {
    for (const { id, identifier } of report.claims) {
      const [again] = texts('.again', document.getElementById(anchor(id)) as never);
      if (identifier !== undefined) expect(again).toContain(`@misc{${identifier}}`);
    }
  });

  it('replays the counterexample of a control, and of what is refuted', () => {
    const [example] = texts('#square-of-sum .controls .copy code');
    expect(example).toMatch(/^lemmata replay square-of-sum '.*' --control /);
    expect(texts('#square-below-itself .part .copy code').join()).toMatch(
      /lemmata replay square-below-itself '.*' --part main/,
    );
  });

  it('links to nothing that the report does not have', () => {
    const claim = report.claims.find((c) => c.id === 'rests-on-a-false-lemma');
    const part = renderHtml({
      report: { ...report, claims: claim ? [claim] : [] },
      documents,
      citationFor,
      works: new Map(),
    });
    const { document: alone } = parseHTML(part);
    const links = [...alone.querySelectorAll('a')].map((a) => (a.getAttribute('href') ?? '').slice(1));
    expect(links.filter((to) => alone.getElementById(to) === null)).toEqual([]);
    expect(texts('svg.graph text', alone as never).length).toBeGreaterThan(1);
  });

  it('needs nothing from outside', () => {
    expect(page).not.toMatch(/<link|<img|<iframe|<object|@import|url\(|https?:|src=/);
    expect([...document.querySelectorAll('a')].every((a) => a.getAttribute('href')?.startsWith('#'))).toBe(
      true,
    );
  });

  it('has a target for every link, and every id once', () => {
    const ids = [...document.querySelectorAll('[id]')].map((e) => e.id);
    expect(new Set(ids).size).toBe(ids.length);
    const known = new Set(ids);
    const dangling = [...document.querySelectorAll('a')]
      .map((a) => (a.getAttribute('href') ?? '').slice(1))
      .filter((to) => !known.has(to));
    expect(dangling).toEqual([]);
  });

  it('shows each step of a derivation with its reasons and what its execution showed', () => {
    const claim = report.claims.find((c) => c.id === 'square-nonnegative');
    const part = claim?.parts[0];
    const steps = texts(
      '.steps > ol > li',
      document.getElementById(anchor('square-nonnegative', part?.name ?? '')) as never,
    );
    expect(steps.length).toBe(part?.lines.length);
    expect(steps[0]).toMatch(/by sign/);
    const derivation = texts(
      '.steps',
      document.getElementById(anchor('square-nonnegative', part?.name ?? '')) as never,
    );
    expect(derivation.join()).toMatch(/\d+ instances?/);
  });

  it('shows nodes and what stands below them, in order, each proof as a list in a list', () => {
    const { nodes = [], lines = [] } = report.claims.find((c) => c.id === 'square-of-sum')?.parts[0] ?? {};
    const steps = document.querySelector('#square-of-sum .steps');
    const [said, depths]: [string[], number[]] = [[], []];
    for (const item of steps?.querySelectorAll('ul > li') ?? []) {
      const inside = [...item.querySelectorAll('ul, ol')].map((list) => list.textContent).join('');
      said.push(
        item.textContent
          .slice(0, inside === '' ? undefined : item.textContent.indexOf(inside.slice(0, 9)))
          .trim(),
      );
      let depth = 0;
      for (let e = item.parentElement; e && e !== steps; e = e.parentElement)
        if (e.localName === 'li') depth += 1;
      depths.push(depth);
    }
    expect(depths).toEqual(nodes.map(({ step }) => step.split(' / ').length - 1));
    const first = (i: number): string => (said[i] ?? '').replace(/\s+/g, ' ');
    expect(first(0)).toBe('assume (assumed) x>0');
    expect(first(1)).toMatch(/^have first: x=1/);
    expect(first(2)).toMatch(/^contradiction: from \(contrary\) x<1 follows 0<0/);
    expect(first(3)).toBe('obtain h ∈ ℕ with (half) x=2h, by lemma square-nonnegative');
    expect(first(4)).toMatch(/^both 1: x=3/);
    expect(first(5)).toMatch(/^cases yes: \(case\) x<4/);
    expect(first(8)).toMatch(/^induction base, n = 0/);
    expect(first(9)).toMatch(/^induction step, from n to n \+ 1, with \(induction\) x=6/);
    expect(first(10)).toMatch(/^monotone slope: x<7, since x<9 where \(above\) x>8/);
    expect(first(11)).toBe('take x = 10');
    expect(first(12)).toBe('by lemma square-nonnegative');
    expect(steps?.textContent.match(/hypothesis half/g)?.length).toBe(lines.length);
  });

  it('draws rates and draws', () => {
    const captions = texts('#square-nonnegative figcaption');
    expect(captions.some((c) => /Rate, halving.*predicted slope −1/.test(c))).toBe(true);
    expect(captions.some((c) => /Draws, gaussian/.test(c))).toBe(true);
    const labels = texts('#square-nonnegative figure > svg text');
    for (const tick of ['0.94', '0.1', '1', '2', '4', '8']) expect(labels).toContain(tick);
    for (const svg of document.querySelectorAll('figure > svg'))
      expect(svg.getAttribute('aria-label')).toBeTruthy();
  });

  it('keeps what is out of scope beside what is in it', () => {
    expect(texts('.beyond li')).toEqual(['Squares are nice. Why: taste. Nearest: square-nonnegative.']);
    expect(document.querySelector('.beyond li a')?.getAttribute('href')).toBe('#square-nonnegative');
  });
});

describe('text from modules and reports', () => {
  const hostile = `</script></style></title>--><img src=x onerror=alert(1)>&amp;"'><svg onload=alert(1)>`;

  /** Every text of a value, but for those that the schema takes from a list, replaced. */
  const poisoned = (value: unknown, key = ''): unknown => {
    const kept = /^(verdict|grade|relation|node|confirmedBy|kind|ended|backend|rung)$/;
    if (typeof value === 'string') return kept.test(key) ? value : `${value}${hostile}`;
    if (Array.isArray(value)) return value.map((v) => poisoned(v, key));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, poisoned(v, k)]));
  };

  it('is never markup', () => {
    const claims = poisoned(report.claims) as Report['claims'];
    const more = poisoned(documents) as typeof documents;
    const text = renderHtml({
      report: { ...report, claims, settings: { ...report.settings, seed: hostile } },
      documents: more,
      citationFor: () => hostile,
      works: new Map(),
    });
    const { document: parsed } = parseHTML(text);
    expect(parsed.querySelectorAll('script').length).toBe(1);
    expect(parsed.querySelectorAll('style').length).toBe(1);
    expect(parsed.querySelectorAll('img, iframe, object, embed, link, base').length).toBe(0);
    for (const element of parsed.querySelectorAll('*')) {
      for (const { name } of element.attributes) expect(name).not.toMatch(/^on/);
    }
    expect(parsed.querySelector('article h3')?.textContent).toContain(hostile);
    expect(text.split('<script>').length).toBe(2);
  });

  it('is never markup, as the name of a step', () => {
    const text = renderHtml({
      report: withNodes(report, 'square-of-sum', hostile),
      documents: [],
      citationFor,
      works: new Map(),
    });
    const { document: parsed } = parseHTML(text);
    expect(parsed.querySelectorAll('img, iframe').length).toBe(0);
    expect(parsed.querySelectorAll('script').length).toBe(1);
    expect(parsed.querySelector('#square-of-sum .steps em')?.textContent).toBe(`assumed${hostile}`);
  });

  it('has a place of its own whatever its name is', () => {
    const names = ['a', 'a/b', 'a b', 'a.20.b', '"><img>', 'ä', '', '__proto__', '../../etc/passwd'];
    expect(new Set(names.map((n) => anchor(n))).size).toBe(names.length);
    expect(anchor('a', 'b')).not.toBe(anchor('a/b'));
    for (const name of names) expect(anchor(name)).toMatch(/^[\w.-]*$/);
  });

  it('is escaped in templates, markup is not', () => {
    expect(
      html`<p title="${'"<'}">${'<b>'}${html`<i>${'&'}</i>`}${[1, 'x', undefined, false]}</p>`.text,
    ).toBe('<p title="&quot;&lt;">&lt;b&gt;<i>&amp;</i>1x</p>');
  });
});

describe('what is said once', () => {
  const printed = (text: string, latex = text) => ({ text, latex });
  const sum = (of: string) => printed(`sum(i in I, ${of})`, `\\sum_{i \\in I} ${of}`);
  const line = (step: string, left: string, right: string, instances = 9) => ({
    step,
    left: sum(left),
    relation: '==',
    right: sum(right),
    reasons: [{ by: 'lemma', name: 'square-of-sum', text: 'lemma square-of-sum' }],
    sideConditions: [],
    checked: true,
    executed: {
      instances,
      satisfied: instances,
      consistent: 0,
      violated: 0,
      discarded: 0,
      decidedBy: { float32: 0, float64: instances, exact: 0, interval: 0 },
      undecided: 0,
      residual: 0,
    },
  });
  const long = 'aaaa \\cdot bbbb \\cdot cccc \\cdot dddd \\cdot eeee';
  const positive = { name: 'positive', ...printed('a > 0') };
  const small = { name: 'small', ...printed('a < 1') };
  const rewritten = (parts: readonly Partial<ClaimResult['parts'][number]>[]): string[] => {
    const claim = report.claims.find((c) => c.id === 'square-of-sum') as Report['claims'][number];
    const [part] = claim.parts as [ClaimResult['parts'][number]];
    const all = parts.map((p, i) => ({
      ...part,
      hypotheses: [],
      nodes: [],
      lines: [],
      ...p,
      name: `part ${i + 1}`,
    }));
    const { document: made } = parseHTML(
      renderHtml({
        report: { ...report, claims: [{ ...claim, parts: all }] },
        documents: [],
        citationFor,
        works: new Map(),
      }),
    );
    return [
      ...texts('article > .given > li', made as never),
      ...texts('.part', made as never),
      `lemma links: ${texts('.steps a', made as never).length}`,
    ];
  };

  it('is the range of an index, the usual number of instances, the side that a statement starts with', () => {
    const lines = [line('1', long, 'y'), line('2', 'y', 'z'), line('3', 'z', 'w', 4)];
    const [part, links] = rewritten([
      { statement: printed('s', `\\forall t:\\ \\sum_{i \\in I} ${long} = 0`), lines },
    ]).slice(-2);
    expect(part).toMatch(/Ranges of indices: i∈I\. Unless a step says otherwise: 9 instances, residual 0\./);
    expect(part?.split('i∈I').length).toBe(3);
    expect(part).toMatch(/The left side/);
    expect(part).not.toMatch(/square-of-sum residual 0/);
    expect(part).toMatch(/4 instances/);
    expect(links).toBe('lemma links: 1');
  });

  it('is the right side of a statement, where a calculation arrives at it', () => {
    const sides = (latex: string) => printed(latex, latex);
    const lines = [line('1', 'x', 'y'), { ...line('2', 'y', 'z'), right: sides(long) }];
    const arrives = (latex: string) => rewritten([{ statement: printed('s', latex), lines }]).join();
    expect(arrives(`\\forall t:\\ t = ${long}`)).toMatch(/= the right side of the statement/);
    expect(arrives(`\\forall t:\\ t = ${long}\\ \\text{and}\\ x = 0`)).not.toMatch(/the right side/);
    expect(arrives(`x = 2 \\cdot ${long}`)).not.toMatch(/the right side/);
    expect(arrives(`x < t = ${long}`)).not.toMatch(/the right side/);
  });

  it('is the statement that a calculation shows, where it stands right above', () => {
    const { text, latex } = sum(long);
    const gives = [{ name: 'h', text: `${text} == 1`, latex: `${latex} = 1` }];
    const nodes: NodeResult[] = [{ step: 'have h', node: 'have', gives }];
    const whole = { ...line('have h / 1', long, '1'), right: printed('1') };
    const [one] = rewritten([{ nodes, lines: [whole] }]).slice(-2);
    expect(one).toMatch(/have h: .*=1by lemma square-of-sum/);
    const [first, second] = [line('have h / 1', long, 'y'), line('have h / 2', 'y', '1')];
    const [two] = rewritten([{ nodes, lines: [first, { ...second, right: printed('1') }] }]).slice(-2);
    expect(two).toMatch(/have h: .*=1=∑i∈Iyby .*=1by/);
    expect(two).not.toMatch(/The left side/);
  });

  it('is what another part proves in the same way', () => {
    const gives = [{ name: 'h', text: 'x = y', latex: 'x = y' }];
    const nodes: NodeResult[] = [{ step: 'have h', node: 'have', gives }];
    const lines = [line('have h / 1', 'x', 'u'), line('have h / 2', 'u', 'y')];
    const [, second] = rewritten([
      { nodes, lines },
      { nodes, lines },
    ]).filter((t) => /^part/.test(t));
    expect(second).toMatch(/have h: x=y, as in part 1Executions/);
    const [, other] = rewritten([
      { nodes, lines },
      { nodes, lines: lines.map((l) => ({ ...l, checked: false, problem: 'no' })) },
    ]).filter((t) => /^part/.test(t));
    expect(other).not.toMatch(/as in/);
  });

  it('is the hypothesis of an induction over the statement', () => {
    const body = `x_{n} = ${long}`;
    const statement = printed('s', `\\forall n \\in \\mathbb{N}, j \\in J:\\ ${body}`);
    const assumes = [{ name: 'induction', ...printed('h', `\\forall j \\in J:\\ ${body}`) }];
    const symbols = [{ symbol: printed('n'), type: printed('nat', '\\mathbb{N}') }];
    const nodes: NodeResult[] = [{ step: 'induction step', node: 'induction', symbols, assumes }];
    const [part] = rewritten([{ statement, nodes, lines: [line('induction step / 1', 'x', 'y')] }]).slice(-2);
    expect(part).toMatch(/from n to n \+ 1, with \(induction\) ∀j∈J: the statement/);
  });

  it('is no residual that only one step has', () => {
    const [first, second] = [line('1', 'x', 'y'), line('2', 'y', 'z')];
    const larger = { ...second, executed: { ...second.executed, residual: 0.25 } };
    const [part] = rewritten([{ lines: [first, larger] }]).slice(-2);
    expect(part).toMatch(/otherwise: 9 instances\./);
    expect(part).toMatch(/residual 0\D.*residual 0\.25/);
  });

  it('is a long part of formulas, which gets a letter that means nothing else', () => {
    const part = '\\frac{aaaa + bbbb}{\\left(cccc + dddd\\right)^{2}} \\sum_{k \\in K} x_{i,k}';
    const inside = (more: string) => printed(more, `A + \\sum_{i \\in I} ${part} + ${more}`);
    const lines = ['x', 'y', 'z', 'w'].map((more, i) => ({
      ...line(`${i + 1}`, 'v', 'w'),
      left: inside(i === 0 ? 'u' : (['x', 'y', 'z'][i - 1] as string)),
      right: inside(more),
    }));
    const [text] = rewritten([{ lines }]).slice(-2);
    expect(text).toMatch(/B stands for ∑iaaaa\+bbbb/);
    expect(text).toMatch(/=A\+B\+w/);
  });

  it('is not the range of an index that has two', () => {
    const other = { ...line('2', 'y', 'z'), right: printed('r', '\\sum_{i \\in J} z') };
    const text = rewritten([{ lines: [line('1', 'x', 'y'), other, line('3', 'z', 'w')] }]).join();
    expect(text).not.toMatch(/Ranges/);
    expect(text).toMatch(/i∈J/);
  });

  it('is no left side that is only a part of one', () => {
    const statement = printed('s', `1 + \\sum_{i \\in I} ${long} = 0`);
    expect(rewritten([{ statement, lines: [line('1', long, 'y')] }]).join()).not.toMatch(/The left side/);
  });

  it('is a hypothesis of several parts, which they name', () => {
    const all = rewritten([
      { hypotheses: [positive, small] },
      { hypotheses: [positive] },
      { hypotheses: [positive, small] },
    ]);
    expect(all.filter((t) => /a<1|a>0/.test(t))).toEqual([
      'assume positive: a>0',
      'where a part assumes small: a<1',
    ]);
    expect(all.map((t) => /assume small/.test(t))).toEqual(expect.arrayContaining([true]));
    expect(all.at(-4)).toMatch(/part 1.*assume small/);
    expect(all.at(-3)).not.toMatch(/assume small/);
  });

  it('is no name that means two things', () => {
    const else_ = { ...small, text: 'a < 2', latex: 'a < 2' };
    const all = rewritten([{ hypotheses: [small] }, { hypotheses: [else_] }, { hypotheses: [small] }]);
    expect(all.filter((t) => /^part/.test(t)).map((t) => /a<\d/.exec(t)?.[0])).toEqual(['a<1', 'a<2', 'a<1']);
    expect(all.some((t) => /where a part/.test(t))).toBe(false);
  });
});

describe('references', () => {
  it('are printed as works, linked where there is an address', () => {
    const [claim] = report.claims.filter((c) => c.id === 'square-of-sum');
    const referring = {
      ...report,
      claims: [{ ...(claim as Report['claims'][number]), references: ['a2000, Theorem 1', 'b'] }],
    };
    const works = new Map([
      [
        'a2000',
        {
          key: 'a2000',
          authors: 'A, B.',
          year: '2000',
          title: 'T <i>',
          venue: 'J 1',
          link: 'https://doi.org/10.1/x"y',
        },
      ],
    ]);
    const made = renderHtml({ report: referring, documents: [], citationFor, works });
    const { document: parsed } = parseHTML(made);
    expect(texts('.works li', parsed as never)).toEqual(['A, B. (2000). T <i>. J 1. Here: Theorem 1.', 'b']);
    expect(parsed.querySelector('.works a')?.getAttribute('href')).toBe('https://doi.org/10.1/x"y');
  });
});

describe('formulas', () => {
  it('are MathML', () => {
    const { text } = formula({ text: 'x^2 <= 1/2', latex: 'x^{2} \\le \\tfrac{1}{2}' });
    expect(text).toMatch(/<msup><mi>x<\/mi><mn>2<\/mn><\/msup>/);
    expect(text).toMatch(/≤.*<mfrac>/);
  });

  it('set indices in one piece, and nothing else', () => {
    expect(formula({ text: 'W[l,i]', latex: 'W_{l,i}' }).text).toBe(
      '<math><msub><mi>W</mi><mtext>l,i</mtext></msub></math>',
    );
    expect(formula({ text: 'f(x,y)', latex: 'f\\left(x,y\\right)' }).text).toContain('<mi>x</mi><mo>,</mo>');
    expect(formula({ text: 'v[0,s]', latex: 'v_{0,s}' }).text).toContain('<mtext>0,s</mtext>');
    expect(formula({ text: 'W[l+1,i]', latex: 'W_{l + 1,i}' }).text).toContain('<mtext>l+1,i</mtext>');
    expect(formula({ text: 'v[n]', latex: 'v_{\\mathrm{next},i}' }).text).toContain(
      '<mi>next</mi><mo>,</mo>',
    );
  });

  it('set names of several letters as one name', () => {
    expect(formula({ text: 'step_size', latex: '\\mathrm{step\\_size}' }).text).toContain(
      '<mtext>step_size</mtext>',
    );
  });

  it('that cannot be typeset stand there as text', () => {
    expect(formula({ text: 'a < b', latex: '\\frac{' }).text).toBe('<code>a &lt; b</code>');
    expect(formula({ text: 'link', latex: '\\href{javascript:alert(1)}{x}' }).text).toBe('<code>link</code>');
  });

  it('break before outermost relations and signs, and nowhere else', () => {
    const long = '\\left(aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa + b\\right)';
    const sums = `${long} + \\frac{aaaaaaaaaaaaaaaaa + b}{c = d} \\le ${long}`;
    expect(pieces(sums)).toEqual([long, ' + \\frac{aaaaaaaaaaaaaaaaa + b}{c = d}', ` \\le ${long}`]);
    const quantified = `\\forall x \\in \\mathbb{R}:\\ x + y \\ge 0 \\Rightarrow x = ${long}`;
    expect(pieces(quantified).join('')).toBe(quantified);
    expect(pieces(quantified)[0]).toBe('\\forall x \\in \\mathbb{R}:\\ ');
    expect(pieces('x + y')).toEqual(['x + y']);
    expect(pieces('\\forall x \\in \\mathbb{R}:\\ x \\ge 0 \\Rightarrow x = y')).toHaveLength(1);
  });

  it('break between factors, and not between a sum and what it sums', () => {
    const group = '\\left(aaaaaaaaaa + bbbbbbbbbb\\right)';
    expect(pieces(`${group} ${group}`)).toEqual([group, ` ${group}`]);
    const sum = `\\sum_{i \\in \\{0,\\dots,nnnnnnnnnnnnnnnn-1\\}} ${group}`;
    expect(pieces(sum)).toEqual([sum]);
    expect(pieces(`${group} ${sum}`)).toEqual([group, ` ${sum}`]);
  });

  it('leave out what a browser assumes', () => {
    const inside = (latex: string): string => formula({ text: latex, latex }).text.slice(6, -7);
    expect(inside('a \\left(-b + c\\right)')).toBe(
      '<mi>a</mi><mo>(</mo><mo form="prefix">−</mo><mi>b</mi><mo>+</mo><mi>c</mi><mo>)</mo>',
    );
    expect(inside('\\sum_{i \\in I} x_{i}')).toBe(
      '<msub><mo>∑</mo><mtext>i∈I</mtext></msub><msub><mi>x</mi><mi>i</mi></msub>',
    );
    expect(inside('\\lvert I\\rvert = -x')).toBe(
      '<mi>|</mi><mi>I</mi><mi>|</mi><mo>=</mo><mo form="prefix">−</mo><mi>x</mi>',
    );
    expect(inside('x:\\ y\\ \\text{and}\\ z')).toBe(
      '<mi>x</mi><mtext>:\u00a0</mtext><mi>y</mi><mtext>\u00a0and\u00a0</mtext><mi>z</mi>',
    );
  });

  it('keep parentheses as high as what is in them', () => {
    const groups = (latex: string): number =>
      (formula({ text: latex, latex }).text.match(/<mrow><mo>\(/g) ?? []).length;
    expect(groups('\\left(a + b\\right) x_{i}')).toBe(0);
    expect(groups('\\left(a + b\\right) \\frac{x}{y}')).toBe(0);
    expect(groups('\\left(\\sum_{i} x_{i}\\right) \\frac{x}{y}')).toBe(1);
    expect(groups('\\left(a + b\\right) x^{2}')).toBe(0);
    expect(groups('\\left(a + b\\right) \\left(c \\sum_{i} x_{i}\\right)')).toBe(0);
    expect(groups('\\left(x^{2} + b\\right) a')).toBe(0);
    expect(groups('\\left(\\frac{x}{y} + b\\right) \\left(a + b\\right)')).toBe(1);
    expect(groups('\\left(\\sum_{i \\in I} x_{i}\\right) \\left(a + \\left(b - c\\right)\\right)')).toBe(0);
  });
});

describe('plots', () => {
  it('show bounds against true errors, point by point', () => {
    const claim = report.claims.find((c) => c.id === 'square-of-sum') as ClaimResult;
    const points = [
      { bound: 1e-15, error: 1e-16 },
      { bound: 3e-12, error: 1e-16 },
    ];
    const parts = claim.parts.map((p) => ({
      ...p,
      bounds: { evaluations: 2, exact: 0, median: 10, points },
    }));
    const { text = '' } = sharpnessPlot({ ...claim, parts }) ?? {};
    expect(text.match(/M[\d.]+ [\d.]+h/g)).toHaveLength(2 * parts.length);
    expect(text).toMatch(/1e-15/);
    expect(sharpnessPlot({ ...claim, parts: parts.map(({ bounds: _, ...p }) => p) })).toBeUndefined();
  });

  it('read numbers as reports print them', () => {
    expect(approximate('1/4')).toBe(0.25);
    expect(approximate('-3')).toBe(-3);
    expect(approximate('[1, 2]')).toBe(1.5);
    expect(approximate('6.6e-3')).toBe(0.0066);
    expect(approximate('n')).toBeNaN();
    expect(approximate('')).toBeNaN();
  });

  it('leave a rate out that has no points to draw', () => {
    const [rate] = report.claims.find((c) => c.id === 'square-nonnegative')?.parts[0]?.rates ?? [];
    expect(rate && ratePlot(rate)?.text).toMatch(/<svg role="img"/);
    expect(rate && ratePlot({ ...rate, points: [] })).toBeUndefined();
  });
});

describe('documents.json', () => {
  it('knows every document that a claim comes from', () => {
    const named = new Set<string>();
    for (const path of readdirSync(ownProofs, { recursive: true, encoding: 'utf8' })) {
      if (!path.endsWith('.ts')) continue;
      const text = readFileSync(`${ownProofs}/${path}`, 'utf8');
      for (const [, document] of text.matchAll(/\bdocument: '([^']+)'/g)) named.add(document as string);
    }
    const known = readDocuments(ownProofs).map((d) => d.id);
    expect([...named].sort()).toEqual([...known].sort());
  });

  it('has all their sections in order', () => {
    const sections = new Map(readDocuments(ownProofs).map((d) => [d.id, d.sections]));
    const named: string[] = [];
    for (const path of readdirSync(ownProofs, { recursive: true, encoding: 'utf8' })) {
      if (!path.endsWith('.ts')) continue;
      const text = readFileSync(`${ownProofs}/${path}`, 'utf8');
      for (const [, document, , section] of text.matchAll(
        /\bdocument: '([^']+)',\s*section:\s*(['"])(.*?)\2,?\s/g,
      ))
        if (!sections.get(document as string)?.includes(section as string))
          named.push(`${document}, ${section}`);
    }
    expect(named).toEqual([]);
  });

  it('says of every passage why it is no statement', () => {
    for (const { title, sections, outOfScope } of readDocuments(ownProofs)) {
      expect(title).not.toBe('');
      expect(new Set(sections).size).toBe(sections.length);
      for (const { says, why } of outOfScope) expect(Math.min(says.length, why.length)).toBeGreaterThan(3);
    }
  });
});
