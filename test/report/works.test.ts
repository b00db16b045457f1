import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ownProofs } from '../../src/engine/library.ts';
import { entriesOf, readReference, worksOf } from '../../src/report/works.ts';

const bibliography = `A comment.
@article{bruna2013,
  author = {Bruna, Joan and Mallat, St{\\'e}phane},
  title = {Invariant scattering convolution networks in {$L^2$}},
  journal = {IEEE Transactions}, volume = {35}, number = {8}, pages = {1872--1886}, year = {2013},
  doi = {10.1109/TPAMI.2012.230},
}

@book{alon2016,
  author = {Alon, Noga and Spencer, Jean-Pierre H.}, title = {The Probabilistic Method},
  edition = {Fourth}, publisher = {Wiley}, year = {2016},
}

@misc{alquier2021, author = {{The Authors}}, title = {Bounds}, howpublished = {arXiv:2110.11216}, year = {2021}}

@misc{script2020, author = {A, B}, title = {T}, url = {javascript:alert(1)}, year = {2020}}

@misc{broken, author = {A
`;

const works = worksOf(
  ['bruna2013, Theorem 2', 'alon2016', 'alquier2021', 'script2020', 'broken', 'none'],
  bibliography,
);

describe('works that claims refer to', () => {
  it('have authors, year, title, venue and link', () => {
    expect(works.get('bruna2013')).toMatchObject({
      authors: 'Bruna, J. and Mallat, S.',
      year: '2013',
      venue: 'IEEE Transactions 35(8), pp. 1872–1886',
      link: 'https://doi.org/10.1109/TPAMI.2012.230',
    });
    expect(works.get('alon2016')).toEqual({
      key: 'alon2016',
      authors: 'Alon, N. and Spencer, J.-P. H.',
      year: '2016',
      title: 'The Probabilistic Method',
      venue: 'fourth edition, Wiley',
    });
    expect(works.get('alquier2021')).toMatchObject({
      authors: 'The Authors',
      link: 'https://arxiv.org/abs/2110.11216',
    });
  });

  it('are linked to pages only', () => {
    expect(works.get('script2020')).toBeDefined();
    expect(works.get('script2020')?.link).toBeUndefined();
  });

  it('are left out where they cannot be read', () => {
    expect([...works.keys()]).toEqual(['bruna2013', 'alon2016', 'alquier2021', 'script2020']);
  });

  it('of the package can all be read, without a trace of TeX', () => {
    const text = readFileSync(`${ownProofs}/references.bib`, 'utf8');
    const keys = [...entriesOf(text).keys()];
    const all = worksOf(keys, text);
    expect([...all.keys()]).toEqual(keys);
    for (const work of all.values()) {
      expect(work.year, work.key).toMatch(/^\d{4}$/);
      expect(work.venue, work.key).not.toBe('');
      expect(`${work.authors} ${work.title} ${work.venue}`, work.key).not.toMatch(/[\\{}$<>]|undefined/);
    }
  });
});

it('a reference is a key and a place', () => {
  expect(readReference('bellman1957, Theorem 3, p. 4')).toEqual({
    key: 'bellman1957',
    where: 'Theorem 3, p. 4',
  });
  expect(readReference('bellman1957')).toEqual({ key: 'bellman1957', where: '' });
});
