import { describe, expect, it } from 'vitest';
import { run } from './run.ts';

describe('lemmata doctor', () => {
  it('prints a table of all backends, without colours in a pipe', async () => {
    const { code, stdout } = await run(['doctor']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/cpu +webasm/);
    expect(stdout).toMatch(/^ {2}tanh +[\d.]+ \(2\) +[\d.]+ \(2\.5\)/m);
    expect(stdout).toMatch(/^ {2}cpu +sound, the default$/m);
    expect(stdout).toMatch(/^ {2}(webgpu|headlessgl) +(not here|refused)/m);
    expect(stdout).not.toContain(String.fromCharCode(27));
  });

  it('prints JSON', async () => {
    const { backends, ...more } = JSON.parse((await run(['doctor', '--json'])).stdout);
    expect(more).toEqual({ default: 'cpu' });
    expect(backends.map((b: { backend: string }) => b.backend)).toEqual([
      'cpu',
      'webasm',
      'webgpu',
      'headlessgl',
    ]);
    expect(backends[0].measured.errors.exp.ulps).toBeGreaterThan(0.5);
  });
});

describe('a backend on which no bound holds', () => {
  it.each([
    'webgpu',
    'headlessgl',
  ])('%s is refused with the reason; no other takes its place', async (name) => {
    for (const args of [
      ['verify', 'square-of-sum', '--no-report'],
      ['replay', 'square-of-sum', '{"x":1,"y":2}'],
    ]) {
      const ran = await run([...args, '--backend', name]);
      expect(ran.code).toBe(2);
      expect(ran.stdout).toBe('');
      expect(ran.stderr).toMatch(new RegExp(`the backend ${name} cannot be used: .*; see lemmata doctor`));
    }
  });
});
