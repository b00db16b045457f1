import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { settingsOf } from '../../src/engine/settings.ts';
import { junitXml } from '../../src/report/junit.ts';
import { makeReport, type Report } from '../../src/report/report.ts';
import { run } from '../cli/run.ts';

async function reportOf(...names: string[]): Promise<Report> {
  const { stdout } = await run(['verify', ...names, '--instances', '32', '--json']);
  return JSON.parse(stdout);
}
const times = new Map([['square-of-sum', 1.5]]);

/** Throws for what is not well-formed, as far as tags, attributes and characters go. Returns the names of all elements. */
function elements(xml: string): string[] {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these have no place in XML.
  expect(xml).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/);
  expect(Buffer.from(xml).toString()).toBe(xml);
  const open: string[] = [];
  const seen: string[] = [];
  const rest = xml.replace(/^<\?xml[^?]*\?>/, '').replace(/<!\[CDATA\[[\s\S]*?\]\]>/g, '');
  for (const [tag, text = '', close, name = '', attributes = '', empty] of rest.matchAll(
    /([^<]*)<(\/?)([a-z]+)((?:\s+[a-z]+="[^"<]*")*)\s*(\/?)>/g,
  )) {
    expect(`${text}${attributes}`, tag).not.toMatch(/&(?!amp;|lt;|gt;|quot;|apos;|#)/);
    if (close) expect(open.pop()).toBe(name);
    else {
      seen.push(name);
      if (!empty) open.push(name);
    }
  }
  expect(open).toEqual([]);
  const left = rest.replace(/([^<]*)<(\/?)([a-z]+)((?:\s+[a-z]+="[^"<]*")*)\s*(\/?)>/g, '').trim();
  expect(left).toBe('');
  return seen;
}
const count = (xml: string, name: string): number => elements(xml).filter((n) => n === name).length;

describe('JUnit XML', () => {
  it('has a suite for each claim, and a case for each part and control', async () => {
    const xml = junitXml(await reportOf('square-of-sum', 'given-a-theorem'), times);
    expect(xml).toMatch(/<testsuites tests="\d+" failures="0" errors="0" skipped="1">/);
    expect(xml).toContain('<testsuite name="algebra/square-of-sum" time="1.5"');
    expect(xml).toContain('<testcase classname="algebra/given-a-theorem" name="later">');
    expect(count(xml, 'testcase')).toBe(6);
  });

  it.each([
    ['square-below-itself', 'failure'],
    ['control-survives', 'failure'],
    ['malformed-term', 'error'],
    ['throws-on-import', 'error'],
    ['contradictory-hypotheses', 'error'],
  ])('says that %s is not verified', async (id, element) => {
    const xml = junitXml(await reportOf(id), times);
    expect(count(xml, element)).toBeGreaterThan(0);
  });

  it('counts what was not done as an error', async () => {
    const { claims } = await reportOf('square-of-sum');
    const report = makeReport({ results: claims, ended: 'interrupted' }, settingsOf(), [
      'square-of-sum',
      'rest',
    ]);
    expect(junitXml(report, times)).toMatch(/name="rest"[\s\S]*not verified: the run was interrupted/);
  });

  it('is well-formed whatever a module says', async () => {
    const report = await reportOf('square-below-itself', 'control-survives');
    const hostile = 'a\u0000\u001b[31m <b> & "q" ]]> \ud800 \ufffe \'';
    const everywhere = (value: unknown): unknown => {
      if (typeof value === 'string') return `${value}${hostile}`;
      if (Array.isArray(value)) return value.map(everywhere);
      if (typeof value !== 'object' || value === null) return value;
      return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, keep.has(k) ? v : everywhere(v)]));
    };
    const keep = new Set(['verdict']);
    const claims = everywhere(report.claims) as Report['claims'];
    const xml = junitXml({ ...report, claims }, times);
    expect(count(xml, 'failure')).toBe(2);
  });

  it('is written where it was asked for, over an earlier one, and over nothing else', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'lemmata-junit-')), 'deep', 'junit.xml');
    const args = ['verify', 'square-of-sum', '--instances', '32', '--no-report', '--junit', file];
    for (let i = 0; i < 2; i++) expect((await run(args)).code).toBe(0);
    expect(count(readFileSync(file, 'utf8'), 'testcase')).toBe(2);
    writeFileSync(file, '<html>');
    expect(await run(args)).toMatchObject({ code: 2, stdout: '' });
    expect(readFileSync(file, 'utf8')).toBe('<html>');
  });
});
